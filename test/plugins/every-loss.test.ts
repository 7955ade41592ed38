// Each way in which a response can be lost (test/faults.ts), and what becomes of a POST, a PUT, an action and a GET.

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ConnectionError } from '../../index.js';
import type { Fault } from '../../sandbox/index.js';
import { rejection, setup } from '../client/support.js';
import { BROKEN_BODIES, BROKEN_CONNECTIONS, CONNECTION_LOST, GATEWAYS, NOT_CONNECTED, UNREADABLE } from '../faults.js';
import { walletOf, wallets } from './wallets.js';

const BEFORE = { ...GATEWAYS, ...BROKEN_CONNECTIONS };
const USERS = '/v2.01/{ClientId}/users';

/** A client that is stalled is given no more time. */
async function strike({ clock, sandbox }: Awaited<ReturnType<typeof setup>>, fault: Fault): Promise<void> {
  await sandbox.faults.add(fault).struck;
  if (fault.kind !== 'stall') return;
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  clock.expire();
}

const losses: [name: string, fault: Fault][] = [
  ...Object.entries(BEFORE).map(([name, fault]): [string, Fault] => [
    `${name} before it`,
    { ...fault, when: 'before' },
  ]),
  ...Object.entries(BEFORE).map(([name, fault]): [string, Fault] => [`${name} after it`, { ...fault, when: 'after' }]),
  ...Object.entries(BROKEN_BODIES),
];

test('a POST takes effect once, and its response is the result, whatever its response is lost to', async (t) => {
  const basis = await wallets(t);
  for (const [index, [name, fault]] of losses.entries()) {
    const struck = strike(basis, { ...fault, operation: 'createWallet' });
    const { data } = await basis.create();
    await struck;
    assert.match(data?.Id ?? '', /^wlt_/, name);
    assert.equal(await basis.made(), index + 1, name);
    assert.deepEqual(basis.clock.timeouts, [], name);
  }
});

test('a success of which nothing can be read is looked up; a recorded response of another status is the result', async (t) => {
  let instead: Response | undefined;
  const { create, made, steps } = await wallets(t, {}, async (request, init) => {
    const response = await fetch(request, init);
    if (request.method !== 'POST' || !request.url.endsWith('/wallets')) return response;
    await response.arrayBuffer();
    return instead ?? assert.fail('sent again');
  });
  let count = 0;
  for (const [name, [body, type]] of Object.entries(UNREADABLE))
    for (const status of [200, 201]) {
      instead = new Response(body, { status, headers: { 'content-type': type } });
      const { data, response } = await create();
      assert.match(data?.Id ?? '', /^wlt_/, name);
      assert.equal(response.status, 200, 'as it is recorded');
      assert.deepEqual(steps().slice(2 * count), ['POST', 'ask'], name);
      count++;
    }
  assert.equal(await made(), count);
});

test('a GET and a PUT are sent again, whatever their response is lost to', async (t) => {
  const basis = await setup(t);
  const path = { WalletId: basis.sandbox.resources.insert('getWallet') };
  for (const [name, fault] of losses)
    for (const method of ['GET', 'PUT'] as const) {
      const before = basis.received().length;
      const struck = strike(basis, { ...fault, operation: method === 'GET' ? 'getWallet' : 'updateWallet' });
      const { data } =
        method === 'GET'
          ? await basis.client.operations.getWallet({ params: { path } })
          : await basis.client.operations.updateWallet({ params: { path }, body: { Description: 'changed' } });
      await struck;
      assert.equal(data?.Id, path.WalletId, `${method}, ${name}`);
      assert.equal(basis.received().length - before, 2, `${method}, ${name}`);
    }
});

test('a GET whose body breaks off for ever is an error that names the call, not a bare TypeError', async (t) => {
  const { client, sandbox, received } = await setup(t);
  sandbox.faults.add({ kind: 'truncated', operation: 'listUsers', times: 3 });
  const error = await rejection(client.GET(USERS));
  assert.ok(error instanceof ConnectionError);
  assert.match(error.message, /GET \/v2\.01\/\{ClientId\}\/users: the connection broke while the response arrived/);
  assert.equal(received().length, 3);
});

/** A transport whose POSTs for wallets fail with `code`, as the platform's `fetch` fails. */
async function failing(t: TestContext) {
  const failure = { code: '', isAggregate: false, tries: 0 };
  const basis = await wallets(t, {}, async (request, init) => {
    if (request.method !== 'POST' || !request.url.endsWith('/wallets')) return fetch(request, init);
    failure.tries++;
    const { code } = failure;
    const cause = Object.assign(new Error(code), { code });
    throw new TypeError('fetch failed', { cause: failure.isAggregate ? new AggregateError([cause, cause]) : cause });
  });
  return { ...basis, failure };
}

test('a POST that could not connect was not carried out, as is said within the tries and the time of a GET', async (t) => {
  const { create, failure, clock, steps } = await failing(t);
  for (const code of NOT_CONNECTED)
    for (const isAggregate of [false, true]) {
      Object.assign(failure, { code, isAggregate, tries: 0 });
      const before = clock.mono();
      const error = await rejection(create());
      assert.ok(error instanceof ConnectionError, `${code}: ${error}`);
      assert.deepEqual([error.code, error.sent], ['not_connected', false], code);
      assert.match(error.message, /nothing was sent/);
      assert.equal(failure.tries, 3, code);
      assert.ok(clock.mono() - before <= 750, `${clock.mono() - before} ms`);
    }
  assert.deepEqual(steps(), [], 'nothing is looked up');
});

test('a POST whose connection broke may have been carried out: it is looked up', async (t) => {
  const { create, failure, steps } = await failing(t);
  for (const code of CONNECTION_LOST) {
    Object.assign(failure, { code, tries: 0 });
    const before = steps().length;
    const error = await rejection(create());
    assert.equal(error.code, 'outcome_unknown', code);
    assert.ok(failure.tries > 1 && steps()[before] === 'ask', code);
  }
});

test('a POST to a port where nobody listens was not carried out', async (t) => {
  const { client, sandbox, clock } = await setup(t);
  await client.auth.getToken();
  await sandbox.close();
  const before = clock.mono();
  const error = await rejection(client.operations.createWallet({ body: walletOf('user_m_1') }));
  assert.equal(error.code, 'not_connected');
  assert.ok(clock.mono() - before <= 750);
});

test('a POST to a host that does not exist was not carried out', async (t) => {
  const { another, sandbox } = await setup(t);
  const { baseUrl } = sandbox;
  const client = another({
    fetch: (request, init) =>
      fetch(request.url.endsWith('/wallets') ? request.url.replace(baseUrl, 'http://nowhere.invalid') : request, {
        ...init,
        method: request.method,
      }),
  });
  assert.equal((await rejection(client.operations.createWallet({ body: walletOf('user_m_1') }))).code, 'not_connected');
});
