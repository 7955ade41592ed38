/**
 * One POST, at most one effect. Mangopay refuses a second use of an idempotency key, it does not replay the answer; so a
 * lost answer has to be asked for.
 *
 * @module
 */
import { IdempotencyError, ParameterError } from '../../errors/call.js';
import { textOf } from '../../lib/body.js';
import type { Clock } from '../../lib/clock.js';
import type { RequestEvent } from '../../lib/events.js';
import type { Call, Layer, Send } from '../../lib/layer.js';
import { discard, replayable } from '../../lib/replay.js';
import { CONFLICT, NO_RESPONSE, settle } from './settle.js';

export interface Idempotency {
  /** Whether an operation takes the header. */
  readonly isIdempotent: (method: string, path: string) => boolean;
  /** The URL at which the API tells what it responded to a request with this key. */
  readonly lookup: (key: string) => string;
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

const HEADER = 'Idempotency-Key';
const VALID_KEY = /^[A-Za-z0-9-]{16,36}$/;

/**
 * Gives a POST a key, unless the caller did, and settles what is lost. A response counts as lost when the connection
 * broke before its last byte, the time limit passed, or a gateway responded in the API's place (408, 502–504). It is
 * then looked up, and the request sent again if the API does not know it. The caller gets the response or an
 * {@link IdempotencyError}.
 */
export function idempotent(options: Idempotency): Layer {
  return async (request, call, next) => {
    const { method, path } = call;
    if (!options.isIdempotent(method, path)) return next(request, call);
    const given = request.headers.get(HEADER);
    if (given !== null && !VALID_KEY.test(given))
      throw new ParameterError(
        'header',
        HEADER,
        `${method} ${path}: ${HEADER} must be 16 to 36 letters, digits or dashes. Nothing was sent.`,
      );
    const key = given ?? crypto.randomUUID();
    if (given === null) request.headers.set(HEADER, key);
    call.idempotencyKey = key;
    const again = replayable(request, call.body);

    let response: Response;
    try {
      response = await next(request, call);
    } catch (error) {
      if (call.sends === 0) throw error;
      return settleLost(error);
    }
    if (NO_RESPONSE.has(response.status)) {
      discard(response);
      return settleLost(new Error(`The response was ${response.status}.`));
    }
    // The caller's own key, sent once: the caller has used it before, and shall know. Else this call used it twice.
    if (response.status === 409 && (given === null || call.sends > 1) && (await textOf(response)).includes(CONFLICT))
      return settleLost(new Error('The API refused the idempotency key as used.'));
    return response;

    async function settleLost(cause: unknown): Promise<Response> {
      const report = (outcome: 'recorded' | 'resent' | 'unknown') =>
        options.report({ type: 'request.settled', method, path, idempotencyKey: call.idempotencyKey ?? key, outcome });
      const repeat = again && ((withKey: string) => withNewKey(again(), withKey, call));
      try {
        const settled = await settle(
          {
            name: `${method} ${path}`,
            url: request.url,
            key,
            generated: given === null,
            again: repeat,
            signal: call.signal,
            cause,
          },
          { send: (own, signal) => sendOwn(own, signal, call, next), lookup: options.lookup, clock: options.clock },
        );
        report(settled.outcome);
        return settled.response;
      } catch (error) {
        report('unknown');
        throw error;
      }
    }
  };
}

/** A request that is made here: it has a signal of its own, and is repeated by the rules of settling alone. */
async function sendOwn(request: Request, signal: AbortSignal, call: Call, next: Send): Promise<Response> {
  const own: Call = { ...call, body: request.method === 'GET' ? undefined : call.body, signal, once: true };
  const before = own.sends;
  try {
    return await next(request, own);
  } finally {
    call.sends += own.sends - before;
  }
}

function withNewKey(request: Request, key: string, call: Call): Request {
  request.headers.delete('Authorization'); // of the send before; each gets its own
  request.headers.set(HEADER, key);
  call.idempotencyKey = key;
  return request;
}
