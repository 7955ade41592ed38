// The openapi-fetch side: puts the credentials on each request, and answers a 401 with another token, once.

import type { MergedOptions, Middleware } from 'openapi-fetch';
import { ConfigurationError, OriginNotAllowedError } from './errors.js';
import type { TokenEvent } from './events.js';
import type { TokenSource } from './token-source.js';

export type Security = 'bearer' | 'basic' | 'none';

export interface AttachOptions {
  readonly source: TokenSource;
  /** The `Authorization` of requests with Basic credentials, which go to the token URL's origin alone. */
  readonly basic: () => Promise<string>;
  readonly basicOrigin: string;
  readonly origins: readonly string[];
  readonly securityFor: (method: string, schemaPath: string) => Security;
  readonly isTokenRejected: (response: Response) => boolean;
  readonly replayBody: ((options: MergedOptions) => BodyInit | null | undefined) | undefined;
  readonly report: (event: TokenEvent) => void;
}

/** What has to be remembered of a call between the two hooks. */
interface Call {
  readonly token: string;
  /** A copy to be sent again; `undefined` where the body is kept elsewhere, or there is none. */
  readonly copy: Request | undefined;
}

export function attach(options: AttachOptions): Required<Pick<Middleware, 'onRequest' | 'onResponse'>> {
  const { source, report, replayBody } = options;
  // Keyed by the frozen options object, which stays the same over one call; the request may be replaced by others.
  const calls = new WeakMap<MergedOptions, Call>();

  /** Before a token is asked for, and so before anything is sent. */
  function check(request: Request, allowed: readonly string[]): void {
    const { url } = request;
    if (!allowed.some((origin) => isAt(url, origin))) throw new OriginNotAllowedError(new URL(url).origin, allowed);
    if (request.headers.has('Authorization'))
      throw new ConfigurationError(
        'headers',
        'The request has an Authorization header already. Remove it: this client sets its own.',
      );
  }

  /** Returns a request in the place of one whose body a redirect would carry elsewhere. */
  function carry(request: Request, call: MergedOptions, token: string): Request | undefined {
    request.headers.set('Authorization', `Bearer ${token}`);
    const bodied = request.method !== 'GET' && request.body !== null;
    const kept = bodied ? replayBody?.(call) : undefined;
    const sent = bodied && request.redirect === 'follow' ? new Request(request, { redirect: 'manual' }) : undefined;
    calls.set(call, { token, copy: bodied && kept === undefined ? (sent ?? request).clone() : undefined });
    return sent;
  }

  return {
    onRequest({ request, schemaPath, options: call }) {
      const security = options.securityFor(request.method, schemaPath);
      if (security === 'none') return undefined;
      if (security === 'basic') return withBasic(request);
      check(request, options.origins);
      // No promise where the token is at hand: this runs on every request.
      const token = source.get(request.signal);
      return token instanceof Promise
        ? token.then(({ value }) => carry(request, call, value))
        : carry(request, call, token.value);
    },

    onResponse({ request, response, options: call }) {
      const sent = calls.get(call);
      if (!sent) return undefined;
      if (!options.isTokenRejected(response)) {
        source.accepted(sent.token);
        return undefined;
      }
      return resend(request, response, call, sent);
    },
  };

  async function withBasic(request: Request): Promise<undefined> {
    check(request, [options.basicOrigin]);
    request.headers.set('Authorization', await options.basic());
  }

  async function resend(
    request: Request,
    response: Response,
    call: MergedOptions,
    sent: Call,
  ): Promise<Response | undefined> {
    let token: string | undefined;
    try {
      token = (await source.renew(sent.token, request.signal))?.value;
    } catch (error) {
      request.signal.throwIfAborted();
      report({
        type: 'token.rejected',
        action: 'not_renewed',
        error: error instanceof Error ? error : new Error(String(error)),
      });
      return undefined; // the API's answer is what the caller asked for
    }
    if (token === undefined) {
      report({ type: 'token.rejected', action: 'not_renewed' });
      return undefined;
    }
    const replay = copyOf(request, call, sent);
    if (!replay) {
      report({ type: 'token.rejected', action: 'not_replayable' });
      return undefined;
    }
    report({ type: 'token.rejected', action: 'renewed' });
    replay.headers.set('Authorization', `Bearer ${token}`);
    void response.body?.cancel().catch(() => undefined); // unread, it would hold the connection
    const second = await call.fetch(replay);
    if (!options.isTokenRejected(second)) source.accepted(token);
    return second;
  }

  function copyOf(request: Request, call: MergedOptions, sent: Call): Request | undefined {
    if (sent.copy) return sent.copy;
    if (request.body === null) return new Request(request);
    const body = replayBody?.(call) ?? null;
    return body === null ? undefined : new Request(request, { body });
  }
}

/** Compares as origins without parsing again: `url` is serialized, so its origin ends at the first slash of the path. */
function isAt(url: string, origin: string): boolean {
  return url.startsWith(origin) && url.charAt(origin.length) === '/';
}
