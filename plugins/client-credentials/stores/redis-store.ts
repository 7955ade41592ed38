/**
 * A token store in Redis or Valkey, for a fleet.
 *
 * @module
 */
import { optionsOf, refuseUnknown } from '../../../lib/arguments.js';
import { type RedisClient, senderOf } from './redis-client.js';
import { type Lease, parseStoredToken, type StoredToken, type TokenStore } from './token-store.js';

export type { RedisClient } from './redis-client.js';

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
  /** Put before every key. Default `mangopay-fetch:`. */
  prefix?: string;
}

// Compare and act in one step: between two commands another process may have come in. What is not one of our tokens counts as
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
 * One Redis or Valkey, shared by all processes of a fleet: they make one exchange together. What is stored is sealed with
 * the client secret. Connect the client yourself, and give it an `error` listener: while it is away, each process goes on
 * alone. A Redis user that may not run scripts needs `GET`, `SET` and `DEL`; without scripts two processes may now and
 * then make an exchange each.
 *
 * @example
 * ```ts
 * const redis = createClient({ url: 'redis://cache:6379' });
 * redis.on('error', (error) => log.warn(error));
 * await redis.connect();
 * const mangopay = createClient({ tokenStore: redisStore(redis) });
 * ```
 * @throws {@link ConfigurationError} where it does not know the kind of `client`.
 */
export function redisStore(client: RedisClient, options: RedisStoreOptions = {}): TokenStore {
  const { prefix = 'mangopay-fetch:', ...unknown } = optionsOf('redisStore', options);
  refuseUnknown('redisStore', unknown);
  const send = senderOf(client);
  let mayRunScripts = true;

  async function get(key: string): Promise<string | undefined> {
    const text = await send(key, 'GET', key);
    return text === null || text === undefined ? undefined : String(text); // a client may be set to give bytes
  }

  /** Runs a script, or, for a user that may not, its two steps. */
  async function run(script: string, key: string, args: string[], inTwoSteps: () => Promise<void>): Promise<void> {
    if (mayRunScripts)
      try {
        await send(key, 'EVAL', script, '1', key, ...args);
        return;
      } catch (error) {
        if (!/noperm|no permissions|unknown command/i.test(error instanceof Error ? error.message : '')) throw error;
        mayRunScripts = false;
      }
    await inTwoSteps();
  }

  return Object.freeze({
    async read(key: string) {
      const token = parseStoredToken(await get(prefix + key));
      return token && token.expiresAt > Date.now() ? token : undefined;
    },
    async write(key: string, token: StoredToken) {
      const name = prefix + key;
      const ms = Math.ceil(token.expiresAt - Date.now());
      if (ms <= 0) return;
      const [text, life] = [JSON.stringify(token), String(ms)];
      await run(WRITE, name, [text, String(token.expiresAt), life], async () => {
        const current = parseStoredToken(await get(name));
        if (!current || current.expiresAt <= token.expiresAt) await send(name, 'SET', name, text, 'PX', life);
      });
    },
    async remove(key: string, value: string) {
      const name = prefix + key;
      await run(REMOVE, name, [value], async () => {
        if (parseStoredToken(await get(name))?.value === value) await send(name, 'DEL', name);
      });
    },
    async lease(key: string, ms: number): Promise<Lease | undefined> {
      const name = `${prefix + key}-lease`;
      const holder = crypto.randomUUID();
      const granted = await send(name, 'SET', name, holder, 'NX', 'PX', String(ms));
      if (granted === null || granted === undefined) return undefined;
      return {
        release: () =>
          run(RELEASE, name, [holder], async () => {
            if ((await get(name)) === holder) await send(name, 'DEL', name);
          }),
      };
    },
  });
}
