// What one process is told by the token endpoint holds for all that share its store; and how they wait for each other.

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCredentialsOptions,
  type CredentialsRejectedError,
  memoryStore,
  type TokenRequestError,
  type TokenStore,
} from '../../../plugins/client-credentials/index.js';
import { until } from '../../until.js';
import { gate, isLocked, setup } from './support.js';

async function two(t: TestContext, wrap: (store: TokenStore) => Partial<TokenStore> = () => ({})) {
  const { server, clock, another } = await setup(t);
  const store = memoryStore(clock);
  const [one, other] = [
    another({ tokenStore: store, isLocked }),
    another({ tokenStore: { ...store, ...wrap(store) }, isLocked }),
  ];
  return {
    server,
    clock,
    one,
    other,
    another: (more: Partial<ClientCredentialsOptions> = {}) => another({ tokenStore: store, ...more }),
  };
}

for (const [asked, obeyed] of [
  [120, 120],
  [86_400, 3600],
] as const)
  test(`when the token endpoint asks one process to wait for ${asked} s, another waits for ${obeyed} s without asking`, async (t) => {
    const { server, clock, one, other } = await two(t);
    const retryAt = new Date(clock.wall() + obeyed * 1000);
    server.fault = { status: 429, headers: { 'retry-after': String(asked) } };
    await assert.rejects(one.auth.getToken(), { code: 'token_request_failed', httpStatus: 429, retryAt });
    clock.advance(10_000);
    await assert.rejects(other.auth.getToken(), (error: TokenRequestError) => {
      assert.deepEqual([error.code, error.httpStatus, error.retryAt], ['token_request_failed', 429, retryAt]);
      assert.match(error.message, /asked another process to wait\. Next attempt at 20/);
      return true;
    });
    assert.equal(server.exchanges.length, 1);
    server.fault = undefined;
    clock.advance(obeyed * 1000 - 10_000);
    assert.equal(await other.auth.getToken(), server.current());
  });

for (const [oauthError, minutes] of [
  ['invalid_client', 1],
  ['unauthorized_client', 15],
] as const)
  test(`when one process is refused with ${oauthError}, another is blocked without asking`, async (t) => {
    const { server, clock, one, other } = await two(t);
    server.fault = { status: 400, body: JSON.stringify({ error: oauthError }) };
    await assert.rejects(one.auth.getToken(), { code: 'credentials_rejected' });
    const blockedUntil = new Date(clock.wall() + minutes * 60_000);
    await assert.rejects(other.auth.getToken(), (error: CredentialsRejectedError) => {
      assert.equal(error.code, 'credentials_rejected');
      assert.deepEqual([error.httpStatus, error.oauthError, error.blockedUntil], [400, oauthError, blockedUntil]);
      assert.match(error.message, new RegExp(`\\(${oauthError}, as another process was told\\)\\. .* until 20.*Check`));
      return true;
    });
    assert.equal(server.exchanges.length, 1);
  });

test('a failure that passes, and that says nothing of waiting, is not shared', async (t) => {
  const { server, clock, one, other } = await two(t, () => ({ write: () => assert.fail('written') }));
  server.fault = 'reset';
  await assert.rejects(clock.runUntil(other.auth.getToken()), { code: 'token_request_failed' });
  assert.ok(other.events.every(({ type }) => type !== 'store.unavailable'));
  server.fault = undefined;
  assert.equal(await one.auth.getToken(), server.current());
  assert.equal(server.exchanges.length, 4);
});

test('what one account has to wait for, another account does not', async (t) => {
  const { server, one, another } = await two(t);
  server.faults.push({ status: 429, headers: { 'retry-after': '60' } });
  await assert.rejects(one.auth.getToken());
  assert.equal(await another({ clientId: 'another' }).auth.getToken(), server.current());
});

test('a token found in the store has the rest of its life, by either clock, and costs no lease', async (t) => {
  let leases = 0;
  const { clock, one, other } = await two(t, (store) => ({
    lease(key, ms) {
      leases++;
      return store.lease(key, ms);
    },
  }));
  const token = await one.auth.getToken();
  clock.advance(300_000);
  assert.equal(await other.auth.getToken(), token);
  assert.equal(leases, 0);
  assert.deepEqual(other.auth.state, one.auth.state);
  const last = other.events.at(-1);
  assert.ok(last?.type === 'token.received' && last.source === 'store' && last.expiresIn === 899);
  const start = clock.wall();
  clock.setWall(start + 898_999);
  assert.equal(other.auth.state.status, 'fresh');
  clock.setWall(start + 899_000);
  assert.equal(other.auth.state.status, 'expired');
  clock.setWall(start - 3_600_000);
  clock.advance(898_999);
  assert.equal(other.auth.state.status, 'fresh');
  clock.advance(1);
  assert.equal(other.auth.state.status, 'expired');
});

