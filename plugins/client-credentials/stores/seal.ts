// What makes a token safe to store: a name that tells nothing, and a value that only the secret opens.

import type { StoredToken } from './token-store.js';

/** All that tells one token from another, the secret apart: one name in the store for each. */
export type Account = readonly string[];

export interface Seal {
  /** Where this account's token is stored. Another secret gives another name, so that a changed secret misses. */
  readonly key: string;
  /** Seals a text for one place in the store and one end: in another place, or with another end, it does not open. */
  close(place: string, text: string, expiresAt: number): Promise<StoredToken>;
  /** `undefined` for what was not closed by this seal for this place. */
  open(place: string, stored: StoredToken): Promise<string | undefined>;
}

const encoder = new TextEncoder();
const IV_LENGTH = 12;

export async function makeSeal(account: Account, secret: string): Promise<Seal> {
  const { subtle } = crypto;
  // Length prefixes keep («ab», «c») and («a», «bc») apart.
  const name = account.map((part) => `${part.length}:${part}`).join('');
  const master = await subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey', 'deriveBits']);
  const derive = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode(name),
    info: encoder.encode(purpose),
  });
  const keyBits = await subtle.deriveBits(derive('name'), master, 256);
  const cipher = await subtle.deriveKey(derive('seal'), master, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const key = Array.from(new Uint8Array(keyBits), (byte) => byte.toString(16).padStart(2, '0')).join('');

  return {
    key,
    async close(place, text, expiresAt) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
      const sealed = await subtle.encrypt(algorithm(iv, place, expiresAt), cipher, encoder.encode(text));
      return { value: btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed))), expiresAt };
    },
    async open(place, { value, expiresAt }) {
      try {
        const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
        const iv = bytes.subarray(0, IV_LENGTH);
        const text = await subtle.decrypt(algorithm(iv, place, expiresAt), cipher, bytes.subarray(IV_LENGTH));
        return new TextDecoder().decode(text);
      } catch {
        return undefined; // tampered with, or not ours: as good as not there
      }
    },
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string, expiresAt: number): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`${expiresAt} ${place}`) };
}
