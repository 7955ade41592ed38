// Authentication around a request: puts the credentials on, and answers a 401 with another token, once.

import { ConfigurationError } from '../../errors/call.js';
import { OriginNotAllowedError } from '../../errors/token.js';
import type { TokenEvent } from '../../lib/events.js';
import type { Call, Layer, Send } from '../../lib/layer.js';
import { discard, replayable } from '../../lib/replay.js';
import type { TokenSource } from './token-source.js';

export type Security = 'bearer' | 'basic' | 'none';

export interface AuthenticationOptions {
  readonly sourceFor: (method: string, path: string) => TokenSource;
  /** The `Authorization` of requests with Basic credentials, which go to the token URL's origin alone. */
  readonly basic: () => Promise<string>;
  readonly basicOrigin: string;
  readonly origins: readonly string[];
  readonly securityFor: (method: string, path: string) => Security;
  readonly isTokenRejected: (response: Response) => boolean;
  readonly report: (event: TokenEvent) => void;
}

export const BEARER = 'Bearer ';

/** Sends each request with its credentials. */
export function authentication(options: AuthenticationOptions): Layer {
  const { sourceFor, report } = options;

  return async (request, call, next) => {
    const security = options.securityFor(request.method, call.path);
    if (security === 'none') return next(request, call);
    check(request, security === 'basic' ? [options.basicOrigin] : options.origins);
    if (security === 'basic') {
      request.headers.set('Authorization', await options.basic());
      return next(request, call);
    }
    const source = sourceFor(request.method, call.path);
    // No promise where the token is available: this runs on every request.
    const found = source.get(call);
    const token = found instanceof Promise ? await found : found;
    const again = replayable(request, call.body);
    request.headers.set('Authorization', BEARER + token.value);
    const response = await next(request, call);
    if (options.isTokenRejected(response)) return resend(source, response, call, token.value, again, next);
    if (source.unproven) source.accepted(token.value);
    return response;
  };

  /** With another token; the first response where there is none. */
  async function resend(
    source: TokenSource,
    response: Response,
    call: Call,
    refused: string,
    again: (() => Request) | undefined,
    next: Send,
  ): Promise<Response> {
    let token: string | undefined;
    try {
      token = await source.renew(refused, call.signal);
    } catch (cause) {
      call.signal?.throwIfAborted();
      report({ type: 'token.rejected', action: 'not_renewed', error: cause as Error }); // a source throws nothing else
      return response; // the API's response is what the caller asked for
    }
    if (token === undefined || !again) {
      report({ type: 'token.rejected', action: token === undefined ? 'not_renewed' : 'not_replayable' });
      return response;
    }
    report({ type: 'token.rejected', action: 'renewed' });
    discard(response);
    const second = again();
    second.headers.set('Authorization', BEARER + token);
    const result = await next(second, call);
    if (!options.isTokenRejected(result)) source.accepted(token);
    return result;
  }
}

/** Before a token is asked for, and so before anything is sent. */
export function check(request: Request, allowed: readonly string[]): void {
  const { url } = request;
  if (!allowed.some((origin) => isAt(url, origin))) throw new OriginNotAllowedError(new URL(url).origin, allowed);
  if (request.headers.has('Authorization'))
    throw new ConfigurationError(
      'headers',
      'The request already has an Authorization header. Remove it: this client sets its own.',
    );
}

/** Compares as origins without parsing again: `url` is serialized, so its origin ends at the first slash of the path. */
function isAt(url: string, origin: string): boolean {
  return url.startsWith(origin) && url.charAt(origin.length) === '/';
}
