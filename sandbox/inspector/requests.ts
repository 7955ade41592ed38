import type { ReceivedRequest } from '../http/requests.js';
import { html } from '../pages/html.js';
import { badge, cut, empty, json, timeOf } from './pieces.js';
import type { Inspected, Show } from './view.js';

const SHOWN = 100;

const numbers = new WeakMap<ReceivedRequest, number>();
let counted = 0;

/** What came in, the newest first. */
export const showRequests: Show = (inspected, query) => {
  const { requests, baseUrl } = inspected.sandbox;
  for (const request of requests) if (!numbers.has(request)) numbers.set(request, ++counted);
  const text = (query.get('text') ?? '').toLowerCase();
  const status = query.get('status') ?? '';
  const found = requests.filter((request) => matches(request, text, status));
  const shown = found.slice(-SHOWN).reverse();
  const fixed = html`<form class="filter" data-filter role="search">
<input type="hidden" name="view" value="requests">
<label>Search<input type="search" name="text" value="${query.get('text') ?? ''}" placeholder="path, operation, body, key"></label>
<label>Status<select name="status">${['', '2', '3', '4', '5', 'lost', 'fault', 'problems'].map(
    (value) =>
      html`<option value="${value}"${status === value ? html` selected` : ''}>${NAMES[value] ?? `${value}xx`}</option>`,
  )}</select></label>
<button type="button" data-pause class="small" aria-pressed="false">Pause</button></form>`;
  const live =
    requests.length === 0
      ? welcome(inspected)
      : html`<p class="count">${found.length} of ${requests.length} requests${found.length > SHOWN && `, the newest ${SHOWN} shown`}</p>
<div class="rows requests">${shown.map((request) => row(request, baseUrl))}</div>`;
  return { fixed, live };
};

const NAMES: Record<string, string> = {
  '': 'all',
  lost: 'no response',
  fault: 'with a fault',
  problems: 'with problems',
};

function matches(request: ReceivedRequest, text: string, status: string): boolean {
  if (status === 'lost' && request.status !== undefined) return false;
  if (status === 'fault' && request.fault === undefined) return false;
  if (status === 'problems' && request.letThrough.length === 0) return false;
  if (/^\d$/.test(status) && `${request.status ?? ''}`[0] !== status) return false;
  if (text === '') return true;
  const { method, path, operationId, idempotencyKey, body } = request;
  return `${method} ${path} ${operationId} ${idempotencyKey} ${JSON.stringify(body)}`.toLowerCase().includes(text);
}

function row(request: ReceivedRequest, baseUrl: string) {
  const { method, path, operationId, status, token, ms, fault, receivedAt, idempotencyKey, headers, body } = request;
  const look = status === undefined ? 'bad' : status < 300 ? 'good' : status < 400 ? 'wait' : 'bad';
  const problems = request.letThrough;
  return html`<details data-key="r${numbers.get(request)}"><summary>
<span class="mono soft">${timeOf(receivedAt)}</span>
<span class="badge ${look}">${status ?? 'lost'}</span>
<span class="what"><b>${operationId ?? 'unknown operation'}</b><span class="mono path"><b>${method}</b> ${cut(path, 200)}</span></span>
<span class="marks">${fault !== undefined && badge(`fault: ${fault}`)}${problems.length > 0 && badge(`${problems.length} let through`)}</span>
<span class="soft end">${token !== undefined && `token ${token}`}</span>
<span class="soft end">${ms !== undefined && `${ms.toFixed(ms < 10 ? 1 : 0)} ms`}</span>
</summary><div class="inside">
${problems.length > 0 && html`<h3>Let through</h3><ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`}
${idempotencyKey !== undefined && html`<p>Idempotency key <code>${idempotencyKey}</code></p>`}
<h3>Body</h3>${json(body, baseUrl)}
<h3>Headers</h3>${json({ ...headers }, baseUrl)}
</div></details>`;
}

function welcome({ sandbox: { baseUrl, clientId, apiKey } }: Inspected) {
  return html`${empty('Nothing has come in yet', 'Start your service with these, and its requests show up here as they come.')}
<pre class="json" tabindex="0">MANGOPAY_BASE_URL=${baseUrl}
MANGOPAY_CLIENT_ID=${clientId}
MANGOPAY_API_KEY=${apiKey}</pre>`;
}
