/**
 * Client authentication by a signed JWT (RFC 7523) for `clientCredentials`: with a private key, or with the secret as
 * the key.
 *
 * @module
 */
import { ConfigurationError } from '../../errors/call.js';
import { refuseUnknown } from '../../lib/arguments.js';
import { type Sign, signed, signer } from '../../lib/jws.js';
import type { AuthenticationRequest, ClientAuthentication } from './client-authentication.js';

export type { ClientAuthentication } from './client-authentication.js';

/** What a signed assertion says (RFC 7523 §3). */
export interface AssertionOptions {
  /** `aud` of the assertion. Default: the token URL; some servers want their issuer. */
  audience?: string;
}

/** Options of {@link privateKeyJwt}. */
export interface PrivateKeyJwtOptions extends AssertionOptions {
  /** The private key; or a function that signs, for keys that cannot leave their vault. */
  key: CryptoKey | ((data: Uint8Array) => Promise<ArrayBuffer | Uint8Array>);
  /** `alg`, as in `PS256`. Needed where `key` is a function; a key brings its own. */
  algorithm?: string;
  /** `kid`: which of the client's keys it is. */
  keyId?: string;
  /** Further fields of the header, such as `x5t#S256` for Microsoft Entra. */
  header?: Readonly<Record<string, unknown>>;
}

const TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Seconds. Each assertion is sent once. */
const LIFE = 60;

/**
 * `private_key_jwt`: the client signs with its private key, and there is no secret. Each attempt has an assertion of its
 * own.
 *
 * @example
 * ```ts
 * const key = await crypto.subtle.importKey('pkcs8', der, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
 * const auth = clientCredentials({ tokenUrl, clientId, clientAuthentication: privateKeyJwt({ key, keyId: '2026-11' }) });
 * ```
 * @throws {@link ConfigurationError} for a key that cannot sign, or a function without `algorithm`.
 */
export function privateKeyJwt({
  key,
  algorithm,
  keyId,
  header,
  audience,
  ...unknown
}: PrivateKeyJwtOptions): ClientAuthentication {
  refuseUnknown('privateKeyJwt', unknown);
  const own = typeof key === 'function' ? { sign: key as Sign, algorithm } : signer(key);
  const alg = own.algorithm;
  if (alg === undefined || alg.startsWith('HS') || alg === 'none')
    throw new ConfigurationError('algorithm', 'algorithm must name how the private key signs, as in ES256.');
  if (algorithm !== undefined && algorithm !== alg)
    throw new ConfigurationError('algorithm', `algorithm is ${algorithm}, but the key signs with ${alg}.`);
  return {
    name: ['private_key_jwt', alg, keyId, audience].join(' '),
    needsSecret: false,
    fields: (request) =>
      assertion({ ...header, alg, typ: 'JWT', ...(keyId && { kid: keyId }) }, request, audience, own.sign),
  };
}

/** `client_secret_jwt`: the client signs with its secret, which is not sent. */
export function clientSecretJwt({
  audience,
  algorithm = 'HS256',
  ...unknown
}: AssertionOptions & { algorithm?: 'HS256' | 'HS384' | 'HS512' } = {}): ClientAuthentication {
  refuseUnknown('clientSecretJwt', unknown);
  if (!/^HS(256|384|512)$/.test(algorithm))
    throw new ConfigurationError('algorithm', 'algorithm must be HS256, HS384 or HS512.');
  const hmac = { name: 'HMAC', hash: `SHA-${algorithm.slice(2)}` };
  return {
    name: ['client_secret_jwt', algorithm, audience].join(' '),
    needsSecret: true,
    async fields(request) {
      const secret = new TextEncoder().encode(request.secret);
      const key = await crypto.subtle.importKey('raw', secret, hmac, false, ['sign']);
      return assertion({ alg: algorithm, typ: 'JWT' }, request, audience, signer(key).sign);
    },
  };
}

async function assertion(
  header: object,
  { tokenUrl, clientId, now }: AuthenticationRequest,
  audience: string | undefined,
  sign: Sign,
): Promise<Record<string, string>> {
  const iat = Math.floor(now / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: audience ?? tokenUrl,
    jti: crypto.randomUUID(),
    iat,
    exp: iat + LIFE,
  };
  return {
    client_id: clientId,
    client_assertion_type: TYPE,
    client_assertion: await signed(header, claims, sign),
  };
}
