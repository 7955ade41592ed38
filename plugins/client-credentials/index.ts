/**
 * OAuth 2.0 client credentials: gets the token, keeps it fresh, puts it on every request. Works with any OAuth 2.0 server,
 * for openapi-fetch and whatever else sends with a `fetch`.
 *
 * @module
 */
import type { Middleware } from 'openapi-fetch';
import { reporter } from '../../lib/events.js';
import type { Layer } from '../../lib/layer.js';
import { authentication as authenticationLayer } from './authenticate.js';
import { basic } from './client-authentication.js';
import { tokenUrlOf } from './discovery.js';
import { middleware } from './middleware.js';
import { type ClientCredentialsOptions, checkCredential, checkOptions, type SecretlessOptions } from './options.js';
import { formOf, type TokenParameters } from './parameters.js';
import { type TokenSource, type TokenState, tokenSource } from './token-source.js';

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

/** The plugin: a middleware for `client.use()`, and the token for code that is no openapi-fetch client. */
export interface ClientCredentials extends Required<Pick<Middleware, 'onRequest' | 'onResponse'>> {
  /** The same as a function around a request: sends it by `next` with the token, and after a 401 once more. */
  readonly authenticate: Layer;
  /**
   * The current token; or another one, where it is said what for.
   *
   * @throws {@link ClientCredentialsError} when none can be had; the signal's reason when it aborts first.
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
  const { server, origins, clientId, clientSecret, refreshBefore, authentication, encoding, clock } =
    checkOptions(options);
  const { tokenFor, securityFor = () => 'bearer' } = options;
  const report = reporter(options.onEvent);
  const send = options.fetch ?? ((input: string, init: RequestInit) => globalThis.fetch(input, init));
  const tokenUrl = options.issuer === undefined ? server.href : tokenUrlOf(server, send, clock);
  const makeSource = (form: string, scope: string | undefined) =>
    tokenSource({
      tokenUrl,
      server: server.href,
      clientId,
      secret: clientSecret,
      checkSecret: (secret) => checkCredential('clientSecret', secret),
      authentication,
      encoding,
      form,
      scope,
      dpop: options.dpop,
      isLocked: options.isLocked ?? (() => false),
      refreshBefore: refreshBefore * 1000,
      store: options.tokenStore,
      storeSecret: options.storeSecret,
      waitUntil: options.waitUntil,
      fetch: send,
      clock,
      random: Math.random,
      report,
    });
  const ownForm = formOf(options);
  const source = makeSource(ownForm, options.scope);
  const sources = new Map<string, TokenSource>();

  /** Where the token that is asked for comes from. The one that was needed least recently is forgotten. */
  function sourceOf(asked: TokenParameters | undefined): TokenSource {
    if (!asked) return source;
    const whole = { ...options, ...asked };
    const form = formOf(whole);
    if (form === ownForm) return source;
    const found = sources.get(form) ?? makeSource(form, whole.scope);
    sources.delete(form);
    sources.set(form, found);
    for (const oldest of sources.keys()) {
      if (sources.size <= MOST_SOURCES) break;
      sources.delete(oldest);
    }
    return found;
  }

  const authenticating = {
    sourceFor: (method: string, path: string) => (tokenFor ? sourceOf(tokenFor(method, path)) : source),
    basic: async () =>
      basic(clientId, typeof clientSecret === 'string' ? clientSecret : await clientSecret(), encoding),
    basicOrigin: server.origin,
    origins,
    securityFor,
    isTokenRejected: options.isTokenRejected ?? isUnauthorized,
    report,
  };

  return Object.freeze({
    ...middleware(authenticating),
    authenticate: authenticationLayer(authenticating),
    async getToken({ signal, ...asked }: TokenParameters & { signal?: AbortSignal } = {}) {
      signal?.throwIfAborted();
      const asking = Object.keys(asked).length > 0 ? sourceOf(asked) : source;
      return (await asking.get({ signal })).value;
    },
    invalidate(token: string) {
      for (const each of [source, ...sources.values()]) each.invalidate(token);
    },
    get state() {
      return source.state;
    },
  });
}

/** So many different tokens are kept. */
const MOST_SOURCES = 64;

/**
 * A 401 without a challenge, or with one of Bearer or DPoP (RFC 6750 §3, RFC 9449 §7.1), unless it says that another
 * token would be no better.
 */
function isUnauthorized(response: Response): boolean {
  if (response.status !== 401) return false;
  const challenge = response.headers.get('www-authenticate');
  if (challenge === null) return true;
  return /(^|,)\s*(bearer|dpop)(\s|,|$)/i.test(challenge) && !/error="?insufficient_scope/i.test(challenge);
}
