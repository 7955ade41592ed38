// The life of a token in pure functions: (state, now, event) → state, and what a caller that needs a token gets. No clock,
// no network, no promise.

import { elapsed, type Moment } from '../../lib/clock.js';

export interface Token {
  readonly value: string;
  /** When it was asked for: its life counts from there, since the server's does not count from the response. */
  readonly since: Moment;
  /** All times here are in milliseconds. */
  readonly life: number;
  /** With less than this left, it is renewed in the background. */
  readonly softLead: number;
  /** With less than this left, requests wait for the next one. */
  readonly hardLead: number;
  /** It took the place of a token that an API had refused. */
  readonly afterRefusal: boolean;
  /** It came from the token store. */
  readonly shared: boolean;
}

/** Why there is no token, and how to say so; makes a new error each time, since every waiter gets one of its own. */
export interface Failure {
  error(until: Date): Error;
  /** What the server asked for (`Retry-After`). */
  readonly retryAfter?: number | undefined;
  /** The server refused the client or the request, or has locked the client out; otherwise the reason may pass. */
  readonly refusal?: Refusal | undefined;
}

export type Refusal = 'client' | 'request' | 'locked';

/** A time during which the token endpoint is not called. */
interface Pause {
  readonly since: Moment;
  readonly ms: number;
  /** Why; `undefined` while another process is asking for all. */
  readonly failure: Failure | undefined;
}

export interface State {
  readonly token: Token | undefined;
  /** The current token was accepted by an API at least once. */
  readonly accepted: boolean;
  readonly exchanging: boolean;
  readonly pause: Pause | undefined;
  /** Failures in a row, by kind: they lengthen the pauses. */
  readonly failures: number;
  readonly refusals: number;
  readonly locks: number;
  /** The next token takes the place of a refused one. */
  readonly afterRefusal: boolean;
  /** What may be used for renewals that a 401 asks for. */
  readonly budget: { readonly renewals: number; readonly since: Moment; readonly fruitless: number };
}

export type LifeEvent =
  /** The exchange brought a token. */
  | { readonly type: 'received'; readonly token: Token }
  | { readonly type: 'failed'; readonly failure: Failure; readonly random: number }
  /** Another process is at it; look again when `ms` have passed. */
  | { readonly type: 'deferred'; readonly ms: number }
  /** The exchange never ended: what it was waiting for is gone. */
  | { readonly type: 'lost' }
  /** An API refused this token. */
  | { readonly type: 'refused'; readonly value: string }
  /** An API took this token. */
  | { readonly type: 'accepted'; readonly value: string }
  | { readonly type: 'invalidated'; readonly value: string }
  /** The secret function returned another value than the one that was refused. */
  | { readonly type: 'secret_changed' };

/** What a caller that needs a token gets; `start` says that an exchange has to be started for it. */
export type Decision =
  | { readonly type: 'serve'; readonly token: Token; readonly start: boolean }
  | { readonly type: 'wait'; readonly start: boolean }
  | { readonly type: 'fail'; readonly failure: Failure; readonly until: Date };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Pauses after refused credentials: a probe after a minute, twice, then ever rarer. */
const REFUSAL_PAUSES = [MINUTE, MINUTE, 5 * MINUTE, 15 * MINUTE];
const LOCK_PAUSES = [15 * MINUTE, 60 * MINUTE];
const FIRST_BACKOFF = SECOND;
const LONGEST_BACKOFF = MINUTE;
const SHORTEST_BACKOFF = 100;
/** `Retry-After` is obeyed up to here. */
export const LONGEST_RETRY_AFTER = 60 * MINUTE;
/** Renewals that 401s may cost: so many at once, then one an interval; the interval doubles while they do not help. */
const RENEWALS = 2;
const RENEWAL_INTERVAL = 30 * SECOND;
const LONGEST_RENEWAL_INTERVAL = 45 * SECOND;
/** A token that an API took for so long has earned the next: the server forgets tokens, it does not refuse them all. */
const WORTHWHILE = 5 * SECOND;

export function initialState(now: Moment): State {
  return {
    token: undefined,
    accepted: false,
    exchanging: false,
    pause: undefined,
    failures: 0,
    refusals: 0,
    locks: 0,
    afterRefusal: false,
    budget: { renewals: RENEWALS, since: now, fruitless: 0 },
  };
}

/** How long before its end a token is renewed: in the background, and at the latest. */
export function leads(life: number, refreshBefore: number, random: number): { softLead: number; hardLead: number } {
  // The random part keeps a fleet from renewing in step.
  return {
    softLead: Math.min(refreshBefore, life / 10) * (1 + random / 2),
    hardLead: Math.min(10 * SECOND, life / 20),
  };
}

export function remaining(token: Token, now: Moment): number {
  return token.life - elapsed(token.since, now);
}

