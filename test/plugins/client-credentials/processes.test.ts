// Tokens shared by real processes, through a directory and through Redis.

import assert from 'node:assert/strict';
import test, { after, before, type TestContext } from 'node:test';
import { until } from '../../until.js';
import { type Account, type FleetProcess, type Heard, type Order, startFleet } from './fleet.js';
import { type RedisServer, startRedis, withoutRedis } from './redis-server.js';
import { temporaryDirectory } from './storages.js';
import { gate, many, type Server, startServer } from './support.js';

const CLIENTS = [13, 13, 13, 13, 12, 12, 12, 12];
const MINUTE = 60_000;
/** Of the tokens that the server gives. */
const LIFE = 1_199_000;

let redis: RedisServer | undefined;
let fleet: FleetProcess[] = [];
before(async () => {
  if (!withoutRedis) redis = await startRedis();
  fleet = await startFleet(CLIENTS.length);
});
after(async () => {
  await Promise.all(fleet.map((member) => member.kill()));
  await redis?.stop();
});

for (const kind of ['file store', 'Redis'] as const) {
  const options = { skip: kind === 'Redis' && withoutRedis };
  const storeOf = (t: TestContext): Account['store'] =>
    kind === 'Redis' ? { port: redis?.port ?? 0 } : { directory: `${temporaryDirectory(t)}/tokens` };

  /** A server, and the whole fleet with an account of its own. */
  async function open(
    t: TestContext,
    clients: readonly number[] = CLIENTS,
  ): Promise<{ server: Server; account: Account }> {
    const server = await startServer();
    t.after(() => server.close());
    const account = { tokenUrl: `${server.origin}/oauth/token`, clientId: t.name, store: storeOf(t) };
    await Promise.all(fleet.map((member, i) => member.order({ do: 'open', clients: clients[i] ?? 1, ...account })));
    return { server, account };
  }

  test(
    `${kind}: 100 clients in 8 processes make one exchange at the start, and one when the token has expired`,
    options,
    async (t) => {
      const { server } = await open(t);
      assert.deepEqual(
        tokens(await orderAll({ do: 'request' })),
        many(100, () => server.current()),
      );
      assert.equal(server.exchanges.length, 1);
      await orderAll({ do: 'advance', ms: LIFE });
      assert.deepEqual(
        tokens(await orderAll({ do: 'request' })),
        many(100, () => server.current()),
      );
      assert.equal(server.exchanges.length, 2);
    },
  );

  test(`${kind}: while a token is due, one of 8 processes renews it, and nobody waits`, options, async (t) => {
    const { server } = await open(t);
    await orderAll({ do: 'request' });
    const first = server.current();
    const { closed, open: letThrough } = gate();
    server.gate = closed;
    await orderAll({ do: 'advance', ms: 1_180_000 });
    for (let i = 0; i < 3; i++) assert.deepEqual(new Set(tokens(await orderAll({ do: 'request' }))), new Set([first]));
    await until(() => server.exchanges.length === 2);
    letThrough();
    await until(() => server.current() !== first);
    await eventually(async () => new Set(tokens(await orderAll({ do: 'request' }))).has(first) === false);
    assert.equal(server.exchanges.length, 2);
  });

  test(
    `${kind}: a process that is killed in the middle of its exchange costs the others a wait, not a request`,
    options,
    async (t) => {
      const { server, account } = await open(
        t,
        many(8, () => 1),
      );
      const [victim] = await startFleet(1);
      if (!victim) assert.fail();
      await victim.order({ do: 'open', clients: 1, ...account });
      server.faults.push('hang');
      const lost = assert.rejects(victim.order({ do: 'request' }));
      await until(() => server.exchanges.length === 1);
      await victim.kill();
      await lost;

      const reports = orderAll({ do: 'request' });
      await orderAll({ do: 'meet a lease' });
      assert.equal(server.exchanges.length, 1, 'the lease holds');
      await orderAll({ do: 'advance', ms: 10_001 }); // the longest wait for a holder
      assert.equal(tokens(await reports).length, 8);
      assert.ok(server.exchanges.length <= 1 + fleet.length, `${server.exchanges.length - 1} exchanges by 8 processes`);

      const made = server.exchanges.length;
      const [first] = fleet;
      await first?.order({ do: 'open', clients: 1, ...account });
      const late = await first?.order({ do: 'request' });
      assert.ok(late && tokens([late]).length === 1, 'who comes later');
      assert.equal(server.exchanges.length, made, 'and finds a token in the store');
    },
  );

  test(`${kind}: when the token endpoint asks one process to wait, the others wait too`, options, async (t) => {
    const { server } = await open(
      t,
      many(8, () => 1),
    );
    server.fault = { status: 429, headers: { 'retry-after': '120' } };
    const [first, ...others] = fleet;
    const asked = Date.now();
    await first?.order({ do: 'request' });
    const refused = (await Promise.all(others.map((other) => other.order({ do: 'request' })))).flatMap(
      ({ results }) => results,
    );
    for (const { code, retryAt } of refused) {
      assert.equal(code, 'token_request_failed');
      assert.ok(retryAt && Math.abs(retryAt - asked - 2 * MINUTE) < 10_000, `retryAt ${retryAt}, asked ${asked}`);
    }
    assert.equal(server.exchanges.length, 1);
    server.fault = undefined;
    await orderAll({ do: 'advance', ms: 2 * MINUTE });
    assert.equal(tokens(await orderAll({ do: 'request' })).length, 8);
    assert.equal(server.exchanges.length, 2);
  });
}

