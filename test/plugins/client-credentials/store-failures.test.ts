// Whatever a token store does, no request fails because of it.

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type Clock,
  memoryStore,
  type StoredToken,
  type TokenStore,
} from '../../../plugins/client-credentials/index.js';
import { until } from '../../until.js';
import { gate, many, setup } from './support.js';

const never = new Promise<never>(() => undefined);
const operations = ['read', 'write', 'remove', 'lease'] as const;
const ways = {
  rejects: () => Promise.reject(new Error('no store')),
  throws() {
    throw new Error('no store');
  },
  'never settles': () => never,
};

interface Breakage {
  operation: keyof TokenStore | 'release' | undefined;
  readonly way: keyof typeof ways;
}

/** A store that breaks in one way, where `broken` says so. */
function breakable(broken: Breakage, clock: Clock): TokenStore {
  const store = memoryStore(clock);
  const guard =
    <Arguments extends unknown[], Result>(
      operation: keyof TokenStore | 'release',
      run: (...args: Arguments) => Promise<Result>,
    ) =>
    (...args: Arguments): Promise<Result> =>
      broken.operation === operation ? ways[broken.way]() : run(...args);
  return {
    read: guard('read', store.read),
    write: guard('write', store.write),
    remove: guard('remove', store.remove),
    lease: guard('lease', async (key: string, ms: number) => {
      const lease = await store.lease(key, ms);
      return lease && { release: guard('release', lease.release) };
    }),
  };
}

for (const way of ['rejects', 'throws', 'never settles'] as const) {
  for (const operation of operations)
    test(`a store whose ${operation} ${way} is said once to be unavailable; requests get tokens anyway`, async (t) => {
      const broken: Breakage = { operation: undefined, way };
      const { server, clock, another } = await setup(t);
      const { auth, events } = another({ tokenStore: breakable(broken, clock) });
      /** Needs every operation of the store: a token that has expired, then one that is refused. */
      const renew = async () => {
        clock.advance(1_199_000);
        const token = await clock.runUntil(auth.getToken());
        auth.invalidate(token);
        assert.notEqual(await clock.runUntil(auth.getToken()), token);
      };
      const outages = () => events.filter((event) => event.type === 'store.unavailable');
      await renew();
      broken.operation = operation;
      await renew();
      if (operation !== 'remove') await renew(); // between two removals all goes well, and the second is news
      assert.deepEqual(
        outages().map((event) => event.operation),
        [operation],
      );
      broken.operation = undefined;
      await renew();
      broken.operation = operation;
      await renew();
      assert.equal(outages().length, 2, 'the next outage is another');
      assert.ok(server.exchanges.length <= 12, `${server.exchanges.length} exchanges`);
    });

  test(`a lease whose release ${way} delays nobody`, async (t) => {
    const { server, clock, another } = await setup(t);
    const { auth, events } = another({ tokenStore: breakable({ operation: 'release', way }, clock) });
    assert.equal(await auth.getToken(), server.current());
    assert.ok(events.every(({ type }) => type !== 'store.unavailable'));
  });
}

test('a store that takes 240 ms is waited for, one that takes 260 ms is not', async (t) => {
  for (const [ms, source] of [
    [240, 'store'],
    [260, 'exchange'],
  ] as const) {
    const { clock, another } = await setup(t);
    const store = memoryStore(clock);
    await another({ tokenStore: store }).auth.getToken();
    const read = async (key: string) => {
      await new Promise<void>((resolve) => void clock.after(ms, resolve));
      return store.read(key);
    };
    const { auth, events } = another({ tokenStore: { ...store, read } });
    await clock.runUntil(auth.getToken());
    assert.ok(
      events.some((event) => event.type === 'token.received' && event.source === source),
      `${ms} ms`,
    );
  }
});

test('a process that is busy when the store responds does not take the store for slow', async (t) => {
  const clock = { wall: () => Date.now(), mono: () => performance.now() };
  const { server, another } = await setup(t, { clock });
  const store = memoryStore();
  await another({ tokenStore: store }).auth.getToken();
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const read = async (key: string) => {
    await turn();
    const end = performance.now() + 300;
    while (performance.now() < end);
    await turn();
    return store.read(key);
  };
  const { auth, events } = another({ tokenStore: { ...store, read } });
  await auth.getToken();
  assert.deepEqual(
    events.map(({ type }) => type),
    ['token.received'],
  );
  assert.equal(server.exchanges.length, 1);
});