/** A caller needs a token. */
export function need(state: State, now: Moment): readonly [State, Decision] {
  const { token, pause } = state;
  const left = token ? remaining(token, now) : 0;
  if (token && left > token.softLead) return [state, { type: 'serve', token, start: false }];

  const usable = token !== undefined && left > token.hardLead;
  const pauseLeft = pause ? pause.ms - elapsed(pause.since, now) : 0;
  const failure = pauseLeft > 0 ? pause?.failure : undefined;
  // Another process that asks spares us only the asking in the background: who needs a token now waits with it.
  const start = !state.exchanging && !failure && !(pauseLeft > 0 && usable);
  const next = start ? { ...state, exchanging: true } : state;
  if (usable) return [next, { type: 'serve', token, start }];
  if (state.exchanging || !failure) return [next, { type: 'wait', start }];
  if (token && left > 0) return [state, { type: 'serve', token, start }];
  return [state, { type: 'fail', failure, until: new Date(now.wall + pauseLeft) }];
}

/** What an event makes of the state. */
export function advance(state: State, now: Moment, event: LifeEvent): State {
  switch (event.type) {
    case 'received':
      return { ...initialState(now), token: event.token, budget: state.budget };
    case 'failed':
      return failed(state, now, event.failure, event.random);
    case 'deferred':
      return { ...state, exchanging: false, pause: { since: now, ms: event.ms, failure: undefined } };
    case 'lost':
      return { ...state, exchanging: false };
    case 'refused':
      return state.token?.value === event.value ? refused(state, state.token, now) : state;
    case 'accepted':
      return state.token?.value === event.value ? { ...state, accepted: true } : state;
    case 'invalidated':
      return state.token?.value === event.value ? { ...state, token: undefined } : state;
    case 'secret_changed':
      return endsWithSecret(state.pause?.failure) ? { ...state, pause: undefined } : state;
  }
}

/** A lock may be on the address: another secret would only prolong it. */
export function endsWithSecret(failure: Failure | undefined): boolean {
  return failure?.refusal === 'client' || failure?.refusal === 'request';
}

function failed(state: State, now: Moment, failure: Failure, random: number): State {
  const over = { ...state, exchanging: false };
  const left = state.token ? remaining(state.token, now) : 0;
  if (failure.refusal === 'locked')
    return { ...over, locks: state.locks + 1, pause: { since: now, ms: nth(LOCK_PAUSES, state.locks), failure } };
  if (failure.refusal !== undefined) {
    const pause = { since: now, ms: refusalPause(failure.refusal, nth(REFUSAL_PAUSES, state.refusals), left), failure };
    return { ...over, refusals: state.refusals + 1, pause };
  }

  const hardLead = state.token?.hardLead ?? 0;
  let ms = Math.max(random * Math.min(FIRST_BACKOFF * 2 ** state.failures, LONGEST_BACKOFF), SHORTEST_BACKOFF);
  if (left > 0) ms = Math.min(ms, Math.max(left / 2, 1)); // a date has no fractions of a millisecond: less would not pause at all
  if (failure.retryAfter !== undefined) {
    const asked = Math.min(failure.retryAfter, LONGEST_RETRY_AFTER);
    // Silence must not outlast the token unprobed: one try is made when requests would begin to wait.
    ms = Math.max(ms, left > hardLead ? Math.min(asked, left - hardLead) : asked);
  }
  return { ...over, failures: state.failures + 1, pause: { since: now, ms, failure } };
}

/** What the server took before and refuses now may only have come too early: it is tried again when the token ends. */
export function refusalPause(refusal: Refusal, ms: number, left: number): number {
  return refusal === 'request' && left > 0 ? Math.min(ms, left) : ms;
}

/** Drops the token, if the budget allows. A late 401 for an older one says nothing about it and does not come here. */
function refused(state: State, token: Token, now: Moment): State {
  const { budget } = state;
  if (state.accepted && elapsed(token.since, now) >= WORTHWHILE)
    return { ...state, token: undefined, afterRefusal: true, budget: { ...budget, fruitless: 0 } };
  // A token that replaced a refused one and never worked: the API refuses everything, and nothing saved up may be used.
  const fruitless = token.afterRefusal && !state.accepted;
  const interval = Math.min(RENEWAL_INTERVAL * 2 ** budget.fruitless, LONGEST_RENEWAL_INTERVAL);
  const gained = Math.floor(elapsed(budget.since, now) / interval);
  const available = Math.min((fruitless ? 0 : budget.renewals) + gained, RENEWALS);
  if (available < 1) return { ...state, accepted: false }; // it may have been accepted before, but it is refused now
  return {
    ...state,
    token: undefined,
    afterRefusal: true,
    budget: { renewals: available - 1, since: now, fruitless: fruitless ? budget.fruitless + 1 : 0 },
  };
}

function nth(pauses: readonly number[], n: number): number {
  return pauses[Math.min(n, pauses.length - 1)] ?? MINUTE;
}
