// An exchange on behalf of all processes that share a store: look there first, one asks, the others take what it got.

import { type Clock, momentOf, sleep, within } from './clock.js';
import { CredentialsRejectedError, TokenRequestError } from './errors.js';
import type { TokenEvent } from './events.js';
import { EXCHANGE_TIMEOUT, type Exchanged } from './exchange.js';
import { type Failure, leads } from './life.js';
import type { Seal } from './seal.js';
import type { Lease, TokenStore } from './token-store.js';

export interface SharedExchange {
  readonly store: TokenStore;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly random: () => number;
  readonly report: (event: TokenEvent) => void;
  readonly refreshBefore: number;
  /** Tokens that are of no use any more: the current one, and the last that an API refused. */
  readonly useless: readonly (string | undefined)[];
  readonly refused: string | undefined;
  readonly somebodyWaits: () => boolean;
  /** The exchange itself, with the time left for it in milliseconds. */
  readonly exchange: (timeLeft: number) => Promise<Exchanged | Failure>;
}

export type SharedOutcome =
  | (Exchanged & { readonly source: 'exchange' | 'store'; readonly stored?: string })
  | Failure
  | 'deferred';

/** A store that is slower than this is treated as down. */
const STORE_TIMEOUT = 250;
/** Longer than any exchange, so that nobody else starts one meanwhile. */
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
  const spent = () => clock.mono() - start;
  let lease: Lease | undefined;
  try {
    for (;;) {
      const found = await look(shared);
      if (found) return found;
      lease = await askForLease(shared);
      if (lease) break;
      if (!shared.somebodyWaits()) return 'deferred';
      if (spent() > WAIT_FOR_HOLDER) break;
      await sleep(clock, POLL * (0.5 + shared.random()));
    }
    // The one who held the lease before may have left a token.
    const found = lease && (await look(shared));
    if (found) return found;

    const outcome = await shared.exchange(EXCHANGE_TIMEOUT - spent());
    return 'accessToken' in outcome ? await publish(shared, outcome) : await publishFailure(shared, outcome);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const outcome = await shared.exchange(EXCHANGE_TIMEOUT - spent());
    return 'accessToken' in outcome ? { ...outcome, source: 'exchange' } : outcome;
  } finally {
    if (lease) await release(lease);
  }
}

/** The store's answer, or {@link StoreUnavailable}, said once by an event. */
async function ask<T>(
  shared: SharedExchange,
  operation: 'read' | 'write' | 'remove' | 'lease',
  promise: Promise<T>,
): Promise<T> {
  try {
    return await within(shared.clock, STORE_TIMEOUT, promise, () => new Error(`no answer within ${STORE_TIMEOUT} ms`));
  } catch (cause) {
    const error = new Error('The token store is unavailable; this process goes on alone.', { cause });
    shared.report({ type: 'store.unavailable', operation, error });
    throw new StoreUnavailable();
  }
}

async function askForLease(shared: SharedExchange): Promise<Lease | undefined> {
  const asked = shared.store.lease(shared.seal.key, LEASE);
  try {
    return await ask(shared, 'lease', asked);
  } catch (error) {
    // Granted too late, it would keep the others waiting for nothing.
    asked.then((lease) => lease && release(lease)).catch(() => undefined);
    throw error;
  }
}

function release(lease: Lease): Promise<void> {
  // It ends by itself: a failure costs the others a wait, no more.
  return lease.release().catch(() => undefined);
}

interface StoredLife {
  readonly token: string;
  readonly since: number;
  readonly life: number;
}
interface StoredPause {
  readonly until: number;
  readonly status: number | undefined;
  readonly oauthError: string | undefined;
  readonly refusal: 'rejected' | 'locked' | undefined;
}

/** A token or a pause that another process left. */
async function look(shared: SharedExchange): Promise<SharedOutcome | undefined> {
  const { store, seal, clock } = shared;
  const stored = await ask(shared, 'read', store.read(seal.key));
  const text = stored && (await seal.open(stored.value));
  if (text) {
    // The cast names what `publish` wrote: only the holder of the secret can have closed the seal.
    const { token, since, life } = JSON.parse(text) as StoredLife;
    const now = momentOf(clock);
    const age = Math.max(now.wall - since, 0);
    if (token === shared.refused) await ask(shared, 'remove', store.remove(seal.key, stored.value));
    else if (!shared.useless.includes(token) && life - age > leads(life, shared.refreshBefore, 0).softLead)
      return {
        accessToken: token,
        expiresIn: life / 1000,
        since: { wall: now.wall - age, mono: now.mono - age },
        source: 'store',
        stored: stored.value,
      };
  }
  const pause = await ask(shared, 'read', store.read(pauseKey(seal)));
  const reason = pause && (await seal.open(pause.value));
  return reason ? pauseFailure(JSON.parse(reason) as StoredPause, clock.wall()) : undefined; // the cast as above
}

async function publish(shared: SharedExchange, outcome: Exchanged): Promise<SharedOutcome> {
  const { store, seal } = shared;
  const life = outcome.expiresIn * 1000;
  if (life <= 0) return { ...outcome, source: 'exchange' };
  const text: StoredLife = { token: outcome.accessToken, since: outcome.since.wall, life };
  const stored = await seal.close(JSON.stringify(text));
  try {
    await ask(shared, 'write', store.write(seal.key, { value: stored, expiresAt: text.since + life }));
  } catch {
    // Said by an event already; the token is good without the store.
  }
  return { ...outcome, source: 'exchange', stored };
}

/** A wrong key or a `Retry-After` holds for every process. */
async function publishFailure(shared: SharedExchange, failure: Failure): Promise<Failure> {
  const { store, seal, clock } = shared;
  const ms = failure.refusal ? SHARED_REFUSAL : failure.retryAfter;
  if (ms === undefined || ms <= 0) return failure;
  const until = clock.wall() + ms;
  const error = failure.error(new Date(until));
  const pause: StoredPause = {
    until,
    status: error instanceof TokenRequestError || error instanceof CredentialsRejectedError ? error.status : undefined,
    oauthError: error instanceof CredentialsRejectedError ? error.oauthError : undefined,
    refusal: failure.refusal,
  };
  try {
    const value = await seal.close(JSON.stringify(pause));
    await ask(shared, 'write', store.write(pauseKey(seal), { value, expiresAt: until }));
  } catch {
    // Said by an event already; this process keeps its own pause.
  }
  return failure;
}

function pauseFailure(pause: StoredPause, now: number): Failure | undefined {
  const { until, status, oauthError, refusal } = pause;
  if (until <= now) return undefined;
  if (refusal && oauthError !== undefined && status !== undefined)
    return {
      refusal,
      error: (blockedUntil) =>
        new CredentialsRejectedError(
          `The server refused the client credentials of another process (${oauthError}). Nothing is sent to the token endpoint until ${blockedUntil.toISOString()}. Check client id, secret and environment.`,
          { status, oauthError, blockedUntil },
        ),
    };
  return {
    retryAfter: until - now,
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint asked another process to wait. The next attempt is made at ${retryAt.toISOString()}.`,
        { retryAt, ...(status === undefined ? {} : { status }) },
      ),
  };
}

function pauseKey(seal: Seal): string {
  return `${seal.key}-pause`;
}
