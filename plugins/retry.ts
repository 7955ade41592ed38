import type { Clock } from './client-credentials/clock.js';
import { pause } from './pause.js';
import { rateLimitWait } from './rate-limit-wait.js';
import { discard, replayable } from './replay.js';
import type { RequestEvent } from './request-events.js';

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

/** What is sent: the body as for {@link replayable}, the path in the description for the event. */
export interface Retried {
  readonly path: string;
  readonly body: BodyInit | null | undefined;
}

// Safe to repeat by RFC 9110 §9.2.2. A POST is not: see idempotency.ts for those that carry a key.
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const STATUSES = new Set([408, 429, 502, 503, 504]);
const FIRST_WAIT = 250;

/** Sends, and sends again what may be repeated and failed for a reason that may pass. Ends with the request's signal. */
export async function sendWithRetries(
  send: (request: Request) => Promise<Response>,
  request: Request,
  { path, body }: Retried,
  { limit, maxWait, clock, report }: Retries,
): Promise<Response> {
  if (limit === 0 || !METHODS.has(request.method)) return send(request);
  const again = replayable(request, body);
  for (let attempt = 1; ; attempt++) {
    const outcome = await settled(send(attempt === 1 || !again ? request : again()));
    const failed = 'error' in outcome || STATUSES.has(outcome.status);
    const wait = failed && again && attempt <= limit && !request.signal.aborted && waitAfter(outcome, attempt);
    if (typeof wait !== 'number' || wait > maxWait) {
      if ('error' in outcome) throw outcome.error;
      return outcome;
    }
    report({
      type: 'request.retried',
      method: request.method,
      path,
      attempt,
      wait,
      ...('error' in outcome ? { error: outcome.error } : { status: outcome.status }),
    });
    if (!('error' in outcome)) discard(outcome);
    await pause(clock, wait, request.signal);
  }

  function waitAfter(outcome: Response | Failure, attempt: number): number {
    const limited = 'error' in outcome || outcome.status !== 429 ? undefined : rateLimitWait(outcome.headers, clock);
    return limited ?? Math.random() * Math.min(maxWait, FIRST_WAIT * 2 ** (attempt - 1));
  }
}

interface Failure {
  readonly error: unknown;
}

async function settled(response: Promise<Response>): Promise<Response | Failure> {
  try {
    return await response;
  } catch (error) {
    return { error };
  }
}
