import type { OpenApi, SchemaObject } from '../../lib/openapi.js';

/**
 * Takes the `null` out of named schemas that may be null, and says it where they are referred to: `Address` is the
 * object, and a field that refers to it is `Address | null`. Names that say `OrNull` keep it.
 */
export function nameWithoutNull(description: OpenApi): OpenApi {
  const schemas = Object.entries(description.components.schemas ?? {});
  const names = new Set(schemas.filter(([name, schema]) => isNullable(schema) && !name.endsWith('OrNull')).map(refTo));
  const named = schemas.map(([name, schema]) => [name, names.has(refTo([name])) ? withoutNull(schema) : schema]);
  const components = { ...description.components, schemas: Object.fromEntries(named) };
  return JSON.parse(JSON.stringify({ ...description, components }), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
    if (!names.has(String(value.$ref))) return value;
    // A type beside the reference rules the null out.
    if ('type' in value) return { ...value, type: undefined };
    const { $ref, ...rest } = value;
    return { ...rest, oneOf: [{ $ref }, { type: 'null' }] };
  });
}

const refTo = ([name]: readonly [string, ...unknown[]]) => `#/components/schemas/${name}`;

const isNullable = ({ type }: SchemaObject) => Array.isArray(type) && type.includes('null');

function withoutNull(schema: SchemaObject): SchemaObject {
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const [type = 'null', ...others] = types;
  return {
    ...schema,
    type: others.length > 0 ? types : type,
    ...(schema.enum && { enum: schema.enum.filter((value) => value !== null) }),
  };
}
