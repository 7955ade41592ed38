import type { Clock } from './client-credentials/clock.js';
import { rateLimitWindows, serverTime } from './rate-limit-windows.js';

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
