import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { expect, test } from 'vitest';

test('a token that is refused, and one that has ended, are replaced', async () => {
  const sandbox = await startSandbox({ tokenLife: 3 });
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  const users = async () => (await mangopay.GET('/v2.01/{ClientId}/users')).data;
  expect(await users()).toEqual([]);
  sandbox.tokens.revokeAll();
  expect(await users()).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 3_100));
  expect(await users()).toEqual([]);
  expect(sandbox.requests.filter(({ operationId }) => operationId === 'createToken')).toHaveLength(3);
  await sandbox.close();
}, 30_000);
