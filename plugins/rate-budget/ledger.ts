// Who may call, by the windows: in this process's memory, or in a store for all processes that share it.

import type { Clock } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import { isObject, parseJson } from '../../lib/json.js';
import { pause } from '../../lib/wait.js';
import { askStore, type Lease, type TokenStore } from '../client-credentials/stores/token-store.js';
import { type Budget, count, freeCalls, learn, newBudget, prune, type Seen, waitFor } from './windows.js';

export interface LedgerOptions {
  readonly store: TokenStore | undefined;
  /** What the limits hold for: the API and the client id. */
  readonly account: string;
  readonly clock: Clock;
  readonly report: (event: TokenEvent) => void;
}

/** How many calls may be made now; with none, how long to wait. */
export interface Allowed {
  readonly calls: number;
  readonly wait: number;
}

/** Calls that were allowed at a time and not made. */
export interface Unused {
  readonly at: number;
  readonly calls: number;
}

export interface Ledger {
  /** Takes up to `wanted` calls, or one where little is left. Each class leaves a share to those above it. */
  take(wanted: number, share: number, unused: Unused | undefined): Promise<Allowed>;
  /** Takes in what a response reported. */
  heard(seen: Seen): void;
}

/** Left to more urgent calls by those of the lowest class. */
export const LARGEST_SHARE = 0.04;
/** Of what is free, one process takes so much at once. */
const PORTION = 1 / 64;
const DAY = 24 * 3600 * 1000;
const LEASE = 2000;
/** After a failure, the store is not asked for so long. */
const ALONE = 10_000;

export function openLedger({ store, account, clock, report }: LedgerOptions): Ledger {
  let budget: Budget = newBudget();
  let seen: Seen | undefined;
  let expiresAt = 0;
  let aloneUntil = -Infinity;
  let key: Promise<string> | undefined;

  function takeNow(wanted: number, share: number, unused: Unused | undefined): Allowed {
    const now = clock.wall();
    if (unused) count(budget, unused.at, -unused.calls);
    if (seen) learn(budget, seen, now);
    seen = undefined;
    prune(budget, now);
    if (freeCalls(budget, now, share) < 1) return { calls: 0, wait: waitFor(budget, now, share) };
    const portion = Math.floor(freeCalls(budget, now, LARGEST_SHARE) * PORTION);
    const calls = Math.max(1, Math.min(wanted, portion));
    count(budget, now, calls);
    return { calls, wait: 0 };
  }

  const ask = <T>(operation: 'read' | 'write' | 'lease', run: () => Promise<T>) =>
    askStore({ clock, report }, operation, run, 'this process keeps its own rate budget.');

  /** One process at a time; without the lease after a while, rather than for ever. */
  async function lease(from: TokenStore, place: string): Promise<Lease | undefined> {
    const end = clock.mono() + LEASE;
    for (;;) {
      const held = await ask('lease', () => from.lease(place, LEASE));
      if (held || clock.mono() > end) return held;
      await pause(clock, 5 + Math.random() * 15);
    }
  }

  return {
    async take(wanted, share, unused) {
      if (!store || clock.mono() < aloneUntil) return takeNow(1, share, unused);
      let held: Lease | undefined;
      try {
        key ??= nameOf(account);
        const place = await key;
        held = await lease(store, place);
        const stored = await ask('read', () => store.read(place));
        const shared = stored && parse(stored.value);
        if (shared) budget = shared;
        const allowed = takeNow(wanted, share, unused);
        // A store keeps what expires later.
        expiresAt = Math.max(expiresAt, stored?.expiresAt ?? 0, clock.wall() + DAY) + 1;
        await ask('write', () => store.write(place, { value: JSON.stringify(budget), expiresAt }));
        return allowed;
      } catch {
        aloneUntil = clock.mono() + ALONE;
        return takeNow(1, share, undefined);
      } finally {
        await held?.release().catch(() => undefined); // it expires
      }
    },
    heard(told) {
      seen = told;
    },
  };
}

/** Counts are not secret, and another API key does not change the limits. */
async function nameOf(account: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(account));
  return `rate-budget-${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What is not a budget of this version counts as nothing. */
function parse(text: string): Budget | undefined {
  const value = parseJson(text);
  return Array.isArray(value) && value.length > 0 && value.every(isWindow) ? value : undefined;
}

function isWindow(value: unknown): value is Budget[number] {
  if (!isObject(value) || !isObject(value['counts'])) return false;
  const { counts, ...numbers } = value;
  const all = [...Object.values(numbers), ...Object.values(value['counts'])];
  return Object.keys(numbers).length === 5 && all.every(Number.isFinite);
}
