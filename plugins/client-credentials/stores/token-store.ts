import { type Clock, systemClock, within } from '../../../lib/clock.js';
import type { TokenEvent } from '../../../lib/events.js';
import { isObject, parseJson } from '../../../lib/json.js';

/** A token as a store holds it. `value` is sealed: it cannot be read without the client's secret. */
export interface StoredToken {
  /** The sealed token, as text. */
  readonly value: string;
  /** When it is of no use any more, in milliseconds since 1970. A store may forget it from then on. */
  readonly expiresAt: number;
}

/** The right to ask for a token on behalf of all who share a store. It expires. */
export interface Lease {
  /** Gives it back early. Never frees another holder's lease. */
  release(): Promise<void>;
}

/**
 * Where several processes share one token. {@link memoryStore}, `fileStore` and `redisStore` are ready to use; your own
 * has to pass the same rules. If it throws, or takes longer than 250 ms, no request fails because of it.
 */
export interface TokenStore {
  /** What is stored under the key, `undefined` if nothing is or it has expired. */
  read(key: string): Promise<StoredToken | undefined>;
  /** Stores the token, unless what is there expires later. */
  write(key: string, token: StoredToken): Promise<void>;
  /** Removes the token, but only if its `value` is this one. */
  remove(key: string, value: string): Promise<void>;
  /** A lease of this many milliseconds, `undefined` while another process holds it. */
  lease(key: string, ms: number): Promise<Lease | undefined>;
}

/** A store in this process's memory, for several clients of one account in one process. */
export function memoryStore(clock: Clock = systemClock): TokenStore {
  const tokens = new Map<string, StoredToken>();
  const leases = new Map<string, { readonly until: number }>();

  function read(key: string): StoredToken | undefined {
    const token = tokens.get(key);
    if (token && token.expiresAt <= clock.wall()) tokens.delete(key);
    return tokens.get(key);
  }
  function prune(): void {
    for (const key of tokens.keys()) read(key);
    for (const [key, { until }] of leases) if (until <= clock.mono()) leases.delete(key);
  }

  return Object.freeze({
    async read(key: string) {
      return read(key);
    },
    async write(key: string, token: StoredToken) {
      prune();
      const current = read(key);
      if (!current || current.expiresAt <= token.expiresAt) tokens.set(key, token);
    },
    async remove(key: string, value: string) {
      if (tokens.get(key)?.value === value) tokens.delete(key);
    },
    async lease(key: string, ms: number) {
      prune();
      if (leases.has(key)) return undefined;
      const held = { until: clock.mono() + ms };
      leases.set(key, held);
      return {
        async release() {
          if (leases.get(key) === held) leases.delete(key);
        },
      };
    },
  });
}

/** A store that is slower than this is treated as down. */
const STORE_TIMEOUT = 250;

/** What a store responds. Where it fails or is too slow, an event says so, and what follows from it. */
export async function askStore<T>(
  { clock, report }: { readonly clock: Clock; readonly report: (event: TokenEvent) => void },
  operation: 'read' | 'write' | 'remove' | 'lease',
  run: () => Promise<T>,
  consequence: string,
): Promise<T> {
  try {
    const done = (async () => run())(); // a store may throw before it returns a promise
    return await within(clock, STORE_TIMEOUT, done, () => new Error(`no response within ${STORE_TIMEOUT} ms`));
  } catch (cause) {
    const error = new Error(`The token store is unavailable; ${consequence}`, { cause });
    report({ type: 'store.unavailable', operation, error });
    throw error;
  }
}

/** No token of ours is longer than this, sealed; others that write to the store may put anything there. */
export const LONGEST_STORED = 256 * 1024;

/** For stores that keep text: the token in it, `undefined` where there is none. */
export function parseStoredToken(text: string | undefined): StoredToken | undefined {
  if (text === undefined || text.length > LONGEST_STORED) return undefined;
  const stored = parseJson(text);
  if (!isObject(stored)) return undefined; // another program's key
  const { value, expiresAt } = stored;
  return typeof value === 'string' && typeof expiresAt === 'number' ? { value, expiresAt } : undefined;
}
