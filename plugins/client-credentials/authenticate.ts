// Authentication around a request: puts the credentials on, and sends again with another token after a 401, once.

import { ConfigurationError } from '../../errors/call.js';
import { OriginNotAllowedError } from '../../errors/token.js';
import type { Clock } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import type { Layer } from '../../lib/layer.js';
import { discard, replayable } from '../../lib/replay.js';
import type { Dpop } from './dpop.js';
import type { TokenSource } from './token-source.js';

/** What a request is sent with: a token, the Basic credentials, or nothing. */
export type Security = 'bearer' | 'basic' | 'none';

export interface AuthenticationOptions {
  readonly sourceFor: (method: string, path: string) => TokenSource;
  readonly dpop: Dpop | undefined;
  readonly clock: Clock;
  /** The `Authorization` of requests with Basic credentials, which go to the token URL's origin alone. */
  readonly basic: () => Promise<string>;
  readonly basicOrigin: string;
  readonly origins: readonly string[];
  readonly securityFor: (method: string, path: string) => Security;
  readonly isTokenRejected: (response: Response) => boolean;
  readonly report: (event: TokenEvent) => void;
}

/** A request, by any way of sending. */
interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** Sends each request with its credentials. */
export function authentication(options: AuthenticationOptions): Layer {
  return async (request, call, next) => {
    const { url, method, headers } = request;
    const security = options.securityFor(method, call.path);
    if (security === 'none') return next(request, call);
    check(request, security === 'basic' ? [options.basicOrigin] : options.origins);
    if (security === 'basic') {
      headers.set('Authorization', await options.basic());
      return next(request, call);
    }
    // No promise where the token is available: this runs on every request.
    const source = options.sourceFor(method, call.path);
    const found = source.get(call);
    const token = (found instanceof Promise ? await found : found).value;
    const again = replayable(request, call.body);
    const signing = sign(options, request, token);
    if (signing) await signing;
    const response = await next(request, call);
    const resend = async (other: string) => {
      const second = again();
      await sign(options, second, other);
      return next(second, call);
    };
    return followUp(options, source, { url, token, signal: call.signal }, response, resend) ?? response;
  };
}

/** Before a token is asked for, and so before anything is sent. */
export function check({ url, headers }: Pick<Sent, 'url' | 'headers'>, allowed: readonly string[]): void {
  if (!isAllowed(url, allowed)) throw new OriginNotAllowedError(new URL(url).origin, allowed);
  if (headers.has('Authorization'))
    throw new ConfigurationError(
      'headers',
      'The request already has an Authorization header. Remove it: this client sets its own.',
    );
}

/** Compares as origins without parsing again: `url` is serialized, so its origin ends at the first slash of the path. */
export function isAllowed(url: string, allowed: readonly string[]): boolean {
  return allowed.some((origin) => url.startsWith(origin) && url.charAt(origin.length) === '/');
}

/** Puts the token on; a promise only where the possession of a key has to be proved as well. */
export function sign(
  { dpop, clock }: AuthenticationOptions,
  { url, method, headers }: Sent,
  token: string,
): Promise<void> | undefined {
  headers.set('Authorization', (dpop ? 'DPoP ' : 'Bearer ') + token);
  return dpop?.proof(method, url, clock.wall(), token).then((proof) => headers.set('DPoP', proof));
}

/** The token that a request carried: what was sent counts, even if others changed the request after us. */
export function tokenOn({ headers }: Pick<Sent, 'headers'>): string | undefined {
  return /^(?:Bearer|DPoP) (.*)$/.exec(headers.get('Authorization') ?? '')?.[1];
}

interface Carried {
  readonly url: string;
  readonly token: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * What comes after a response: nothing in most cases; else another one, to the same request with a fresh nonce or with
 * another token. `resend` is `undefined` where the body cannot be sent twice.
 */
export function followUp(
  options: AuthenticationOptions,
  source: TokenSource,
  carried: Carried,
  response: Response,
  resend: ((token: string) => Promise<Response>) | undefined,
): Promise<Response> | undefined {
  const { dpop, isTokenRejected } = options;
  const isNewNonce = dpop?.heard(response, carried.url);
  if (isNewNonce && resend && wantsNonce(response)) {
    discard(response);
    return resend(carried.token).then((second) => followUp(options, source, carried, second, resend) ?? second);
  }
  if (isTokenRejected(response)) return renew(options, source, carried, response, resend);
  if (source.isUnproven()) source.accepted(carried.token);
  return undefined;
}

function wantsNonce(response: Response): boolean {
  return response.status === 401 && /error="?use_dpop_nonce/.test(response.headers.get('WWW-Authenticate') ?? '');
}

/** Sends with another token; the first response where there is none. */
async function renew(
  { dpop, isTokenRejected, report }: AuthenticationOptions,
  source: TokenSource,
  { url, token: refused, signal }: Carried,
  response: Response,
  resend: ((token: string) => Promise<Response>) | undefined,
): Promise<Response> {
  let token: string | undefined;
  try {
    token = await source.renew(refused, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    report({ type: 'token.rejected', action: 'not_renewed', error: cause as Error }); // a source throws nothing else
    return response; // the API's response is what the caller asked for
  }
  if (token === undefined || !resend) {
    report({ type: 'token.rejected', action: token === undefined ? 'not_renewed' : 'not_replayable' });
    return response;
  }
  report({ type: 'token.rejected', action: 'renewed' });
  discard(response);
  let second = await resend(token);
  if (dpop?.heard(second, url) && wantsNonce(second)) second = await resend(token);
  if (!isTokenRejected(second)) source.accepted(token);
  return second;
}