test('a token that another process, its clock ahead, stored for later counts from now', async (t) => {
  const { clock, one, other } = await two(t);
  clock.setWall(clock.wall() + 60_000);
  await one.auth.getToken();
  clock.setWall(clock.wall() - 60_000);
  await other.auth.getToken();
  assert.equal(other.auth.state.expiresAt?.getTime(), clock.wall() + 1_199_000);
});

test('a token near its end is not taken from the store, even if this process stored it', async (t) => {
  t.mock.method(Math, 'random', () => 0.99);
  const { server, clock, one, other } = await two(t);
  await one.auth.getToken();
  clock.advance(1_199_000 - 40_000);
  await one.auth.getToken(); // due for it, not for others
  await until(() => one.auth.state.status === 'fresh');
  assert.equal(server.exchanges.length, 2);
  clock.advance(1_199_000 - 20_000);
  assert.equal(await other.auth.getToken(), server.current());
  assert.equal(server.exchanges.length, 3);
});

test('a token that an API refused, or that was given up, is not taken from the store', async (t) => {
  const { server, one, other, another } = await two(t);
  await one.client.GET('/things');
  await other.client.GET('/things');
  server.revoked = new Set([server.current()]);
  assert.equal((await one.client.GET('/things')).response.status, 200);
  assert.equal((await other.client.GET('/things')).response.status, 200);
  assert.equal(server.exchanges.length, 2, 'the other finds what the first one got');
  one.auth.invalidate(server.current());
  assert.equal(await one.auth.getToken(), server.current());
  assert.equal(await another().auth.getToken(), server.current());
  assert.equal(server.exchanges.length, 3);
});

test('what the last holder of the lease left is found by the next, however late it came', async (t) => {
  let reads = 0;
  const { server, one, other } = await two(t, (store) => ({
    read: async (key) => (++reads <= 2 ? undefined : store.read(key)),
  }));
  const token = await one.auth.getToken();
  assert.equal(await other.auth.getToken(), token);
  assert.equal(server.exchanges.length, 1);
});

test('a token that has already expired is not stored', async (t) => {
  const { server, one, other } = await two(t, () => ({ write: () => assert.fail('written') }));
  server.life = 0;
  await other.auth.getToken();
  assert.ok(other.events.every(({ type }) => type !== 'store.unavailable'));
  assert.equal(await one.auth.getToken(), server.current());
});

test('a holder that hangs is waited for 10 s; then another goes alone, and gives up 20 s after it came', async (t) => {
  let leases = 0;
  const { server, clock, one, other } = await two(t, (store) => ({
    lease(key, ms) {
      leases++;
      return store.lease(key, ms);
    },
  }));
  const { closed, open } = gate();
  server.gate = closed;
  const held = one.auth.getToken();
  await until(() => server.exchanges.length === 1);
  const start = clock.mono();
  const call = other.auth.getToken();
  await until(() => leases === 1);
  await clock.runUntil(until(() => other.events.some(({ type }) => type === 'token.requested')));
  assert.ok(clock.mono() - start > 10_000 && clock.mono() - start < 11_000, `${clock.mono() - start} ms`);
  await clock.runUntil(Promise.allSettled([held, call]));
  assert.ok(clock.mono() - start < 21_000, `${clock.mono() - start} ms`);
  await assert.rejects(call, { code: 'request_timeout' });
  open();
});

test('a lease is asked for that outlives the exchange', async (t) => {
  const asked: number[] = [];
  const { other } = await two(t, (store) => ({
    lease(key, ms) {
      asked.push(ms);
      return store.lease(key, ms);
    },
  }));
  await other.auth.getToken();
  assert.deepEqual(asked, [25_000]);
});

test('an outage of the store is said with its cause, from the first request on; the exchange fails as it would without', async (t) => {
  const cause = new Error('no store');
  const { server, other } = await two(t, () => ({ read: () => Promise.reject(cause) }));
  server.faults.push({ status: 429, headers: { 'retry-after': '60' } });
  await assert.rejects(other.auth.getToken(), { code: 'token_request_failed', httpStatus: 429 });
  const [first] = other.events;
  assert.ok(first?.type === 'store.unavailable' && first.operation === 'read');
  assert.equal(first.error.cause, cause);
  assert.match(first.error.message, /token store is unavailable; this process continues alone/);

  const slow = await two(t, () => ({ read: () => new Promise(() => undefined) }));
  await slow.clock.runUntil(slow.other.auth.getToken());
  const event = slow.other.events[0];
  assert.ok(event?.type === 'store.unavailable');
  assert.match(String(event.error.cause), /no response within 250 ms/);
});
