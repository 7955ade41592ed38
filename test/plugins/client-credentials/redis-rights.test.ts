// What a Redis user may do decides how much of sharing there is, and never whether a request gets its token.

import assert from 'node:assert/strict';
import test, { after, before, type TestContext } from 'node:test';
import { redisStore } from '../../../plugins/client-credentials/stores/redis-store.js';
import { manualClock } from '../../../sandbox/clock.js';
import { type RedisServer, startRedis, withoutRedis } from './redis-server.js';
import { setup } from './support.js';

let redis: RedisServer | undefined;
before(async () => {
  if (!withoutRedis) redis = await startRedis();
});
after(() => redis?.stop());

/** Two plugins whose user may run these commands and no others, and what is stored for them. */
async function twoWith(t: TestContext, ...commands: readonly string[]) {
  const server = redis ?? assert.fail('no Redis');
  const admin = await server.connect();
  await admin.flushAll();
  await admin.sendCommand(['ACL', 'SETUSER', 'app', 'reset', 'on', '>pw', '~mangopay-fetch:*', ...commands]);
  const connection = await server.connect();
  await connection.sendCommand(['AUTH', 'app', 'pw']);
  // The clock of the plugins stands still: nobody waits, or the test does not end.
  const { server: api, another } = await setup(t, { clock: manualClock(Date.now()) });
  const plugin = () => another({ tokenStore: redisStore(connection) });
  return { api, one: plugin(), other: plugin(), names: () => admin.keys('*') };
}

test('a Redis user that may not run scripts shares the token anyway', { skip: withoutRedis }, async (t) => {
  const { api, one, other, names } = await twoWith(t, '+get', '+set', '+del');
  const token = await one.auth.getToken();
  assert.equal(await other.auth.getToken(), token);
  api.revoked = new Set([token]);
  for (const { client } of [one, other]) assert.equal((await client.GET('/things')).response.status, 200);
  assert.equal(api.exchanges.length, 2);
  const events = [...one.events, ...other.events].filter(({ type }) => type === 'store.unavailable');
  assert.deepEqual(events, []);
  assert.deepEqual(
    (await names()).map((name) => name.replace(/\w{64}/, 'key')),
    ['mangopay-fetch:key'],
    'no lease is left',
  );
});

for (const commands of [['+get'], ['+get', '+eval'], []])
  test(`a Redis user with the rights «${commands.join(' ')}» is as good as no Redis, and said to be`, {
    skip: withoutRedis,
  }, async (t) => {
    const { api, one, other } = await twoWith(t, ...commands);
    for (const { auth, client, events } of [one, other]) {
      auth.invalidate(await auth.getToken());
      assert.equal((await client.GET('/things')).response.status, 200);
      assert.equal(events.filter(({ type }) => type === 'store.unavailable').length, 1);
    }
    assert.equal(api.exchanges.length, 4);
  });
