import type { Description } from '../description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from '../json.js';
import type { Problem, Validate } from './validation.js';

/** What one alternative of a schema says: its references followed, its parts put together. */
interface Variant {
  types: ReadonlySet<string>;
  values: readonly Json[];
  items: JsonObject | undefined;
  /** By lower-case name. */
  properties: ReadonlyMap<string, { name: string; schema: JsonObject }>;
  /** Whether other properties than these are of use. */
  open: boolean;
}

/** More alternatives than this are not tried. */
const MOST_VARIANTS = 64;

/**
 * Takes values as the API takes them: fields that it does not know are ignored, names and values are compared without
 * regard to case, scalars are converted, and `null` stands for a field that is left out.
 */
export function createConverter({ resolve }: Pick<Description, 'resolve'>, validate: Validate) {
  const known = new WeakMap<JsonObject, readonly Variant[]>();

  /** The value as the schema wants it, and a sentence for each liberty that was taken. */
  function convert(schema: JsonObject, value: Json, path = ''): { value: Json; notes: string[] } {
    let best: { value: Json; notes: string[]; weight: number } | undefined;
    for (const variant of variantsOf(schema)) {
      const notes: string[] = [];
      const made = convertTo(variant, value, path, notes);
      const weight = weigh(validate(schema, made)) + fitOf(variant, made) + notes.length;
      if (!best || weight < best.weight) best = { value: made, notes, weight };
      if (weight === 0) break;
    }
    return best ?? { value, notes: [] };
  }

  function convertTo(variant: Variant, value: Json, path: string, notes: string[]): Json {
    const { types, items } = variant;
    if (Array.isArray(value) && types.has('array') && items) {
      return value.map((item, i) => nested(items, item, `${path}[${i}]`, notes));
    }
    // PHP has one literal for both
    if (Array.isArray(value) && value.length === 0 && types.has('object')) return {};
    if (!isObject(value)) return scalar(variant, value, path, notes);
    if (variant.properties.size === 0) return value;
    const made: JsonObject = {};
    for (const [key, item] of Object.entries(value)) {
      const property = variant.properties.get(key.toLowerCase());
      const at = path ? `${path}.${key}` : key;
      if (!property && variant.open) made[key] = item;
      else if (!property) notes.push(`${at} is not known`);
      else if (isBlank(item) && validate(property.schema, item).length > 0) notes.push(`${at} is null`);
      else made[property.name] = nested(property.schema, item, at, notes);
    }
    return made;
  }

  function nested(schema: JsonObject, value: Json, path: string, notes: string[]): Json {
    const inner = convert(schema, value, path);
    notes.push(...inner.notes);
    return inner.value;
  }

  /** What it takes for a value to be of the variant: wrong constants weigh most. */
  function fitOf({ properties }: Variant, value: Json): number {
    if (!isObject(value)) return 0;
    let weight = 0;
    for (const { name, schema } of properties.values()) {
      const wanted = resolve(schema)['const'];
      if (wanted !== undefined && name in value && value[name] !== wanted) weight += 1000;
    }
    return weight;
  }

  function variantsOf(schema: JsonObject): readonly Variant[] {
    const found = known.get(schema) ?? readVariants(schema);
    known.set(schema, found);
    return found;
  }

  function readVariants(schema: JsonObject): Variant[] {
    const target = resolve(schema);
    const own = target === schema ? schema : { ...target, ...schema };
    const properties = new Map<string, { name: string; schema: JsonObject }>();
    for (const [name, property] of Object.entries(asObject(own['properties']))) {
      properties.set(name.toLowerCase(), { name, schema: asObject(property) });
    }
    const values = own['const'] === undefined ? own['enum'] : [own['const']];
    const suggested = own['x-extensible-enum'];
    let variants: Variant[] = [
      {
        types: new Set([own['type'] ?? []].flat().map(asString)),
        values: [values ?? suggested ?? []].flat(),
        items: isObject(own['items']) ? own['items'] : undefined,
        properties,
        open: own['additionalProperties'] !== undefined && own['additionalProperties'] !== false,
      },
    ];
    for (const part of objects(own['allOf'])) variants = combine(variants, variantsOf(part));
    for (const keyword of ['oneOf', 'anyOf']) {
      const branches = objects(own[keyword]);
      // conditions on single fields, as in anyOf: [{ required: … }], are not alternatives
      if (branches.some((branch) => !('required' in branch) || 'properties' in branch || '$ref' in branch)) {
        variants = combine(variants, branches.flatMap(variantsOf));
      }
    }
    return variants.slice(0, MOST_VARIANTS);
  }

  return convert;
}

export type Convert = ReturnType<typeof createConverter>;

/** `null`, or an object of nothing else: how responses show an address that was not given, and SDKs send it back. */
function isBlank(value: Json): boolean {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const members = Object.values(value);
  return members.length > 0 && members.every((each) => each === null);
}

function combine(left: readonly Variant[], right: readonly Variant[]): Variant[] {
  return left.flatMap((a) =>
    right.map((b) => ({
      types: new Set([...a.types, ...b.types]),
      values: [...a.values, ...b.values],
      items: b.items ?? a.items,
      properties: new Map([...a.properties, ...b.properties]),
      open: a.open || b.open,
    })),
  );
}

function scalar({ types, values }: Variant, value: Json, path: string, notes: string[]): Json {
  const made = convertType(types, value);
  if (made !== value) notes.push(`${path} was ${JSON.stringify(value)}`);
  if (typeof made !== 'string' || values.includes(made)) return made;
  const alike = values.find((each) => typeof each === 'string' && each.toLowerCase() === made.toLowerCase());
  if (alike === undefined) return made;
  notes.push(`${path} was ${JSON.stringify(value)}`);
  return alike;
}

function convertType(types: ReadonlySet<string>, value: Json): Json {
  if (types.has('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    if (!types.has('number') && !types.has('integer') && !types.has('boolean')) return `${value}`;
  }
  const text = typeof value === 'number' || typeof value === 'string' ? `${value}`.toLowerCase() : '';
  if (types.has('boolean') && !types.has('string')) {
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
  }
  const numeric = (types.has('integer') || types.has('number')) && !types.has('string');
  const day = typeof value === 'string' && /^(\d\d)-(\d\d)-(\d{4})$/.exec(value);
  if (numeric && day) return Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])) / 1000;
  if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    return Number(value);
  }
  return value;
}

function weigh(problems: readonly Problem[]): number {
  return problems.reduce((sum, { keyword }) => sum + (keyword === 'const' || keyword === 'type' ? 300 : 30), 0);
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
