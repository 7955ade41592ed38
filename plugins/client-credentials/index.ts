/**
 * OAuth 2.0 client credentials for openapi-fetch: gets the token, keeps it fresh, puts it on every request. Works with
 * any OAuth 2.0 server and any openapi-fetch client.
 *
 * @module
 */
import type { MergedOptions, Middleware } from 'openapi-fetch';
import { ConfigurationError } from '../../errors/call.js';
import { type Clock, systemClock } from '../../lib/clock.js';
import { reporter, type TokenEvent } from '../../lib/events.js';
import { secureUrl } from '../../lib/secure-url.js';
import { basic } from './exchange.js';
import { attach, type Security } from './middleware.js';
import type { TokenStore } from './stores/token-store.js';
import { type TokenState, tokenSource } from './token-source.js';

export { ConfigurationError, RequestTimeoutError } from '../../errors/call.js';
export * from '../../errors/token.js';
export type { Clock } from '../../lib/clock.js';
export { CHANNEL, type TokenEvent } from '../../lib/events.js';
export type { Security } from './middleware.js';
export { type FileStoreOptions, fileStore } from './stores/file-store.js';
export { type Lease, memoryStore, type StoredToken, type TokenStore } from './stores/token-store.js';
export type { TokenState } from './token-source.js';

export interface ClientCredentialsOptions {
  /** The token endpoint. `https`, or `http` on a loopback address. */
  tokenUrl: string;
  clientId: string;
  /** The client's secret, or a function that returns it: it is called before each exchange, so that keys can rotate. */
  clientSecret: string | (() => string | Promise<string>);
  /** Origins to which the token may go. Default: the origin of `tokenUrl`. */
  origins?: readonly string[];
  /** How long before its end a token is renewed, in seconds; at most a tenth of its life. Default 30. */
  refreshBefore?: number;
  /**
   * How id and secret are written into the Basic header: `form` encodes them first (RFC 6749 §2.3.1, the default),
   * `raw` does not, for servers that do not decode them.
   */
  credentialsEncoding?: 'form' | 'raw';
  /** Sent as `scope`, where the server knows scopes. */
  scope?: string;
  /** Shares the token with other clients and processes. Default: this plugin's own memory. */
  tokenStore?: TokenStore;
  /** Sends the token request. Default: the global `fetch`. */
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
  /** Clocks and timer, for tests. */
  clock?: Clock;
  /** Hears what happens to the token. What it throws is ignored. */
  onEvent?: (event: TokenEvent) => void;
  /**
   * Whether a response says that the token is not valid. Default: a 401 that names no authentication scheme, or names
   * Bearer.
   */
  isTokenRejected?: (response: Response) => boolean;
  /** Which credentials an operation takes, by its method and its path in the description. Default: `bearer` for all. */
  securityFor?: (method: string, schemaPath: string) => Security;
  /**
   * The body of a call, for those who hold it anyway: saves the copy that is otherwise made of every request with a
   * body, in case a 401 makes it necessary to send it again. `null` says that it cannot be sent twice, `undefined` that
   * it is not known.
   */
  replayBody?: (call: MergedOptions) => BodyInit | null | undefined;
}

/** The plugin: a middleware for `client.use()`, and the token for code that is no openapi-fetch client. */
export interface ClientCredentials extends Required<Pick<Middleware, 'onRequest' | 'onResponse'>> {
  /**
   * The current token.
   *
   * @throws {@link ClientCredentialsError} when none can be had; the signal's reason when it aborts first.
   */
  getToken(options?: { signal?: AbortSignal }): Promise<string>;
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
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const tokenUrl = secureUrl('tokenUrl', options.tokenUrl);
  const origins = (options.origins ?? [tokenUrl.origin]).map((origin) => secureUrl('origins', origin).origin);
  const encoding = options.credentialsEncoding ?? 'form';
  const { clientId, clientSecret, refreshBefore = 30, clock = systemClock } = options;
  checkCredential('clientId', clientId);
  if (encoding === 'raw' && clientId.includes(':'))
    throw new ConfigurationError('clientId', 'clientId holds a colon, which Basic credentials cannot carry as it is.');
  if (typeof clientSecret !== 'function') checkCredential('clientSecret', clientSecret);
  if (!(refreshBefore >= 0 && Number.isFinite(refreshBefore)))
    throw new ConfigurationError('refreshBefore', 'refreshBefore must be a number of seconds, 0 or more.');

  const report = reporter(options.onEvent);
  const send = options.fetch ?? ((input: string, init: RequestInit) => globalThis.fetch(input, init));
  const source = tokenSource({
    tokenUrl: tokenUrl.href,
    clientId,
    secret: clientSecret,
    checkSecret: (secret) => checkCredential('clientSecret', secret),
    scope: options.scope,
    encoding,
    refreshBefore: refreshBefore * 1000,
    store: options.tokenStore,
    fetch: send,
    clock,
    random: Math.random,
    report,
  });
  const hooks = attach({
    source,
    basic: async () =>
      basic(clientId, typeof clientSecret === 'string' ? clientSecret : await clientSecret(), encoding),
    basicOrigin: tokenUrl.origin,
    origins,
    securityFor: options.securityFor ?? (() => 'bearer'),
    isTokenRejected: options.isTokenRejected ?? isUnauthorized,
    replayBody: options.replayBody,
    report,
  });

  return Object.freeze({
    ...hooks,
    async getToken(caller: { signal?: AbortSignal } = {}) {
      caller.signal?.throwIfAborted();
      return (await source.get(caller)).value;
    },
    invalidate: (token: string) => source.invalidate(token),
    get state() {
      return source.state;
    },
  });
}

/** A 401 without a challenge, or with a Bearer challenge (RFC 6750 §3). */
function isUnauthorized(response: Response): boolean {
  if (response.status !== 401) return false;
  const challenge = response.headers.get('www-authenticate');
  return challenge === null || /(^|,)\s*bearer(\s|,|$)/i.test(challenge);
}

/** The value stays out of the message: it may be the secret, mistyped. */
function checkCredential(option: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(option, `${option} is missing or empty.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for (RFC 7617 §2)
  if (/[\x00-\x1f\x7f]/.test(value) || value.trim() !== value)
    throw new ConfigurationError(option, `${option} holds a control character, or white space at an end.`);
}
