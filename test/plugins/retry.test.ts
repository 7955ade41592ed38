import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionError } from '../../index.js';
import { rejection, type Setup, setup, testClock } from '../client/support.js';
import { RETRY_AFTER } from '../faults.js';
import { until } from '../until.js';
import { wallets } from './wallets.js';

const USERS = '/v2.01/{ClientId}/users';

const waitsOf = ({ events }: Setup) =>
  events.flatMap((event) => (event.type === 'request.retried' ? [event.wait] : []));

for (const status of [408, 429, 502, 503, 504])
  test(`a GET that gets ${status} is sent again`, async (t) => {
    const basis = await setup(t);
    basis.sandbox.faults.add({ kind: 'status', status, operation: 'listUsers', times: 2 });
    assert.equal((await basis.client.GET(USERS)).response.status, 200);
    assert.equal(basis.received().length, 3);
    const retried = basis.events.filter(({ type }) => type === 'request.retried');
    assert.deepEqual(
      retried.map((event) => 'attempt' in event && [event.attempt, 'status' in event && event.status]),
      [
        [1, status],
        [2, status],
      ],
    );
  });

test('a GET whose connection breaks or that times out is sent again', async (t) => {
  const { client, sandbox, clock, received, events } = await setup(t);
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  const stall = sandbox.faults.add({ kind: 'stall', operation: 'listUsers' });
  const answer = client.GET(USERS);
  await stall.struck;
  clock.expire();
  assert.equal((await answer).response.status, 200);
  assert.equal(received().length, 3);
  assert.ok(events.some((event) => event.type === 'request.retried' && event.error instanceof ConnectionError));
});

test('what keeps failing is handed over after two further attempts', async (t) => {
  const { client, sandbox, received } = await setup(t);
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers', times: 3 });
  const { error, response } = await client.GET(USERS);
  assert.ok(error);
  assert.equal(response.status, 503);
  assert.equal(received().length, 3);
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers', times: 3 });
  assert.ok((await rejection(client.GET(USERS))) instanceof ConnectionError);
  assert.equal(received().length, 6);
});

test('a 500, a 404 and a 400 are answers', async (t) => {
  const { client, sandbox, received } = await setup(t);
  for (const status of [500, 404, 400]) {
    sandbox.faults.add({ kind: 'status', status, operation: 'listUsers' });
    assert.equal((await client.GET(USERS)).response.status, status);
  }
  assert.equal(received().length, 3);
});

test('a PUT is sent again with its body', async (t) => {
  const { client, sandbox, received } = await setup(t);
  const WalletId = sandbox.resources.insert('getWallet');
  sandbox.faults.add({ kind: 'reset', operation: 'updateWallet', when: 'before' });
  const { data } = await client.PUT('/v2.01/{ClientId}/wallets/{WalletId}', {
    params: { path: { WalletId } },
    body: { Description: 'changed' },
  });
  assert.equal(data?.Description, 'changed');
  assert.equal(received().length, 2);
});

test('retry: false, or a limit of 0, sends once', async (t) => {
  for (const retry of [false, { limit: 0 }] as const) {
    const { client, sandbox, received } = await setup(t, { retry });
    sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers' });
    assert.equal((await client.GET(USERS)).response.status, 503);
    assert.equal(received().length, 1);
  }
});

test('waits grow and are drawn by lot, so that those who failed together do not come back together', async (t) => {
  const basis = await setup(t, { retry: { limit: 8, maxWait: 2000 } });
  basis.sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers', times: 18 });
  await basis.client.GET(USERS);
  await basis.client.GET(USERS);
  const waits = waitsOf(basis);
  assert.equal(waits.length, 16);
  assert.equal(new Set(waits).size, 16);
  for (const [index, wait] of waits.entries()) assert.ok(wait <= Math.min(2000, 250 * 2 ** (index % 8)), `${wait}`);
});

for (const style of ['joined', 'repeated'] as const)
  test(`after a 429 the wait is as long as the used-up window says, with ${style} headers`, async (t) => {
    const basis = await setup(t, {}, { rateLimits: { 15: 2 }, rateLimitHeaders: style });
    const { client, clock } = basis;
    for (let call = 0; call < 2; call++) await client.GET(USERS);
    clock.advance(15 * 60_000 - 25_000);
    const answer = client.GET(USERS);
    await until(() => waitsOf(basis).length === 1);
    clock.expire();
    assert.equal((await answer).response.status, 200);
    const [wait = 0] = waitsOf(basis);
    assert.ok(wait >= 24_000 && wait <= 27_000, `${wait}`);
  });

