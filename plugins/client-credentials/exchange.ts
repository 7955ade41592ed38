// One exchange: client credentials for a token (RFC 6749 §4.4), in up to three attempts. It never rejects.

import { RequestTimeoutError } from '../../errors/call.js';
import { TokenRequestError } from '../../errors/token.js';
import { after, type Clock, type Moment, momentOf, sleep } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import { safeCause } from '../../lib/safe-cause.js';
import type { Failure } from './life.js';
import { BODY_LIMIT, interpret, type RawResponse, type TokenReply } from './token-response.js';

export interface TokenRequest {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string | undefined;
  readonly encoding: 'form' | 'raw';
  readonly fetch: (request: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly report: (event: TokenEvent) => void;
}

/** A token with the moment from which its life counts. */
export interface Exchanged extends TokenReply {
  readonly since: Moment;
}

const ATTEMPTS = 3;
const ATTEMPT_TIMEOUT = 10_000;
/** The whole exchange, waits between attempts included. Shorter than a lease of the token store. */
export const EXCHANGE_TIMEOUT = 20_000;
const FIRST_WAIT = 200;

/** `somebodyWaits` is asked before each further attempt: for a refresh in the background one is enough. */
export async function exchange(
  request: TokenRequest,
  secret: string,
  timeLeft: number,
  somebodyWaits: () => boolean,
): Promise<Exchanged | Failure> {
  const { clock } = request;
  // By the monotonic clock, as the timers: a machine that was suspended meanwhile gets its attempts all the same.
  const start = clock.mono();
  for (let attempt = 1; ; attempt++) {
    const left = timeLeft - (clock.mono() - start);
    request.report({ type: 'token.requested', attempt });
    const outcome = await send(request, secret, Math.min(ATTEMPT_TIMEOUT, left));
    if ('accessToken' in outcome || outcome.refusal !== undefined) return outcome;

    const wait = Math.max(request.random() * FIRST_WAIT * 2 ** (attempt - 1), outcome.retryAfter ?? 0);
    const fits = clock.mono() - start + wait < timeLeft;
    if (attempt === ATTEMPTS || !fits || !somebodyWaits()) return outcome;
    await sleep(clock, wait);
  }
}

async function send(request: TokenRequest, secret: string, timeout: number): Promise<Exchanged | Failure> {
  const { clock, clientId, scope } = request;
  const since = momentOf(clock);
  const hide = hider(clientId, secret);
  const controller = new AbortController();
  const stop = after(clock, timeout, () => controller.abort(), false);
  try {
    // Redirects are not followed: the next server would be handed the credentials. «manual» rather than «error», which
    // some workers do not know; a 3xx is a failure like any other status.
    const response = await untilAborted(
      request.fetch(request.tokenUrl, {
        method: 'POST',
        headers: {
          Authorization: basic(clientId, secret, request.encoding),
          Accept: 'application/json',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: `grant_type=client_credentials${scope === undefined ? '' : `&scope=${formEncode(scope)}`}`,
        redirect: 'manual',
        cache: 'no-store',
        signal: controller.signal,
      }),
      controller.signal,
    );
    const body = await untilAborted(readText(response), controller.signal);
    const raw: RawResponse = { status: response.status, retryAfter: response.headers.get('retry-after'), body };
    const outcome = interpret(raw, clock.wall(), hide);
    return 'accessToken' in outcome ? { ...outcome, since } : outcome;
  } catch (cause) {
    return controller.signal.aborted ? timedOut(timeout) : unreachable(safeCause(cause, hide));
  } finally {
    stop();
  }
}

/** A fetch given by the user may not heed the signal; the wait ends all the same. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    promise.then(resolve, reject);
  });
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size <= BODY_LIMIT; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  void reader.cancel().catch(() => undefined); // what follows is not wanted, and its failure neither
  return text.slice(0, BODY_LIMIT);
}

function timedOut(timeout: number): Failure {
  return {
    error: (retryAt) =>
      new RequestTimeoutError(
        `The token endpoint did not answer within ${Math.round(timeout)} ms. The next attempt is made at ${retryAt.toISOString()}.`,
        { timeout, retryAt },
      ),
  };
}

function unreachable(cause: unknown): Failure {
  return {
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint could not be reached. The next attempt is made at ${retryAt.toISOString()}; the cause says why.`,
        { cause, retryAt },
      ),
  };
}

/** The `Authorization` of the token request: RFC 6749 §2.3.1 for `form`, RFC 7617 with the pair as it is for `raw`. */
export function basic(clientId: string, secret: string, encoding: 'form' | 'raw'): string {
  const pair = encoding === 'form' ? `${formEncode(clientId)}:${formEncode(secret)}` : `${clientId}:${secret}`;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
}

/** Form encoding that leaves the unreserved characters of RFC 3986 alone; `%20` is read by servers that do not read `+`. */
function formEncode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Takes out of a text what a careless server may echo, in any way that it may be written. */
function hider(clientId: string, secret: string): (text: string) => string {
  const pairs = (['form', 'raw'] as const).map((encoding) => basic(clientId, secret, encoding).slice('Basic '.length));
  const hidden = [
    ...pairs,
    formEncode(secret),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret,
  ];
  // A key of a letter or two is a placeholder: to hide it would leave no word whole.
  return (text) => hidden.reduce((rest, value) => (value.length > 2 ? rest.replaceAll(value, '[hidden]') : rest), text);
}
