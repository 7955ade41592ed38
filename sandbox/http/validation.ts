import type { Description } from '../description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from '../json.js';

/** What is wrong with a value, and where: a dotted path, empty for the value itself. */
export interface Problem {
  path: string;
  keyword: string;
  message: string;
  /** Of a wrong type: the JSON type that the value has. */
  found?: string;
}

export interface ValidatorOptions {
  /** Also finds what the description lacks: fields where a schema is open, and values beside the known ones. */
  findNew?: boolean;
  /** Puts a field, the index of an item or a key of a map behind a path. Default: with a dot between. */
  join?: (path: string, key: string, kind: 'field' | 'item' | 'entry') => string;
}

/** The JSON Schema keywords that {@link createValidator} obeys. The others of the description say nothing about a value. */
export const KEYWORDS = [
  'type',
  'enum',
  'const',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  '$ref',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'minProperties',
  'dependentRequired',
  'maxProperties',
  'propertyNames',
];

/** Notes what is wrong with a value, and which properties were looked at: what `unevaluatedProperties` needs. */
type Check<Value = Json> = (value: Value, path: string, found: Problem[], seen: Set<string> | undefined) => void;

/** What a value can break by itself. */
interface Rule {
  keyword: string;
  broken(value: Json): boolean;
  /** What the value does, or must do. */
  says: string;
}

export type Validate = ReturnType<typeof createValidator>;

/**
 * Checks values against schemas of the description: the part of JSON Schema 2020-12 that it uses. Written here and not
 * taken from a library, so that a service needs nothing installed to test against the sandbox, and because the vendor
 * returns one sentence per field, in its own words. Each schema is read once, since some are looked at thousands of
 * times a second.
 */
export function createValidator(
  { resolve }: Pick<Description, 'resolve'>,
  { findNew = false, join = dotted }: ValidatorOptions = {},
) {
  const checks = new WeakMap<JsonObject, Check>();

  function checkOf(schema: JsonObject): Check {
    const check = checks.get(schema) ?? readSchema(schema);
    checks.set(schema, check);
    return check;
  }

  function problemsOf(schema: JsonObject, value: Json, path = ''): Problem[] {
    const found: Problem[] = [];
    checkOf(schema)(value, path, found, undefined);
    return found;
  }

  function readSchema(schema: JsonObject): Check {
    const { $ref, not, items } = schema;
    const parts = [...($ref === undefined ? [] : [resolve(schema)]), ...objects(schema['allOf'])];
    const choices = (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
      schema[keyword] ? [{ branches: objects(schema[keyword]), exactlyOne: keyword === 'oneOf' }] : [],
    );
    const types = [schema['type'] ?? []].flat().map(asString);
    const rules = readRules(schema, findNew);
    const checkProperties = readProperties(schema);
    const isClosed = schema['unevaluatedProperties'] === false;
    const hasFields = findNew && namesFields(schema);

    return (value, path, found, outer) => {
      const isWhole = hasFields && !outer;
      const seen = isClosed || isWhole ? new Set<string>() : outer;
      for (const part of parts) checkOf(part)(value, path, found, seen);
      for (const { branches, exactlyOne } of choices) choose(branches, exactlyOne, value, path, found, seen);
      if (isObject(not) && problemsOf(not, value).length === 0) say(found, path, 'not', 'has a value that is excluded');
      if (types.length > 0 && !types.some((type) => isOfType(type, value)))
        return say(found, path, 'type', `must be of type ${types.join(' or ')}`, typeOf(value));
      for (const { keyword, broken, says } of rules) if (broken(value)) say(found, path, keyword, says);
      if (isObject(items) && Array.isArray(value))
        for (const [i, item] of value.entries()) checkOf(items)(item, join(path, `${i}`, 'item'), found, undefined);
      if (isObject(value)) checkProperties(value, path, found, seen);
      if (isObject(value) && isWhole && !isClosed)
        for (const key of Object.keys(value))
          if (!seen?.has(key)) say(found, join(path, key, 'field'), 'unevaluatedProperties', 'is not known');
      if (isClosed && outer) addAll(outer, seen);
    };
  }

  function readProperties(schema: JsonObject): Check<JsonObject> {
    const properties = asObject(schema['properties']);
    const required = strings(schema['required']);
    const dependent = Object.entries(asObject(schema['dependentRequired']));
    const { additionalProperties: other, propertyNames } = schema;
    const isClosed = schema['unevaluatedProperties'] === false;
    const fewest = bound(schema, 'minProperties', 0);
    const most = bound(schema, 'maxProperties', Infinity);

    return (value, path, found, seen) => {
      for (const key of required) requireKey(value, key, path, found);
      for (const [key, others] of dependent)
        if (key in value) for (const each of strings(others)) requireKey(value, each, path, found);
      const entries = Object.entries(value);
      if (entries.length < fewest)
        found.push({ path, keyword: 'minProperties', message: 'At least one field is required.' });
      if (entries.length > most) found.push({ path, keyword: 'maxProperties', message: 'There are too many fields.' });
      for (const [key, item] of entries) {
        const own = properties[key] ?? other;
        const at = join(path, key, own !== undefined && own === other ? 'entry' : 'field');
        if (isObject(propertyNames)) checkOf(propertyNames)(key, at, found, undefined);
        if (isObject(own)) checkOf(own)(item, at, found, undefined);
        else if (own === false) say(found, at, 'additionalProperties', 'is not known');
        else if (isClosed && !seen?.has(key)) say(found, at, 'unevaluatedProperties', 'is not known');
        else if (own === undefined) continue;
        seen?.add(key);
      }
    };
  }

  /** The branch that fits or, if none does, what is wrong by the one that fits best: wrong constants weigh most. */
  function choose(branches: JsonObject[], exactlyOne: boolean, ...[value, path, found, seen]: Parameters<Check>): void {
    let fitting = 0;
    let best: { problems: Problem[]; keys: Set<string> | undefined; weight: number } | undefined;
    for (const branch of branches) {
      const problems: Problem[] = [];
      const keys = seen && new Set<string>();
      checkOf(branch)(value, path, problems, keys);
      const weight = weigh(problems, path) + (problems.length > 0 ? 100 * missingConstants(branch, value) : 0);
      if (weight === 0) fitting += 1;
      if (weight === 0 && seen) addAll(seen, keys);
      if (!best || weight < best.weight) best = { problems, keys, weight };
    }
    if (fitting > 1 && exactlyOne)
      found.push({ path, keyword: 'oneOf', message: 'The value fits several of the forms that exclude each other.' });
    if (fitting > 0 || !best) return;
    found.push(...best.problems);
    if (seen) addAll(seen, best.keys);
  }

  /** A form that is told by a value is not meant where the value is missing, if there is one that does without. */
  function missingConstants(branch: JsonObject, value: Json): number {
    if (!isObject(value)) return 0;
    const { properties, required } = resolve(branch);
    const known = asObject(properties);
    return strings(required).filter((key) => asObject(known[key])['const'] !== undefined && !(key in value)).length;
  }

  function requireKey(value: JsonObject, key: string, path: string, found: Problem[]): void {
    if (key in value) return;
    found.push({ path: join(path, key, 'field'), keyword: 'required', message: `The ${key} field is required.` });
  }

  /** Whether the schema says which fields an object has, rather than that it is any object. */
  function namesFields(schema: JsonObject): boolean {
    const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => objects(schema[keyword]));
    if ('$ref' in schema) parts.push(resolve(schema));
    return 'properties' in schema || parts.some(namesFields);
  }

  return problemsOf;
}

