import * as fc from 'fast-check';
import type { Description } from '../../sandbox/description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from '../../sandbox/json.js';

/** One alternative of a schema: its references followed, its parts put together. */
interface Flat {
  keywords: JsonObject;
  properties: Map<string, JsonObject>;
  required: Set<string>;
}

/** Values of a schema. What names a resource is left to `fixed`, by the name of the property. */
export function bodies({ resolve }: Pick<Description, 'resolve'>, fixed: (name: string) => Json | undefined) {
  function flats(schema: JsonObject): Flat[] {
    const own = { ...resolve(schema), ...schema };
    const properties = Object.entries(asObject(own['properties'])).map(
      ([name, each]) => [name, asObject(each)] as const,
    );
    let found: Flat[] = [
      {
        keywords: own,
        properties: new Map(properties),
        required: new Set([own['required'] ?? []].flat().map(asString)),
      },
    ];
    const parts = [own['allOf'] ?? []].flat().map((part) => flats(asObject(part)));
    for (const keyword of ['oneOf', 'anyOf']) {
      if (own[keyword]) parts.push([own[keyword]].flat().flatMap((part) => flats(asObject(part))));
    }
    for (const part of parts) found = found.flatMap((a) => part.map((b) => together(a, b)));
    return found;
  }

  function valuesOf(schema: JsonObject): fc.Arbitrary<Json> {
    const options = flats(schema).filter(({ keywords }) => keywords['type'] !== 'null');
    return fc.oneof(...options.slice(0, 24).map(valueOfFlat));
  }

  function valueOfFlat({ keywords, properties, required }: Flat): fc.Arbitrary<Json> {
    const { enum: values, const: only } = keywords;
    if (only !== undefined) return fc.constant(only);
    const suggested = values ?? keywords['x-extensible-enum'];
    const known = [suggested ?? []].flat().filter((each) => each !== null && each !== '');
    if (known.length > 0) return fc.constantFrom(...known);
    const types = [keywords['type'] ?? []].flat();
    if (types.includes('object') || properties.size > 0) return objectOf(properties, required);
    if (types.includes('array')) return fc.array(valuesOf(asObject(keywords['items'])), { minLength: 1, maxLength: 2 });
    if (types.includes('boolean')) return fc.boolean();
    if (types.includes('integer') || types.includes('number')) {
      const [min, max] = [Number(keywords['minimum'] ?? 1), Number(keywords['maximum'] ?? 1_900_000_000)];
      return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
    }
    return textOf(keywords);
  }

  function objectOf(properties: Map<string, JsonObject>, required: Set<string>): fc.Arbitrary<Json> {
    const members: Record<string, fc.Arbitrary<Json>> = {};
    for (const [name, schema] of properties) {
      const given = fixed(name);
      members[name] = given === undefined ? valuesOf(schema) : fc.constant(given);
    }
    return fc.record(members, { requiredKeys: [...required].filter((name) => name in members) });
  }

  return valuesOf;
}

function together(a: Flat, b: Flat): Flat {
  return {
    keywords: { ...a.keywords, ...b.keywords },
    properties: new Map([...a.properties, ...b.properties]),
    required: new Set([...a.required, ...b.required]),
  };
}

function textOf({ format, pattern, minLength, maxLength }: JsonObject): fc.Arbitrary<Json> {
  const word = fc.stringMatching(/^[A-Z][a-z]{5,9}$/);
  if (format === 'email') return word.map((name) => `${name.toLowerCase()}@accept.example`);
  if (format === 'uri') return word.map((name) => `https://shop.example/${name}`);
  if (typeof pattern === 'string') {
    // lookaheads are beyond what can be generated; what does not fit is thrown away by the caller
    return /\(\?/.test(pattern) ? word : fc.stringMatching(new RegExp(pattern));
  }
  const [least, most] = [Number(minLength ?? 0), Number(maxLength ?? 10)];
  return word.map((text) => text.padEnd(least, 'x').slice(0, most));
}

/** Every value that is not an object or list, with its path. */
export function leaves(value: Json | undefined, path = ''): [path: string, value: Json][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, `${path}[${i}]`));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
  return value === undefined ? [] : [[path, value]];
}
