import type { TokenStore } from '../plugins/client-credentials/index.js';

/**
 * A server may bind a token to the certificate that it was requested with (RFC 8705 §3). So what is stored under one
 * certificate is not found under another: after a change, a fleet fetches one new token instead of meeting 401s.
 *
 * @param fingerprint - of the certificate in use; `undefined` where there is none
 */
export function boundStore(store: TokenStore, fingerprint: () => string | undefined): TokenStore {
  const bound = (key: string) => {
    const certificate = fingerprint();
    return certificate === undefined ? key : `${key}-${certificate}`;
  };
  return {
    read: (key) => store.read(bound(key)),
    write: (key, token) => store.write(bound(key), token),
    remove: (key, value) => store.remove(bound(key), value),
    lease: (key, ms) => store.lease(bound(key), ms),
  };
}
