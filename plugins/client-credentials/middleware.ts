// The openapi-fetch adapter: the same authentication, split in two hooks around another `fetch`.

import { ConfigurationError } from '../../errors/call.js';
import { copyOf } from '../../lib/replay.js';
import { type AuthenticationOptions, check, followUp, isAllowed, sign, tokenOn } from './authenticate.js';

/** What openapi-fetch tells its middleware, as far as it matters here; so it fits every version from 0.12. */
export interface HookOptions {
  readonly request: Request;
  readonly schemaPath: string;
  /** One object per call. */
  readonly options: { readonly fetch: (request: Request, init?: RequestInit) => Promise<Response> };
}

/** A middleware for `client.use()`. */
export interface Hooks {
  onRequest(call: HookOptions): undefined | Request | Promise<Request | undefined>;
  onResponse(call: HookOptions & { readonly response: Response }): undefined | Promise<Response | undefined>;
}

export interface MiddlewareOptions extends AuthenticationOptions {
  /** Passed to `fetch` with the second send, as openapi-fetch does with the first. */
  readonly requestInitExt: Record<string, unknown> | undefined;
}

/** The request as it left this middleware, and its body for a second send. */
interface Left {
  readonly request: Request;
  readonly body: ArrayBuffer;
}

export function middleware(options: MiddlewareOptions): Hooks {
  // Keyed by what stays the same over one call; the request may be replaced by others.
  let left: WeakMap<HookOptions['options'], Left> | undefined;

  function carry(
    request: Request,
    call: HookOptions['options'],
    token: string,
  ): undefined | Promise<Request | undefined> {
    const signing = sign(options, request, token);
    if (request.body === null) return signing?.then(() => undefined);
    return keepBody(request, call, signing);
  }

  /** Reading the body once and sending the copy costs less than `clone()`, which has both halves read it. */
  async function keepBody(
    request: Request,
    call: HookOptions['options'],
    signing: Promise<void> | undefined,
  ): Promise<Request> {
    const { redirect } = request; // fetch takes the body along to wherever a 307 or 308 leads
    const body = await request.arrayBuffer();
    await signing;
    const copy = alike(request, { body, redirect: redirect === 'follow' ? 'manual' : redirect });
    left ??= new WeakMap();
    left.set(call, { request: copy, body });
    return copy;
  }

  async function withBasic(request: Request): Promise<undefined> {
    check(request, [options.basicOrigin]);
    request.headers.set('Authorization', await options.basic());
  }

  return {
    onRequest({ request, schemaPath, options: call }) {
      const security = options.securityFor(request.method, schemaPath);
      if (security === 'none') return undefined;
      if (security === 'basic') return withBasic(request);
      check(request, options.origins);
      // No promise where the token is available: this runs on every request.
      const token = options.sourceFor(request.method, schemaPath).get(request);
      return token instanceof Promise
        ? token.then(({ value }) => carry(request, call, value))
        : carry(request, call, token.value);
    },

    onResponse({ request, response, schemaPath, options: call }) {
      const token = tokenOn(request);
      if (token === undefined) return undefined;
      const { url, method, signal } = request;
      const source = options.sourceFor(method, schemaPath);
      if (!isAllowed(url, options.origins)) {
        source.invalidate(token);
        throw new ConfigurationError(
          'middleware',
          `A middleware after clientCredentials led the request and its token to ${new URL(url).origin}. Register clientCredentials last, or use its withToken.`,
        );
      }
      const mine = left?.get(call);
      // A body that others put on after us is gone, and to send ours in its place would be another request.
      const resend =
        request.body === null || mine?.request === request
          ? async (other: string) => {
              const second = alike(request, request.body && mine ? { body: mine.body } : {});
              await sign(options, second, other);
              return call.fetch(second, options.requestInitExt);
            }
          : undefined;
      return followUp(options, source, { url, token, signal }, response, resend);
    },
  };
}

/** Of the same class, which openapi-fetch insists on, and with what openapi-fetch has put on it. */
function alike(request: Request, init: RequestInit): Request {
  const Class = request.constructor as typeof Request; // or what the user has in its place
  const copy = copyOf(request, init, Class);
  for (const [name, value] of Object.entries(request)) if (!(name in copy)) Object.assign(copy, { [name]: value });
  return copy;
}
