// The three token stores, each on a storage of the test's own, with a look behind it.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after, before, type TestContext } from 'node:test';
import {
  fileStore,
  memoryStore,
  type StoredToken,
  type TokenStore,
} from '../../../plugins/client-credentials/index.js';
import { redisStore } from '../../../plugins/client-credentials/stores/redis-store.js';
import { manualClock } from '../../../sandbox/clock.js';
import { type RedisServer, startRedis, withoutRedis } from './redis-server.js';

/** One storage, reached through as many stores as there would be processes. */
export interface Storage {
  open(): Promise<TokenStore>;
  now(): number;
  /** Lets this many milliseconds pass. */
  pass(ms: number): Promise<void>;
  /** Everything that is stored, names and values. */
  dump(): Promise<Map<string, string>>;
  /** Puts another text in place of a stored value. */
  tamper(name: string, text: string): Promise<void>;
}

let redis: RedisServer | undefined;
before(async () => {
  if (!withoutRedis) redis = await startRedis();
});
after(() => redis?.stop());

const storages: Record<string, (t: TestContext) => Promise<Storage>> = {
  async memoryStore() {
    const clock = manualClock(Date.now());
    const store = memoryStore(clock);
    const written = new Map<string, string>();
    const write = (key: string, token: StoredToken) => {
      written.set(key, JSON.stringify(token));
      return store.write(key, token);
    };
    return {
      open: async () => ({ ...store, write }),
      now: clock.wall,
      pass: async (ms) => clock.advance(ms),
      dump: async () => written,
      tamper: async () => assert.fail('nobody else reaches this memory'),
    };
  },
  async fileStore(t) {
    const directory = temporaryDirectory(t);
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    return {
      open: async () => fileStore({ directory }),
      now: () => Date.now(),
      pass: async (ms) => t.mock.timers.tick(ms),
      dump: async () => contents(directory),
      tamper: async (name, text) => fs.writeFileSync(path.join(directory, name), text),
    };
  },
  async redisStore(t) {
    const server = redis ?? assert.fail('no Redis');
    const prefix = `${t.name}:`;
    const client = await server.connect();
    return {
      open: async () => redisStore(await server.connect(), { prefix }),
      now: () => Date.now(),
      pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      async dump() {
        const names = await client.keys('*');
        const own = names.filter((name) => name.startsWith(prefix));
        return new Map(await Promise.all(own.map(async (name) => [name, (await client.get(name)) ?? ''] as const)));
      },
      tamper: async (name, text) => void (await client.set(name, text, { expiration: 'KEEPTTL' })),
    };
  },
};

/** Those that somebody else can write to. */
export const OUTSIDE = ['fileStore', 'redisStore'];

/** Makes a test of every storage. Redis is skipped where it is not installed, with the reason. */
export function onEach(
  title: string,
  body: (storage: Storage, t: TestContext) => Promise<void>,
  names = Object.keys(storages),
): void {
  for (const [name, make] of Object.entries(storages).filter(([name]) => names.includes(name)))
    test(`${name}: ${title}`, { skip: name === 'redisStore' && withoutRedis }, async (t) => body(await make(t), t));
}

export function temporaryDirectory(t: TestContext): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'token-store-'));
  // A write in the background may still be at it.
  t.after(() => fs.promises.rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  return directory;
}

function contents(directory: string): Map<string, string> {
  const names = fs.readdirSync(directory).filter((name) => name.includes('.token-'));
  return new Map(names.map((name) => [name, fs.readFileSync(path.join(directory, name), 'utf8')]));
}