function readRules(schema: JsonObject, findNew: boolean): Rule[] {
  const { pattern, format, 'x-extensible-enum': known } = schema;
  const rules: Rule[] = [];
  const allowed = schema['const'] === undefined ? schema['enum'] : [schema['const']];
  if (Array.isArray(allowed)) {
    const texts = new Set(allowed.map((each) => JSON.stringify(each)));
    rules.push({
      keyword: 'const' in schema ? 'const' : 'enum',
      broken: (value) => !texts.has(JSON.stringify(value)),
      says: `must be one of: ${allowed.filter((each) => each !== null).join(', ')}`,
    });
  }
  if (findNew && Array.isArray(known))
    rules.push({
      keyword: 'x-extensible-enum',
      broken: (value) => value !== null && !known.includes(value),
      says: `is not one of the known values: ${known.join(', ')}`,
    });
  for (const [keyword, says, broken] of LIMITS) {
    const limit = schema[keyword];
    if (typeof limit === 'number') rules.push({ keyword, says, broken: (value) => broken(value, limit) });
  }
  if (schema['uniqueItems'] === true)
    rules.push({ keyword: 'uniqueItems', says: 'has an item twice', broken: hasTwins });
  if (typeof pattern === 'string') {
    const compiled = new RegExp(pattern, 'u');
    const broken = (value: Json) => typeof value === 'string' && !compiled.test(value);
    rules.push({ keyword: 'pattern', says: `must match the regular expression '${pattern}'`, broken });
  }
  if (format === 'email') rules.push({ keyword: 'format', says: 'must be an email address', broken: isNoEmail });
  if (format === 'uri') rules.push({ keyword: 'format', says: 'must be a URL', broken: isNoUrl });
  return rules;
}

const LIMITS: readonly [keyword: string, says: string, broken: (value: Json, limit: number) => boolean][] = [
  ['minLength', 'is too short', (value, least) => typeof value === 'string' && lengthOf(value) < least],
  ['maxLength', 'is too long', (value, most) => typeof value === 'string' && lengthOf(value) > most],
  ['minimum', 'is too small', (value, least) => typeof value === 'number' && value < least],
  ['maximum', 'is too large', (value, most) => typeof value === 'number' && value > most],
  ['minItems', 'has too few items', (value, least) => Array.isArray(value) && value.length < least],
  ['maxItems', 'has too many items', (value, most) => Array.isArray(value) && value.length > most],
];

const hasTwins = (value: Json) =>
  Array.isArray(value) && new Set(value.map((item) => JSON.stringify(item))).size < value.length;
const isNoEmail = (value: Json) => typeof value === 'string' && !/^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(value);
const isNoUrl = (value: Json) => typeof value === 'string' && !URL.canParse(value);

/** In characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

function say(found: Problem[], path: string, keyword: string, says: string, type?: string): void {
  const message = `The field ${path.split('.').pop() ?? path} ${says}.`;
  found.push(type === undefined ? { path, keyword, message } : { path, keyword, message, found: type });
}

/** What is not an object at all fits the form of one worse than an object with wrong fields. */
function weigh(problems: Problem[], path: string): number {
  const weightOf = (problem: Problem) => {
    if (problem.keyword === 'type' && problem.path === path) return 10_000;
    return ['const', 'enum', 'type'].includes(problem.keyword) ? 100 : 1;
  };
  return problems.reduce((sum, problem) => sum + weightOf(problem), 0);
}

function addAll(to: Set<string>, keys: Iterable<string> = []): void {
  for (const key of keys) to.add(key);
}

function strings(value: Json | undefined): string[] {
  return [value ?? []].flat().map(asString);
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isOfType(type: string, value: Json): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function bound(schema: JsonObject, keyword: string, otherwise: number): number {
  const limit = schema[keyword];
  return typeof limit === 'number' ? limit : otherwise;
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function dotted(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
