// The options of the plugin, and what is wrong with them.

import { ConfigurationError } from '../../errors/call.js';
import { refuseUnknown } from '../../lib/arguments.js';
import { type Clock, systemClock } from '../../lib/clock.js';
import { reporter, type TokenEvent } from '../../lib/events.js';
import { secureUrl } from '../../lib/secure-url.js';
import type { Security } from './authenticate.js';
import {
  type ClientAuthentication,
  type ClientAuthenticationMethod,
  checkCredential,
} from './client-authentication.js';
import type { tokenUrlOf } from './discovery.js';
import type { Dpop } from './dpop.js';
import { formOf, type TokenParameters } from './parameters.js';
import type { TokenStore } from './stores/token-store.js';

/** Options of {@link clientCredentials}. One that is not known is refused by name. */
export interface ClientCredentialsOptions extends TokenParameters {
  /** The token endpoint. `https`, or `http` on a loopback address. Or give `issuer`. */
  tokenUrl?: string | undefined;
  /**
   * In place of `tokenUrl`: the issuer, whose metadata say where its token endpoint is (RFC 8414, OpenID Connect
   * Discovery). They are asked for before the first token, and again after a day; the endpoint must be at the issuer's
   * own origin.
   */
  issuer?: string | undefined;
  /** The client identifier (RFC 6749 §2.2). */
  clientId: string;
  /** The client's secret, or a function that returns it: it is called before each exchange, so that keys can rotate. */
  clientSecret: string | (() => string | Promise<string>);
  /**
   * How the client proves who it is. Default `client_secret_basic`. `client_secret_post` puts id and secret into the
   * body; with `tls_client_auth` (RFC 8705) the certificate that `fetch` presents is the proof; `privateKeyJwt` and
   * `clientSecretJwt` are in `mangopay-fetch/client-credentials/jwt`.
   */
  clientAuthentication?: ClientAuthenticationMethod | ClientAuthentication | undefined;
  /** Makes tokens useless without a key (RFC 9449): `await dpop()` of `mangopay-fetch/client-credentials/dpop`. */
  dpop?: Dpop | undefined;
  /**
   * What token an operation needs, by its method and its path in the description; fields that it leaves out are those of
   * the plugin. Each different token has its own lifetime, and the last 64 are kept.
   */
  tokenFor?: ((method: string, schemaPath: string) => TokenParameters | undefined) | undefined;
  /** Origins to which the token may go. Default: the origin of `tokenUrl` or `issuer`. */
  origins?: readonly string[] | undefined;
  /** A host to which `http` is allowed although it is not a loopback address: `keycloak`, or `keycloak:8080`. */
  allowInsecureHost?: string | undefined;
  /** How long before its end a token is renewed, in seconds; at most a tenth of its life. Default 30. */
  refreshBefore?: number | undefined;
  /**
   * How id and secret are written into the Basic header: `form` encodes them first (RFC 6749 §2.3.1, the default),
   * `raw` does not, for servers that do not decode them.
   */
  credentialsEncoding?: 'form' | 'raw' | undefined;
  /** Shares the token with other clients and processes. Default: this plugin's own memory. */
  tokenStore?: TokenStore | undefined;
  /** What seals tokens in the store. Default: the client's secret; needed with a store where the client has none. */
  storeSecret?: string | undefined;
  /** Sends the token request. Default: the global `fetch`. */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Keeps the platform from ending a renewal in the background together with the request that began it: `waitUntil` of
   * Cloudflare's or Vercel's platform.
   */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  /**
   * Whether the server has locked the client out. Then a new secret does not end the pause of 15 minutes, since the lock
   * may be on the address. Default: never; OAuth has no such error.
   */
  isLocked?: ((refusal: { readonly status: number; readonly oauthError: string | undefined }) => boolean) | undefined;
  /**
   * The `requestInitExt` of your openapi-fetch client (a proxy, a certificate), for the second send after a 401, which its
   * middleware sends itself. `withToken` needs it not.
   */
  requestInitExt?: Record<string, unknown> | undefined;
  /** Clocks and timer, for tests. */
  clock?: Clock | undefined;
  /** Receives each event about the token. What it throws is ignored. */
  onEvent?: ((event: TokenEvent) => void) | undefined;
  /**
   * Whether a response says that the token is not valid. Default: a 401 that names no authentication scheme, or names
   * Bearer.
   */
  isTokenRejected?: ((response: Response) => boolean) | undefined;
  /** Which credentials an operation takes, by its method and its path in the description. Default: `bearer` for all. */
  securityFor?: ((method: string, schemaPath: string) => Security) | undefined;
}

