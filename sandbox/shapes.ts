import { localize, type Renamed } from './addresses.js';
import type { Description, Operation } from './description.js';
import type { Answer } from './http/refusal.js';
import type { Validate } from './http/validation.js';
import { asObject, asString, copy, isObject, type Json, type JsonObject } from './json.js';
import type { AcceptedRequest, World } from './world.js';

/** What an operation shows of a resource. */
interface View {
  schema: JsonObject;
  known: ReadonlyMap<string, Schemas>;
  /** Resources that have all it requires. */
  complete: WeakSet<JsonObject>;
}

/** A schema with its alternatives. */
type Schemas = readonly JsonObject[];

const NO_SCHEMA: JsonObject = {};

/** Gives resources and responses the shape that the description says, from its examples and from what was asked. */
export function createShapes({ resolve }: Description, validate: Validate, address: World['address']) {
  const views = new Map<Operation['success'], View>();
  const properties = new WeakMap<Schemas, Map<string, Schemas>>();
  const parts = new WeakMap<JsonObject, Schemas>();

  /** A new resource: what was sent, `null` or the default for what was not, and from the nearest example what Mangopay makes. */
  function compose({ operation, body, params }: AcceptedRequest, id: string, idProperty: string): JsonObject {
    const { schema, examples } = operation.success;
    const example = asObject(nearest(examples, body));
    const renamed = { old: asString(example[idProperty]), id };
    const asked = alternativesFor(body, operation.body?.schema);
    // What only another alternative asks for is not this resource's: a business has no IndividualRecipient.
    const [here, anywhere] = [propertiesOf(asked), propertiesOf(schemasOf(operation.body?.schema))];
    const shown = Object.fromEntries(Object.entries(example).filter(([name]) => here.has(name) || !anywhere.has(name)));
    const item = fillObject(asked, alternativesFor(body, schema), body, shown, renamed, true);
    for (const [name, value] of Object.entries(params)) if (name in item) item[name] = value;
    item[idProperty] = id;
    return item;
  }

  /** One value as the response holds it, from what was sent and what the example shows. */
  function fill(asked: Schemas, answered: Schemas, sent: Json, example: Json | undefined, renamed: Renamed): Json {
    if (Array.isArray(sent)) {
      const inner = [itemsOf(asked), itemsOf(answered)] as const;
      return sent.map((each) => fill(...inner, each, Array.isArray(example) ? example[0] : undefined, renamed));
    }
    if (typeof sent === 'string') return withId(sent, example, renamed);
    return isObject(sent) ? fillObject(asked, answered, sent, asObject(example), renamed, false) : sent;
  }

  /** Mangopay itself adds to a resource (`outermost`), and not to the objects that were sent in it. */
  function fillObject(
    asked: Schemas,
    answered: Schemas,
    sent: JsonObject,
    shown: JsonObject,
    renamed: Renamed,
    outermost: boolean,
  ): JsonObject {
    const item: JsonObject = {};
    const askable = propertiesOf(asked);
    const known = propertiesOf(answered);
    const required = requiredOf(answered);
    // of a field that is spelt in two ways, the response has the way of the request
    const spelt = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
    for (const [name, schemas] of known) {
      const value = sent[name];
      if (value === undefined && spelt.has(name.toLowerCase())) continue;
      const from = askable.get(name);
      if (value !== undefined) item[name] = fill(from ?? [], schemas, value, shown[name], renamed);
      else if (!outermost && !required.has(name) && (!from || isForObjects(schemas))) continue;
      else if (from) {
        const empty = emptyOf(from, schemas, required.has(name));
        if (empty !== undefined) item[name] = empty;
      } else if (shown[name] !== undefined) item[name] = localize(address, copy(shown[name]), name, renamed);
    }
    // what no response shows is kept, for what happens later
    for (const [name, value] of Object.entries(sent)) if (!known.has(name)) item[name] = copy(value);
    return item;
  }

  function isForObjects(schemas: Schemas): boolean {
    return schemas.some((schema) => 'properties' in schema);
  }

  /** What stands for a field that was not sent; `undefined`: it is left out. */
  function emptyOf(asked: Schemas, answered: Schemas, required: boolean): Json | undefined {
    const given = asked.map(defaultOf).find((each) => each !== undefined);
    if (given !== undefined) return copy(given);
    const fits = (value: Json) => answered.some((schema) => validate(schema, value).length === 0);
    if (fits(null)) return null;
    if (!required) return undefined;
    const blank = Object.fromEntries([...propertiesOf(answered).keys()].map((name) => [name, null]));
    const constants = answered.flatMap((schema) => schema['const'] ?? []);
    return [...constants, blank, {}, [], '', 0, false].find(fits);
  }

  /** `?transactionId=<Id>`, where the example shows that the response adds it to an address. */
  function withId(sent: string, example: Json | undefined, { old, id }: Renamed): string {
    if (typeof example !== 'string' || !old || !URL.canParse(sent) || !URL.canParse(example)) return sent;
    const address = new URL(sent);
    for (const [name, value] of new URL(example).searchParams) if (value === old) address.searchParams.set(name, id);
    return address.search === new URL(sent).search ? sent : address.href;
  }

  /** The resource as this operation shows it: without the fields that it does not know, with those that it must have. */
  function show(item: JsonObject, { success }: Operation): JsonObject {
    if (!success.schema) return item;
    const view = viewOf(success);
    const shown = Object.fromEntries(Object.entries(item).filter(([name]) => view.known.has(name)));
    if (view.complete.has(item)) return shown;
    const missing = validate(view.schema, item).filter(
      ({ keyword, path }) => keyword === 'required' && !path.includes('.'),
    );
    // no field is ever taken away, so what is complete stays so
    if (missing.length === 0) view.complete.add(item);
    else {
      const example = asObject(nearest(success.examples.flat(), item));
      const renamed = { old: '', id: asString(item['Id']) };
      for (const { path } of missing) {
        const faults = (value: Json) => validate(view.schema, { ...item, ...shown, [path]: value }).length;
        const value = localize(address, copy(example[path] ?? null), path, renamed);
        // The example may be of another alternative: a business has no IndividualRecipient.
        shown[path] = faults(null) <= faults(value) ? null : value;
      }
    }
    return shown;
  }

  function viewOf(success: Operation['success']): View {
    const listed = Array.isArray(success.examples[0]);
    const whole = success.schema ?? {};
    const schema = listed ? asObject(resolve(whole)['items']) : whole;
    const view = views.get(success) ?? { schema, known: propertiesOf(schemasOf(schema)), complete: new WeakSet() };
    views.set(success, view);
    return view;
  }

  /** The example with these values where it has such fields: all there is where no behaviour is modelled. */
  function answer({ success }: Operation, values: JsonObject): Answer {
    const found = nearest(success.examples, values);
    if (found === undefined) return { status: success.status };
    const renamed = { old: '', id: asString(values['Id'] ?? Object.values(values)[0]) || 'unknown' };
    const example = localize(address, copy(found), '', renamed);
    if (isObject(example)) {
      const known = propertiesOf(schemasOf(success.schema));
      for (const [name, value] of Object.entries(values)) {
        const schemas = known.get(name);
        const fits = schemas?.some((schema) => validate(schema, value).length === 0) ?? true;
        if (fits && (name in example || schemas)) example[name] = value;
      }
    }
    return { status: success.status, body: example };
  }

  /** The example that has most strings in common. */
  function nearest(examples: Json[], like: JsonObject): Json | undefined {
    const strings = (example: Json) =>
      Object.entries(asObject(example)).filter(([name, value]) => typeof value === 'string' && like[name] === value);
    const scores = examples.map((example) => strings(example).length);
    return examples[scores.indexOf(Math.max(...scores))];
  }

  /** The properties that any of the schemas has, each with what its alternatives say of it. */
  function propertiesOf(schemas: Schemas): ReadonlyMap<string, Schemas> {
    const found = properties.get(schemas) ?? new Map<string, JsonObject[]>();
    if (properties.has(schemas)) return found;
    for (const schema of schemas) {
      for (const [name, property] of Object.entries(asObject(schema['properties']))) {
        found.set(name, [...(found.get(name) ?? []), asObject(property)]);
      }
    }
    for (const [name, each] of found) found.set(name, each.flatMap(schemasOf));
    properties.set(schemas, found);
    return found;
  }

  /** A schema with all its parts and alternatives, references followed. The same array for the same schema. */
  function schemasOf(schema: JsonObject = NO_SCHEMA): Schemas {
    const known = parts.get(schema);
    if (known) return known;
    const target = resolve(schema);
    const nested = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => [target[keyword] ?? []].flat().map(asObject));
    const found = [target, ...nested.flatMap((part) => schemasOf(part))];
    parts.set(schema, found);
    return found;
  }

  /** Those that the request does not rule out: an alternative for `ReportType: A` is ruled out by `B`. */
  function alternativesFor(sent: JsonObject, schema: JsonObject | undefined): Schemas {
    const all = schemasOf(schema);
    const left = all.filter((each) =>
      Object.entries(asObject(each['properties'])).every(([name, property]) => {
        const { const: only } = asObject(property);
        return only === undefined || sent[name] === undefined || sent[name] === only;
      }),
    );
    return left.length === all.length ? all : left;
  }

  function itemsOf(schemas: Schemas): Schemas {
    return schemas.flatMap((schema) => (isObject(schema['items']) ? schemasOf(schema['items']) : []));
  }

  function requiredOf(schemas: Schemas): ReadonlySet<Json> {
    return new Set(schemas.flatMap((schema) => [schema['required'] ?? []].flat()));
  }

  function defaultOf(schema: JsonObject): Json | undefined {
    return schema['default'] ?? resolve(schema)['default'];
  }

  return {
    compose,
    show,
    answer,
    knows: (schema: JsonObject | undefined) => propertiesOf(schemasOf(schema)),
  };
}
