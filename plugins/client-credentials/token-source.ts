// The shell around life.ts: carries out what it decides, lets everybody wait for the one exchange in flight.

import { CredentialsRejectedError, TokenResponseError } from '../../errors/token.js';
import { elapsed, momentOf } from '../../lib/clock.js';
import { orAborted } from '../../lib/wait.js';
import { type AcquireOptions, acquirer } from './acquire.js';
import { beat, type Flight, isLost, isWorker, type Outcome, watch } from './flight.js';
import {
  advance,
  endsWithSecret,
  type Failure,
  initialState,
  type LifeEvent,
  leads,
  need,
  remaining,
  type Token,
} from './life.js';
import type { SharedOutcome } from './shared-exchange.js';

/** What a token source is doing; holds no token. */
export interface TokenState {
  /**
   * `empty`: none was needed yet. `fetching`: calls wait for the first one. `fresh`, `refreshing` (valid, and
   * being renewed), `expired`, or `blocked` (the credentials were refused).
   */
  readonly status: 'empty' | 'fetching' | 'fresh' | 'refreshing' | 'expired' | 'blocked';
  /** When the current token ends. */
  readonly expiresAt?: Date;
  /** Until when refused credentials keep the token endpoint from being asked. */
  readonly blockedUntil?: Date;
}

export interface TokenSource {
  /** The token, at once where there is one that may be used; throws or rejects where none can be obtained. */
  get(caller: { readonly signal?: AbortSignal | undefined }): Token | Promise<Token>;
  /** Another token than the refused one, `undefined` where there is none or the budget is used up. */
  renew(refused: string, signal: AbortSignal | undefined): Promise<string | undefined>;
  /** The current token has not been accepted by an API yet. */
  isUnproven(): boolean;
  accepted(value: string | undefined): void;
  invalidate(value: string): void;
  state(): TokenState;
}

export interface TokenSourceOptions extends AcquireOptions {
  /** Keeps a platform from ending what no request waits for. */
  readonly waitUntil: ((promise: Promise<unknown>) => void) | undefined;
}

const DEFERRAL = 500;
/** After a stale token from the store, only those are taken that are not much older than the refusal. */
const CLOCK_SKEW = 30_000;

