// Runs on the documentation page beside Redocly's own script: addresses that can be opened, code that can be copied.
const TOKENS =
  /(?<comment>\/\/[^\n]*|^#[^\n]*)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)|\b(?<keyword>import|from|export|const|let|await|async|function|return|if|else|for|of|new|throw|try|catch|type|true|false|null|undefined|instanceof|void)\b/gm;

/** Redocly routes by hash, but writes links as if a server knew every path. */
function correct(link) {
  const path = link.getAttribute('href');
  if (path?.startsWith('/') && path !== '/') link.setAttribute('href', `#${path}`);
}

function colour(code) {
  const text = code.textContent ?? '';
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const span = document.createElement('span');
    span.className = Object.entries(match.groups).find(([, value]) => value !== undefined)[0];
    span.textContent = match[0];
    parts.push(text.slice(end, match.index), span);
    end = match.index + match[0].length;
  }
  code.replaceChildren(...parts, text.slice(end));
}

/** Code blocks of the guides, which Redocly leaves plain. */
function furnish(block) {
  if (block.classList.contains('guide-code')) return;
  const text = block.textContent ?? '';
  colour(block);
  block.classList.add('guide-code');
  block.tabIndex = 0;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  });
  block.append(button);
}

/** One heading of level one, and none that skips a level: screen readers list them as an outline. */
function outline() {
  let above = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    above = Math.min(Number(heading.tagName[1]), above + 1);
    heading.setAttribute('aria-level', above);
  }
}

function complete() {
  document.querySelector('.menu-content')?.setAttribute('role', 'navigation');
  // What scrolls can be scrolled by keyboard.
  for (const table of document.querySelectorAll('.md-table-wrapper')) table.tabIndex = 0;
  outline();
  for (const link of document.querySelectorAll('a[href^="/"]')) correct(link);
  for (const block of document.querySelectorAll('pre[data-language]')) furnish(block);
}

let isPlanned = false;
new MutationObserver(() => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    complete();
  });
}).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
