import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import { createClient } from 'mangopay-fetch';
import { type Sandbox, startSandbox } from 'mangopay-fetch/sandbox';
import { makeApp } from '../src/app.js';

let sandbox: Sandbox;
let server: ReturnType<typeof serve>;
let url: string;

before(async () => {
  sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  // With the real server in front: it puts a Request and a Response of its own in place of the global ones.
  server = serve({ fetch: makeApp(createClient({ baseUrl, clientId, apiKey })).fetch, port: 0 });
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.close();
  await sandbox.close();
});

const post = (path: string, body: object) =>
  fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const seller = { firstName: 'Ada', lastName: 'Marlowe', email: 'ada@example.com' };

test('a seller gets a user and an empty wallet', async () => {
  const response = await post('/sellers', seller);
  assert.equal(response.status, 201);
  const { walletId } = (await response.json()) as { walletId: string };
  const balance = await (await fetch(`${url}/wallets/${walletId}`)).json();
  assert.deepEqual(balance, { Currency: 'EUR', Amount: 0 });
});

test('fifty sellers at once cost no token more than one', async () => {
  sandbox.reset();
  const responses = await Promise.all(Array.from({ length: 50 }, () => post('/sellers', seller)));
  assert.ok(responses.every(({ status }) => status === 201));
  assert.ok(sandbox.tokens.issued <= 2, `${sandbox.tokens.issued} tokens`);
});

test('what is missing is named to the caller', async () => {
  const response = await post('/sellers', { ...seller, email: '' });
  assert.equal(response.status, 400);
  const { fields } = (await response.json()) as { fields: Record<string, string> };
  assert.ok('Email' in fields, JSON.stringify(fields));
});

test('an id that would lead elsewhere is refused before anything is sent', async () => {
  const before = sandbox.requests.length;
  assert.equal((await fetch(`${url}/wallets/%2e%2e`)).status, 404); // the router's own response
  assert.equal((await fetch(`${url}/wallets/%252e%252e`)).status, 400);
  assert.equal(sandbox.requests.length, before);
});

test('a wallet that does not exist is a 404', async () => {
  assert.equal((await fetch(`${url}/wallets/wlt_m_none`)).status, 404);
});
