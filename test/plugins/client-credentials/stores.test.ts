// The rules of a token store, held against all three.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StoredToken, TokenStore } from '../../../plugins/client-credentials/index.js';
import { OUTSIDE, onEach } from './storages.js';
import { many } from './support.js';

onEach('what one process writes, another reads; what nobody wrote is not there', async (storage) => {
  const [writer, reader] = [await storage.open(), await storage.open()];
  const token = { value: 'first', expiresAt: storage.now() + 60_000 };
  assert.equal(await reader.read('key'), undefined);
  await writer.write('key', token);
  assert.deepEqual(await reader.read('key'), token);
  assert.equal(await reader.read('another key'), undefined);
});

onEach('a token with a later end takes the place of one with an earlier end, never the other way', async (storage) => {
  const store = await storage.open();
  const end = storage.now() + 60_000;
  await store.write('key', { value: 'early', expiresAt: end });
  await store.write('key', { value: 'late', expiresAt: end + 1 });
  assert.equal((await store.read('key'))?.value, 'late');
  await store.write('key', { value: 'early', expiresAt: end });
  assert.equal((await store.read('key'))?.value, 'late');
});

onEach('of 50 writers at once, the token with the latest end stays', async (storage) => {
  const stores = await Promise.all(many(5, () => storage.open()));
  const end = storage.now() + 60_000;
  for (const round of many(5, (i) => i)) {
    const key = `key ${round}`;
    const ends = many(50, (i) => end + ((i * 29) % 50));
    await Promise.all(ends.map((expiresAt, i) => stores[i % 5]?.write(key, { value: String(expiresAt), expiresAt })));
    assert.equal((await stores[0]?.read(key))?.value, String(end + 49));
  }
});

onEach('a token that has expired is not read, and another may take its place', async (storage) => {
  const store = await storage.open();
  await store.write('key', { value: 'short', expiresAt: storage.now() + 40 });
  await storage.pass(45);
  assert.equal(await store.read('key'), undefined);
  const next = { value: 'next', expiresAt: storage.now() + 60_000 };
  await store.write('key', next);
  assert.deepEqual(await store.read('key'), next);
});

onEach('a token that expires before it is written does no harm', async (storage) => {
  const store = await storage.open();
  await store.write('key', { value: 'over', expiresAt: storage.now() - 1 });
  assert.equal(await store.read('key'), undefined);
});

onEach('remove takes away the token it names and no other', async (storage) => {
  const [one, other] = [await storage.open(), await storage.open()];
  const token = { value: 'current', expiresAt: storage.now() + 60_000 };
  await one.write('key', token);
  await other.remove('key', 'an older one');
  assert.deepEqual(await one.read('key'), token);
  await other.remove('key', 'current');
  assert.equal(await one.read('key'), undefined);
  await other.remove('key', 'current');
});

onEach('of 60 that ask for a lease at once, one gets it; when it is given back, one of the others', async (storage) => {
  const stores = await Promise.all(many(6, () => storage.open()));
  for (const round of many(5, (i) => i)) {
    const leases = await Promise.all(many(60, (i) => stores[i % 6]?.lease('key', 60_000)));
    const granted = leases.filter((lease) => lease !== undefined);
    assert.equal(granted.length, 1, `in round ${round}`);
    await granted[0]?.release();
  }
});

onEach('with 12 that take and give back as fast as they can, there are never two holders', async (storage) => {
  const stores = await Promise.all(many(12, () => storage.open()));
  let holders = 0;
  let taken = 0;
  const work = async (store: TokenStore) => {
    for (let i = 0; i < 25; i++) {
      const lease = await store.lease('key', 60_000);
      if (!lease) continue;
      taken++;
      assert.equal(++holders, 1);
      await store.read('key');
      holders--;
      await lease.release();
    }
  };
  await Promise.all(stores.map(work));
  assert.ok(taken > 5, `taken ${taken} times`);
});

onEach('leases of different keys do not get in each other’s way', async (storage) => {
  const store = await storage.open();
  assert.ok(await store.lease('key', 60_000));
  assert.ok(await store.lease('key 2', 60_000));
  assert.equal(await store.lease('key', 60_000), undefined);
});

onEach('a lease ends by itself, no earlier', async (storage) => {
  const [holder, other] = [await storage.open(), await storage.open()];
  assert.ok(await holder.lease('key', 400)); // real time for Redis, on a machine that may be busy
  assert.equal(await other.lease('key', 400), undefined);
  assert.equal(await other.lease('key', 1), undefined, 'who asks for less gets it no sooner');
  await storage.pass(405);
  assert.ok(await other.lease('key', 60_000));
});

onEach('who gives back a lease that has ended does not free that of the next holder', async (storage) => {
  const [slow, next, third] = [await storage.open(), await storage.open(), await storage.open()];
  const over = await slow.lease('key', 20);
  await storage.pass(25);
  const held = await next.lease('key', 60_000);
  assert.ok(over && held);
  await over.release();
  assert.equal(await third.lease('key', 60_000), undefined);
  await held.release();
  await over.release();
  const last = await third.lease('key', 60_000);
  assert.ok(last);
  await held.release();
  assert.equal(await next.lease('key', 60_000), undefined);
});

onEach('any key keeps its own token: no two of them meet', async (storage) => {
  const store = await storage.open();
  const alphabet = fc.constantFrom(
    'a',
    'A',
    '.',
    '-',
    '_',
    ':',
    '%',
    '%2F',
    '/',
    '..',
    '*',
    ' ',
    'é',
    'token',
    'lease',
    '1',
  );
  const keys = fc.uniqueArray(fc.string({ unit: alphabet, minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 4,
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(keys, async (drawn) => {
      const end = storage.now() + 60_000 + ++run; // later than what an earlier run left
      const tokens: [string, StoredToken][] = drawn.map((key, i) => [key, { value: `${run}-${i}`, expiresAt: end }]);
      for (const [key, token] of tokens) await store.write(key, token);
      for (const [key, token] of tokens) assert.deepEqual(await store.read(key), token);
    }),
    { numRuns: 60 },
  );
});

onEach(
  'a value that is not one of our tokens counts as missing, and is replaced',
  async (storage) => {
    const store = await storage.open();
    const forgeries: ((text: string) => string)[] = [
      () => '',
      () => 'not JSON',
      () => 'null',
      () => '"text"',
      () => '[]',
      () => '{"value":1,"expiresAt":"late"}',
      (text) => text.slice(0, text.length / 2),
    ];
    for (const [index, forge] of forgeries.entries()) {
      const expiresAt = storage.now() + 60_000 + index;
      await store.write('key', { value: 'genuine', expiresAt });
      const [[entry, text] = assert.fail('nothing is stored')] = await storage.dump();
      await storage.tamper(entry, forge(text));
      assert.equal(await store.read('key'), undefined, `forgery ${index}`);
      await store.remove('key', 'genuine');
      await store.write('key', { value: 'next', expiresAt });
      assert.deepEqual(await store.read('key'), { value: 'next', expiresAt }, `forgery ${index}`);
    }
  },
  OUTSIDE,
);
