import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../index.js';
import { exchange, makeUser, start } from './helpers.js';

const KEY = { 'Idempotency-Key': 'order-4711-wallet-1' };

test('reset forgets resources, tokens, keys, counts, faults and requests, and keeps the address', async (t) => {
  const api = await start(t, { tokenLife: 60 });
  const { sandbox } = api;
  await makeUser(api);
  await api.send('POST', '/wallets', {}, KEY);
  sandbox.faults.add({ kind: 'reset', times: Number.POSITIVE_INFINITY });
  sandbox.tokens.life = 5;
  sandbox.reset();
  assert.deepEqual([sandbox.requests, sandbox.tokens.issued, sandbox.tokens.life], [[], 0, 60]);
  assert.equal((await api.send('GET', '/users')).status, 401, 'the token of before is unknown');

  const { body } = await exchange(sandbox, sandbox);
  const authorization = `Bearer ${String(body['access_token'])}`;
  const list = await api.send('GET', '/users', undefined, { authorization });
  assert.deepEqual([list.status, list.list], [200, []]);
  assert.equal(list.headers.get('x-ratelimit'), '1, 1, 1, 1');
  assert.equal((await api.send('POST', '/wallets', {}, { ...KEY, authorization })).status, 400, 'the key is unspent');
});

test('requests holds fewer where their bodies are large, so that a long run does not fill the memory', async (t) => {
  const { sandbox, send } = await start(t);
  const text = 'x'.repeat(17 * 1024 * 1024);
  for (let count = 1; count <= 2; count++) await send('POST', '/wallets', text);
  const { requests } = sandbox;
  assert.equal(requests.length, 1);
  assert.ok(requests.every(({ body }) => typeof body === 'string' && body.length === text.length));
});

test('a country is the one that was asked for, by code and name', async (t) => {
  const { baseUrl, clientId, apiKey } = (await start(t)).sandbox;
  const { operations } = createClient({ baseUrl, clientId, apiKey });
  for (const [code, name] of [
    ['FR', 'France'],
    ['PT', 'Portugal'],
  ] as const) {
    const { data } = await operations.getCountryAuthorizations({ params: { path: { CountryCode: code } } });
    assert.deepEqual([data?.CountryCode, data?.CountryName], [code, name]);
  }
});
