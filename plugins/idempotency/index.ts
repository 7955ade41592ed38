/**
 * One POST, at most one effect. Mangopay refuses a second use of an idempotency key, it does not replay the response; so a
 * lost response has to be asked for.
 *
 * @module
 */
import { ParameterError } from '../../errors/call.js';
import { jsonOf, textOf } from '../../lib/body.js';
import { type Clock, momentOf } from '../../lib/clock.js';
import type { RequestEvent } from '../../lib/events.js';
import type { Call, Layer, Send } from '../../lib/layer.js';
import { isNoResponse } from '../../lib/no-response.js';
import { discard, replayable } from '../../lib/replay.js';
import { CONFLICT, settle } from './settle.js';

export interface Idempotency {
  /** Whether an operation takes the header. */
  readonly isIdempotent: (method: string, path: string) => boolean;
  /** Whether a success of the operation has a body. */
  readonly hasBody: (method: string, path: string) => boolean;
  /** The URL at which the API tells what it responded to a request with this key. */
  readonly lookup: (key: string) => string;
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

const HEADER = 'Idempotency-Key';
const VALID_KEY = /^[A-Za-z0-9-]{16,36}$/;

/**
 * Gives a POST a key, unless the caller did, and settles what is lost. A response counts as lost when the connection
 * broke before its last byte, the time limit passed, a gateway responded in the API's place, or a success has no body
 * that can be read. It is then looked up, and the request sent again if the API does not know it. The caller gets the
 * response or an {@link IdempotencyError}. What did not get as far as the API is not settled: it was not carried out.
 */
export function idempotent(options: Idempotency): Layer {
  return (request, call, next) =>
    options.isIdempotent(call.method, call.path) ? send(request, call, next) : next(request, call);

  async function send(request: Request, call: Call, next: Send): Promise<Response> {
    const { method, path } = call;
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
    const began = momentOf(options.clock);

    let response: Response;
    try {
      response = await next(request, call);
    } catch (error) {
      if (call.sends === 0) throw error;
      return settleLost(error, true);
    }
    if (isNoResponse(response)) {
      discard(response);
      return settleLost(new Error(`The response was ${response.status}.`), true, response);
    }
    // The caller's own key, sent once: the caller has used it before, and must be told. Otherwise this call used it twice.
    if (response.status === 409 && (given === null || call.sends > 1) && (await textOf(response)).includes(CONFLICT))
      return settleLost(new Error('The API refused the idempotency key as used.'), false);
    if (response.ok && options.hasBody(method, path)) {
      const unreadable = await whyUnreadable(response, call.parseAs);
      if (unreadable !== undefined) return settleLost(unreadable, false);
    }
    return response;

    async function settleLost(cause: unknown, isLost: boolean, lost?: Response): Promise<Response> {
      const report = (outcome: 'recorded' | 'resent' | 'unknown') =>
        options.report({ type: 'request.settled', method, path, idempotencyKey: call.idempotencyKey ?? key, outcome });
      try {
        const settled = await settle(
          {
            name: `${method} ${path}`,
            url: request.url,
            key,
            generated: given === null,
            body: typeof call.body === 'string' ? call.body : undefined,
            again: (withKey) => withNewKey(again(), withKey, call),
            signal: call.signal,
            began,
            isLost,
            retryAfter: lost?.headers.get('retry-after') ?? null,
            cause,
          },
          {
            send: (own, signal) => sendOwn(own, signal, call, next),
            sends: () => call.sends,
            lookup: options.lookup,
            clock: options.clock,
          },
        );
        report(settled.outcome);
        return settled.response;
      } catch (error) {
        report('unknown');
        throw error;
      }
    }
  }
}

/** Why the body of a success says nothing of what was made; `undefined` where it can be read, or need not be. */
async function whyUnreadable(response: Response, parseAs: Call['parseAs']): Promise<Error | undefined> {
  if (response.status === 204 || response.status === 205) return undefined;
  const type = response.headers.get('content-type') ?? '';
  try {
    const text = await textOf(response);
    // A caller that reads no JSON may have asked for something else.
    if (parseAs === 'json' || /json|html/i.test(type)) jsonOf(response, text);
    else if (text === '') throw new SyntaxError('The body is empty.');
    return undefined;
  } catch (cause) {
    return new Error(`The response was ${response.status} with a body that is not JSON.`, { cause });
  }
}

/** A request that is made here: it has its own signal, and is repeated by the rules of settling alone. */
async function sendOwn(request: Request, signal: AbortSignal, call: Call, next: Send): Promise<Response> {
  const isLookup = request.method === 'GET';
  const own: Call = { ...call, body: isLookup ? undefined : call.body, signal, once: true };
  const before = own.sends;
  try {
    return await next(request, own);
  } finally {
    if (!isLookup) call.sends += own.sends - before;
    if (own.sent) call.sent = own.sent;
  }
}

function withNewKey(request: Request, key: string, call: Call): Request {
  request.headers.delete('Authorization'); // of the send before; each gets its own
  request.headers.set(HEADER, key);
  call.idempotencyKey = key;
  return request;
}
