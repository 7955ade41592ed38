// One exchange: client credentials for a token (RFC 6749 §4.4), in up to three attempts. It never rejects.

import { hasBrand } from '../../errors/base.js';
import { RequestTimeoutError } from '../../errors/call.js';
import { TokenRequestError } from '../../errors/token.js';
import { after, type Clock, type Moment, momentOf } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import { safeCause } from '../../lib/safe-cause.js';
import { orAborted, pause } from '../../lib/wait.js';
import {
  authenticateClient,
  basic,
  type ClientAuthentication,
  type ClientAuthenticationMethod,
} from './client-authentication.js';
import type { Dpop } from './dpop.js';
import type { Failure } from './life.js';
import { formEncode } from './parameters.js';
import { type Expectation, interpret, type RawResponse, readText, type TokenReply } from './token-response.js';

export interface TokenRequest {
  /** Where to ask; found out before each exchange where only the issuer is known. */
  readonly tokenUrl: string | (() => Promise<string>);
  readonly clientId: string;
  /** What is asked for, as `formOf` makes it. */
  readonly form: string;
  readonly authentication: ClientAuthenticationMethod | ClientAuthentication;
  readonly encoding: 'form' | 'raw';
  readonly dpop: Dpop | undefined;
  readonly isLocked: Expectation['isLocked'];
  readonly fetch: (request: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
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
/** An attempt that ends so much later than its timeout was not slow: the process was frozen. */
const FROZEN = 2000;

/**
 * `isAwaited` is asked before each further attempt: for a refresh in the background one is enough. An exchange that
 * was given up for lost, so that another has begun, sends nothing more.
 */
export async function exchange(
  request: TokenRequest,
  secret: string,
  timeLeft: number,
  isAwaited: () => boolean,
  isGivenUp: () => boolean,
): Promise<Exchanged | Failure> {
  const { clock } = request;
  // By the monotonic clock, as the timers: a machine that was suspended meanwhile gets its attempts anyway.
  let start = clock.mono();
  for (let attempt = 1; ; attempt++) {
    const begun = clock.mono();
    const timeout = Math.min(ATTEMPT_TIMEOUT, timeLeft - (begun - start));
    request.report({ type: 'token.requested', attempt });
    const { outcome, ended } = await send(request, secret, timeout);
    if ('accessToken' in outcome || outcome.refusal !== undefined) return outcome;

    // Time in which nothing could arrive counts for nothing, and the connection did not survive it.
    const frozen = ended - begun > timeout + FROZEN;
    if (frozen) start += ended - begun;
    const wait = Math.max(Math.random() * FIRST_WAIT * 2 ** (attempt - 1), outcome.retryAfter ?? 0);
    const fits = clock.mono() - start + wait < timeLeft;
    if (attempt === ATTEMPTS || !fits || !(frozen || isAwaited())) return outcome;
    const paused = clock.mono();
    await pause(clock, wait);
    start += Math.max(clock.mono() - paused - wait, 0); // frozen meanwhile: the next attempt still gets its full time
    if (isGivenUp()) return outcome;
  }
}

interface Attempt {
  readonly outcome: Exchanged | Failure;
  /** When, by the monotonic clock. */
  readonly ended: number;
}

async function send(request: TokenRequest, secret: string, timeout: number): Promise<Attempt> {
  const { clock } = request;
  const since = momentOf(clock);
  const sent: Sent = { secrets: [] };
  const controller = new AbortController();
  let timedOutAt = 0;
  const expire = () => {
    timedOutAt = clock.mono();
    controller.abort();
  };
  const stop = after(clock, timeout, expire, false);
  try {
    // A fetch given by the user may not heed the signal; the wait ends anyway.
    const raw = await orAborted(post(request, secret, sent, controller.signal), controller.signal);
    const outcome = interpret(raw, {
      now: clock.wall(),
      hide: hider(request.clientId, secret, sent),
      type: request.dpop ? 'dpop' : 'bearer',
      isLocked: request.isLocked,
    });
    return { outcome: 'accessToken' in outcome ? { ...outcome, since } : outcome, ended: clock.mono() };
  } catch (cause) {
    return controller.signal.aborted
      ? { outcome: timedOut(timeout), ended: timedOutAt }
      : {
          outcome: failedTo('send the token request', safeCause(cause, hider(request.clientId, secret, sent))),
          ended: clock.mono(),
        };
  } finally {
    stop();
  }
}

/** What was sent in this attempt beside the secret that must not be shown. */
interface Sent {
  secrets: readonly string[];
}

async function post(
  request: TokenRequest,
  secret: string,
  sent: Sent,
  signal: AbortSignal,
  isSecond = false,
): Promise<RawResponse> {
  const { clock, clientId, dpop } = request;
  const tokenUrl = typeof request.tokenUrl === 'string' ? request.tokenUrl : await request.tokenUrl();
  const now = clock.wall();
  const { authorization, form, secrets } = await authenticateClient(request.authentication, request.encoding, {
    tokenUrl,
    clientId,
    secret,
    now,
  });
  sent.secrets = secrets;
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  if (authorization) headers['Authorization'] = authorization;
  if (dpop) headers['DPoP'] = await dpop.proof('POST', tokenUrl, now);
  // Redirects are not followed: the next server would be handed the credentials. «manual» rather than «error», which
  // some workers do not know; a 3xx is a failure like any other status.
  const response = await request.fetch(tokenUrl, {
    method: 'POST',
    headers,
    body: `grant_type=client_credentials${form}${request.form}`,
    redirect: 'manual',
    // Not everywhere: Workers with a compatibility date before November 2024 throw at its mere name.
    ...('cache' in Request.prototype && { cache: 'no-store' as const }),
    signal,
  });
  const body = await readText(response);
  if (dpop?.heard(response, tokenUrl) && !isSecond && /"use_dpop_nonce"/.test(body))
    return post(request, secret, sent, signal, true);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
}

function timedOut(timeout: number): Failure {
  return {
    error: (retryAt) =>
      new RequestTimeoutError(
        `The token endpoint did not respond within ${Math.round(timeout)} ms. Next attempt at ${retryAt.toISOString()}.`,
        { timeout, retryAt },
      ),
  };
}

/** For a reason that may pass, and that an error of ours says in its own words. */
export function failedTo(what: string, cause: unknown): Failure {
  const why = hasBrand(cause) ? `: ${cause.message}` : ' (see `cause`).';
  return {
    error: (retryAt) =>
      new TokenRequestError(`Could not ${what}${why} Next attempt at ${retryAt.toISOString()}.`, {
        cause,
        retryAt,
      }),
  };
}

/** Takes out of a text what a careless server may echo, in any way that it may be written. */
function hider(clientId: string, secret: string, sent: Sent): (text: string) => string {
  const pairs = (['form', 'raw'] as const).map((encoding) => basic(clientId, secret, encoding).slice('Basic '.length));
  const hidden = [
    ...pairs,
    ...sent.secrets,
    formEncode(secret),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret,
  ];
  // A key of a letter or two is a placeholder: to hide it would leave no word whole.
  return (text) => hidden.reduce((rest, value) => (value.length > 2 ? rest.replaceAll(value, '[hidden]') : rest), text);
}
