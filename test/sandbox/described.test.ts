import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DriftEvent, watchDrift } from '../../drift/index.js';
import { createClient } from '../../index.js';
import { bodyExample, exampleOperations, exampleRequest } from '../../scripts/contract/example-requests.js';
import { start } from './helpers.js';

test('every response of the sandbox to the example of a request is as the description says', async (t) => {
  const { sandbox } = await start(t, { rateLimits: { 15: 1e6, 30: 1e6, 60: 1e6, 1440: 1e6 } });
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey });
  const found: DriftEvent[] = [];
  const { idle, stop } = watchDrift(client, { sample: 1, onDrift: (event) => found.push(event) });
  t.after(stop);
  let taken = 0;
  for (const operation of exampleOperations) {
    const { path } = exampleRequest(sandbox, operation);
    const body = bodyExample(operation);
    // Which operation it is, is known at run time only.
    const result = await client.request<unknown>(operation.method as 'POST', operation.path as `/${string}`, {
      params: { path: paramsOf(operation.path, path) },
      ...(body && { body }),
    });
    if (result.response.ok) taken += 1;
    await idle();
  }
  assert.ok(taken > 200, `${taken} of ${exampleOperations.length}`);
  assert.deepEqual(
    found.map(({ operationId, at, expected }) => `${operationId} ${at}: ${expected}`),
    [],
  );
});

/** What stands in a path for each name of its template. */
function paramsOf(template: string, path: string): Record<string, string> {
  const values = path.split('?')[0]?.split('/').slice(-template.split('/').length) ?? [];
  const pairs = template.split('/').map((part, index) => [/^\{(\w+)\}$/.exec(part)?.[1] ?? '', values[index] ?? '']);
  return Object.fromEntries(pairs.filter(([name]) => name !== '' && name !== 'ClientId'));
}
