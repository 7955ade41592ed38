import type { Clock } from './client-credentials/clock.js';

const SPREAD = 1000;

/**
 * How many milliseconds to wait until every window that is used up has been reset, and a little more at random, so that
 * not all come back at once. `undefined` where no window is used up.
 *
 * The API sends no `Retry-After`, but `x-ratelimit-remaining` and `x-ratelimit-reset` (Unix seconds), with one value a
 * window; several lines of a header arrive joined by commas.
 */
export function rateLimitWait(headers: Headers, clock: Clock): number | undefined {
  const remaining = numbers(headers.get('x-ratelimit-remaining'));
  const resets = numbers(headers.get('x-ratelimit-reset'));
  const due = Math.max(...resets.filter((reset, window) => reset > 0 && (remaining[window] ?? 1) <= 0));
  if (!Number.isFinite(due)) return undefined;
  // The server's own clock where it is given: ours may be minutes off.
  const date = Date.parse(headers.get('date') ?? '');
  const now = Number.isNaN(date) ? clock.wall() : date;
  return Math.max(0, due * 1000 - now) + Math.random() * SPREAD;
}

function numbers(header: string | null): number[] {
  return (header ?? '').split(',').map((value) => (value.trim() === '' ? Number.NaN : Number(value)));
}
