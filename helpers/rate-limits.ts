import { checkObject } from '../lib/arguments.js';
import { type RateLimitWindow, rateLimitWindows, serverTime } from '../plugins/retry/rate-limits.js';

export type { RateLimitWindow } from '../plugins/retry/rate-limits.js';

/**
 * How many calls are used and left, by the headers of any response. Empty where a response has none.
 *
 * The documented limits are 2 300 calls in 15 minutes, 4 500 in 30, 8 800 in 60 and 105 600 in a day; yours may be
 * higher. The client itself waits out a 429 where `retry.maxWait` allows it; use this to slow down before.
 *
 * @example
 * ```ts
 * const { response } = await mangopay.GET('/v2.01/{ClientId}/users');
 * const tight = rateLimits(response).find(({ used, remaining }) => remaining < used / 10);
 * ```
 * @throws {@link ArgumentError} for what is not a response.
 * @see https://docs.mangopay.com/api-reference/overview/rate-limiting
 */
export function rateLimits(response: Pick<Response, 'headers'>): RateLimitWindow[] {
  checkObject('response', response?.headers, 'the response of a call');
  return rateLimitWindows(response.headers, serverTime(response.headers, Date.now()));
}
