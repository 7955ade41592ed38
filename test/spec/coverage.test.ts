import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { METHODS, type OperationObject } from '../../lib/openapi.js';

type Methods = Record<string, (OperationObject & { callbacks?: Record<string, Record<string, Methods>> }) | undefined>;

const url = (path: string) => new URL(`../../${path}`, import.meta.url);

/** Each as `POST /v2.01/{ClientId}/wallets createWallet`. What a callback calls is named as in the body that tells of it. */
function describedOperations(paths: Record<string, Methods>): string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const callbacks = Object.values(operation.callbacks ?? {}).flatMap((callback) =>
        Object.entries(callback).map(([expression, methods]) => [
          expression.replace(/\$response\.body#\//, ''),
          methods,
        ]),
      );
      return [
        `${method.toUpperCase()} ${path} ${operation.operationId}`,
        ...describedOperations(Object.fromEntries(callbacks)),
      ];
    }),
  );
}

test('every operation of the API that is meant to be described is described, and no other', async (t) => {
  const meant = (await readFile(url('spec/operations.txt'), 'utf8')).trim().split('\n');
  const { paths } = JSON.parse(await readFile(url('generated/openapi.json'), 'utf8'));
  const described = describedOperations(paths);
  assert.deepEqual(described.toSorted(), meant.toSorted());
  t.diagnostic(`Operations described: ${described.length} of ${meant.length}`);
});
