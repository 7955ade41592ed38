import { child, followed, listOf, type Place, recordsOf } from './json.js';

/** What a schema and all that it is composed of say. */
export interface Shape {
  /** By name, every place that declares the field: the members of a `oneOf` may do so in several ways. */
  readonly fields: ReadonlyMap<string, readonly Place[]>;
  readonly required: ReadonlySet<string>;
  /** Whether the schema says at all what is required. */
  readonly saysRequired: boolean;
  /** Without `null`; empty where none is stated. */
  readonly types: ReadonlySet<string>;
  /** The values, closed set or open; absent where none are stated. */
  readonly values?: ReadonlySet<string> | undefined;
  /** Those that its text lists, as in "Allowed values: `EUR`, `GBP`". */
  readonly words: ReadonlySet<string>;
  readonly nullable: boolean;
  readonly items: readonly Place[];
}

const EMPTY: Shape = {
  fields: new Map(),
  required: new Set(),
  saysRequired: false,
  types: new Set(),
  words: new Set(),
  nullable: false,
  items: [],
};

/** The shape of a field that several places declare, any of which may hold. */
export const shapeOf = (places: readonly Place[]): Shape => oneOf(places.map((place) => single(place, [])));

function single(place: Place, above: readonly string[]): Shape {
  const schema = followed(place);
  if (above.includes(schema.pointer)) return EMPTY;
  const within = [...above, schema.pointer];
  const members = (keyword: string): Shape[] =>
    listOf(schema.value[keyword]).flatMap((_, i) => {
      const member = child(schema, keyword, i);
      return member ? [single(member, within)] : [];
    });
  const alternatives = [...members('oneOf'), ...members('anyOf')];
  return allOf([own(schema), ...members('allOf'), ...(alternatives.length > 0 ? [oneOf(alternatives)] : [])]);
}

function own(schema: Place): Shape {
  const { type, nullable, required, properties } = schema.value;
  const constant = schema.value['const'];
  const stated =
    schema.value['enum'] ?? schema.value['x-extensible-enum'] ?? (constant === undefined ? [] : [constant]);
  const values = listOf(stated).filter((value) => value !== null);
  const types = [type].flat().filter((name): name is string => typeof name === 'string');
  const items = child(schema, 'items');
  const fields = recordsOf(properties).flatMap(([name]) => {
    const field = child(schema, 'properties', name);
    return field ? [[name, [field]] as const] : [];
  });
  return {
    fields: new Map(fields),
    required: new Set(listOf(required).map(String)),
    saysRequired: required !== undefined,
    types: new Set(types.filter((name) => name !== 'null')),
    values: values.length > 0 ? new Set(values.map(String)) : undefined,
    words: new Set(wordsIn(String(schema.value['description'] ?? ''))),
    nullable: nullable === true || types.includes('null') || listOf(stated).includes(null),
    items: items ? [items] : [],
  };
}

/** "Allowed values: `A`, `B`", or a list whose points begin with values. */
function wordsIn(text: string): string[] {
  const lists = [...text.matchAll(/values?\W{0,5}((?:`?[A-Z][A-Z0-9_]+`?(?:,\s*|\s+(?:or|and)\s+)?)+)/g)];
  const points = [...text.matchAll(/^\s*[-*]\s+`([A-Z][A-Z0-9_]+)`/gm)];
  return [
    ...lists.flatMap(([, list = '']) => list.match(/[A-Z][A-Z0-9_]+/g) ?? []),
    ...points.map(([, word = '']) => word),
  ];
}

/** All hold together: what one of them requires is required. */
function allOf(shapes: readonly Shape[]): Shape {
  return {
    ...joined(shapes),
    required: new Set(shapes.flatMap((shape) => [...shape.required])),
    values: shapes.find(({ values }) => values !== undefined)?.values,
  };
}

/** One of them holds: only what all require is required. */
function oneOf(shapes: readonly Shape[]): Shape {
  const real = shapes.filter((shape) => !isOnlyNull(shape));
  const stated = real.flatMap(({ values }) => (values ? [values] : []));
  return {
    ...joined(shapes),
    required: new Set(
      [...(real[0]?.required ?? [])].filter((name) => real.every(({ required }) => required.has(name))),
    ),
    values: stated.length > 0 && stated.length === real.length ? new Set(stated.flatMap((set) => [...set])) : undefined,
  };
}

const isOnlyNull = ({ nullable, types, fields, values }: Shape): boolean =>
  nullable && types.size === 0 && fields.size === 0 && values === undefined;

function joined(shapes: readonly Shape[]): Omit<Shape, 'required' | 'values'> {
  const fields = new Map<string, readonly Place[]>();
  for (const shape of shapes) {
    for (const [name, places] of shape.fields) fields.set(name, [...(fields.get(name) ?? []), ...places]);
  }
  return {
    fields,
    saysRequired: shapes.some(({ saysRequired }) => saysRequired),
    types: new Set(shapes.flatMap(({ types }) => [...types])),
    words: new Set(shapes.flatMap(({ words }) => [...words])),
    nullable: shapes.some(({ nullable }) => nullable),
    items: shapes.flatMap(({ items }) => items),
  };
}
