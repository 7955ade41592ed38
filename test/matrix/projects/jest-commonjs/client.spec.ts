import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';

test('works in Jest', async () => {
  const sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  await mangopay.GET('/v2.01/{ClientId}/users');
  sandbox.tokens.revokeAll();
  const { data } = await mangopay.GET('/v2.01/{ClientId}/users');
  expect(data).toEqual([]);
  await sandbox.close();
});
