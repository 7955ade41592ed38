import type { Description, Operation } from './description.js';
import type { Answer } from './http/refusal.js';
import type { Validate } from './http/validation.js';
import { asObject, copy, isObject, type Json, type JsonObject } from './json.js';
import type { Call } from './world.js';

/** What an operation shows of a resource. */
interface View {
  schema: JsonObject;
  known: ReadonlyMap<string, JsonObject>;
  /** Resources that have all it requires. */
  complete: WeakSet<JsonObject>;
}

const NO_SCHEMA: JsonObject = {};

/** Gives resources and answers the shape that the description says, from its examples and from what was asked. */
export function createShapes({ resolve }: Description, validate: Validate) {
  const views = new Map<Operation['success'], View>();
  const properties = new WeakMap<JsonObject, ReadonlyMap<string, JsonObject>>();

  /** The example that comes nearest, with what the request says in it. */
  function compose({ operation, body, params }: Call): JsonObject {
    const { schema, examples } = operation.success;
    const item = copy(asObject(nearest(examples, body)));
    const known = propertiesOf(schema);
    const askable = propertiesOf(operation.body?.schema);

    for (const name of askable.keys()) {
      const answered = known.get(name);
      if (name in body ? !answered && !(name in item) : !(name in item)) continue;
      const example = item[name];
      item[name] = copy(body[name] ?? defaultOf(askable.get(name)) ?? null);
      if (!answered || validate(answered, item[name]).length === 0) continue;
      // what the answer cannot hold as it was sent, or as absent
      if (!(name in body) && !isRequired(schema, name)) delete item[name];
      else if (example !== undefined) item[name] = name in body ? example : blank(answered, example);
    }
    for (const [name, value] of Object.entries(params)) if (name in item) item[name] = value;
    return item;
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
      for (const { path } of missing) shown[path] = example[path] ?? null;
    }
    return shown;
  }

  function viewOf(success: Operation['success']): View {
    const listed = Array.isArray(success.examples[0]);
    const whole = success.schema ?? {};
    const schema = listed ? asObject(resolve(whole)['items']) : whole;
    const view = views.get(success) ?? { schema, known: propertiesOf(schema), complete: new WeakSet() };
    views.set(success, view);
    return view;
  }

  /** The example with these values where it has such fields: all there is for what has no behaviour of its own. */
  function answer({ success }: Operation, values: JsonObject): Answer {
    const found = nearest(success.examples, values);
    if (found === undefined) return { status: success.status };
    const example = copy(found);
    if (isObject(example)) {
      const known = propertiesOf(success.schema);
      for (const [name, value] of Object.entries(values)) {
        const schema = known.get(name);
        if (name in example && (!schema || validate(schema, value).length === 0)) example[name] = value;
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

  /** The properties of a schema, those of its parts and alternatives among them. */
  function propertiesOf(schema: JsonObject = NO_SCHEMA): ReadonlyMap<string, JsonObject> {
    const found = properties.get(schema) ?? readProperties(schema);
    properties.set(schema, found);
    return found;
  }

  function readProperties(schema: JsonObject): ReadonlyMap<string, JsonObject> {
    const found = new Map<string, JsonObject>();
    const target = resolve(schema);
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
    const target = resolve(schema);
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
    return schema && (schema['default'] ?? resolve(schema)['default']);
  }

  return { compose, show, answer, propertiesOf };
}
