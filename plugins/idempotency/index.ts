/**
 * One POST, at most one effect. Mangopay refuses a second use of an idempotency key, it does not replay the answer; so a
 * lost answer has to be asked for.
 *
 * @module
 */
import { IdempotencyError, ParameterError } from '../../errors/call.js';
import type { Clock } from '../../lib/clock.js';
import { discard, replayable } from '../../lib/replay.js';
import type { RequestEvent } from '../request-events.js';
import { guardBody } from './guard-body.js';
import { CONFLICT, complete, NO_ANSWER, settle } from './settle.js';

export interface Idempotency {
  /** Whether an operation takes the header. */
  readonly isIdempotent: (method: string, path: string) => boolean;
  /** The URL at which the API tells what it answered to a request with this key. */
  readonly lookup: (key: string) => string;
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

/** What has to be known of a call. */
export interface Posted {
  /** The path in the description. */
  readonly path: string;
  /** As for {@link replayable}. */
  readonly body: BodyInit | null | undefined;
  /** How its answer will be read. */
  readonly parseAs: string;
  /** How often anything of it has been sent so far. */
  readonly sends: number;
  /** Sends a request that is made here, with authentication. */
  sendOwn(request: Request): Promise<Response>;
}

type Send = (request: Request) => Promise<Response>;

const HEADER = 'Idempotency-Key';
const VALID_KEY = /^[A-Za-z0-9-]{16,36}$/;

/**
 * Gives a POST a key, unless the caller did, and settles what is lost. An answer counts as lost when the connection
 * broke, the time was over, or a gateway answered in the API's place (408, 502–504); while its body arrives, too. It is
 * then asked for, and the request sent again if the API does not know it. The caller gets the answer or an
 * {@link IdempotencyError}.
 */
export async function sendOnce(send: Send, request: Request, call: Posted, options: Idempotency): Promise<Response> {
  const { method, headers } = request;
  const { path } = call;
  if (!options.isIdempotent(method, path)) return send(request);
  const given = headers.get(HEADER);
  if (given !== null && !VALID_KEY.test(given))
    throw new ParameterError(
      'header',
      HEADER,
      `${method} ${path}: ${HEADER} must be 16 to 36 letters, digits or dashes. Nothing was sent.`,
    );
  const key = given ?? crypto.randomUUID();
  if (given === null) headers.set(HEADER, key);
  const again = replayable(request, call.body);

  let response: Response;
  try {
    response = await send(request);
  } catch (error) {
    if (call.sends === 0) throw error;
    return mend(error);
  }
  if (NO_ANSWER.has(response.status)) {
    discard(response);
    return mend(new Error(`The answer was ${response.status}.`));
  }
  // The caller's own key, sent once: the caller has used it before, and shall know. Else this call used it twice.
  if (response.status === 409 && (given === null || call.sends > 1) && (await isConflict(response))) {
    discard(response);
    return mend(new Error('The API refused the idempotency key as used.'));
  }
  // A body that breaks off is a lost answer too, and it is read after this.
  if (call.parseAs !== 'json' && call.parseAs !== 'text') return complete(response).catch(mend);
  guardBody(response, mendBody);
  return response;

  async function mend(cause: unknown): Promise<Response> {
    const report = (outcome: 'recorded' | 'resent' | 'unknown') =>
      options.report({ type: 'request.settled', method, path, idempotencyKey: key, outcome });
    const { url, signal } = request;
    const repeat = again && ((withKey: string) => prepare(again(), withKey));
    try {
      const settled = await settle(
        { name: `${method} ${path}`, url, key, generated: given === null, again: repeat, signal, cause },
        { send: (own) => call.sendOwn(own), lookup: options.lookup, clock: options.clock },
      );
      report(settled.outcome);
      return settled.response;
    } catch (error) {
      report('unknown');
      throw error;
    }
  }

  async function mendBody(cause: unknown): Promise<Response> {
    const mended = await mend(cause);
    if (mended.ok === response.ok) return mended;
    throw new IdempotencyError(
      'outcome_unknown',
      key,
      `${method} ${path}: an answer with status ${response.status} broke off, but the API has recorded one with ${mended.status}. Look with operations.getApiResponse and the idempotency key ${key}.`,
      { cause },
    );
  }
}

function prepare(request: Request, key: string): Request {
  request.headers.delete('Authorization'); // of the send before; each gets its own
  request.headers.set(HEADER, key);
  return request;
}

async function isConflict(response: Response): Promise<boolean> {
  try {
    return (await response.clone().text()).includes(CONFLICT);
  } catch {
    return true; // a 409 that broke off: whatever it was, asking for the answer shows it
  }
}
