import type { Account } from './api.js';
import type { Description, Operation } from './description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from './json.js';
import type { Kinds } from './kinds.js';
import { paginate } from './lists.js';
import { type Answer, notFound } from './refusal.js';
import type { Validate } from './validation.js';
import type { World } from './world.js';

/** A request that has passed every gate. */
export interface Call {
  operation: Operation;
  account: Account;
  params: Record<string, string>;
  query: Record<string, Json>;
  body: JsonObject;
  url: URL;
  /** The result code that a fault wants for the transaction. */
  resultCode: string | undefined;
}

/** What is special about a kind of resource. Each may throw a refusal. */
export interface Behaviour {
  /** Whether it may be named in this path: a legal user is not found among the natural ones. */
  fits?(item: JsonObject, operation: Operation): boolean;
  /** Completes a resource before it is stored. */
  creating?(item: JsonObject, call: Call): void;
  /** After it is stored. */
  created?(item: JsonObject, call: Call): void;
  /** Before a change is made; what it puts into `change` is made too. */
  changing?(item: JsonObject, change: JsonObject, call: Call): void;
  changed?(item: JsonObject, account: Account): void;
  removing?(item: JsonObject, call: Call): void;
}

const TRANSACTIONS = ['PayInId', 'TransferId', 'PayoutId', 'RefundId', 'ConversionId', 'SettlementId'];

interface ResourceOptions {
  description: Description;
  kinds: Kinds;
  validate: Validate;
  behaviours: Record<string, Behaviour>;
  world: World;
}

