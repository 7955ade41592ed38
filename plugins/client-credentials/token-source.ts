// The shell around life.ts: carries out what it decides, lets everybody wait for the one exchange in flight.

import { hasBrand } from '../../errors/base.js';
import { CredentialsRejectedError, TokenRequestError, TokenResponseError } from '../../errors/token.js';
import { after, elapsed, type Moment, momentOf, sleep, within } from '../../lib/clock.js';
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
import type { SharedOutcome } from './shared-exchange.js';
import type { Seal } from './stores/seal.js';
import type { TokenStore } from './stores/token-store.js';

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
  readonly unproven: boolean;
  accepted(value: string | undefined): void;
  invalidate(value: string): void;
  readonly state: TokenState;
}

export interface TokenSourceOptions extends TokenRequest {
  readonly secret: string | (() => string | Promise<string>);
  /** What seals the tokens in the store; default: the secret. */
  readonly storeSecret: string | undefined;
  /** Where the token comes from and what it is for: parts of its name in the store. */
  readonly server: string;
  readonly scope: string | undefined;
  /** Keeps a platform from ending what no request waits for. */
  readonly waitUntil: ((promise: Promise<unknown>) => void) | undefined;
  /** Checks what the secret function returned; throws. */
  readonly checkSecret: (secret: string) => void;
  readonly store: TokenStore | undefined;
  /** In milliseconds. */
  readonly refreshBefore: number;
}

type Outcome = { readonly token: Token } | { readonly failure: Failure; readonly until: Date } | 'deferred';

/** An exchange under way. */
interface Flight {
  readonly promise: Promise<Outcome>;
  readonly begun: Moment;
  /** Set when it has ended, for those who must not wait for the promise. */
  outcome?: Outcome;
  /** The last sign of life, by the monotonic clock. */
  beat: number;
}

const SECRET_TIMEOUT = 5000;
const DEFERRAL = 500;
/** No exchange takes longer: what has not ended by then never will. */
const LOST = EXCHANGE_TIMEOUT + 5000;
// In Cloudflare's workers what one request began ends with it, and another must not wait for its promises. So those that
// did not begin an exchange look at it now and then, and take over when it shows no sign of life.
const isWorker = globalThis.navigator?.userAgent === 'Cloudflare-Workers';
const LOOK = 20;
const BEAT = 250;
const SILENCE = 1500;
/** After a stale token from the store, only those are taken that are not much older than the refusal. */
const CLOCK_SKEW = 30_000;

export function tokenSource(options: TokenSourceOptions): TokenSource {
  const { clock, random, report } = options;
  let state = initialState(momentOf(clock));
  let flight: Flight | undefined;
  let waiting = 0;
  /** The last token that an API refused or that was given up: the store may not hand it out again. */
  let refused: string | undefined;
  /** That of the last exchange. */
  let lastSecret: string | undefined;
  let secretCheck: Promise<void> | undefined;
  let seal: { readonly secret: string; readonly made: Seal } | undefined;
  let storeDown = false;
  let leasing = true;
  let trustedFrom = 0;

  function apply(event: LifeEvent): void {
    state = advance(state, momentOf(clock), event);
  }

  function get(caller: { readonly signal?: AbortSignal | undefined }): Token | Promise<Token> {
    if (flight && isLost(flight)) {
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
      settled = await (fromAfar ? watch(current, signal) : orAborted(current.promise, signal));
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
    const promise = acquire(
      () => waiting > 0,
      () => flight !== started,
    ).then((outcome) => {
      const isCurrent = flight === started;
      if (isCurrent) flight = undefined;
      started.outcome = settle(outcome, clock.mono() - begun.mono, isCurrent);
      return started.outcome;
    });
    const started: Flight = { promise, begun, beat: begun.mono };
    flight = started;
    if (isWorker) beat(started);
    try {
      options.waitUntil?.(promise);
    } catch {
      // Outside of a request there is nothing to prolong.
    }
    return started;
  }

  function beat(started: Flight): void {
    started.beat = clock.mono();
    if (!started.outcome) after(clock, BEAT, () => beat(started), false);
  }

  function isLost({ begun, beat: last }: Flight): boolean {
    const now = momentOf(clock);
    return elapsed(begun, now) > LOST || (isWorker && now.mono - last > SILENCE);
  }

  async function watch(current: Flight, signal: AbortSignal | undefined): Promise<Outcome> {
    while (!current.outcome) {
      if (isLost(current)) return 'deferred';
      await sleep(clock, LOOK);
      signal?.throwIfAborted();
    }
    return current.outcome;
  }

  /** A token from the store or the token endpoint. Never rejects. */
  async function acquire(somebodyWaits: () => boolean, isGivenUp: () => boolean): Promise<SharedOutcome> {
    const begun = clock.mono();
    try {
      const secret = await askSecret();
      if (isGivenUp()) return 'deferred';
      lastSecret = secret;
      const run = (timeLeft: number) => exchange(options, secret, timeLeft, somebodyWaits, isGivenUp);
      const timeLeft = EXCHANGE_TIMEOUT - (clock.mono() - begun);
      let outcome: SharedOutcome;
      if (options.store) {
        let failed = false;
        const { sharedExchange } = await import('./shared-exchange.js'); // not loaded where there is no store
        outcome = await sharedExchange({
          clock,
          random,
          store: options.store,
          seal: await sealFor(secret),
          refreshBefore: options.refreshBefore,
          useless: [state.token?.value, refused],
          refused,
          trustedFrom,
          leasing,
          wrote: (done) => {
            leasing = done;
          },
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

  /** What an exchange that was given up for lost brings after all is for those who waited for it, and is not kept. */
  function settle(outcome: SharedOutcome, ms: number, isCurrent: boolean): Outcome {
    const now = momentOf(clock);
    const isToken = outcome !== 'deferred' && 'accessToken' in outcome;
    if (!isCurrent && !isToken) return 'deferred';
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
      () => new Error(`the secret function did not return within ${SECRET_TIMEOUT} ms`),
    );
    checkSecret(value);
    return value;
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
      if ((await askSecret()) !== lastSecret) apply({ type: 'secret_changed' });
    } catch {
      // No news: the block stands.
    } finally {
      secretCheck = undefined;
    }
  }

  async function sealFor(secret: string): Promise<Seal> {
    if (seal?.secret === secret) return seal.made;
    const { server, clientId, scope = '', form, authentication, dpop } = options;
    const method = typeof authentication === 'string' ? authentication : authentication.name;
    // The first three name the tokens of most, as they did before there were others.
    const others = [
      form.replace(/^&scope=[^&]*/, ''),
      method.replace('client_secret_basic', ''),
      dpop?.thumbprint ?? '',
    ];
    const account = [server, clientId, scope, ...(others.some(Boolean) ? others : [])];
    const { makeSeal } = await import('./stores/seal.js');
    const made = await makeSeal(account, options.storeSecret ?? secret);
    seal = { secret, made };
    return made;
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
      `The token endpoint issues tokens that have already expired. Next attempt at ${retryAt.toISOString()}.`,
      { httpStatus: 200, retryAt },
    ),
};

function secretUnavailable(cause: unknown): Failure {
  const why = hasBrand(cause) ? `: ${cause.message}` : ' (see `cause`).';
  return {
    error: (retryAt) =>
      new TokenRequestError(`Could not obtain the client secret${why} Next attempt at ${retryAt.toISOString()}.`, {
        cause,
        retryAt,
      }),
  };
}
