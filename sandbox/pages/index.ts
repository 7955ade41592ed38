import { type PageKind, readAddress } from '../addresses.js';
import { html } from './html.js';
import {
  cardForm,
  fileDownload,
  fileUpload,
  identityVerification,
  mandateConfirmation,
  mandateDocument,
} from './others.js';
import { type PageReply, page, redirect } from './page.js';
import { paymentSimulator, threeDSecure } from './payments.js';
import { type Choice, type Notice, type Page, type Playable, type Question, unknown, type Visit } from './questions.js';
import { strongAuthentication } from './sca.js';
import { STYLE } from './style.js';

export type { Playable } from './questions.js';

const PAGES: Record<PageKind, Page> = {
  sca: strongAuthentication,
  'secure-mode': threeDSecure,
  payment: paymentSimulator,
  mandate: mandateConfirmation,
  'mandate-document': mandateDocument,
  identity: identityVerification,
  card: cardForm,
  upload: fileUpload,
  download: fileDownload,
};

/** Opens a page, or presses the button that the form's `choice` names. */
export function openPage(sandbox: Playable, method: string, url: URL, body: string): PageReply {
  const { kind, id } = readAddress(url.pathname) ?? { kind: '', id: '' };
  // a file that is put there is all that this page waits for
  const form = new URLSearchParams(method === 'PUT' ? 'choice=upload' : method === 'POST' ? body : '');
  const visit: Visit = { sandbox, id, url, form };
  const found = isKind(kind) ? PAGES[kind](visit) : unknown(url.pathname);
  if ('notice' in found) return showNotice(found);
  if (!form.has('choice')) return ask(found);
  const choice = found.choices.find(({ value }) => value === form.get('choice'));
  if (!choice) return showNotice({ notice: 'There is no such choice', text: 'Go back and try again.', status: 400 });
  const back = choice.run();
  return back === undefined
    ? showNotice({ notice: 'Done', text: `${choice.label}. You can close this page.` })
    : redirect(back);
}

function isKind(kind: string): kind is PageKind {
  return Object.hasOwn(PAGES, kind);
}

const RIBBON = html`<p class="ribbon"><b>Sandbox</b> no real money, no real person</p>`;

function ask({ title, lead, sum, facts = [], fields, choices, note, lang = 'en', leadsTo = [] }: Question): PageReply {
  const body = html`<main class="desk">${RIBBON}
<form class="sheet" method="post">
<h1>${title}</h1>
<p class="lead">${lead}</p>
${sum !== undefined && html`<p class="sum">${sum}</p>`}
${facts.length > 0 && html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`}
<div class="stack">${fields}${choices.map(button)}</div>
${note !== undefined && html`<p class="note">${note}</p>`}
</form></main>`;
  return page({ title, body, style: STYLE, lang, leadsTo });
}

function button({ value, label, look }: Choice) {
  return html`<button class="${look}" name="choice" value="${value}">${label}</button>`;
}

function showNotice({ notice, text, status = 200, back, lang = 'en' }: Notice): PageReply {
  const body = html`<main class="desk">${RIBBON}
<div class="sheet"><h1>${notice}</h1><p class="lead">${text}</p>
${back !== undefined && html`<div class="stack"><a class="button" href="${back}">Back to the shop</a></div>`}
</div></main>`;
  return page({ title: notice, body, style: STYLE, status, lang });
}
