import { readFile } from 'node:fs/promises';

/** Nothing but what is on the page: its own scripts and styles, and the worker that searches. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  'connect-src blob: data:',
].join('; ');
/** The picture in the corner, which Redocly fetches from its own servers on each view. */
const BADGE = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const CHARSET = '<meta charset="utf8" />';

/**
 * Makes sure that viewing the page sends no request: no address to fetch from, and a policy that forbids it. Adds what
 * Redocly's page lacks (`on-page.css`, `on-page.js`).
 */
export async function sealPage(html: string): Promise<string> {
  if (!html.includes(CHARSET)) throw new Error('Redocly changed its page: there is no place for the policy.');
  const [css, js] = await Promise.all(['on-page.css', 'on-page.js'].map(readBeside));
  const head = `<meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
  <style>\n${css}</style>
  <script type="module">\n${js}</script>`;
  // A function, since the text holds `$`.
  return html.replace(CHARSET, () => head).replaceAll(BADGE, 'data:,');
}

function readBeside(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
