// The token endpoint of an issuer, from the metadata that it publishes.

import { type Clock, elapsed, type Moment, momentOf } from '../../lib/clock.js';
import { secureUrl } from '../../lib/secure-url.js';
import { readText } from './token-response.js';

/** For so long the metadata are believed. */
const BELIEVED = 24 * 60 * 60 * 1000;

/** Asks where RFC 8414 §3 says, then where OpenID Connect Discovery §4 does. The credentials stay with the issuer. */
export function tokenUrlOf(
  issuer: URL,
  fetch: (input: string, init: RequestInit) => Promise<Response>,
  clock: Clock,
): () => Promise<string> {
  const { origin } = issuer;
  const path = withoutSlash(issuer.pathname);
  let known: { readonly url: string; readonly since: Moment } | undefined;

  async function ask(document: string): Promise<string | undefined> {
    const response = await fetch(document, { headers: { Accept: 'application/json' }, redirect: 'manual' });
    const text = await readText(response);
    if (!response.ok) return undefined;
    const { issuer: named, token_endpoint: endpoint } = JSON.parse(text);
    if (withoutSlash(String(named)) !== origin + path)
      throw new Error(`The metadata at ${document} belongs to another issuer.`);
    const url = secureUrl('token_endpoint', endpoint, issuer.host);
    if (url.origin !== origin)
      throw new Error(`The token endpoint of ${issuer.href} is at ${url.origin}. Set tokenUrl to it if you trust it.`);
    return url.href;
  }

  return async () => {
    if (known && elapsed(known.since, momentOf(clock)) < BELIEVED) return known.url;
    const since = momentOf(clock);
    const url =
      (await ask(`${origin}/.well-known/oauth-authorization-server${path}`)) ??
      (await ask(`${origin}${path}/.well-known/openid-configuration`));
    if (url === undefined) throw new Error(`${issuer.href} publishes no metadata. Set tokenUrl.`);
    known = { url, since };
    return url;
  };
}

function withoutSlash(text: string): string {
  return text.replace(/\/$/, '');
}
