import { localize } from './addresses.js';
import type { Description, Operation } from './description.js';
import { type Answer, notFound } from './http/refusal.js';
import type { Validate } from './http/validation.js';
import { asObject, asString, copy, isObject, type Json } from './json.js';
import type { Kinds } from './kinds.js';
import { paginate } from './lists.js';
import { createShapes } from './shapes.js';
import type { Stored } from './store.js';
import type { AcceptedRequest, Account, Behaviour, World } from './world.js';

const TRANSACTIONS = ['PayInId', 'TransferId', 'PayoutId', 'RefundId', 'ConversionId', 'SettlementId', 'RepudiationId'];

/** The vendor's Ruby library filters the transactions of a wallet by `Direction`, which no page documents. */
const SIDES: Readonly<Record<string, string>> = { CREDIT: 'CreditedWalletId', DEBIT: 'DebitedWalletId' };

/** Fields of a request that name users. */
const USERS = ['UserId', 'AuthorId', 'CreditedUserId', 'Owners'];

interface ResourceOptions {
  description: Description;
  kinds: Kinds;
  validate: Validate;
  behaviours: Record<string, Behaviour>;
  world: World;
}

/** Makes, gives, lists and changes resources of every kind, by what the description says of them. */
export function createResources({ description, kinds, validate, behaviours, world }: ResourceOptions) {
  const { compose, show, answer, knows } = createShapes(description, validate, world.address);

  /** Every identifier in the path must be one of something that exists, as far as it can be made here. */
  function refuseUnknown({ operation, params, account, body }: AcceptedRequest): void {
    for (const name of USERS) {
      for (const id of [body[name] ?? []].flat().map(asString)) {
        const known = id === '' || id === account.clientId || account.store.get('UserId', id);
        if (!known) throw notFound(id);
      }
    }
    for (const [name, id] of Object.entries(params)) {
      const kind = operation.path.startsWith('/v2.01/') ? name : `v3.0:${name}`;
      const item = account.store.get(kind, id);
      const known = item ? (behaviours[kind]?.fits?.(item, operation) ?? true) : !kinds.creatable.has(kind);
      if (!known) throw notFound(id);
    }
  }

  function create(call: AcceptedRequest, kind: string, idProperty: string): Answer {
    const { operation, account } = call;
    const id = world.newId(asString(asObject(operation.success.examples[0])[idProperty]));
    const item = compose(call, id, idProperty);
    if ('CreationDate' in item) item['CreationDate'] = world.now();
    if (isObject(item['FlowDescriptor']))
      item['FlowDescriptor']['FlowId'] = world.newId('flow_01JDX6P3Z5B7D9F1H3K5M7P9R1');
    behaviours[kind]?.creating?.(item, call);
    account.store.insert(kind, id, item, Object.values(call.params));
    behaviours[kind]?.created?.(item, call);
    return { status: operation.success.status, body: show(item, operation) };
  }

  function list({ operation, account, params, query, url }: AcceptedRequest, kind: string | undefined): Answer {
    const wanted = operation.path.endsWith('/transactions') ? TRANSACTIONS : kind ? [kind] : [];
    const { Fingerprint, FundsType, Currency } = params;
    const parents = FundsType ? [`${FundsType}_${Currency}`] : Object.values(params);
    const belonging = Fingerprint ? ofCard(account, wanted, Fingerprint) : account.store.all(wanted, parents);
    const side = params['WalletId'] && SIDES[url.searchParams.get('Direction')?.toUpperCase() ?? ''];
    const found = side ? belonging.filter(({ item }) => item[side] === params['WalletId']) : belonging;
    const made = wanted.some((each) => kinds.creatable.has(each));
    const shown = found.length > 0 || made ? found : exampleItems(operation, parents.at(-1) ?? '');
    const { items, headers } = paginate(shown, query, url);
    return { status: 200, headers, body: items.map((item) => show(item, operation)) };
  }

  /** Of all cards with one number: the cards, their users, or what was paid with them. */
  function ofCard({ store }: Account, wanted: readonly string[], fingerprint: string): Stored[] {
    const cards = store.all(['CardId'], [fingerprint]);
    if (wanted.includes('CardId')) return cards;
    const users = wanted.includes('UserId');
    const ids = new Set(cards.map(({ item }) => item[users ? 'UserId' : 'Id']));
    return store.all(wanted).filter(({ item }) => ids.has(item[users ? 'Id' : 'CardId']));
  }

  function exampleItems({ success }: Operation, parent: string) {
    const items = asObject(localize(world.address, { items: success.examples.flat() }, '', { old: '', id: parent }));
    const objects = [items['items'] ?? []].flat().filter(isObject);
    return objects.map((item, number) => ({ kind: '', id: '', item, parents: new Set<string>(), number }));
  }

  function read({ operation, account, params }: AcceptedRequest, kind: string, idProperty: string): Answer {
    const id = Object.values(params).at(-1) ?? '';
    const stored = account.store.get(kind, id);
    if (stored) return { status: operation.success.status, body: show(stored, operation) };
    return answer(operation, { ...params, [idProperty]: id });
  }

  function change(call: AcceptedRequest, kind: string): Answer {
    const { operation, account, params, body } = call;
    const id = params[kind.replace(/^.*:/, '')] ?? '';
    const stored = account.store.get(kind, id);
    if (!stored) return answer(operation, { ...params, ...body });
    const changes = copy(body);
    behaviours[kind]?.changing?.(stored, changes, call);
    const known = knows(operation.success.schema);
    for (const [name, value] of Object.entries(changes)) {
      if (name in stored || known.has(name)) stored[name] = merge(stored[name], value);
    }
    behaviours[kind]?.changed?.(stored, account);
    return { status: operation.success.status, body: show(stored, operation) };
  }

  return {
    refuseUnknown,
    handle(call: AcceptedRequest): Answer {
      const { verb, kind, idProperty } = kinds.plan(call.operation);
      if (verb === 'list') return list(call, kind);
      if (verb === 'create' && kind) return create(call, kind, idProperty);
      if (verb === 'read' && kind) return read(call, kind, idProperty);
      if (verb === 'change' && kind) return change(call, kind);
      if (verb === 'remove' && kind) {
        const item = call.account.store.get(kind, Object.values(call.params).at(-1) ?? '');
        if (item) behaviours[kind]?.removing?.(item, call);
      }
      return answer(call.operation, { ...call.params, ...call.body });
    },
  };
}

/** Objects are merged field by field, all else is replaced. */
function merge(old: Json | undefined, change: Json): Json {
  if (!isObject(old) || !isObject(change)) return change;
  return {
    ...old,
    ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, merge(old[name], value)])),
  };
}
