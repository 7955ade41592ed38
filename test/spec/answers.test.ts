import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

/** As much of a schema as the walk below reads. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

const { components, paths } = JSON.parse(
  await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
) as {
  components: { schemas: Record<string, Schema> };
  paths: Record<string, Record<string, Operation>>;
};

const named = ({ $ref }: Schema) => components.schemas[String($ref).replace('#/components/schemas/', '')] ?? {};

function acceptsNull(schema: Schema): boolean {
  const whole = schema.$ref ? { ...named(schema), ...schema } : schema;
  if (whole.type === undefined) return whole.oneOf ? whole.oneOf.some(acceptsNull) : whole.enum === undefined;
  return [whole.type].flat().includes('null') && (whole.enum?.includes(null) ?? true);
}

/** The fields under a schema, each as `Wallet.Description`, that may be absent but not `null`. */
function notNull(schema: Schema, name: string, seen: Set<string>): string[] {
  if (schema.$ref) {
    const target = String(schema.$ref.split('/').at(-1));
    if (seen.has(target)) return [];
    return notNull(named(schema), target, seen.add(target));
  }
  const { properties = {}, required = [], items, oneOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...(required.includes(key) || acceptsNull(value) ? [] : [`${name}.${key}`]),
      ...notNull(value, `${name}.${key}`, seen),
    ]),
    ...(items ? notNull(items, name, seen) : []),
    ...oneOf.flatMap((member) => notNull(member, name, seen)),
  ];
}

test('what may be absent from a response may also be null in it', () => {
  const seen = new Set<string>();
  const found = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId, responses }) =>
      Object.entries(responses).flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ schema }) =>
          status.startsWith('2') ? notNull(schema, operationId, seen) : [],
        ),
      ),
    ),
  );
  assert.deepEqual(found, []);
  assert.ok(seen.size > 100, 'the walk came to the schemas');
});
