import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptsNull, paths, type Schema, whole } from './described.js';

/** The fields under a schema, each as `Wallet.Description`, that may be absent but not `null`. */
function notNull(schema: Schema, name: string, seen: Set<string>): string[] {
  const target = schema.$ref?.split('/').at(-1);
  if (target !== undefined) {
    if (seen.has(target)) return [];
    seen.add(target);
  }
  const at = target ?? name;
  const { properties = {}, required = [], items, oneOf = [] } = whole(schema);
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...(required.includes(key) || acceptsNull(value) ? [] : [`${at}.${key}`]),
      ...notNull(value, `${at}.${key}`, seen),
    ]),
    ...(items ? notNull(items, at, seen) : []),
    ...oneOf.flatMap((member) => notNull(member, at, seen)),
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
