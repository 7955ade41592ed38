// One exchange under way, and waiting for it: also where it may never end.

import { after, type Clock, elapsed, type Moment, momentOf } from '../../lib/clock.js';
import { pause } from '../../lib/wait.js';
import { EXCHANGE_TIMEOUT } from './exchange.js';
import type { Failure, Token } from './life.js';

/** `deferred`: look again. */
export type Outcome = { readonly token: Token } | { readonly failure: Failure; readonly until: Date } | 'deferred';

/** An exchange under way. */
export interface Flight {
  readonly promise: Promise<Outcome>;
  readonly begun: Moment;
  /** Set when it has ended, for those who must not wait for the promise. */
  outcome?: Outcome;
  /** The last sign of life, by the monotonic clock. */
  beat: number;
}

/** No exchange takes longer: what has not ended by then never will. */
const LOST = EXCHANGE_TIMEOUT + 5000;
// In Cloudflare's workers what one request began ends with it, and another must not wait for its promises. So those that
// did not begin an exchange look at it now and then, and take over when it shows no sign of life.
export const isWorker = globalThis.navigator?.userAgent === 'Cloudflare-Workers';
const LOOK = 20;
const BEAT = 250;
const SILENCE = 1500;

export function beat(flight: Flight, clock: Clock): void {
  flight.beat = clock.mono();
  if (!flight.outcome) after(clock, BEAT, () => beat(flight, clock), false);
}

export function isLost({ begun, beat: last }: Flight, clock: Clock): boolean {
  const now = momentOf(clock);
  return elapsed(begun, now) > LOST || (isWorker && now.mono - last > SILENCE);
}

/** Waits for an exchange that another request began. */
export async function watch(flight: Flight, clock: Clock, signal: AbortSignal | undefined): Promise<Outcome> {
  while (!flight.outcome) {
    if (isLost(flight, clock)) return 'deferred';
    await pause(clock, LOOK);
    signal?.throwIfAborted();
  }
  return flight.outcome;
}
