import type { Description } from './description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from './json.js';

/** What is wrong with a value, and where: a dotted path, empty for the value itself. */
export interface Problem {
  path: string;
  keyword: string;
  message: string;
}

/** The JSON Schema keywords that {@link createValidator} obeys. The others of the description say nothing about a value. */
export const KEYWORDS = [
  ...['type', 'enum', 'const', 'oneOf', 'anyOf', 'allOf', 'not', '$ref', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems', 'items', 'properties', 'required'],
  ...[
    'additionalProperties',
    'unevaluatedProperties',
    'minProperties',
    'dependentRequired',
    'maxProperties',
    'propertyNames',
  ],
];

interface Verdict {
  problems: Problem[];
  /** Properties that some part of the schema has looked at: what `unevaluatedProperties` needs. */
  evaluated: Set<string>;
}

export type Validate = ReturnType<typeof createValidator>;

/**
 * Checks values against schemas of the description: the part of JSON Schema 2020-12 that it uses. Written here and not
 * taken from a library, so that a service needs nothing installed to test against the sandbox, and because the vendor
 * answers with one sentence a field, in its own words.
 */
export function createValidator({ resolve }: Pick<Description, 'resolve'>) {
  const patterns = new Map<string, RegExp>();

  function matches(pattern: string, value: string): boolean {
    const compiled = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, compiled);
    return compiled.test(value);
  }

  function check(schema: JsonObject, value: Json, path: string): Verdict {
    const problems: Problem[] = [];
    const evaluated = new Set<string>();
    const name = path.split('.').pop() ?? path;
    const add = (keyword: string, message: string, at = path) => problems.push({ path: at, keyword, message });
    const take = (verdict: Verdict) => {
      problems.push(...verdict.problems);
      for (const key of verdict.evaluated) evaluated.add(key);
    };

    if (schema['$ref']) take(check(resolve(schema), value, path));
    for (const part of objects(schema['allOf'])) take(check(part, value, path));
    for (const keyword of ['oneOf', 'anyOf']) {
      if (schema[keyword]) take(chooseBranch(objects(schema[keyword]), value, path, keyword === 'oneOf'));
    }

    if (isObject(schema['not']) && check(schema['not'], value, path).problems.length === 0) {
      add('not', `The field ${name} has a value that is excluded.`);
    }

    const types = [schema['type'] ?? []].flat().map(asString);
    if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
      add('type', `The field ${name} must be of type ${types.join(' or ')}.`);
      return { problems, evaluated };
    }
    const allowed = schema['const'] === undefined ? schema['enum'] : [schema['const']];
    if (Array.isArray(allowed) && !allowed.some((each) => JSON.stringify(each) === JSON.stringify(value))) {
      add('const' in schema ? 'const' : 'enum', `The field ${name} must be one of: ${allowed.join(', ')}.`);
    }

    if (typeof value === 'string') checkString(schema, value, name, add, matches);
    if (typeof value === 'number') {
      if (value < bound(schema, 'minimum', -Infinity)) add('minimum', `The field ${name} is too small.`);
      if (value > bound(schema, 'maximum', Infinity)) add('maximum', `The field ${name} is too large.`);
    }
    if (Array.isArray(value)) {
      if (value.length < bound(schema, 'minItems', 0)) add('minItems', `The field ${name} has too few items.`);
      if (value.length > bound(schema, 'maxItems', Infinity)) add('maxItems', `The field ${name} has too many items.`);
      if (schema['uniqueItems'] === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
        add('uniqueItems', `The field ${name} has an item twice.`);
      }
      if (isObject(schema['items'])) {
        const { items } = schema;
        value.forEach((item, i) => void problems.push(...check(asObject(items), item, join(path, `${i}`)).problems));
      }
    }
    if (isObject(value)) take(checkProperties(schema, value, path, evaluated));
    return { problems, evaluated };
  }

  function checkProperties(schema: JsonObject, value: JsonObject, path: string, seen: Set<string>): Verdict {
    const problems: Problem[] = [];
    const properties = asObject(schema['properties']);
    const evaluated = new Set<string>();
    const keys = Object.keys(value);

    for (const key of Array.isArray(schema['required']) ? schema['required'].map(asString) : []) {
      if (!(key in value)) {
        problems.push({ path: join(path, key), keyword: 'required', message: `The ${key} field is required.` });
      }
    }
    for (const [key, others] of Object.entries(asObject(schema['dependentRequired']))) {
      for (const other of key in value ? [others].flat().map(asString) : []) {
        if (other in value) continue;
        problems.push({ path: join(path, other), keyword: 'required', message: `The ${other} field is required.` });
      }
    }
    if (keys.length < bound(schema, 'minProperties', 0)) {
      problems.push({ path, keyword: 'minProperties', message: 'At least one field is required.' });
    }
    if (keys.length > bound(schema, 'maxProperties', Infinity)) {
      problems.push({ path, keyword: 'maxProperties', message: 'There are too many fields.' });
    }
    for (const [key, item] of Object.entries(value)) {
      const own = properties[key];
      const other = schema['additionalProperties'];
      if (isObject(schema['propertyNames'])) {
        problems.push(...check(schema['propertyNames'], key, join(path, key)).problems);
      }
      if (isObject(own)) {
        problems.push(...check(own, item, join(path, key)).problems);
      } else if (isObject(other)) {
        problems.push(...check(other, item, join(path, key)).problems);
      } else if (other === false || (schema['unevaluatedProperties'] === false && !seen.has(key))) {
        const keyword = other === false ? 'additionalProperties' : 'unevaluatedProperties';
        problems.push({ path: join(path, key), keyword, message: `The field ${key} is not known.` });
      } else if (other === undefined) {
        continue;
      }
      evaluated.add(key);
    }
    return { problems, evaluated };
  }

  /** The branch that fits or, if none does, what is wrong by the one that fits best: wrong constants weigh most. */
  function chooseBranch(branches: JsonObject[], value: Json, path: string, exactlyOne: boolean): Verdict {
    const verdicts = branches.map((branch) => check(branch, value, path));
    const fitting = verdicts.filter(({ problems }) => problems.length === 0);
    if (fitting.length > 1 && exactlyOne) {
      const message = 'The value fits several of the forms that exclude each other.';
      return { problems: [{ path, keyword: 'oneOf', message }], evaluated: new Set() };
    }
    if (fitting.length > 0) {
      return { problems: [], evaluated: new Set(fitting.flatMap(({ evaluated }) => [...evaluated])) };
    }
    const weight = ({ problems }: Verdict) =>
      problems.reduce((sum, { keyword }) => sum + (['const', 'enum', 'type'].includes(keyword) ? 100 : 1), 0);
    return verdicts.reduce((best, each) => (weight(each) < weight(best) ? each : best));
  }

  return (schema: JsonObject, value: Json, path = ''): Problem[] => check(schema, value, path).problems;
}

function checkString(
  schema: JsonObject,
  value: string,
  name: string,
  add: (keyword: string, message: string) => void,
  matches: (pattern: string, value: string) => boolean,
): void {
  const length = [...value].length;
  if (length < bound(schema, 'minLength', 0)) add('minLength', `The field ${name} is too short.`);
  if (length > bound(schema, 'maxLength', Infinity)) add('maxLength', `The field ${name} is too long.`);
  const { pattern, format } = schema;
  if (typeof pattern === 'string' && !matches(pattern, value)) {
    add('pattern', `The field ${name} must match the regular expression '${pattern}'.`);
  }
  if (format === 'email' && !/^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(value)) {
    add('format', `The field ${name} must be an email address.`);
  }
  if (format === 'uri' && !URL.canParse(value)) add('format', `The field ${name} must be a URL.`);
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

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
