import { asString, type JsonObject } from '../json.js';
import { type Html, html } from '../pages/html.js';
import { sumOf } from '../pages/questions.js';
import type { Stored } from '../store.js';
import { act, badge, dateOf, empty, json, statusField } from './pieces.js';
import type { Inspected, Show } from './view.js';

const SHOWN = 100;
/** Requests that are looked through for the histories. */
const REMEMBERED = 1_000;

/** What was created, by kind, the newest first. */
export const showResources: Show = (inspected, query) => {
  const stores = [...inspected.accounts()].map(({ store }) => store);
  const counts = new Map<string, number>();
  for (const store of stores) {
    for (const kind of store.kinds()) counts.set(kind, (counts.get(kind) ?? 0) + store.count(kind));
  }
  const kinds = [...counts.keys()]
    .filter((kind) => kind !== 'Event')
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const wanted = query.get('kind') ?? kinds[0] ?? '';
  const text = (query.get('text') ?? '').toLowerCase();
  const fixed = html`<form class="filter" data-filter role="search">
<input type="hidden" name="view" value="resources"><input type="hidden" name="kind" value="${wanted}">
<label>Search<input type="search" name="text" value="${query.get('text') ?? ''}" placeholder="id, tag, anything"></label></form>`;
  if (kinds.length === 0) {
    return { fixed, live: empty('Nothing has been created yet', 'Users, wallets, pay-ins and all else show up here.') };
  }
  const all = stores.flatMap((store) => store.all(text === '' ? [wanted] : kinds));
  const found = text === '' ? all : all.filter(({ item }) => JSON.stringify(item).toLowerCase().includes(text));
  const tabs = kinds.map(
    (kind) =>
      html`<a href="/?view=resources&amp;kind=${encodeURIComponent(kind)}"${kind === wanted && text === '' ? html` aria-current="true"` : ''}>${nameOf(kind)} <span>${counts.get(kind)}</span></a>`,
  );
  const histories = historiesOf(inspected);
  const live = html`<nav class="chips" aria-label="Kinds">${tabs}</nav>
<div class="rows things">${found
    .slice(-SHOWN)
    .reverse()
    .map((stored) => row(stored, inspected, histories))}</div>
${found.length === 0 && empty('Nothing is like that', 'Try another word.')}`;
  return { fixed, live };
};

/** `v3.0:IntentId` → `Intent, v3` */
function nameOf(kind: string): string {
  const [name = '', version] = kind.split(':').reverse();
  const words = name.replace(/Id$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return version === undefined ? words : `${words}, v3`;
}

function row({ kind, item }: Stored, inspected: Inspected, histories: ReadonlyMap<string, Step[]>): Html {
  const id = asString(item['Id']) || asString(item['SettlementId']);
  const field = statusField(item);
  const status = asString(item[field ?? '']);
  const sum = sumOf(item['Balance'] ?? item['DebitedFunds'] ?? item['DeclaredDebitedFunds'] ?? item['Amount']);
  const created = typeof item['CreationDate'] === 'number' ? [{ at: item['CreationDate'], what: 'created' }] : [];
  const history = [...created, ...(histories.get(id) ?? [])].sort((a, b) => a.at - b.at);
  return html`<details data-key="s${kind}${id}"><summary>
<span class="what"><b class="mono">${id}</b><span class="soft">${[nameOf(kind), titleOf(item)].filter(Boolean).join(' · ')}</span></span>
<span class="end sum">${sum}</span>
<span>${status !== '' && badge(status)}</span>
<span class="soft end">${dateOf(item['CreationDate'])}</span>
</summary><div class="inside">
<div class="actions">${actionsOf(kind, id, item)}</div>
${field !== undefined && setStatus(id, status)}
${history.length > 0 && html`<h3>History</h3><ol class="history">${history.map(({ at, what }) => html`<li><span class="mono soft">${dateOf(at)}</span> <span>${what}</span></li>`)}</ol>`}
<h3>As it stands</h3>${json(item, inspected.sandbox.baseUrl)}
</div></details>`;
}

function setStatus(id: string, status: string): Html {
  return html`<form class="filter" method="post" action="/_sandbox/inspector/status"><input type="hidden" name="id" value="${id}">
<label>Set its status<input name="status" value="${status}" required pattern="[A-Z_]+" autocomplete="off"></label><button class="small">Set</button></form>`;
}

function titleOf(item: JsonObject): string {
  const name = [item['FirstName'], item['LastName']].filter((part) => typeof part === 'string').join(' ');
  const label =
    name || item['Name'] || item['DisplayName'] || item['Description'] || item['PaymentType'] || item['EventType'];
  return [label, item['Tag']].filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

interface Step {
  /** Unix seconds */
  at: number;
  what: string;
}

/** How each became what it is, by its id: the events about it, and the last requests that named it in their path. */
function historiesOf({ sandbox, accounts }: Inspected): Map<string, Step[]> {
  const histories = new Map<string, Step[]>();
  const add = (id: string, step: Step) => histories.set(id, [...(histories.get(id) ?? []), step]);
  for (const { store } of accounts()) {
    for (const { item } of store.all(['Event'])) {
      add(asString(item['ResourceId']), { at: Number(item['Date']), what: asString(item['EventType']) });
    }
  }
  for (const { method, path, operationId, status, receivedAt } of sandbox.requests.slice(-REMEMBERED)) {
    if (method === 'GET') continue;
    const step = { at: Math.floor(receivedAt / 1000), what: `${operationId ?? method}: ${status ?? 'no response'}` };
    for (const segment of path.split('/').slice(4)) add(segment, step);
  }
  return histories;
}

/** What code does with `sandbox.resources`, `sandbox.sca` and `sandbox.hooks`. */
function actionsOf(kind: string, id: string, item: JsonObject): (Html | false)[] {
  const status = asString(item['Status']);
  const open = ['PayInId', 'PayoutId', 'TransferId', 'RefundId'].includes(kind) && status === 'CREATED';
  const waits = item['PendingUserAction'] !== undefined && item['PendingUserAction'] !== null;
  return [
    open && act('settle', { id }, 'Settle', 'main'),
    open && act('settle', { id, code: '101199' }, 'Fail', 'bad'),
    kind === 'PayInId' && status === 'SUCCEEDED' && act('dispute', { id }, 'Dispute', 'bad'),
    waits && act('sca', { id }, 'Authenticate', 'main'),
    waits && act('sca', { id, outcome: 'failed' }, 'Fail to authenticate', 'bad'),
    kind === 'UserId' && act('require-sca', { id }, 'Ask for authentication'),
    kind === 'KycDocumentId' &&
      status === 'VALIDATION_ASKED' &&
      act('status', { id, status: 'VALIDATED' }, 'Validate', 'main'),
    kind === 'KycDocumentId' &&
      status === 'VALIDATION_ASKED' &&
      act('status', { id, status: 'REFUSED' }, 'Refuse', 'bad'),
    kind === 'DisputeId' && act('status', { id, status: 'CLOSED' }, 'Close'),
  ];
}
