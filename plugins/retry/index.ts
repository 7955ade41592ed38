import { RateBudgetError } from '../../errors/call.js';
import type { Clock } from '../../lib/clock.js';
import type { RequestEvent } from '../../lib/events.js';
import type { Layer } from '../../lib/layer.js';
import { isNoResponse } from '../../lib/no-response.js';
import { discard, replayable } from '../../lib/replay.js';
import { parseRetryAfter } from '../../lib/retry-after.js';
import { pause } from '../../lib/wait.js';
import { isNotCarriedOut } from '../timeout.js';
import { rateLimitWait, serverTime } from './rate-limits.js';

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** How often at most a request is sent again. Default 2. */
  limit?: number;
  /**
   * The longest wait before sending again, in milliseconds. A response that asks for a longer one, by the headers of
   * the rate limit or `Retry-After`, is handed to the caller at once. Default 30 000.
   */
  maxWait?: number;
}

export interface Retries extends Required<RetryOptions> {
  /** Whether a request may be carried out again, where its method allows it. */
  readonly isRepeatable: (method: string, path: string) => boolean;
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

// Safe to repeat by RFC 9110 §9.2.2. A POST is not: see plugins/idempotency for those that carry a key.
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const FIRST_WAIT = 250;

/**
 * Sends, and sends again what failed for a reason that may pass: what may be carried out twice, and what did not get
 * as far as the API. Ends with the call's signal.
 */
export function retried({ limit, maxWait, isRepeatable, clock, report }: Retries): Layer {
  return async (request, call, next) => {
    const { method, path, signal } = call;
    const again = limit > 0 && !call.once ? replayable(request, call.body) : undefined;
    if (!again) return next(request, call);
    const mayRepeat = METHODS.has(method) && isRepeatable(method, path);
    let sending = request;
    for (let attempt = 1; ; attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await next(sending, call);
        if (!(METHODS.has(method) && response.status === 429) && !(mayRepeat && isNoResponse(response)))
          return response;
      } catch (thrown) {
        if ((!mayRepeat && !isNotCarriedOut(thrown)) || thrown instanceof RateBudgetError) throw thrown;
        error = thrown;
      }
      const wait = Math.max(backOff(attempt, maxWait), (response && waitOf(response, clock)) ?? 0);
      if (attempt > limit || wait > maxWait || signal?.aborted) {
        if (response) return response;
        throw error;
      }
      const failure = response ? { status: response.status } : { error };
      report({ type: 'request.retried', method, path, attempt, wait, ...failure });
      discard(response);
      await pause(clock, wait, signal);
      sending = again();
    }
  };
}

/** How long the API, or a gateway in front of it, asks to wait. */
function waitOf(response: Response, clock: Clock): number | undefined {
  return (
    rateLimitWait(response, clock) ??
    parseRetryAfter(response.headers.get('retry-after'), serverTime(response.headers, clock.wall()))
  );
}

/** Full jitter, so that those who failed together do not come back together. */
function backOff(attempt: number, longest: number): number {
  return Math.random() * Math.min(longest, FIRST_WAIT * 2 ** (attempt - 1));
}
