// Each service responds with what Mangopay has, with a token that is refused and one that has ended too.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startSandbox } from 'mangopay-fetch/sandbox';

const sandbox = await startSandbox({ tokenLife: 3 });
const { baseUrl, clientId, apiKey } = sandbox;
Object.assign(process.env, {
  MANGOPAY_BASE_URL: baseUrl,
  MANGOPAY_CLIENT_ID: clientId,
  MANGOPAY_API_KEY: apiKey,
});
test.after(() => sandbox.close());

async function serves(address: string): Promise<void> {
  const Id = sandbox.resources.insert('getWallet', { Currency: 'EUR' });
  const get = async (id: string) => {
    const response = await fetch(`${address}/wallets/${id}`);
    return [response.status, response.ok && ((await response.json()) as { Id: string }).Id];
  };
  assert.deepEqual(await get(Id), [200, Id]);
  sandbox.tokens.revokeAll();
  assert.deepEqual(await get(Id), [200, Id]);
  await pause(3_100);
  assert.deepEqual(await get(Id), [200, Id]);
  assert.deepEqual(await get('none'), [404, false]);
}

test('Express', async (t) => {
  const { app } = await import('./express.js');
  const server = app.listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  await serves(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); // it listens on a port
});

test('Fastify', async (t) => {
  const { app } = await import('./fastify.js');
  t.after(() => app.close());
  await serves(await app.listen({ port: 0, host: '127.0.0.1' }));
});
