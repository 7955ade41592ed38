import type { Clock } from '../../lib/clock.js';
import type { RequestEvent } from '../../lib/events.js';
import type { Layer } from '../../lib/layer.js';
import { discard, replayable } from '../../lib/replay.js';
import { pause } from '../../lib/wait.js';
import { rateLimitWait } from './rate-limits.js';

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** How often at most a request is sent again. Default 2. */
  limit?: number;
  /**
   * The longest wait before sending again, in milliseconds. A 429 that asks for a longer one is handed to the caller at
   * once. Default 30 000.
   */
  maxWait?: number;
}

export interface Retries extends Required<RetryOptions> {
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

// Safe to repeat by RFC 9110 §9.2.2. A POST is not: see idempotency.ts for those that carry a key.
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const STATUSES = new Set([408, 429, 502, 503, 504]);
const FIRST_WAIT = 250;

/** Sends, and sends again what may be repeated and failed for a reason that may pass. Ends with the call's signal. */
export function retried({ limit, maxWait, clock, report }: Retries): Layer {
  return async (request, call, next) => {
    const { method, path, signal } = call;
    const again = limit > 0 && !call.once && METHODS.has(method) ? replayable(request, call.body) : undefined;
    if (!again) return next(request, call);
    let sending = request;
    for (let attempt = 1; ; attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await next(sending, call);
        if (!STATUSES.has(response.status)) return response;
      } catch (thrown) {
        error = thrown;
      }
      const wait = (response && rateLimitWait(response, clock)) ?? backOff(attempt, maxWait);
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

/** Full jitter, so that those who failed together do not come back together. */
function backOff(attempt: number, longest: number): number {
  return Math.random() * Math.min(longest, FIRST_WAIT * 2 ** (attempt - 1));
}
