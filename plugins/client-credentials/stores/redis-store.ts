/**
 * A token store in Redis or Valkey, for a fleet.
 *
 * @module
 */
import { type Lease, parseStoredToken, type StoredToken, type TokenStore } from './token-store.js';

/** What is needed of a client: that of the `redis` package (4 and later) fits, connected by you. */
export interface RedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

export interface RedisStoreOptions {
  /** Put before every key. Default `mangopay-fetch:`. */
  prefix?: string;
}

// Compare and act in one step: between two commands another process may have come in. What is no token of ours counts as
// nothing.
const CURRENT = `
local parsed, current = pcall(cjson.decode, redis.call('GET', KEYS[1]))
if not parsed or type(current) ~= 'table' then current = {} end`;
const WRITE = `${CURRENT}
if (tonumber(current.expiresAt) or 0) > tonumber(ARGV[2]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return 1`;
const REMOVE = `${CURRENT}
if current.value == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;
const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/**
 * One Redis or Valkey server, shared by all processes of a fleet: they make one exchange together. What is stored is
 * sealed with the client secret. Connect the client yourself, and give it an `error` listener: while it is away,
 * each process goes on alone.
 *
 * @example
 * ```ts
 * const redis = createClient({ url: 'redis://cache:6379' });
 * redis.on('error', (error) => log.warn(error));
 * await redis.connect();
 * const mangopay = createClient({ tokenStore: redisStore(redis) });
 * ```
 */
export function redisStore(client: RedisClient, { prefix = 'mangopay-fetch:' }: RedisStoreOptions = {}): TokenStore {
  const run = (script: string, key: string, ...args: string[]) =>
    client.sendCommand(['EVAL', script, '1', key, ...args]);

  return Object.freeze({
    async read(key: string) {
      const text = await client.sendCommand(['GET', prefix + key]);
      const token = text === null || text === undefined ? undefined : parseStoredToken(String(text));
      return token && token.expiresAt > Date.now() ? token : undefined;
    },
    async write(key: string, token: StoredToken) {
      const ms = Math.ceil(token.expiresAt - Date.now());
      if (ms > 0) await run(WRITE, prefix + key, JSON.stringify(token), String(token.expiresAt), String(ms));
    },
    async remove(key: string, value: string) {
      await run(REMOVE, prefix + key, value);
    },
    async lease(key: string, ms: number): Promise<Lease | undefined> {
      const leaseKey = `${prefix + key}-lease`;
      const holder = crypto.randomUUID();
      const granted = await client.sendCommand(['SET', leaseKey, holder, 'NX', 'PX', String(ms)]);
      if (granted === null || granted === undefined) return undefined;
      return {
        async release() {
          await run(RELEASE, leaseKey, holder);
        },
      };
    },
  });
}