test('a lease that is granted too late is given back', async (t) => {
  const { clock, another } = await setup(t);
  const store = memoryStore(clock);
  const { closed, open } = gate();
  const keys: string[] = [];
  const lease = async (key: string, ms: number) => {
    keys.push(key);
    await closed;
    return store.lease(key, ms);
  };
  const slow = another({ tokenStore: { ...store, lease } });
  await clock.runUntil(slow.auth.getToken());
  open();
  for (const _ of many(10, () => 0)) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(await store.lease(keys[0] ?? '', 1000));
});

for (const life of [2, 5, 20, 60])
  test(`while another process renews a token of ${life} s, and takes its time, nobody fails`, async (t) => {
    const { server, clock, another } = await setup(t);
    server.life = life;
    const tokenStore = memoryStore(clock);
    const [holder, other] = [another({ tokenStore }), another({ tokenStore })];
    await holder.auth.getToken();
    await other.auth.getToken();
    clock.advance(life * 920);
    const { closed, open } = gate();
    server.gate = closed;
    await holder.auth.getToken();
    await until(() => server.exchanges.length === 2);
    const requests: Promise<string>[] = [];
    for (let i = 0; i < 10; i++) {
      requests.push(other.auth.getToken());
      for (const _ of many(20, (i) => i)) await new Promise((resolve) => setImmediate(resolve));
      clock.advance(life * 10);
    }
    open();
    assert.equal((await clock.runUntil(Promise.all(requests))).length, 10);
    assert.equal(await clock.runUntil(other.auth.getToken()), server.current());
    assert.equal(server.exchanges.length, 2);
  });

test('a 401 while another process renews the token is sent again with what that process gets', async (t) => {
  const { server, clock, another } = await setup(t);
  const tokenStore = memoryStore(clock);
  const [holder, other] = [another({ tokenStore }), another({ tokenStore })];
  await holder.client.GET('/things');
  await other.client.GET('/things');
  clock.advance(1_199_000 - 20_000);
  const { closed, open } = gate();
  server.gate = closed;
  await holder.auth.getToken();
  await until(() => server.exchanges.length === 2);
  await other.auth.getToken(); // finds the lease taken, and looks again later
  await until(() => other.auth.state.status === 'fresh');
  server.revoked = new Set([server.current()]);
  const call = other.client.GET('/things');
  await until(() => server.calls.length === 3);
  open();
  assert.equal((await clock.runUntil(call)).response.status, 200);
  assert.equal(server.exchanges.length, 2);
});

test('stale tokens that somebody puts back into the store in turn fail no call', async (t) => {
  const { server, clock, another } = await setup(t);
  const store = memoryStore(clock);
  const written: [string, StoredToken][] = [];
  const noting: TokenStore = {
    ...store,
    async write(key, token) {
      written.push([key, token]);
      await store.write(key, token);
    },
  };
  const { auth } = another({ tokenStore: noting });
  server.revoked = new Set();
  for (let i = 0; i < 20; i++) {
    const token = await auth.getToken();
    server.revoked.add(token);
    auth.invalidate(token);
    clock.advance(31_000);
  }
  // Each look finds the next of them.
  let looks = 0;
  const replaying: TokenStore = {
    ...store,
    read: async (key) => (key.endsWith('-pause') ? undefined : written[looks++ % written.length]?.[1]),
    write: async () => undefined,
  };
  const exchanges = server.exchanges.length;
  const { client } = another({ tokenStore: replaying });
  for (let i = 0; i < 20; i++) {
    assert.equal((await client.GET('/things')).response.status, 200);
    clock.advance(5000);
  }
  assert.equal(server.exchanges.length, exchanges + 1);
});

test('an entry of megabytes is not opened', async (t) => {
  const { clock, another } = await setup(t);
  const huge = 'A'.repeat(20_000_000);
  const store = memoryStore(clock);
  const read = async () => ({ value: huge, expiresAt: clock.wall() + 600_000 });
  const { client } = another({ tokenStore: { ...store, read } });
  const start = process.cpuUsage();
  assert.equal((await client.GET('/things')).response.status, 200);
  const { user } = process.cpuUsage(start); // not by the wall clock: the machine may be busy
  assert.ok(user < 1000_000, `${user} µs`);
});

test('where nothing can be written, no process waits for a token that will not come', async (t) => {
  const { clock, another } = await setup(t);
  const store = memoryStore(clock);
  let leases = 0;
  const readOnly: TokenStore = {
    ...store,
    write: () => Promise.reject(new Error('NOPERM')),
    async lease(key, ms) {
      leases++;
      const lease = await store.lease(key, ms);
      return lease && { release: () => Promise.reject(new Error('NOPERM')) };
    },
  };
  const { auth, client } = another({ tokenStore: readOnly });
  for (let i = 0; i < 5; i++) {
    assert.equal((await client.GET('/things')).response.status, 200);
    auth.invalidate(await auth.getToken());
  }
  assert.equal(leases, 1);
});
