// The openapi-fetch side: puts the credentials on each request, and answers a 401 with another token, once.

import type { MergedOptions, Middleware } from 'openapi-fetch';
import { ConfigurationError } from '../../errors/call.js';
import { OriginNotAllowedError } from '../../errors/token.js';
import type { TokenEvent } from '../../lib/events.js';
import type { TokenSource } from './token-source.js';

export type Security = 'bearer' | 'basic' | 'none';

export interface AttachOptions {
  readonly sourceFor: (method: string, schemaPath: string) => TokenSource;
  /** The `Authorization` of requests with Basic credentials, which go to the token URL's origin alone. */
  readonly basic: () => Promise<string>;
  readonly basicOrigin: string;
  readonly origins: readonly string[];
  readonly securityFor: (method: string, schemaPath: string) => Security;
  readonly isTokenRejected: (response: Response) => boolean;
  readonly replayBody: ((options: MergedOptions) => BodyInit | null | undefined) | undefined;
  readonly report: (event: TokenEvent) => void;
}

const BEARER = 'Bearer ';

export function attach(options: AttachOptions): Required<Pick<Middleware, 'onRequest' | 'onResponse'>> {
  const { sourceFor, report, replayBody } = options;
  // Bodies kept for a second send, keyed by what stays the same over one call; the request may be replaced by others.
  const bodies = new WeakMap<MergedOptions, ArrayBuffer>();

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

  /** Puts the token on; returns a request in the place of one whose body has to be kept, or could be redirected away. */
  function carry(request: Request, call: MergedOptions, token: string): undefined | Promise<Request> | Request {
    request.headers.set('Authorization', BEARER + token);
    if (request.body === null) return undefined;
    const body = replayBody?.(call);
    if (body === undefined) return keepBody(request, call);
    // fetch takes the body along to wherever a 307 or 308 leads.
    return request.redirect === 'follow'
      ? new Request(request, { ...(body && { body }), redirect: 'manual' })
      : undefined;
  }

  /** Reading the body once and sending the copy costs less than `clone()`, which has both halves read it. */
  async function keepBody(request: Request, call: MergedOptions): Promise<Request> {
    const { redirect } = request;
    const body = await request.arrayBuffer();
    bodies.set(call, body);
    return new Request(request, { body, redirect: redirect === 'follow' ? 'manual' : redirect });
  }

  return {
    onRequest({ request, schemaPath, options: call }) {
      const security = options.securityFor(request.method, schemaPath);
      if (security === 'none') return undefined;
      if (security === 'basic') return withBasic(request);
      check(request, options.origins);
      // No promise where the token is at hand: this runs on every request.
      const token = sourceFor(request.method, schemaPath).get(request);
      return token instanceof Promise
        ? token.then(({ value }) => carry(request, call, value))
        : carry(request, call, token.value);
    },

    onResponse({ request, response, schemaPath, options: call }) {
      const source = sourceFor(request.method, schemaPath);
      if (!options.isTokenRejected(response)) {
        if (source.unproven) source.accepted(tokenOn(request));
        return undefined;
      }
      const token = tokenOn(request);
      return token === undefined ? undefined : resend(source, request, response, call, token);
    },
  };

  async function withBasic(request: Request): Promise<undefined> {
    check(request, [options.basicOrigin]);
    request.headers.set('Authorization', await options.basic());
  }

  async function resend(
    source: TokenSource,
    request: Request,
    response: Response,
    call: MergedOptions,
    refused: string,
  ): Promise<Response | undefined> {
    let token: string | undefined;
    try {
      token = await source.renew(refused, request.signal);
    } catch (cause) {
      request.signal.throwIfAborted();
      report({ type: 'token.rejected', action: 'not_renewed', error: cause as Error }); // a source throws nothing else
      return undefined; // the API's answer is what the caller asked for
    }
    if (token === undefined) {
      report({ type: 'token.rejected', action: 'not_renewed' });
      return undefined;
    }
    const again = copyOf(request, call);
    if (!again) {
      report({ type: 'token.rejected', action: 'not_replayable' });
      return undefined;
    }
    report({ type: 'token.rejected', action: 'renewed' });
    again.headers.set('Authorization', BEARER + token);
    void response.body?.cancel().catch(() => undefined); // unread, it would hold the connection
    const second = await call.fetch(again);
    if (!options.isTokenRejected(second)) source.accepted(token);
    return second;
  }

  function copyOf(request: Request, call: MergedOptions): Request | undefined {
    if (request.body === null) return new Request(request);
    const body = bodies.get(call) ?? replayBody?.(call) ?? null;
    return body === null ? undefined : new Request(request, { body });
  }
}

/** The token that a request carried: what was sent counts, whatever others did to the request after us. */
function tokenOn(request: Request): string | undefined {
  const authorization = request.headers.get('Authorization');
  return authorization?.startsWith(BEARER) ? authorization.slice(BEARER.length) : undefined;
}

/** Compares as origins without parsing again: `url` is serialized, so its origin ends at the first slash of the path. */
function isAt(url: string, origin: string): boolean {
  return url.startsWith(origin) && url.charAt(origin.length) === '/';
}
