// Signed JSON, as far as a client needs it (RFC 7515, compact form), on WebCrypto.

import { ConfigurationError } from '../errors/call.js';

/** Signs bytes. */
export type Sign = (data: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer | Uint8Array>;

const encoder = new TextEncoder();

export function base64url(bytes: ArrayBuffer | Uint8Array): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export async function signed(header: object, claims: object, sign: Sign): Promise<string> {
  const part = (value: object) => base64url(encoder.encode(JSON.stringify(value)));
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${base64url(await sign(encoder.encode(input)))}`;
}

/** How a key signs, and the name of it (`alg` of RFC 7518 §3.1, RFC 8037). */
export function signer(key: CryptoKey): { readonly algorithm: string; readonly sign: Sign } {
  // What the platform says of a key depends on its kind.
  const { name, hash, namedCurve } = key.algorithm as { name: string; hash?: { name: string }; namedCurve?: string };
  const bits = hash?.name.slice(-3) ?? { 'P-256': '256', 'P-384': '384', 'P-521': '512' }[namedCurve ?? ''];
  const kind = { 'RSASSA-PKCS1-v1_5': 'RS', 'RSA-PSS': 'PS', ECDSA: 'ES', HMAC: 'HS', Ed25519: 'EdDSA' }[name];
  const isKnown = kind === 'EdDSA' || (kind !== undefined && bits !== undefined);
  if (!isKnown || !key.usages.includes('sign'))
    throw new ConfigurationError('key', 'key must be a WebCrypto key that may sign: RSA, ECDSA, Ed25519 or HMAC.');
  const parameters = { name, hash: `SHA-${bits}`, saltLength: Number(bits) / 8 };
  return {
    algorithm: kind === 'EdDSA' ? kind : `${kind}${bits}`,
    sign: (data) => crypto.subtle.sign(kind === 'EdDSA' ? name : parameters, key, data),
  };
}