/** Four processes under load on one Redis. */
async function loaded(t: TestContext) {
  const server = await startServer();
  t.after(() => server.close());
  const store = redis ?? assert.fail('no Redis');
  const account = { tokenUrl: `${server.origin}/oauth/token`, clientId: t.name, store: { port: store.port } };
  const reports: Heard[] = [];
  const all = async (order: Order) => {
    const latest = await Promise.all(fleet.slice(0, 4).map((member) => member.order(order)));
    reports.push(...latest);
    return tokens(latest);
  };
  await all({ do: 'open', clients: 1, ...account });
  await all({ do: 'request' });
  await all({ do: 'load' });
  const outages = () =>
    reports.flatMap(({ events }) => events).filter(({ type }) => type === 'store.unavailable').length;
  const renew = async () => {
    await all({ do: 'advance', ms: LIFE });
    await all({ do: 'request' });
  };
  return { server, store, all, renew, outages };
}

for (const [outage, fail, recover] of [
  ['stopped', (store: RedisServer) => store.stop(), (store: RedisServer) => store.start()],
  ['frozen', (store: RedisServer) => store.freeze(), (store: RedisServer) => store.thaw()],
  ['paused', (store: RedisServer) => store.pause(6000), (store: RedisServer) => store.pauseOver()],
] as const)
  test(`Redis ${outage} in the middle of load: no request fails, each process says so once, and then they share again`, {
    skip: withoutRedis,
  }, async (t) => {
    const { server, store, all, renew, outages } = await loaded(t);
    await fail(store);
    for (const made of [5, 9, 13]) {
      await renew();
      assert.equal(server.exchanges.length, made, 'each of the four renews for itself');
    }
    await recover(store);
    const during = await all({ do: 'stop load' });
    assert.ok(during.length >= 12, `${during.length} requests`);
    assert.equal(outages(), 4);

    await eventually(async () => {
      const before = server.exchanges.length;
      await renew();
      return server.exchanges.length === before + 1;
    });
  });

test('Redis emptied in the middle of load: no request fails, and nobody calls it an outage', {
  skip: withoutRedis,
}, async (t) => {
  const { server, store, all, renew, outages } = await loaded(t);
  const control = await store.connect();
  for (const made of [2, 3, 4]) {
    await control.flushAll();
    await renew();
    assert.equal(server.exchanges.length, made);
  }
  assert.ok((await all({ do: 'stop load' })).length >= 12);
  assert.equal(outages(), 0);
});

async function orderAll(order: Order): Promise<Heard[]> {
  return Promise.all(fleet.map((member) => member.order(order)));
}

/** The tokens of requests that have all succeeded. */
function tokens(reports: readonly Heard[]): string[] {
  return reports.flatMap(({ results }) =>
    results.map(({ token, code, message }) => token ?? assert.fail(`a request failed: ${code} ${message}`)),
  );
}

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 5000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('gave up waiting');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
