// The openapi-fetch adapter: the same authentication, split in two hooks around somebody else's `fetch`.

import type { MergedOptions, Middleware } from 'openapi-fetch';
import { discard } from '../../lib/replay.js';
import { type AuthenticationOptions, BEARER, check } from './authenticate.js';
import type { TokenSource } from './token-source.js';

export function middleware(options: AuthenticationOptions): Required<Pick<Middleware, 'onRequest' | 'onResponse'>> {
  const { sourceFor, report } = options;
  // Bodies kept for a second send, keyed by what stays the same over one call; the request may be replaced by others.
  const bodies = new WeakMap<MergedOptions, ArrayBuffer>();

  /** Puts the token on; returns a request in the place of one whose body has to be kept, or could be redirected away. */
  function carry(request: Request, call: MergedOptions, token: string): undefined | Promise<Request> {
    request.headers.set('Authorization', BEARER + token);
    return request.body === null ? undefined : keepBody(request, call);
  }

  /** Reading the body once and sending the copy costs less than `clone()`, which has both halves read it. */
  async function keepBody(request: Request, call: MergedOptions): Promise<Request> {
    const { redirect } = request; // fetch takes the body along to wherever a 307 or 308 leads
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
    discard(response);
    const second = await call.fetch(again);
    if (!options.isTokenRejected(second)) source.accepted(token);
    return second;
  }

  function copyOf(request: Request, call: MergedOptions): Request | undefined {
    if (request.body === null) return new Request(request);
    const body = bodies.get(call);
    return body === undefined ? undefined : new Request(request, { body });
  }
}

/** The token that a request carried: what was sent counts, whatever others did to the request after us. */
function tokenOn(request: Request): string | undefined {
  const authorization = request.headers.get('Authorization');
  return authorization?.startsWith(BEARER) ? authorization.slice(BEARER.length) : undefined;
}
