// By what requests leave: the platform's `fetch`, or one of a package, which need not fit the platform.

import { ConfigurationError } from '../errors/call.js';
import { channelNamed } from './events.js';
import type { Fetch } from './layer.js';

/** Name of the channel on which a client announces each request that it is about to send, for `mangopay-fetch/guard`. */
export const SENDS = 'mangopay-fetch:send';

/** What is announced. A subscriber may set `end`, which is called when the request has its response or has failed. */
export interface Announcement {
  readonly request: Request;
  end?: () => void;
}

/** The same `fetch`, which announces what it sends while something subscribes. */
export function announced(fetch: Fetch): Fetch {
  const channel = channelNamed(SENDS);
  return (request, init) => {
    if (!channel?.hasSubscribers) return fetch(request, init);
    const announcement: Announcement = { request };
    channel.publish(announcement);
    return fetch(request, init).finally(() => announcement.end?.());
  };
}

/**
 * The platform's. Next.js puts its own in that place, which keeps responses for as long as it likes: money that is shown
 * must be the money that is there, and a token belongs in no cache.
 */
export function ownFetch(request: Request, init?: RequestInit): Promise<Response> {
  const isPatched = Reflect.get(globalThis.fetch, '__nextPatched') === true;
  const isCached = isPatched && (request.cache === undefined || request.cache === 'default');
  return globalThis.fetch(request, isCached ? { ...init, cache: 'no-store' } : init);
}

/**
 * The same `fetch`; one of a package, as undici's and node-fetch, gets a URL from the moment on at which it took a Request
 * of the platform for one. It has sent nothing then.
 *
 * @throws {@link ConfigurationError} where a dispatcher is of another undici than `fetch`.
 */
export function fitted(fetch: Fetch): Fetch {
  let isForeign = false;
  return async (request, init) => {
    if (isForeign) return sendByUrl(fetch, request, init);
    try {
      return await fetch(request, init);
    } catch (error) {
      if (isOtherDispatcher(error)) throw otherDispatcher(error);
      if (!isTakenForUrl(error)) throw error;
      isForeign = true;
      return sendByUrl(fetch, request, init);
    }
  };
}

/** Sends by a `fetch` that takes no Request of the platform, and gives a Response of the platform. */
export async function sendByUrl(fetch: Fetch, request: Request, init: RequestInit | undefined): Promise<Response> {
  const { url, method, redirect, signal } = request;
  // Whole, since a stream would go out without its length.
  const body = request.body && (await request.arrayBuffer());
  const response = await fetch(
    url as unknown as Request, // every fetch takes a URL
    { redirect, signal, ...init, method, headers: [...request.headers], ...(body && { body }) },
  );
  const { status, statusText, headers } = response;
  const isEmpty = [204, 205, 304].includes(status);
  // Middleware knows the platform's own Response only.
  const own = new Response(isEmpty ? null : response.body, { status, statusText, headers: [...headers] });
  return Object.defineProperty(own, 'url', { value: response.url });
}

/** By the words of undici, node-fetch 2 and node-fetch 3. */
function isTakenForUrl(error: unknown): boolean {
  return error instanceof TypeError && /\[object Request\]|Only absolute URLs|^Invalid URL/.test(error.message);
}

function isOtherDispatcher(error: unknown): boolean {
  const { message = '', cause }: Error = error instanceof Error ? error : new Error();
  return /^invalid on\w+ method$/.test(message) || (cause !== undefined && isOtherDispatcher(cause));
}

function otherDispatcher(cause: unknown): ConfigurationError {
  return new ConfigurationError(
    'requestInitExt',
    'The dispatcher in requestInitExt is of another version of undici than the fetch of this platform. Pass the fetch of the same package too: createClient({ fetch, requestInitExt: { dispatcher } }) with `import { fetch } from "undici"`. Nothing was sent.',
    { cause },
  );
}
