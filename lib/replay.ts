/** What `fetch` sends as a body, by the types of the platform: without the DOM library there is no name for it. */
export type RequestBody = NonNullable<ConstructorParameters<typeof Response>[0]>;

/**
 * Makes a request fit to be sent again: returns what gives a fresh copy each time. To be called before the first send,
 * which consumes the body.
 *
 * `body` is the body where it is available anyway. Where it is `undefined`, the request is copied, at about the price of
 * sending it.
 */
export function replayable(request: Request, body: RequestBody | undefined): () => Request {
  if (body !== undefined) return () => copyOf(request, { body });
  // Not by `request.body`: once it has been asked for, Deno sends the request in chunks, without a length.
  if (request.method === 'GET') return () => copyOf(request);
  const copy = request.clone();
  return () => copy.clone();
}

/** The same request, except for `init`. Of another Request, that of Next.js 14's Edge Runtime takes over only the URL. */
export function copyOf(request: Request, init?: RequestInit, Class: typeof Request = Request): Request {
  const { method, headers } = request;
  return new Class(request, { method, headers, ...init });
}

/** Gives up a response that will not be read: unread, it would hold its connection. */
export function discard(response: Response | undefined): void {
  void response?.body?.cancel().catch(() => undefined); // its failure does not matter either
}
