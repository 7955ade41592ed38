import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

/** As much of a schema as the walk below reads. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

const { components, paths } = JSON.parse(
  await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
) as { components: { schemas: Record<string, Schema> }; paths: Record<string, Record<string, Operation>> };

/** A schema without its reference; what stands beside the reference counts. */
const whole = (schema: Schema): Schema =>
  schema.$ref ? { ...components.schemas[schema.$ref.replace('#/components/schemas/', '')], ...schema } : schema;

const shapes = (schema: Schema): Schema[] => {
  const { oneOf = [], ...rest } = whole(schema);
  return [rest, ...oneOf.flatMap(shapes)];
};

function acceptsNull(schema: Schema): boolean {
  const { type, oneOf, enum: values, const: constant } = whole(schema);
  if (type === undefined) return oneOf ? oneOf.some(acceptsNull) : values === undefined && constant === undefined;
  return [type].flat().includes('null') && (values?.includes(null) ?? true);
}

/** The optional fields of a request that refuse the `null` which a response shows for them. */
function refused(request: Schema, responses: readonly Schema[], name: string, depth = 0): string[] {
  if (depth > 6) return [];
  return shapes(request).flatMap(({ properties = {}, required = [], items }) => [
    ...Object.entries(properties).flatMap(([key, property]) => {
      const shown = responses.flatMap(shapes).flatMap((shape) => shape.properties?.[key] ?? []);
      const misses = !required.includes(key) && shown.some(acceptsNull) && !acceptsNull(property);
      return [...(misses ? [`${name}.${key}`] : []), ...refused(property, shown, `${name}.${key}`, depth + 1)];
    }),
    ...(items
      ? refused(
          items,
          responses.flatMap(shapes).flatMap((shape) => shape.items ?? []),
          name,
          depth + 1,
        )
      : []),
  ]);
}

test('what a response may show as null, the request of the same resource takes as null', () => {
  const schemasOf = (bodies: Operation['responses'][string] | undefined) =>
    Object.values(bodies?.content ?? {}).map(({ schema }) => schema);
  const compared = Object.entries(paths).flatMap(([path, item]) => {
    // The same address, that of one of its members, and that of what a PUT acts on, as in `/disputes/{DisputeId}/submit`.
    const target = item['put'] ? path.replace(/\/[a-z-]+$/i, '') : path;
    const reads = Object.entries(paths).flatMap(([other, { get }]) =>
      other === path || other === target || other.replace(/\/\{[^}]*\}$/, '') === path
        ? schemasOf(get?.responses['200'])
        : [],
    );
    const items = reads.flatMap(shapes).flatMap((shape) => shape.items ?? []);
    return Object.values(item).flatMap(({ operationId, requestBody, responses }) => {
      const shown = Object.entries(responses).flatMap(([status, body]) =>
        status.startsWith('2') ? schemasOf(body) : [],
      );
      return schemasOf(requestBody).map((request) => refused(request, [...shown, ...reads, ...items], operationId));
    });
  });
  assert.deepEqual(compared.flat(), []);
  assert.ok(compared.length > 100, 'the walk came to the requests');
});
