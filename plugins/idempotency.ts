/**
 * One POST, at most one effect. Mangopay refuses a second use of an idempotency key, it does not replay the answer; so a
 * lost answer has to be asked for.
 *
 * @module
 */
import type { MergedOptions, Middleware } from 'openapi-fetch';
import { IdempotencyError, ParameterError } from '../errors.js';
import { type Clock, systemClock } from './client-credentials/clock.js';
import { reporter } from './client-credentials/events.js';
import { guardBody } from './guard-body.js';
import { discard, replayable } from './replay.js';
import type { RequestEvent } from './request-events.js';
import type { HookArguments } from './send-through.js';
import { CONFLICT, complete, NO_ANSWER, settle } from './settle.js';

export interface IdempotencyOptions {
  /** The URL at which the API tells what it answered to a request with this key. */
  lookup: (key: string) => string;
  /** Whether an operation takes the header. Default: every POST. */
  isIdempotent?: (method: string, path: string) => boolean;
  /** Sends a request of this plugin's own with authentication. Default: the client's `fetch`, as it is. */
  send?: (request: Request, call: HookArguments) => Promise<Response>;
  /** How often a call has been sent so far. Default: once. */
  sends?: (call: MergedOptions) => number;
  /** The body of a call, for those who hold it anyway: as for the token plugin. */
  replayBody?: (call: MergedOptions) => BodyInit | null | undefined;
  clock?: Clock;
  onEvent?: (event: RequestEvent) => void;
}

interface Keyed {
  readonly key: string;
  readonly generated: boolean;
  readonly again: (() => Request) | undefined;
}

const HEADER = 'Idempotency-Key';
const VALID_KEY = /^[A-Za-z0-9-]{16,36}$/;

/**
 * Makes the plugin: gives each POST a key, unless the caller did, and settles what is lost. An answer counts as lost when
 * the connection broke, the time was over, or a gateway answered in the API's place (408, 502–504); while its body
 * arrives, too. It is then asked for, and the request sent again if the API does not know it. The caller gets the answer
 * or an {@link IdempotencyError}.
 */
export function idempotency(options: IdempotencyOptions): Required<Middleware> {
  const { lookup, isIdempotent = (method) => method === 'POST', sends = () => 1, clock = systemClock } = options;
  const send = options.send ?? ((request: Request, call: HookArguments) => call.options.fetch(request));
  const tell = reporter(options.onEvent);
  const calls = new WeakMap<MergedOptions, Keyed>();

  async function mend(call: HookArguments, keyed: Keyed, cause: unknown): Promise<Response> {
    const { request, schemaPath } = call;
    const { key, generated, again } = keyed;
    const { method, url, signal } = request;
    const report = (outcome: 'recorded' | 'resent' | 'unknown') =>
      tell({ type: 'request.settled', method, path: schemaPath, idempotencyKey: key, outcome });
    const name = `${method} ${schemaPath}`;
    const repeat = again && ((withKey: string) => prepare(again(), withKey));
    try {
      const { response, outcome } = await settle(
        { name, url, key, generated, again: repeat, signal, cause },
        { send: (own) => send(own, { ...call, request: own }), lookup, clock },
      );
      report(outcome);
      return response;
    } catch (error) {
      report('unknown');
      throw error;
    }
  }

  /** A body that breaks off is a lost answer too, though openapi-fetch reads it only after the last hook. */
  function guard(response: Response, call: HookArguments, keyed: Keyed): Promise<Response> | undefined {
    const { parseAs } = call.options;
    const { status, ok } = response;
    if (parseAs !== 'json' && parseAs !== 'text') return complete(response).catch((error) => mend(call, keyed, error));
    guardBody(response, async (error) => {
      const mended = await mend(call, keyed, error);
      if (mended.ok === ok) return mended;
      throw new IdempotencyError(
        'outcome_unknown',
        keyed.key,
        `${call.request.method} ${call.schemaPath}: an answer with status ${status} broke off, but the API has recorded one with ${mended.status}. Look with operations.getApiResponse and the idempotency key ${keyed.key}.`,
        { cause: error },
      );
    });
    return undefined;
  }

  return {
    onRequest({ request, schemaPath, options: call }) {
      if (!isIdempotent(request.method, schemaPath)) return undefined;
      const given = request.headers.get(HEADER);
      if (given !== null && !VALID_KEY.test(given))
        throw new ParameterError('header', HEADER, `${HEADER} must be 16 to 36 letters, digits or dashes.`);
      const key = given ?? crypto.randomUUID();
      if (given === null) request.headers.set(HEADER, key);
      const again = replayable(request, options.replayBody?.(call));
      calls.set(call, { key, generated: given === null, again });
      return undefined;
    },

    async onError({ error, ...call }) {
      const keyed = calls.get(call.options);
      if (!keyed || sends(call.options) === 0) return undefined;
      calls.delete(call.options); // settled once: onResponse passes on what that gives
      return mend(call, keyed, error);
    },

    // No promise for an ordinary answer: this runs on every POST.
    onResponse({ response, ...call }) {
      const keyed = calls.get(call.options);
      if (!keyed) return undefined;
      calls.delete(call.options); // a WeakMap would hold it until the next full collection
      if (NO_ANSWER.has(response.status)) {
        discard(response);
        return mend(call, keyed, new Error(`The answer was ${response.status}.`));
      }
      // The caller's own key, sent once: the caller has used it before, and shall know. Else this call used it twice.
      if (response.status === 409 && (keyed.generated || sends(call.options) > 1))
        return afterConflict(response, call, keyed);
      return guard(response, call, keyed);
    },
  };

  async function afterConflict(response: Response, call: HookArguments, keyed: Keyed): Promise<Response | undefined> {
    if (!(await isConflict(response))) return guard(response, call, keyed);
    discard(response);
    return mend(call, keyed, new Error('The API refused the idempotency key as used.'));
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