export function tokenSource(options: TokenSourceOptions): TokenSource {
  const { clock, report } = options;
  const { acquire, hasNewSecret } = acquirer(options);
  let state = initialState(momentOf(clock));
  let flight: Flight | undefined;
  let waiting = 0;
  /** The last token that an API refused or that was given up: the store may not hand it out again. */
  let refused: string | undefined;
  let secretCheck: Promise<void> | undefined;
  let trustedFrom = 0;

  function apply(event: LifeEvent): void {
    state = advance(state, momentOf(clock), event);
  }

  function get(caller: { readonly signal?: AbortSignal | undefined }): Token | Promise<Token> {
    if (flight && isLost(flight, clock)) {
      flight = undefined;
      apply({ type: 'lost' });
    }
    const [next, decision] = need(state, momentOf(clock));
    if (decision.type === 'serve' && !decision.start) return decision.token;
    const { signal } = caller;
    signal?.throwIfAborted(); // before the decision counts: who has left costs no exchange
    state = next;
    if (decision.type === 'fail') {
      const { failure, until } = decision;
      if (typeof options.secret === 'function' && endsWithSecret(failure))
        return afterSecretCheck(failure, until, signal);
      throw failure.error(until);
    }
    const mine = decision.start || !flight;
    const current = flight && !mine ? flight : start();
    return decision.type === 'serve' ? decision.token : wait(current, signal, isWorker && !mine);
  }

  async function wait(current: Flight, signal: AbortSignal | undefined, fromAfar: boolean): Promise<Token> {
    waiting++;
    let settled: Outcome;
    try {
      settled = await (fromAfar ? watch(current, clock, signal) : orAborted(current.promise, signal));
    } finally {
      waiting--;
    }
    if (settled === 'deferred') return get({ signal });
    if ('token' in settled) return settled.token;
    if (state.token && remaining(state.token, momentOf(clock)) > 0) return state.token;
    throw settled.failure.error(settled.until);
  }

  function start(): Flight {
    const begun = momentOf(clock);
    const promise = acquire({
      known: () => ({ useless: [state.token?.value, refused], refused, trustedFrom }),
      tokenLeft: () => (state.token ? remaining(state.token, momentOf(clock)) : 0),
      isAwaited: () => waiting > 0,
      isGivenUp: () => flight !== started,
    }).then((outcome) => {
      const isCurrent = flight === started;
      if (isCurrent) flight = undefined;
      started.outcome = conclude(outcome, clock.mono() - begun.mono, isCurrent);
      return started.outcome;
    });
    const started: Flight = { promise, begun, beat: begun.mono };
    flight = started;
    if (isWorker) beat(started, clock);
    try {
      options.waitUntil?.(promise);
    } catch {
      // Outside of a request there is nothing to prolong.
    }
    return started;
  }

  /** What an exchange that was given up for lost brings after all is for those who waited for it, and is not kept. */
  function conclude(outcome: SharedOutcome, ms: number, isCurrent: boolean): Outcome {
    const now = momentOf(clock);
    const isToken = outcome !== 'deferred' && 'accessToken' in outcome;
    if (!isCurrent && !isToken) return 'deferred';
    if (outcome === 'deferred') {
      apply({ type: 'deferred', ms: DEFERRAL * (1 + Math.random()) });
      return outcome;
    }
    if (!('accessToken' in outcome)) return fail(outcome);

    const life = outcome.expiresIn * 1000;
    const token: Token = {
      value: outcome.accessToken,
      since: outcome.since,
      life,
      ...leads(life, options.refreshBefore, Math.random()),
      afterRefusal: state.afterRefusal,
      shared: outcome.source === 'store',
    };
    if (outcome.assumed !== undefined)
      report({ type: 'token.lifetime_assumed', expiresIn: outcome.expiresIn, reason: outcome.assumed });
    const expiresIn = Math.max(remaining(token, now), 0) / 1000;
    report({ type: 'token.received', source: outcome.source, expiresIn, ms });
    if (!isCurrent) return { token };
    if (expiresIn > 0) apply({ type: 'received', token });
    else apply({ type: 'failed', failure: SPENT, random: 1 });
    return { token };
  }

  function fail(failure: Failure): Outcome {
    const background = waiting === 0;
    apply({ type: 'failed', failure, random: Math.random() });
    const { pause } = state;
    const until = new Date(clock.wall() + (pause?.ms ?? 0));
    const error = failure.error(until);
    report({ type: 'token.refresh_failed', background, error, retryAt: until });
    if (error instanceof CredentialsRejectedError)
      report({ type: 'credentials.blocked', oauthError: error.oauthError, until });
    return { failure, until };
  }

  /** While blocked, a changed secret ends the block; callers share one look at the secret function. */
  async function afterSecretCheck(failure: Failure, until: Date, signal: AbortSignal | undefined): Promise<Token> {
    const asked = (isWorker ? undefined : secretCheck) ?? checkForNewSecret();
    secretCheck = asked;
    await orAborted(asked, signal);
    if (state.pause?.failure === failure) throw failure.error(until);
    return get({ signal });
  }

  async function checkForNewSecret(): Promise<void> {
    try {
      if (await hasNewSecret()) apply({ type: 'secret_changed' });
    } catch {
      // No news: the block stands.
    } finally {
      secretCheck = undefined;
    }
  }

  function status(left: number, pauseLeft: number): TokenState['status'] {
    if (pauseLeft > 0) return 'blocked';
    if (state.exchanging) return left > 0 ? 'refreshing' : 'fetching';
    if (state.token) return left > 0 ? 'fresh' : 'expired';
    return 'empty';
  }

  return {
    get,
    async renew(value, signal) {
      if (state.token?.value === value && state.token.shared && !state.accepted)
        trustedFrom = clock.wall() - CLOCK_SKEW;
      apply({ type: 'refused', value });
      refused = value;
      const token = await get({ signal });
      return token.value === value ? undefined : token.value;
    },
    isUnproven() {
      return !state.accepted;
    },
    accepted(value) {
      if (value !== undefined) apply({ type: 'accepted', value });
    },
    invalidate(value) {
      refused = value;
      apply({ type: 'invalidated', value });
    },
    state() {
      const now = momentOf(clock);
      const left = state.token ? remaining(state.token, now) : 0;
      const pauseLeft = state.pause?.failure?.refusal ? state.pause.ms - elapsed(state.pause.since, now) : 0;
      return {
        status: status(left, pauseLeft),
        ...(state.token ? { expiresAt: new Date(now.wall + left) } : {}),
        ...(pauseLeft > 0 ? { blockedUntil: new Date(now.wall + pauseLeft) } : {}),
      };
    },
  };
}

/** `expires_in: 0`: good for those who wait, not kept; without a pause every request would cost an exchange. */
const SPENT: Failure = {
  error: (retryAt) =>
    new TokenResponseError(
      `The token endpoint issues tokens that have already expired. Next attempt at ${retryAt.toISOString()}.`,
      { httpStatus: 200, retryAt },
    ),
};
