// `node out/main.js`: what each client does in the place where a store needs it; prints what went wrong, by client.
import assert from 'node:assert/strict';
import { type ClientEvent, createClient } from 'mangopay-fetch';
import { type RedisClient, redisStore } from 'mangopay-fetch/redis';
import { clients, type Servers } from './clients.js';

const { servers, sandbox } = JSON.parse(process.env['TARGET'] ?? '') as {
  servers: Servers;
  sandbox: { baseUrl: string; clientId: string; apiKey: string };
};

async function keepsTheRules(client: RedisClient, prefix: string): Promise<void> {
  const store = redisStore(client, { prefix });
  const token = (value: string, ms: number) => ({ value, expiresAt: Date.now() + ms });
  const longer = token('longer', 60_000);
  assert.equal(await store.read('a'), undefined);
  await store.write('a', longer);
  await store.write('a', token('shorter', 30_000));
  assert.deepEqual(await store.read('a'), longer);
  await store.remove('a', 'another');
  assert.deepEqual(await store.read('a'), longer);
  await store.remove('a', 'longer');
  assert.equal(await store.read('a'), undefined);

  const lease = await store.lease('a', 60_000);
  assert.ok(lease);
  assert.equal(await store.lease('a', 60_000), undefined);
  await lease.release();
  const next = await store.lease('a', 60_000);
  assert.ok(next);
  await lease.release();
  assert.equal(await store.lease('a', 60_000), undefined, 'freed the lease of another');
}

/** Two clients, as in two processes: one token request in all, and no word of a store that is down. */
async function sharesAToken(one: RedisClient, other: RedisClient, prefix: string): Promise<void> {
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  for (const client of [one, other]) {
    const mangopay = createClient({ ...sandbox, tokenStore: redisStore(client, { prefix }), onEvent });
    await mangopay.auth.getToken();
  }
  const told = events.filter(({ type }) => /^(token\.received|store)/.test(type));
  assert.deepEqual(
    told.map((event) => ('source' in event ? event.source : event)),
    ['exchange', 'store'],
  );
}

const wrong: Record<string, string> = {};
for (const [name, make] of Object.entries(clients))
  try {
    const [one, other] = [await make(servers), await make(servers)];
    await keepsTheRules(one, `${name}:rules:`);
    await sharesAToken(one, other, `${name}:token:`);
  } catch (error) {
    wrong[name] = error instanceof Error ? (error.stack ?? '') : String(error);
  }
console.log(JSON.stringify({ clients: Object.keys(clients).length, wrong }));
process.exit();
