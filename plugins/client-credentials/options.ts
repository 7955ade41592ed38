// The options of the plugin, and what is wrong with them.

import { ConfigurationError } from '../../errors/call.js';
import { type Clock, systemClock } from '../../lib/clock.js';
import type { TokenEvent } from '../../lib/events.js';
import { secureUrl } from '../../lib/secure-url.js';
import type { Security } from './authenticate.js';
import type { ClientAuthentication, ClientAuthenticationMethod } from './client-authentication.js';
import type { Dpop } from './dpop.js';
import { formOf, type TokenParameters } from './parameters.js';
import type { TokenStore } from './stores/token-store.js';

export interface ClientCredentialsOptions extends TokenParameters {
  /** The token endpoint. `https`, or `http` on a loopback address. Or give `issuer`. */
  tokenUrl?: string;
  /**
   * In the place of `tokenUrl`: the issuer, whose metadata say where its token endpoint is (RFC 8414, OpenID Connect
   * Discovery). They are asked for before the first token, and again after a day; the endpoint must be at the issuer's
   * own origin.
   */
  issuer?: string;
  clientId: string;
  /** The client's secret, or a function that returns it: it is called before each exchange, so that keys can rotate. */
  clientSecret: string | (() => string | Promise<string>);
  /**
   * How the client proves who it is. Default `client_secret_basic`. `client_secret_post` puts id and secret into the
   * body; with `tls_client_auth` (RFC 8705) the certificate that `fetch` presents is the proof; `privateKeyJwt` and
   * `clientSecretJwt` are in `mangopay-fetch/client-credentials/jwt`.
   */
  clientAuthentication?: ClientAuthenticationMethod | ClientAuthentication;
  /** Makes tokens useless without a key (RFC 9449): `await dpop()` of `mangopay-fetch/client-credentials/dpop`. */
  dpop?: Dpop;
  /**
   * What token an operation needs, by its method and its path in the description; fields that it leaves out are those of
   * the plugin. Each different token has a life of its own, and the last 64 are kept.
   */
  tokenFor?: (method: string, schemaPath: string) => TokenParameters | undefined;
  /** Origins to which the token may go. Default: the origin of `tokenUrl` or `issuer`. */
  origins?: readonly string[];
  /** A host to which `http` is allowed although it is not a loopback address: `keycloak`, or `keycloak:8080`. */
  allowInsecureHost?: string;
  /** How long before its end a token is renewed, in seconds; at most a tenth of its life. Default 30. */
  refreshBefore?: number;
  /**
   * How id and secret are written into the Basic header: `form` encodes them first (RFC 6749 §2.3.1, the default),
   * `raw` does not, for servers that do not decode them.
   */
  credentialsEncoding?: 'form' | 'raw';
  /** Shares the token with other clients and processes. Default: this plugin's own memory. */
  tokenStore?: TokenStore;
  /** What seals tokens in the store. Default: the client's secret; needed with a store where the client has none. */
  storeSecret?: string;
  /** Sends the token request. Default: the global `fetch`. */
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
  /**
   * Keeps the platform from ending a renewal in the background together with the request that began it: `waitUntil` of
   * Cloudflare's or Vercel's platform.
   */
  waitUntil?: (promise: Promise<unknown>) => void;
  /**
   * Whether the server has locked the client out. Then a new secret does not end the pause of 15 minutes, since the lock
   * may be on the address. Default: never; OAuth has no such error.
   */
  isLocked?: (refusal: { readonly status: number; readonly oauthError: string | undefined }) => boolean;
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
}

/** Of a client that proves by a certificate or a private key who it is. */
export interface SecretlessOptions extends Omit<ClientCredentialsOptions, 'clientSecret'> {
  clientSecret?: undefined;
  clientAuthentication: 'tls_client_auth' | ClientAuthentication;
}

const KNOWN =
  'tokenUrl issuer clientId clientSecret clientAuthentication dpop scope audience resource parameters tokenFor origins allowInsecureHost refreshBefore credentialsEncoding tokenStore storeSecret fetch waitUntil isLocked clock onEvent isTokenRejected securityFor'.split(
    ' ',
  );
const METHODS = ['client_secret_basic', 'client_secret_post', 'tls_client_auth'];

/** @throws {@link ConfigurationError} naming the option that is missing, wrong or not known. */
export function checkOptions(options: ClientCredentialsOptions | SecretlessOptions) {
  for (const name in options)
    if (!KNOWN.includes(name))
      throw new ConfigurationError(name, `clientCredentials has no option ${name}. Known are: ${KNOWN.join(', ')}.`);
  const { tokenUrl, issuer, clientId, clientSecret = '', refreshBefore = 30, allowInsecureHost } = options;
  const {
    clientAuthentication: authentication = METHODS[0] as 'client_secret_basic',
    credentialsEncoding: encoding = 'form',
  } = options;
  if (tokenUrl !== undefined && issuer !== undefined)
    throw new ConfigurationError('issuer', 'Set either tokenUrl or issuer: each says where tokens come from.');
  const secure = (option: string, value: unknown) => secureUrl(option, value, allowInsecureHost);
  const server = issuer === undefined ? secure('tokenUrl', tokenUrl) : secure('issuer', issuer);
  const origins = (options.origins ?? [server.origin]).map((origin) => secure('origins', origin).origin);
  checkCredential('clientId', clientId);
  if (typeof authentication === 'string' && !METHODS.includes(authentication))
    throw new ConfigurationError(
      'clientAuthentication',
      `clientAuthentication must be one of ${METHODS.join(', ')}, or made by /client-credentials/jwt.`,
    );
  if (authentication === 'client_secret_basic' && encoding === 'raw' && clientId.includes(':'))
    throw new ConfigurationError('clientId', 'clientId holds a colon, which Basic credentials cannot carry as it is.');
  const needsSecret =
    typeof authentication === 'string' ? authentication !== 'tls_client_auth' : authentication.needsSecret;
  if (needsSecret && typeof clientSecret !== 'function') checkCredential('clientSecret', clientSecret);
  if (!needsSecret && options.tokenStore && !options.storeSecret)
    throw new ConfigurationError(
      'storeSecret',
      'storeSecret is missing: without a clientSecret it seals what is stored.',
    );
  if (!(refreshBefore >= 0 && Number.isFinite(refreshBefore)))
    throw new ConfigurationError('refreshBefore', 'refreshBefore must be a number of seconds, 0 or more.');
  formOf(options); // throws
  return {
    server,
    origins,
    clientId,
    clientSecret,
    refreshBefore,
    authentication,
    encoding,
    clock: options.clock ?? systemClock,
  };
}

/** The value stays out of the message: it may be the secret, mistyped. */
export function checkCredential(option: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(option, `${option} is missing or empty.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for (RFC 7617 §2)
  if (/[\x00-\x1f\x7f]/.test(value) || value.trim() !== value)
    throw new ConfigurationError(option, `${option} holds a control character, or white space at an end.`);
}
