import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Html, html } from '../pages/html.js';
import { type PageReply, page, redirect } from '../pages/page.js';
import { STYLE as BASE } from '../pages/style.js';
import { ACTIONS } from './actions.js';
import { showFaults } from './faults.js';
import { showHooks } from './hooks.js';
import { showKeys } from './keys.js';
import { act } from './pieces.js';
import { showRequests } from './requests.js';
import { showResources } from './resources.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { showTokens } from './tokens.js';
import type { Inspected, Show } from './view.js';

const VIEWS: Record<string, { name: string; show: Show; count(inspected: Inspected): number }> = {
  requests: { name: 'Requests', show: showRequests, count: ({ sandbox }) => sandbox.requests.length },
  resources: { name: 'Resources', show: showResources, count: countResources },
  tokens: { name: 'Tokens', show: showTokens, count: ({ sandbox }) => sandbox.tokens.issued },
  hooks: { name: 'Hooks', show: showHooks, count: ({ sandbox }) => sandbox.hooks.deliveries.length },
  keys: { name: 'Idempotency', show: showKeys, count: countKeys },
  faults: { name: 'Faults', show: showFaults, count: ({ sandbox }) => sandbox.faults.list.length },
};

const STEPS = [
  ['1 min', 60],
  ['10 min', 600],
  ['1 h', 3_600],
  ['1 day', 86_400],
  ['30 days', 2_592_000],
] as const;

/** How often an open page is brought up to date, in ms. */
const PACE = 300;

/** Answers a request to the inspector: the page, its feed, or a button. */
export function openInspector(
  inspected: Inspected,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): PageReply | undefined {
  if (url.pathname === '/') return showAll(inspected, url.searchParams);
  if (url.pathname === '/_sandbox/inspector/feed') return void feed(inspected, url.searchParams, response);
  return press(inspected, url.pathname.split('/').at(-1) ?? '', request, new URLSearchParams(body));
}

function press(inspected: Inspected, name: string, request: IncomingMessage, form: URLSearchParams): PageReply {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action || request.method !== 'POST') return plain(404, 'There is no such action.');
  try {
    const said = action(inspected, form);
    return request.headers.accept === 'text/plain' ? plain(200, said) : redirect(request.headers.referer ?? '/');
  } catch (cause) {
    return plain(400, cause instanceof Error ? cause.message : String(cause));
  }
}

function plain(status: number, text: string): PageReply {
  return { status, text, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } };
}

/** Sends what has changed since it was last sent, as long as somebody looks. */
function feed(inspected: Inspected, query: URLSearchParams, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let sent = '';
  function send(): void {
    const regions = {
      nav: nav(inspected, query).text,
      now: now(inspected).text,
      live: viewOf(query).show(inspected, query).live.text,
    };
    const data = JSON.stringify(regions);
    if (data !== sent) response.write(`data: ${data}\n\n`);
    sent = data;
  }
  send();
  const timer = setInterval(send, PACE);
  timer.unref();
  response.on('close', () => clearInterval(timer));
}

function viewOf(query: URLSearchParams) {
  const name = query.get('view') ?? 'requests';
  return (Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined) ?? { name: 'Requests', show: showRequests };
}

function showAll(inspected: Inspected, query: URLSearchParams): PageReply {
  const { baseUrl, clientId } = inspected.sandbox;
  const view = viewOf(query);
  const { fixed, live } = view.show(inspected, query);
  const body = html`<div class="app">
<header class="top"><h1>Sandbox</h1><span class="mono">${baseUrl}</span><span class="mono">${clientId}</span><span id="state" class="badge wait">connecting</span>
<div class="clock"><span id="now">${now(inspected)}</span>${STEPS.map(([label, seconds]) => act('advance', { seconds: `${seconds}` }, `+${label}`))}</div></header>
<nav class="side" aria-label="Views"><div id="nav" class="contents">${nav(inspected, query)}</div>
<form method="post" action="/_sandbox/inspector/reset" data-sure="Forget everything that the sandbox holds?"><button class="small bad">Reset</button></form></nav>
<main><h2 class="hidden">${view.name}</h2>${fixed}<div id="live">${live}</div></main>
</div><div id="said" class="said" role="status"></div>`;
  return page({ title: `${view.name} · Mangopay sandbox`, body, style: BASE + STYLE, script: SCRIPT });
}

function nav(inspected: Inspected, query: URLSearchParams): Html {
  const current = viewOf(query).name;
  return html`${Object.entries(VIEWS).map(
    ([key, { name, count }]) =>
      html`<a href="/?view=${key}"${name === current ? html` aria-current="page"` : ''}>${name} <span>${count(inspected)}</span></a>`,
  )}`;
}

function now({ wall }: Inspected): Html {
  const date = new Date(wall()).toISOString();
  return html`<time datetime="${date.slice(0, 19)}Z">${date.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

function countResources({ accounts }: Inspected): number {
  let count = 0;
  for (const { store } of accounts()) {
    for (const kind of store.kinds()) if (kind !== 'Event') count += store.count(kind);
  }
  return count;
}

function countKeys({ accounts }: Inspected): number {
  return [...accounts()].reduce((sum, { idempotency }) => sum + idempotency.list().length, 0);
}
