import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestTimeoutError } from '../../index.js';
import { rejection } from '../client/support.js';
import { until } from '../until.js';
import { KEY, WALLETS, walletOf, wallets } from './wallets.js';

test('a POST gets a UUID as its key, another one each time', async (t) => {
  const { create, keys } = await wallets(t);
  await create();
  await create();
  const [first = '', second = ''] = keys();
  assert.match(first, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.notEqual(first, second);
});

test("the caller's own key is kept, in params or in headers", async (t) => {
  const { create, client, keys } = await wallets(t);
  await create(KEY);
  const body = { EventType: 'KYC_SUCCEEDED', Url: 'https://shop.example/hook' } as const;
  await client.POST('/v2.01/{ClientId}/hooks', { headers: { 'Idempotency-Key': `${KEY}-hook` }, body });
  assert.deepEqual(keys(), [KEY, `${KEY}-hook`]);
});

test('a key that the API would refuse is refused by name before anything is sent', async (t) => {
  const { create, received } = await wallets(t);
  for (const key of ['short', 'x'.repeat(37), 'with space in it 1', '']) {
    const error = await rejection(create(key));
    assert.deepEqual([error.code, error.parameter], ['parameter_invalid', 'Idempotency-Key'], key);
  }
  assert.deepEqual(received(), []);
});

test('GET, PUT and the token operation carry no key', async (t) => {
  const { client, sandbox } = await wallets(t);
  await client.GET('/v2.01/{ClientId}/users');
  await client.operations.createToken({ body: { grant_type: 'client_credentials' } });
  assert.deepEqual(
    sandbox.requests.map(({ idempotencyKey }) => idempotencyKey),
    sandbox.requests.map(() => undefined),
  );
});

test('a recorded error is that error', async (t) => {
  const { client, fault, steps } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  const body = walletOf('user_m_nobody');
  const { error, response } = await client.POST(WALLETS, { body });
  assert.equal(response.status, 404);
  assert.equal(error && 'Type' in error && error.Type, 'ressource_not_found');
  assert.deepEqual(steps(), ['POST', 'ask']);
});

for (const refusal of [
  { status: 404, body: { Type: 'ressource_not_found' } },
  { status: 400, body: { Type: 'correlationid_not_found' } },
]) {
  test(`a lookup that says ${refusal.status} ${refusal.body.Type} means that the request never arrived`, async (t) => {
    const { create, fault, made, steps } = await wallets(t);
    fault({ kind: 'reset', when: 'before' });
    fault({ kind: 'status', operation: 'getApiResponse', ...refusal });
    assert.equal((await create()).response.status, 200);
    assert.deepEqual(steps(), ['POST', 'ask', 'POST']);
    assert.equal(await made(), 1);
  });
}

test("a key that the caller has used before is the caller's 409", async (t) => {
  const { create, made, steps } = await wallets(t);
  await create(KEY);
  const { error, response } = await create(KEY);
  assert.equal(response.status, 409);
  assert.equal(error && 'Type' in error && error.Type, 'idempotent_creation_conflict');
  assert.deepEqual(steps(), ['POST', 'POST']);
  assert.equal(await made(), 1);
});

test('a key that was used for another operation is refused as used, and not met with its result', async (t) => {
  const { create, client, fault } = await wallets(t);
  const body = { EventType: 'KYC_SUCCEEDED', Url: 'https://shop.example/hook' } as const;
  await client.POST('/v2.01/{ClientId}/hooks', { params: { header: { 'Idempotency-Key': KEY } }, body });
  fault({ kind: 'reset', when: 'before' });
  const error = await rejection(create(KEY));
  assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
});

test('a refused token does not spend the key: the request is sent again with it', async (t) => {
  const { create, client, sandbox, keys, made } = await wallets(t);
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.equal(keys().length, 2);
  assert.equal(new Set(keys()).size, 1);
  assert.equal(await made(), 1);
});

test('where a refused token does spend the key, a key of ours is replaced', async (t) => {
  const { create, client, sandbox, keys, made } = await wallets(t, { recordUnauthorized: true });
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.equal(keys().length, 3);
  assert.equal(new Set(keys()).size, 2);
  assert.equal(await made(), 1);
});

test("where a refused token does spend the key, the caller's own is reported as spent", async (t) => {
  const { create, client, sandbox, made } = await wallets(t, { recordUnauthorized: true });
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  const error = await rejection(create(KEY));
  assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
  assert.match(error.message, /not carried out.*another key/);
  assert.equal(await made(), 0);
});

test('where no token can be obtained nothing was sent, and nothing is settled', async (t) => {
  const { create, sandbox, received } = await wallets(t);
  sandbox.faults.add({ kind: 'status', status: 500, operation: 'createToken', times: Number.POSITIVE_INFINITY });
  const error = await rejection(create());
  assert.equal(error.code, 'token_request_failed');
  assert.deepEqual(received(), []);
});

test("a POST that the caller ends after it was sent is an error with its key and the signal's reason", async (t) => {
  const { client, sandbox, fault, steps, clock } = await wallets(t);
  const owner = sandbox.resources.insert('getUser');
  const stall = fault({ kind: 'stall', when: 'after' });
  const controller = new AbortController();
  const body = walletOf(owner);
  const answer = rejection(client.POST(WALLETS, { body, signal: controller.signal }));
  await stall.struck;
  const reason = new Error('the shopper has left');
  controller.abort(reason);
  const error = await answer;
  assert.equal(error.code, 'outcome_unknown');
  assert.equal(error.cause, reason);
  assert.deepEqual(steps(), ['POST']);
  assert.deepEqual(clock.timeouts, []);
});

test('a POST past its deadline is an error with its key, and settling does not outlive it', async (t) => {
  const { client, sandbox, fault, clock } = await wallets(t);
  const owner = sandbox.resources.insert('getUser');
  fault({ kind: 'reset', when: 'after' });
  const stall = sandbox.faults.add({ kind: 'stall', operation: 'getApiResponse' });
  const body = walletOf(owner);
  const answer = rejection(client.POST(WALLETS, { body, deadline: 12_000 }));
  await stall.struck;
  clock.expire();
  const error = await answer;
  assert.equal(error.code, 'outcome_unknown');
  assert.ok(error.cause instanceof RequestTimeoutError);
  assert.deepEqual(clock.timeouts, []);
});

test('settling ends by itself after a minute', async (t) => {
  const { create, sandbox, fault, clock } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  sandbox.faults.add({ kind: 'stall', operation: 'getApiResponse', times: Number.POSITIVE_INFINITY });
  const answer = rejection(create());
  const asked = () => sandbox.requests.filter(({ operationId }) => operationId === 'getApiResponse').length;
  let rounds = 0;
  const ended = answer.then(() => true);
  while (!(await Promise.race([ended, until(() => asked() > rounds).then(() => false)]))) {
    rounds = asked();
    clock.expire();
  }
  assert.equal((await answer).code, 'outcome_unknown');
  assert.ok(clock.mono() <= 61_000, `${clock.mono()} ms`);
  assert.deepEqual(clock.timeouts, []);
});