test('a 429 that asks for a longer wait than maxWait is handed over at once', async (t) => {
  const basis = await setup(t, {}, { rateLimits: { 15: 2 } });
  for (let call = 0; call < 2; call++) await basis.client.GET(USERS);
  const { response } = await basis.client.GET(USERS);
  assert.equal(response.status, 429);
  assert.deepEqual(waitsOf(basis), []);
});

test('Retry-After of a gateway is obeyed, in seconds or as a date, and handed over where it is longer than maxWait', async (t) => {
  const { client, sandbox, clock, events } = await setup(t);
  for (const method of ['GET', 'PUT'] as const)
    for (const [value, ms] of RETRY_AFTER) {
      const headers = { 'retry-after': value(clock.wall()), date: new Date(clock.wall()).toUTCString() };
      const path = { WalletId: sandbox.resources.insert('getWallet') };
      const operation = method === 'GET' ? 'getWallet' : 'updateWallet';
      sandbox.faults.add({ kind: 'status', status: 503, headers, operation });
      events.length = 0;
      const { response } =
        method === 'GET'
          ? await client.operations.getWallet({ params: { path } })
          : await client.operations.updateWallet({ params: { path }, body: { Description: 'changed' } });
      const [wait] = events.flatMap((event) => (event.type === 'request.retried' ? [event.wait] : []));
      assert.equal(response.status, (ms ?? 0) > 30_000 ? 503 : 200, headers['retry-after']);
      const least = (ms ?? 0) > 30_000 ? undefined : Math.max((ms ?? 0) - 1000, 0); // dates count seconds
      assert.ok(least === undefined ? wait === undefined : wait !== undefined && wait >= least, `${wait} of ${ms} ms`);
    }
});

test('Retry-After of a gateway on a POST is obeyed before it is looked up, an absurd one for half a minute', async (t) => {
  for (const [value, ms = 0] of RETRY_AFTER) {
    const { create, fault, clock, steps } = await wallets(t);
    fault({ kind: 'status', status: 503, when: 'after', headers: { 'retry-after': value(clock.wall()) } });
    const answer = create();
    if (ms > 60_000) {
      await until(() => clock.timeouts.length === 2 && clock.timeouts.includes(60_000)); // that of settling, and the wait
      clock.expire();
    }
    assert.match((await answer).data?.Id ?? '', /^wlt_/);
    assert.deepEqual(steps(), ['POST', 'ask']);
    const least = Math.min(ms, 31_000) - 1000; // dates count seconds
    assert.ok(clock.mono() >= least && clock.mono() <= 31_000, `${clock.mono()} of ${ms} ms`);
  }
});

test("a wait ends with the caller's signal", async (t) => {
  const clock = testClock(0);
  const { client, sandbox } = await setup(t, { clock });
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers' });
  const controller = new AbortController();
  const answer = rejection(client.GET(USERS, { signal: controller.signal }));
  await until(() => sandbox.requests.length === 2 && clock.timeouts.length === 1);
  const reason = new Error('gone');
  controller.abort(reason);
  assert.equal(await answer, reason);
  assert.deepEqual(clock.timeouts, []);
});

test('the body of an abandoned answer does not hold its connection', async (t) => {
  const { another, sandbox } = await setup(t);
  const abandoned: Response[] = [];
  const client = another({
    fetch: async (request, init) => {
      const response = await fetch(request, { signal: init?.signal ?? null });
      if (response.status === 503) abandoned.push(response);
      return response;
    },
  });
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers', times: 2 });
  await client.GET(USERS);
  assert.deepEqual(
    abandoned.map(({ bodyUsed }) => bodyUsed),
    [true, true],
  );
});

test('token requests are not retried here', async (t) => {
  const { client, sandbox } = await setup(t);
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'createToken' });
  const { response } = await client.POST('/v2.01/oauth/token', { body: { grant_type: 'client_credentials' } });
  assert.equal(response.status, 503);
  assert.equal(sandbox.requests.length, 1);
});
