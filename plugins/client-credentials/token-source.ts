// The shell around life.ts: carries out what it decides, lets everybody wait for the one exchange in flight.

import { CredentialsRejectedError, TokenRequestError, TokenResponseError } from '../../errors/token.js';
import { elapsed, momentOf, within } from '../../lib/clock.js';
import { safeCause } from '../../lib/safe-cause.js';
import { orAborted } from '../../lib/wait.js';
import { EXCHANGE_TIMEOUT, exchange, type TokenRequest } from './exchange.js';
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
import { type SharedOutcome, sharedExchange } from './shared-exchange.js';
import { makeSeal, type Seal } from './stores/seal.js';
import type { TokenStore } from './stores/token-store.js';

/** What a token source is doing; holds no token. */
export interface TokenState {
  readonly status: 'empty' | 'fetching' | 'fresh' | 'refreshing' | 'expired' | 'blocked';
  /** When the current token ends. */
  readonly expiresAt?: Date;
  /** Until when refused credentials keep the token endpoint from being asked. */
  readonly blockedUntil?: Date;
}

export interface TokenSource {
  /** The token, at once where there is one that may be used; throws or rejects where none can be had. */
  get(caller: { readonly signal?: AbortSignal | undefined }): Token | Promise<Token>;
  /** Another token than the refused one, `undefined` where there is none or the budget is spent. */
  renew(refused: string, signal: AbortSignal): Promise<string | undefined>;
  /** The current token has not been accepted by an API yet. */
  readonly unproven: boolean;
  accepted(value: string | undefined): void;
  invalidate(value: string): void;
  readonly state: TokenState;
}

export interface TokenSourceOptions extends TokenRequest {
  readonly secret: string | (() => string | Promise<string>);
  /** Checks what the secret function returned; throws. */
  readonly checkSecret: (secret: string) => void;
  readonly store: TokenStore | undefined;
  /** In milliseconds. */
  readonly refreshBefore: number;
}

type Outcome = { readonly token: Token } | { readonly failure: Failure; readonly until: Date } | 'deferred';

const SECRET_TIMEOUT = 5000;
const DEFERRAL = 500;