/** Makes, gives, lists and changes resources of every kind, by what the description says of them. */
export function createResources({ description, kinds, validate, behaviours, world }: ResourceOptions) {
  const proven = new WeakMap<JsonObject, Set<Operation['success']>>();

  /** Every identifier in the path must be one of something that exists, as far as it can be made here. */
  function refuseUnknown({ operation, params, account }: Call): void {
    for (const [name, id] of Object.entries(params)) {
      const kind = operation.path.startsWith('/v2.01/') ? name : `v3.0:${name}`;
      const item = account.store.get(kind, id);
      const known = item ? (behaviours[kind]?.fits?.(item, operation) ?? true) : !kinds.creatable.has(kind);
      if (!known) throw notFound(id);
    }
  }

  function create(call: Call, kind: string, idProperty: string): Answer {
    const { operation, account } = call;
    const item = compose(call);
    const id = world.newId(asString(item[idProperty]));
    item[idProperty] = id;
    if ('CreationDate' in item) item['CreationDate'] = world.now();
    behaviours[kind]?.creating?.(item, call);
    account.store.insert(kind, id, item, Object.values(call.params));
    behaviours[kind]?.created?.(item, call);
    return { status: operation.success.status, body: item };
  }

  /** The example that comes nearest, with what the request says in it. */
  function compose({ operation, body, params }: Call): JsonObject {
    const { schema, examples } = operation.success;
    const item = structuredClone(asObject(nearest(examples, body)));
    const known = propertiesOf(schema);
    const askable = propertiesOf(operation.body?.schema);

    for (const name of askable.keys()) {
      const answered = known.get(name);
      if (name in body ? !answered && !(name in item) : !(name in item)) continue;
      const example = item[name];
      item[name] = structuredClone(body[name] ?? defaultOf(askable.get(name)) ?? null);
      if (!answered || validate(answered, item[name]).length === 0) continue;
      // what the answer cannot hold as it was sent, or as absent
      if (!(name in body) && !isRequired(schema, name)) delete item[name];
      else if (example !== undefined) item[name] = name in body ? example : blank(answered, example);
    }
    for (const [name, value] of Object.entries(params)) if (name in item) item[name] = value;
    return item;
  }

  /** Adds what this operation's answer must have and the resource, made by another operation, does not. */
  function complete(item: JsonObject, { success }: Operation): JsonObject {
    if (!success.schema || proven.get(item)?.has(success)) return item;
    const schema = Array.isArray(success.examples[0])
      ? asObject(description.resolve(success.schema)['items'])
      : success.schema;
    const missing = validate(schema, item).filter(({ keyword, path }) => keyword === 'required' && !path.includes('.'));
    if (missing.length === 0) {
      // no field is ever taken away, so this stays true
      proven.set(item, (proven.get(item) ?? new Set()).add(success));
      return item;
    }
    const example = asObject(nearest(success.examples.flat(), item));
    return { ...item, ...Object.fromEntries(missing.map(({ path }) => [path, example[path] ?? null])) };
  }

  function list({ operation, account, params, query, url }: Call, kind: string | undefined): Answer {
    const wanted = operation.path.endsWith('/transactions') ? TRANSACTIONS : kind ? [kind] : [];
    const parents = Object.values(params);
    const found = account.store.all(wanted, parents);
    const made = wanted.some((each) => kinds.creatable.has(each));
    const shown = found.length > 0 || made ? found : exampleItems(operation);
    const { items, headers } = paginate(shown, query, url);
    return { status: 200, headers, body: items.map((item) => complete(item, operation)) };
  }

  function exampleItems({ success }: Operation) {
    const items = success.examples.flat().filter(isObject);
    return items.map((item, number) => ({ kind: '', item, parents: new Set<string>(), number }));
  }

  function read({ operation, account, params }: Call, kind: string, idProperty: string): Answer {
    const id = Object.values(params).at(-1) ?? '';
    const stored = account.store.get(kind, id);
    if (stored) return { status: operation.success.status, body: complete(stored, operation) };
    return answer(operation, { ...params, [idProperty]: id });
  }

  function change(call: Call, kind: string): Answer {
    const { operation, account, params, body } = call;
    const id = params[kind.replace(/^.*:/, '')] ?? '';
    const stored = account.store.get(kind, id);
    if (!stored) return answer(operation, { ...params, ...body });
    const changes = structuredClone(body);
    behaviours[kind]?.changing?.(stored, changes, call);
    const known = propertiesOf(operation.success.schema);
    for (const [name, value] of Object.entries(changes)) {
      if (name in stored || known.has(name)) stored[name] = merge(stored[name], value);
    }
    behaviours[kind]?.changed?.(stored, account);
    return { status: operation.success.status, body: complete(stored, operation) };
  }

  /** The example with these values where it has such fields: all there is for what has no behaviour of its own. */
  function answer({ success }: Operation, values: JsonObject): Answer {
    const example = structuredClone(nearest(success.examples, values));
    if (example === undefined) return { status: success.status };
    if (isObject(example)) {
      const known = propertiesOf(success.schema);
      for (const [name, value] of Object.entries(values)) {
        const schema = known.get(name);
        if (name in example && (!schema || validate(schema, value).length === 0)) example[name] = value;
      }
    }
    return { status: success.status, body: example };
  }

  function nearest(examples: Json[], like: JsonObject): Json | undefined {
    const score = (example: Json) =>
      Object.entries(asObject(example)).filter(([name, value]) => typeof value === 'string' && like[name] === value)
        .length;
    return [...examples].sort((a, b) => score(b) - score(a))[0];
  }

  /** The properties of a schema, those of its parts and alternatives among them. */
  function propertiesOf(schema: JsonObject | undefined): Map<string, JsonObject> {
    const found = new Map<string, JsonObject>();
    if (!schema) return found;
    const target = description.resolve(schema);
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      for (const part of [target[keyword] ?? []].flat()) {
        for (const [name, property] of propertiesOf(asObject(part))) found.set(name, property);
      }
    }
    for (const [name, property] of Object.entries(asObject(target['properties']))) found.set(name, asObject(property));
    return found;
  }

  function isRequired(schema: JsonObject | undefined, name: string): boolean {
    if (!schema) return false;
    const target = description.resolve(schema);
    const parts = [target['allOf'] ?? [], target['oneOf'] ?? []].flat();
    return [target['required']].flat().includes(name) || parts.some((part) => isRequired(asObject(part), name));
  }

  /** An object of nothing but nulls, where one must be there and its fields need not. */
  function blank(schema: JsonObject, example: Json): Json {
    if (!isObject(example)) return example;
    const empty = Object.fromEntries(Object.keys(example).map((name) => [name, null]));
    return validate(schema, empty).length === 0 ? empty : example;
  }

  function defaultOf(schema: JsonObject | undefined): Json | undefined {
    return schema && (schema['default'] ?? description.resolve(schema)['default']);
  }

  return {
    refuseUnknown,
    handle(call: Call): Answer {
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