/** Of a client that proves by a certificate or a private key who it is. */
export interface SecretlessOptions extends Omit<ClientCredentialsOptions, 'clientSecret'> {
  /** Not given: the certificate or the key takes its place. */
  clientSecret?: undefined;
  /** `tls_client_auth` (RFC 8705), or what `privateKeyJwt` returns (RFC 7523). */
  clientAuthentication: 'tls_client_auth' | ClientAuthentication;
}

/** @throws {@link ConfigurationError} naming the option that is missing, wrong or not known. */
export function checkOptions({
  tokenUrl,
  issuer,
  clientId,
  clientSecret = '',
  clientAuthentication = 'client_secret_basic',
  credentialsEncoding = 'form',
  allowInsecureHost,
  origins,
  refreshBefore = 30,
  clock = systemClock,
  tokenStore,
  storeSecret,
  scope,
  audience,
  resource,
  parameters,
  fetch = (input, init) => globalThis.fetch(input, init),
  isLocked = () => false,
  isTokenRejected = isUnauthorized,
  securityFor = () => 'bearer',
  dpop,
  tokenFor,
  waitUntil,
  onEvent,
  requestInitExt,
  ...unknown
}: ClientCredentialsOptions | SecretlessOptions) {
  const refuse = (option: string, what: string) => {
    throw new ConfigurationError(option, `${option} ${what}`);
  };
  refuseUnknown('clientCredentials', unknown);
  const secure = (option: string, value: unknown) => secureUrl(option, value, allowInsecureHost);
  if (tokenUrl !== undefined && issuer !== undefined) refuse('issuer', 'and tokenUrl both say where tokens come from.');
  const server = issuer === undefined ? secure('tokenUrl', tokenUrl) : secure('issuer', issuer);
  checkCredential('clientId', clientId);
  const method = clientAuthentication;
  if (typeof method === 'string' && !/^(client_secret_(basic|post)|tls_client_auth)$/.test(method))
    refuse('clientAuthentication', 'is unknown.');
  if (method === 'client_secret_basic' && credentialsEncoding === 'raw' && clientId.includes(':'))
    refuse('clientId', 'holds a colon, which Basic credentials cannot carry as it is.');
  const needsSecret = typeof method === 'string' ? method !== 'tls_client_auth' : method.needsSecret;
  if (needsSecret && typeof clientSecret !== 'function') checkCredential('clientSecret', clientSecret);
  if (!needsSecret && tokenStore && !storeSecret) refuse('storeSecret', 'is missing: it seals what is stored.');
  if (!(refreshBefore >= 0 && Number.isFinite(refreshBefore)))
    refuse('refreshBefore', 'must be a number of seconds, 0 or more.');
  const asked = { scope, audience, resource, parameters };
  return {
    server: server.href,
    tokenUrl: issuer === undefined ? server.href : discovered(server, fetch, clock),
    origins: (origins ?? [server.origin]).map((origin) => secure('origins', origin).origin),
    clientId,
    secret: clientSecret,
    authentication: method,
    encoding: credentialsEncoding,
    asked,
    scope,
    form: formOf(asked),
    refreshBefore: refreshBefore * 1000,
    clock,
    store: tokenStore,
    storeSecret,
    fetch,
    isLocked,
    isTokenRejected,
    securityFor,
    dpop,
    tokenFor,
    waitUntil,
    report: reporter(onEvent, { clientId, origin: server.origin }),
    requestInitExt,
  };
}

/** How the issuer's token endpoint is found, which is not loaded where it is known. */
function discovered(...issuer: Parameters<typeof tokenUrlOf>): () => Promise<string> {
  let find: (() => Promise<string>) | undefined;
  return async () => {
    const { tokenUrlOf } = await import('./discovery.js');
    find ??= tokenUrlOf(...issuer);
    return find();
  };
}

/**
 * A 401 without a challenge, or with one of Bearer or DPoP (RFC 6750 §3, RFC 9449 §7.1), unless it says that another
 * token would not help.
 */
function isUnauthorized(response: Response): boolean {
  if (response.status !== 401) return false;
  const challenge = response.headers.get('www-authenticate');
  if (challenge === null) return true;
  return /(^|,)\s*(bearer|dpop)(\s|,|$)/i.test(challenge) && !/error="?insufficient_scope/i.test(challenge);
}
