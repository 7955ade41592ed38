import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manualClock } from '../../sandbox/index.js';
import { caller, fetchReply, makeUser, start } from './helpers.js';

const KEY = '1f0c6f0e-6a2b-4a54-9a86-0b2a1f1c4d10';
const HEADER = { 'Idempotency-Key': KEY };

test('the second use of a key is refused, and the first response can be looked up', async (t) => {
  const clock = manualClock();
  const api = await start(t, { clock });
  const body = { Owners: [await makeUser(api)], Currency: 'EUR', Description: 'Sales' };
  const first = await api.send('POST', '/wallets', body, HEADER);
  const second = await api.send('POST', '/wallets', body, HEADER);
  assert.equal(first.status, 200);
  assert.equal(second.status, 409);
  assert.equal(second.body['Type'], 'idempotent_creation_conflict');
  assert.equal(second.body['errors'], null);

  const { body: recorded } = await api.send('GET', `/responses/${KEY}`);
  assert.deepEqual(recorded, {
    StatusCode: '200',
    ContentLength: `${first.text.length}`,
    ContentType: 'application/json; charset=utf-8',
    Date: 'Mon, 01 Dec 2025 00:00:00 GMT',
    RequestURL: `${api.sandbox.baseUrl}/v2.01/${api.sandbox.clientId}/wallets`,
    Resource: first.body,
  });
});

test('a key is used up by a request that was refused too, and its error is what is looked up', async (t) => {
  const { send } = await start(t);
  const first = await send('POST', '/wallets', { Currency: 'EUR' }, HEADER);
  assert.equal(first.status, 400);
  assert.equal((await send('POST', '/wallets', { Currency: 'EUR' }, HEADER)).status, 409);
  const { body } = await send('GET', `/responses/${KEY}`);
  assert.equal(body['StatusCode'], '400');
  assert.deepEqual(body['Resource'], first.body);
});

test('a request that is refused for its token does not use up its key, unless the sandbox is told so', async (t) => {
  for (const recordUnauthorized of [false, true]) {
    const { send, sandbox } = await start(t, { recordUnauthorized });
    const url = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}/wallets`;
    const refused = await fetchReply(url, {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer x', ...HEADER },
    });
    assert.equal(refused.status, 401);
    assert.equal((await send('POST', '/wallets', {}, HEADER)).status, recordUnauthorized ? 409 : 400);
  }
});

test('a key is good for another use after 24 hours, and its response is gone', async (t) => {
  const clock = manualClock();
  const { send, sandbox } = await start(t, { clock, tokenLife: 100_000 });
  await send('POST', '/wallets', {}, HEADER);
  clock.advance(24 * 3_600_000);
  const { status, body } = await send('GET', `/responses/${KEY}`);
  assert.deepEqual([status, body['Type']], [400, 'correlationid_not_found']);
  assert.equal((await send('POST', '/wallets', {}, HEADER)).status, 400);
  assert.equal(sandbox.requests.length, 4);
});

test('a key of the wrong form is refused by name and not spent', async (t) => {
  const { send } = await start(t);
  const { status, body } = await send('POST', '/wallets', {}, { 'Idempotency-Key': 'short' });
  assert.equal(status, 400);
  assert.ok('Idempotency-Key' in (body['errors'] as object));
});

test('while the first request has no response yet, its key is refused', async (t) => {
  const { send, sandbox } = await start(t);
  const fault = sandbox.faults.add({ operation: 'createWallet', kind: 'stall', when: 'after' });
  const first = send('POST', '/wallets', {}, HEADER);
  await fault.struck;
  assert.equal((await send('POST', '/wallets', {}, HEADER)).status, 409);
  fault.release();
  assert.equal((await first).status, 400);
});

test('a GET takes no key: it may carry one again and again', async (t) => {
  const { send } = await start(t);
  assert.equal((await send('GET', '/users', undefined, HEADER)).status, 200);
  assert.equal((await send('GET', '/users', undefined, HEADER)).status, 200);
});

test('accounts do not share their keys', async (t) => {
  const accounts = [
    { clientId: 'north', apiKey: 'n' },
    { clientId: 'south', apiKey: 's' },
  ] as const;
  const north = await start(t, { accounts });
  const south = await caller(north.sandbox, accounts[1]);
  assert.equal((await north.send('POST', '/wallets', {}, HEADER)).status, 400);
  assert.equal((await south.send('POST', '/wallets', {}, HEADER)).status, 400);
});
