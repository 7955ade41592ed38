// An exchange on behalf of all processes that share a store: look there first, one asks, the others take what it got.

import { type CredentialsRejectedError, TokenRequestError } from '../../errors/token.js';
import { type Clock, momentOf } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import { pause } from '../../lib/wait.js';
import { EXCHANGE_TIMEOUT, type Exchanged } from './exchange.js';
import { type Failure, LONGEST_RETRY_AFTER, leads, type Refusal, refusalPause } from './life.js';
import type { Seal } from './stores/seal.js';
import { askStore, type Lease, LONGEST_STORED, type TokenStore } from './stores/token-store.js';
import { refused } from './token-response.js';

export interface SharedExchange {
  readonly store: TokenStore;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly report: (event: TokenEvent) => void;
  readonly refreshBefore: number;
  /** Tokens that are of no use any more: the current one, and the last that an API refused. */
  readonly useless: readonly (string | undefined)[];
  readonly refused: string | undefined;
  /** Tokens from before are not taken from the store, in milliseconds since 1970: it has given out stale ones. */
  readonly trustedFrom: number;
  /** Whether the lease is asked for: not if no token could be left for others afterwards. */
  readonly leasing: boolean;
  /** Told whether the store could be written to. */
  readonly wrote: (done: boolean) => void;
  /** What is left of the current token, in milliseconds. */
  readonly tokenLeft: () => number;
  readonly isAwaited: () => boolean;
  /** The exchange itself, with the time left for it in milliseconds. */
  readonly exchange: (timeLeft: number) => Promise<Exchanged | Failure>;
}

export type SharedOutcome = (Exchanged & { readonly source: 'exchange' | 'store' }) | Failure | 'deferred';

/** Longer than any exchange, so that no other process starts one meanwhile. */
const LEASE = EXCHANGE_TIMEOUT + 5000;
/** How long the others wait for the holder of the lease before they go alone; leaves time for an exchange. */
const WAIT_FOR_HOLDER = 10_000;
const POLL = 200;
/** What one process was refused, the others need not try: for so long. */
const SHARED_REFUSAL = 60_000;

class StoreUnavailable extends Error {}

export async function sharedExchange(shared: SharedExchange): Promise<SharedOutcome> {
  const { clock } = shared;
  const start = clock.mono();
  const elapsed = () => clock.mono() - start;
  let lease: Lease | undefined;
  try {
    for (;;) {
      const found = await look(shared);
      if (found) return found;
      if (!shared.leasing) break;
      lease = await askForLease(shared);
      if (lease) break;
      if (!shared.isAwaited()) return 'deferred';
      if (elapsed() > WAIT_FOR_HOLDER) break;
      await pause(clock, POLL * (0.5 + Math.random()));
    }
    // The one who held the lease before may have left a token.
    const found = lease && (await look(shared));
    if (found) return found;

    const outcome = await shared.exchange(EXCHANGE_TIMEOUT - elapsed());
    return 'accessToken' in outcome ? await publish(shared, outcome) : await publishFailure(shared, outcome);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const outcome = await shared.exchange(EXCHANGE_TIMEOUT - elapsed());
    if (!('accessToken' in outcome)) return outcome;
    // No call waits for it; but if only this process was out of luck, the others need not ask again.
    void publish(shared, outcome);
    return { ...outcome, source: 'exchange' };
  } finally {
    // Not waited for: the token is here, and the store may have gone away meanwhile.
    if (lease) void release(lease);
  }
}

/** The store's response, or {@link StoreUnavailable}, said once by an event. */
async function ask<T>(
  shared: SharedExchange,
  operation: 'read' | 'write' | 'remove' | 'lease',
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await askStore(shared, operation, run, 'this process continues alone.');
  } catch {
    throw new StoreUnavailable();
  }
}

async function askForLease(shared: SharedExchange): Promise<Lease | undefined> {
  let late = false;
  try {
    return await ask(shared, 'lease', async () => {
      const lease = await shared.store.lease(shared.seal.key, LEASE);
      // Granted too late, it would keep the others waiting for nothing.
      if (lease && late) void release(lease);
      return lease;
    });
  } catch (error) {
    late = true;
    throw error;
  }
}

