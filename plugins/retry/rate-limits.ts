import type { Clock } from '../../lib/clock.js';

/** One of the sliding windows in which Mangopay counts calls, as it stood when the response was written. */
export interface RateLimitWindow {
  /** Length of the window: 15, 30, 60 or 1440 minutes; told by the time left, as the headers do not say it. */
  readonly minutes: number;
  /** Calls made in it. */
  readonly used: number;
  /** Calls still to be made in it. At 0, the next ones are refused until `reset`. */
  readonly remaining: number;
  /** When it starts anew. */
  readonly reset: Date;
}

const MINUTES = [15, 30, 60];
const LONGEST = 1440;
/** Times are in whole seconds, rounded somewhere on the way: a fresh window may seem longer than it is. */
const ROUNDING = 10_000;

/**
 * Reads `x-ratelimit`, `x-ratelimit-remaining` and `x-ratelimit-reset` (Unix seconds). Each has one value per window;
 * several lines of a header arrive joined by commas, which makes both of the vendor's spellings one. A window with a
 * value that is missing or no number is left out. `now` is in milliseconds.
 */
export function rateLimitWindows(headers: Headers, now: number): RateLimitWindow[] {
  const used = numbers(headers.get('x-ratelimit'));
  const remaining = numbers(headers.get('x-ratelimit-remaining'));
  const resets = numbers(headers.get('x-ratelimit-reset'));
  return resets.flatMap((reset, index) => {
    const window = { used: used[index] ?? Number.NaN, remaining: remaining[index] ?? Number.NaN };
    if (![window.used, window.remaining, reset].every((value) => value >= 0)) return [];
    const left = reset * 1000 - now;
    const minutes = MINUTES.find((length) => left <= length * 60_000 + ROUNDING) ?? LONGEST;
    return [{ minutes, ...window, reset: new Date(reset * 1000) }];
  });
}

/** The server's own clock where it is given, in milliseconds: ours may be minutes off. */
export function serverTime(headers: Headers, ownTime: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? ownTime : date;
}

function numbers(header: string | null): number[] {
  return (header ?? '').split(',').map((value) => (value.trim() === '' ? Number.NaN : Number(value)));
}

const SPREAD = 1000;

/**
 * After a 429: how many milliseconds to wait until every window that is used up has been reset, and a little more at random, so that
 * not all come back at once. `undefined` where no window is used up: the API sends no `Retry-After` beside these.
 */
export function rateLimitWait({ status, headers }: Response, clock: Clock): number | undefined {
  if (status !== 429) return undefined;
  const now = serverTime(headers, clock.wall());
  const usedUp = rateLimitWindows(headers, now).filter(({ remaining }) => remaining === 0);
  if (usedUp.length === 0) return undefined;
  const resets = usedUp.map(({ reset }) => reset.getTime());
  return Math.max(0, Math.max(...resets) - now) + Math.random() * SPREAD;
}
