// The adapter for anything that sends with a `fetch`: plain fetch, undici, axios, ky, openapi-fetch.

import { type AuthenticationOptions, check, followUp, sign } from './authenticate.js';

/** What every `fetch` takes. The types of other packages differ in details that do not matter here. */
type FetchInit = RequestInit & { duplex?: 'half' };

/** A `fetch` that puts the token on each request, and sends again after a 401. */
export function withToken(options: AuthenticationOptions, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init: FetchInit = {}) => {
    // Not by `instanceof`: other packages have a Request of their own.
    const request = typeof input === 'object' && 'headers' in input ? input : undefined;
    const url = request ? request.url : new URL(String(input)).href;
    const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
    const headers = new Headers(init.headers ?? request?.headers);
    const signal = init.signal ?? request?.signal;
    check({ url, headers }, options.origins);
    const source = options.sourceFor(method, new URL(url).pathname);
    const { value } = await source.get({ signal });

    const body = init.body ?? (request?.body ? await request.arrayBuffer() : undefined);
    const send = async (token: string) => {
      await sign(options, { url, method, headers }, token);
      const sent: FetchInit = { ...init, headers };
      if (body !== undefined) {
        sent.body = body;
        // fetch takes the body along to wherever a 307 or 308 leads.
        if ((init.redirect ?? request?.redirect ?? 'follow') === 'follow') sent.redirect = 'manual';
      }
      return fetch(input, sent);
    };
    const response = await send(value);
    const carried = { url, token: value, signal: signal ?? undefined };
    return followUp(options, source, carried, response, isStream(body) ? undefined : send) ?? response;
  };
}

function isStream(body: NonNullable<FetchInit['body']> | undefined): boolean {
  return typeof body === 'object' && ('getReader' in body || Symbol.asyncIterator in body);
}
