// What plugins that share a store find in it, and what it shows to others.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  clientCredentials,
  memoryStore,
  type StoredToken,
  type TokenStore,
} from '../../../plugins/client-credentials/index.js';
import { onEach } from './storages.js';
import { CLIENT_ID, many, SECRET, setup } from './support.js';

onEach('an exchange is shared by the plugins that share it', async (storage, t) => {
  const { server, another } = await setup(t, { clock: realClock });
  const fleet = await Promise.all(many(20, async () => another({ tokenStore: await storage.open() }).auth));
  const tokens = await Promise.all(fleet.map((auth) => auth.getToken()));
  assert.deepEqual(new Set(tokens), new Set([server.current()]));
  assert.equal(server.exchanges.length, 1);
});

onEach('another secret, client id, scope or token URL finds nothing', async (storage, t) => {
  const { server, another } = await setup(t, { clock: realClock });
  const tokenStore = await storage.open();
  const tokenUrl = `${server.origin}/oauth/token`;
  const others = [{ clientSecret: 'another' }, { clientId: 'another' }, { scope: 'a' }, { tokenUrl: `${tokenUrl}?a` }];
  await another({ tokenStore }).auth.getToken();
  server.answer = () => ({ status: 200, body: '{"access_token":"other","token_type":"bearer"}' });
  const events = others.map((options) => another({ tokenStore, ...options }));
  for (const { auth, events: heard } of events) {
    await auth.getToken();
    assert.ok(heard.some((event) => event.type === 'token.received' && event.source === 'exchange'));
  }
  await another({ tokenStore }).auth.getToken();
  assert.equal(server.exchanges.length + server.calls.length, 1 + others.length);
});

onEach('what is stored shows neither secret nor token, and no Basic pair', async (storage, t) => {
  const { server, another } = await setup(t, { clock: realClock });
  const { auth } = another({ tokenStore: await storage.open() });
  const token = await auth.getToken();
  server.fault = { status: 401, body: JSON.stringify({ error: 'invalid_client', error_description: SECRET }) };
  await assert.rejects(another({ tokenStore: await storage.open(), clientId: 'b' }).auth.getToken());
  const stored = JSON.stringify([...(await storage.dump())]);
  assert.ok(stored.includes('expiresAt'), 'the dump is not empty');
  for (const hidden of [
    SECRET,
    token,
    btoa(`${CLIENT_ID}:${SECRET}`),
    btoa(SECRET).slice(0, -3),
    btoa(token).slice(0, -3),
  ])
    assert.ok(!stored.includes(hidden), hidden);
});

onEach('what the seal does not open is as good as not there, and is replaced', async (storage, t) => {
  const { server, another } = await setup(t, { clock: realClock });
  const store = await storage.open();
  const { tokenStore, written } = recording(store);
  const flip = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  const forgeries: ((token: StoredToken) => StoredToken)[] = [
    ({ value, expiresAt }) => ({ value: flip(value, 3), expiresAt }), // the nonce
    ({ value, expiresAt }) => ({ value: flip(value, 40), expiresAt }),
    ({ value, expiresAt }) => ({ value: flip(value, value.length - 4), expiresAt }), // the tag
    ({ value, expiresAt }) => ({ value: value.slice(0, 20), expiresAt }),
    ({ expiresAt }) => ({ value: '', expiresAt }),
    ({ expiresAt }) => ({ value: 'not base64 ☃', expiresAt: expiresAt + 3_600_000 }),
    ({ value, expiresAt }) => ({ value, expiresAt: expiresAt + 3_600_000 }),
  ];
  for (const [index, forge] of forgeries.entries()) {
    await another({ tokenStore }).auth.getToken();
    const [[key, genuine] = assert.fail('nothing is stored')] = written;
    await store.remove(key, genuine.value);
    await store.write(key, forge(genuine));
    const before = server.exchanges.length;
    await another({ tokenStore }).auth.getToken();
    assert.equal(await another({ tokenStore }).auth.getToken(), server.current(), `forgery ${index}`);
    assert.ok(server.exchanges.length <= before + 1, `forgery ${index} blocks the exchange`);
  }
});

onEach('what was stored for one purpose means nothing in another place', async (storage, t) => {
  const { server, another } = await setup(t, { clock: realClock });
  const store = await storage.open();
  const { tokenStore, written } = recording(store);
  await another({ tokenStore }).auth.getToken();
  const [[key, token] = assert.fail('nothing is stored')] = written;
  await store.remove(key, token.value);
  server.faults.push({ status: 429, headers: { 'retry-after': '1800' } });
  await assert.rejects(another({ tokenStore }).auth.getToken());
  const [, [pauseKey, pause] = assert.fail('no pause is stored')] = written;

  await store.remove(pauseKey, pause.value);
  await store.write(pauseKey, token);
  assert.equal(await another({ tokenStore }).auth.getToken(), server.current());

  for (const at of [key, pauseKey]) {
    const stored = await store.read(at);
    if (stored) await store.remove(at, stored.value);
  }
  await store.write(key, pause);
  assert.equal(await another({ tokenStore }).auth.getToken(), server.current());
  assert.equal(server.exchanges.length, 4);
});

test('two accounts have the same key only if they are the same account', async (t) => {
  const { another } = await setup(t);
  const keyOf = async ({ scope, ...account }: { clientId: string; clientSecret: string; scope: string }) => {
    const { tokenStore, written } = recording(memoryStore());
    const fetch = async () => Response.json({ access_token: 'a', token_type: 'bearer', expires_in: 600 });
    await another({ ...account, ...(scope ? { scope } : {}), tokenStore, fetch }).auth.getToken();
    return [...written.keys()].join();
  };
  const text = (minLength: number) =>
    fc.string({ unit: fc.constantFrom(':', '%', '1', '3', 'a', '%3A'), minLength, maxLength: 3 });
  const account = fc.record({ clientId: text(1), clientSecret: text(1), scope: text(0) });
  await fc.assert(
    fc.asyncProperty(account, account, async (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      assert.equal((await keyOf(one)) === (await keyOf(other)), same);
    }),
    { numRuns: 100 },
  );
});

// Processes of two versions share a store while one takes the place of the other. A change of this is a new format.
test('a token that an earlier version stored is found and opened', async () => {
  const key = '72c786b8b35cd4d4d4d545497dc273b4d7bf446459fd00538c5db7c571d0da0f';
  const end = 4_102_444_800_000;
  const value =
    'gaPwA62od7eu2CHDefWlWq4yQ5ZzWfEzj57SGLYDamSoc6o6waWtI9wN9KfeajDGEWMFrR36wIFjYdYvraJ682KwrwIA/tcozkxwP9dQqL70ey551FlVhrpC';
  const tokenStore = memoryStore();
  await tokenStore.write(key, { value, expiresAt: end });
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    clientId: 'pinned',
    clientSecret: 'pinned secret',
    clock: { wall: () => end - 3_600_000, mono: () => 0 },
    tokenStore,
  });
  assert.equal(await auth.getToken(), 'pinned-token');
  assert.equal(auth.state.expiresAt?.getTime(), end);
});

const realClock = { wall: () => Date.now(), mono: () => performance.now() };

/** The store with a note of what was last written under each key. */
function recording(store: TokenStore): { tokenStore: TokenStore; written: Map<string, StoredToken> } {
  const written = new Map<string, StoredToken>();
  const write = (key: string, token: StoredToken) => {
    written.set(key, token);
    return store.write(key, token);
  };
  return { tokenStore: { ...store, write }, written };
}
