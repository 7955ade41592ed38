/**
 * Proof of possession (DPoP, RFC 9449) for `clientCredentials`: a token that is stolen is of no use without the key.
 *
 * @module
 */
import { ConfigurationError } from '../../errors/call.js';
import { optionsOf, refuseUnknown } from '../../lib/arguments.js';
import { base64url, signed, signer } from '../../lib/jws.js';

/** Proves for each request that the sender holds a key. Made by {@link dpop}. */
export interface Dpop {
  /** SHA-256 thumbprint of the public key (RFC 7638). */
  readonly thumbprint: string;
  /** The `DPoP` header for one request; `now` in milliseconds since 1970. */
  proof(method: string, url: string, now: number, token?: string): Promise<string>;
  /** Takes the nonce that a server's response brings, and says whether it is another than the last one. */
  heard(response: Response, url: string): boolean;
}

/** A `CryptoKey`, which has no name without the DOM library. */
type Key = Parameters<typeof crypto.subtle.sign>[1];

/** Options of {@link dpop}. */
export interface DpopOptions {
  /** The key, where it has to outlive the process or be shared; it must not be extractable. Default: a new one. */
  keyPair?: { readonly privateKey: Key; readonly publicKey: Key } | undefined;
  /** Of a new key. Default `ES256`. */
  algorithm?: 'ES256' | 'ES384' | undefined;
}

/**
 * Makes the key, which cannot be read out, and with it what proves its possession.
 *
 * @example
 * ```ts
 * const auth = clientCredentials({ tokenUrl, clientId, clientSecret, dpop: await dpop() });
 * ```
 * @throws {@link ConfigurationError} for a key that cannot sign or that could be read out.
 */
export async function dpop(options: DpopOptions = {}): Promise<Dpop> {
  const { keyPair, algorithm = 'ES256', ...unknown } = optionsOf('dpop', options);
  refuseUnknown('dpop', unknown);
  const { subtle } = crypto;
  const namedCurve = algorithm === 'ES256' ? 'P-256' : 'P-384';
  const pair = keyPair ?? (await subtle.generateKey({ name: 'ECDSA', namedCurve }, false, ['sign', 'verify']));
  if (pair.privateKey.extractable)
    throw new ConfigurationError('keyPair', 'keyPair must hold a private key that is not extractable.');
  const { algorithm: alg, sign } = signer(pair.privateKey);
  const { kty, crv, x, y, n, e } = await subtle.exportKey('jwk', pair.publicKey);
  // In the order of the alphabet, as the thumbprint asks.
  const jwk = JSON.parse(JSON.stringify({ crv, e, kty, n, x, y })) as object; // leaves out what this kind has not
  const sha256 = async (text: string) => base64url(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const thumbprint = await sha256(JSON.stringify(jwk));
  const nonces = new Map<string, string>();

  return Object.freeze({
    thumbprint,
    async proof(method: string, url: string, now: number, token?: string) {
      const { origin, pathname } = new URL(url);
      const claims = {
        jti: crypto.randomUUID(),
        htm: method,
        htu: origin + pathname,
        iat: Math.floor(now / 1000),
        nonce: nonces.get(origin),
        ath: token && (await sha256(token)),
      };
      return signed({ typ: 'dpop+jwt', alg, jwk }, claims, sign);
    },
    heard(response: Response, url: string) {
      const nonce = response.headers.get('DPoP-Nonce');
      const { origin } = new URL(url);
      if (nonce === null || nonces.get(origin) === nonce) return false;
      nonces.set(origin, nonce);
      return true;
    },
  });
}
