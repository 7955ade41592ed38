import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptsNull, type Content, paths, type Schema, whole } from './described.js';

const shapes = (schema: Schema): Schema[] => {
  const { oneOf = [], ...rest } = whole(schema);
  return [rest, ...oneOf.flatMap(shapes)];
};

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
  const schemasOf = (body: Content | undefined) => Object.values(body?.content ?? {}).map(({ schema }) => schema);
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
