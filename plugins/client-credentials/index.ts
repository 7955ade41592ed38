/**
 * OAuth 2.0 client credentials: gets the token, keeps it fresh, puts it on every request. Works with any OAuth 2.0 server,
 * for openapi-fetch and anything else that sends with a `fetch`.
 *
 * @module
 */

import { optionsOf } from '../../lib/arguments.js';
import type { Layer } from '../../lib/layer.js';
import { authentication } from './authenticate.js';
import { basic } from './client-authentication.js';
import { type Hooks, middleware } from './middleware.js';
import { type ClientCredentialsOptions, checkOptions, type SecretlessOptions } from './options.js';
import { formOf, type TokenParameters } from './parameters.js';
import { type TokenSource, type TokenState, tokenSource } from './token-source.js';
import { withToken } from './with-token.js';

export { ConfigurationError, RequestTimeoutError } from '../../errors/call.js';
export * from '../../errors/token.js';
export type { Clock } from '../../lib/clock.js';
export { CHANNEL, type TokenEvent } from '../../lib/events.js';
export type { Security } from './authenticate.js';
export type { ClientAuthentication, ClientAuthenticationMethod } from './client-authentication.js';
export type { Dpop } from './dpop.js';
export type { ClientCredentialsOptions, SecretlessOptions } from './options.js';
export type { TokenParameters } from './parameters.js';
export { type FileStoreOptions, fileStore } from './stores/file-store.js';
export { type Lease, memoryStore, type StoredToken, type TokenStore } from './stores/token-store.js';
export type { TokenState } from './token-source.js';

/** The plugin: a middleware for `client.use()`, and the token for code that is not an openapi-fetch client. */
export interface ClientCredentials extends Hooks {
  /**
   * A `fetch` that puts the token on each request and, where it is refused, sends again with another. For anything
   * takes a `fetch`; also for `createClient({ fetch })` of openapi-fetch, where no middleware gets between.
   */
  withToken(fetch?: typeof globalThis.fetch): typeof globalThis.fetch;
  /** The same as a function around a request: sends it by `next` with the token, and again after a 401. */
  readonly authenticate: Layer;
  /**
   * The current token; or another one, where it is said what for.
   *
   * @throws {@link ClientCredentialsError} when none can be obtained; the signal's reason when it aborts first.
   */
  getToken(options?: TokenParameters & { signal?: AbortSignal }): Promise<string>;
  /** Gives the token up, if it is the current one. */
  invalidate(token: string): void;
  /** What the plugin is doing. Holds no token. */
  readonly state: TokenState;
}

/**
 * Makes the plugin. Nothing is sent until the first request needs a token.
 *
 * @example
 * ```ts
 * const client = createClient<paths>({ baseUrl: 'https://api.example' });
 * client.use(clientCredentials({
 *   tokenUrl: 'https://as.example/oauth/token',
 *   clientId: 'my-service',
 *   clientSecret: () => vault.read('my-service'),
 *   origins: ['https://api.example'],
 * }));
 * ```
 * @throws {@link ConfigurationError} naming the option that is missing or wrong.
 */
export function clientCredentials(options: ClientCredentialsOptions | SecretlessOptions): ClientCredentials {
  const checked = checkOptions(optionsOf('clientCredentials', options));
  const { asked: own, clientId, secret, encoding, server, tokenFor } = checked;
  const makeSource = (form: string, scope: string | undefined) => tokenSource({ ...checked, form, scope });
  const source = tokenSource(checked);
  /** Those of other tokens, where there are any. */
  let others: Map<string, TokenSource> | undefined;

  /** Where the token that is asked for comes from. The one that was needed least recently is forgotten. */
  function sourceOf(asked: TokenParameters = {}): TokenSource {
    const whole = { ...own, ...asked };
    const form = formOf(whole);
    if (form === checked.form) return source;
    others ??= new Map();
    const found = others.get(form) ?? makeSource(form, whole.scope);
    others.delete(form);
    others.set(form, found);
    for (const oldest of others.keys()) if (others.size > MOST_SOURCES) others.delete(oldest);
    return found;
  }

  // Grows, instead of being copied: there may be thousands of plugins.
  const authenticating = Object.assign(checked, {
    sourceFor: tokenFor ? (method: string, path: string) => sourceOf(tokenFor(method, path)) : () => source,
    basic: async () => basic(clientId, typeof secret === 'string' ? secret : await secret(), encoding),
    basicOrigin: new URL(server).origin,
  });

  return Object.freeze({
    ...middleware(authenticating),
    authenticate: authentication(authenticating),
    withToken: (fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)) =>
      withToken(authenticating, fetch),
    async getToken({ signal, ...asked }: TokenParameters & { signal?: AbortSignal } = {}) {
      signal?.throwIfAborted();
      return (await sourceOf(asked).get({ signal })).value;
    },
    invalidate(token: string) {
      for (const each of [source, ...(others?.values() ?? [])]) each.invalidate(token);
    },
    get state() {
      return source.state();
    },
  });
}

/** How many different tokens are kept. */
const MOST_SOURCES = 64;