export function tokenSource(options: TokenSourceOptions): TokenSource {
  const { clock, random, report } = options;
  let state = initialState(momentOf(clock));
  let flight: Promise<Outcome> | undefined;
  let waiting = 0;
  /** The last token that an API refused or that was given up: the store may not hand it out again. */
  let refused: string | undefined;
  /** That of the last exchange. */
  let lastSecret: string | undefined;
  let secretCheck: Promise<void> | undefined;
  let seal: { readonly secret: string; readonly made: Promise<Seal> } | undefined;
  let storeDown = false;

  function apply(event: LifeEvent): void {
    state = advance(state, momentOf(clock), event);
  }

  function get(caller: { readonly signal?: AbortSignal | undefined }): Token | Promise<Token> {
    const [next, answer] = need(state, momentOf(clock));
    if (answer.type === 'serve' && !answer.start) return answer.token;
    const { signal } = caller;
    signal?.throwIfAborted(); // before the decision counts: who has left costs no exchange
    state = next;
    if (answer.type === 'fail') {
      const { failure, until } = answer;
      if (typeof options.secret === 'function' && endsWithSecret(failure))
        return afterSecretCheck(failure, until, signal);
      throw failure.error(until);
    }
    const outcome = answer.start || !flight ? start() : flight;
    return answer.type === 'serve' ? answer.token : wait(outcome, signal);
  }

  async function wait(outcome: Promise<Outcome>, signal: AbortSignal | undefined): Promise<Token> {
    waiting++;
    let settled: Outcome;
    try {
      settled = await orAborted(outcome, signal);
    } finally {
      waiting--;
    }
    if (settled === 'deferred') return get({ signal });
    if ('token' in settled) return settled.token;
    if (state.token && remaining(state.token, momentOf(clock)) > 0) return state.token;
    throw settled.failure.error(settled.until);
  }

  function start(): Promise<Outcome> {
    const begun = clock.mono();
    flight = acquire(() => waiting > 0).then((outcome) => {
      flight = undefined;
      return settle(outcome, clock.mono() - begun);
    });
    return flight;
  }

  /** A token from the store or the token endpoint. Never rejects. */
  async function acquire(somebodyWaits: () => boolean): Promise<SharedOutcome> {
    const begun = clock.mono();
    try {
      const secret = await askSecret();
      lastSecret = secret;
      const run = (timeLeft: number) => exchange(options, secret, timeLeft, somebodyWaits);
      const timeLeft = EXCHANGE_TIMEOUT - (clock.mono() - begun);
      let outcome: SharedOutcome;
      if (options.store) {
        let failed = false;
        outcome = await sharedExchange({
          clock,
          random,
          store: options.store,
          seal: await sealFor(secret),
          refreshBefore: options.refreshBefore,
          useless: [state.token?.value, refused],
          refused,
          tokenLeft: () => (state.token ? remaining(state.token, momentOf(clock)) : 0),
          somebodyWaits,
          exchange: (left) => run(Math.min(left, timeLeft)),
          report: (event) => {
            if (!storeDown && !failed) report(event);
            failed = true;
          },
        });
        storeDown = failed;
      } else {
        const alone = await run(timeLeft);
        outcome = 'accessToken' in alone ? { ...alone, source: 'exchange' } : alone;
      }
      return outcome;
    } catch (cause) {
      return secretUnavailable(safeCause(cause, (text) => text));
    }
  }

  function settle(outcome: SharedOutcome, ms: number): Outcome {
    const now = momentOf(clock);
    if (outcome === 'deferred') {
      apply({ type: 'deferred', ms: DEFERRAL * (1 + random()) });
      return outcome;
    }
    if (!('accessToken' in outcome)) return fail(outcome);

    const life = outcome.expiresIn * 1000;
    const token: Token = {
      value: outcome.accessToken,
      since: outcome.since,
      life,
      ...leads(life, options.refreshBefore, random()),
      afterRefusal: state.afterRefusal,
    };
    if (outcome.assumed !== undefined)
      report({ type: 'token.lifetime_assumed', expiresIn: outcome.expiresIn, reason: outcome.assumed });
    const expiresIn = Math.max(remaining(token, now), 0) / 1000;
    report({ type: 'token.received', source: outcome.source, expiresIn, ms });
    if (expiresIn > 0) apply({ type: 'received', token });
    else apply({ type: 'failed', failure: SPENT, random: 1 });
    return { token };
  }

  function fail(failure: Failure): Outcome {
    const background = waiting === 0;
    apply({ type: 'failed', failure, random: random() });
    const { pause } = state;
    const until = new Date(clock.wall() + (pause?.ms ?? 0));
    const error = failure.error(until);
    report({ type: 'token.refresh_failed', background, error, retryAt: until });
    if (error instanceof CredentialsRejectedError)
      report({ type: 'credentials.blocked', oauthError: error.oauthError, until });
    return { failure, until };
  }

  async function askSecret(): Promise<string> {
    const { secret, checkSecret } = options;
    if (typeof secret === 'string') return secret;
    const value = await within(
      clock,
      SECRET_TIMEOUT,
      Promise.resolve(secret()),
      () => new Error(`the secret function did not answer within ${SECRET_TIMEOUT} ms`),
    );
    checkSecret(value);
    return value;
  }

  /** While blocked, a changed secret ends the block; callers share one look at the secret function. */
  async function afterSecretCheck(failure: Failure, until: Date, signal: AbortSignal | undefined): Promise<Token> {
    secretCheck ??= askSecret()
      .then((secret) => {
        if (secret !== lastSecret) apply({ type: 'secret_changed' });
      })
      .catch(() => undefined) // no news: the block stands
      .finally(() => {
        secretCheck = undefined;
      });
    await orAborted(secretCheck, signal);
    if (state.pause?.failure === failure) throw failure.error(until);
    return get({ signal });
  }

  function sealFor(secret: string): Promise<Seal> {
    if (seal?.secret !== secret) seal = { secret, made: makeSeal(options, secret) };
    return seal.made;
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
      apply({ type: 'refused', value });
      refused = value;
      const token = await get({ signal });
      return token.value === value ? undefined : token.value;
    },
    get unproven() {
      return !state.accepted;
    },
    accepted(value) {
      if (value !== undefined) apply({ type: 'accepted', value });
    },
    invalidate(value) {
      refused = value;
      apply({ type: 'invalidated', value });
    },
    get state() {
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
      `The token endpoint gives tokens that have already expired. The next attempt is made at ${retryAt.toISOString()}.`,
      { httpStatus: 200, retryAt },
    ),
};

function secretUnavailable(cause: unknown): Failure {
  return {
    error: (retryAt) =>
      new TokenRequestError(
        `The client secret could not be had. The next attempt is made at ${retryAt.toISOString()}; the cause says why.`,
        { cause, retryAt },
      ),
  };
}