async function release(lease: Lease): Promise<void> {
  try {
    await lease.release();
  } catch {
    // The lease expires: a failure costs the others a wait, no more.
  }
}

interface StoredLife {
  readonly token: string;
  readonly since: number;
  readonly life: number;
}
type StoredPause = { readonly until: number } & (
  | { readonly refusal: Refusal; readonly status: number; readonly oauthError: string }
  | { readonly refusal?: undefined; readonly status: number | undefined }
);

/** A token or a pause that another process left. */
async function look(shared: SharedExchange): Promise<SharedOutcome | undefined> {
  const { seal, clock } = shared;
  const isGood = ({ token, since }: StoredLife) => token !== shared.refused && since >= shared.trustedFrom;
  const found = await recall(shared, seal.key, isGood);
  if (found && !shared.useless.includes(found.token)) {
    const { token, since, life } = found;
    const now = momentOf(clock);
    const age = Math.max(now.wall - since, 0);
    if (life - age > leads(life, shared.refreshBefore, 0).softLead)
      return {
        accessToken: token,
        expiresIn: life / 1000,
        since: { wall: now.wall - age, mono: now.mono - age },
        source: 'store',
      };
  }
  const pause = await recall(shared, pauseKey(seal), (_: StoredPause) => true);
  return pause && pauseFailure(pause, clock.wall());
}

/** What one of us stored there. Anything else is removed, or it would block what comes next. */
async function recall<Stored>(
  shared: SharedExchange,
  place: string,
  isGood: (content: Stored) => boolean,
): Promise<Stored | undefined> {
  const { store, seal } = shared;
  const stored = await ask(shared, 'read', () => store.read(place));
  if (!stored) return undefined;
  const text = stored.value.length > LONGEST_STORED ? undefined : await seal.open(place, stored);
  // The cast names what was stored there: only the holder of the secret can have closed the seal.
  const content = text === undefined ? undefined : (JSON.parse(text) as Stored);
  if (content !== undefined && isGood(content)) return content;
  await ask(shared, 'remove', () => store.remove(place, stored.value));
  return undefined;
}

async function publish(shared: SharedExchange, outcome: Exchanged): Promise<SharedOutcome> {
  const life = outcome.expiresIn * 1000;
  const stored: StoredLife = { token: outcome.accessToken, since: outcome.since.wall, life };
  if (life > 0) await keep(shared, shared.seal.key, stored, stored.since + life);
  return { ...outcome, source: 'exchange' };
}

async function keep(shared: SharedExchange, place: string, content: StoredLife | StoredPause, end: number) {
  const { store, seal } = shared;
  try {
    const sealed = await seal.close(place, JSON.stringify(content), Math.floor(end));
    await ask(shared, 'write', () => store.write(place, sealed));
    shared.wrote(true);
  } catch {
    shared.wrote(false); // an event has reported it; this process keeps its own copy
  }
}

/** A wrong key or a `Retry-After` holds for every process. */
async function publishFailure(shared: SharedExchange, failure: Failure): Promise<Failure> {
  const { seal, clock } = shared;
  const ms = failure.refusal
    ? refusalPause(failure.refusal, SHARED_REFUSAL, shared.tokenLeft())
    : Math.min(failure.retryAfter ?? 0, LONGEST_RETRY_AFTER);
  if (ms <= 0) return failure;
  const until = clock.wall() + ms;
  // Only these say how long to wait; and where there is a refusal, the error is that of one.
  const { httpStatus: status, oauthError } = failure.error(new Date(until)) as
    | CredentialsRejectedError
    | TokenRequestError;
  const pause = { until, refusal: failure.refusal, status, oauthError } as StoredPause;
  await keep(shared, pauseKey(seal), pause, until);
  return failure;
}

function pauseFailure(pause: StoredPause, now: number): Failure | undefined {
  const { until } = pause;
  if (until <= now) return undefined;
  if (pause.refusal) {
    const { refusal, status, oauthError } = pause;
    return { refusal, error: refused(refusal, status, oauthError, `${oauthError}, as another process was told`) };
  }
  return {
    retryAfter: until - now,
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint asked another process to wait. Next attempt at ${retryAt.toISOString()}.`,
        { retryAt, httpStatus: pause.status },
      ),
  };
}

function pauseKey(seal: Seal): string {
  return `${seal.key}-pause`;
}
