import { MangopayFetchError } from './base.js';

/**
 * A connection failed for a certificate. Tell the cases apart by `code`:
 *
 * - `client_certificate_refused`: the server said that it does not accept yours. It has expired, was revoked, is of
 *   another environment or ClientId, or its chain is incomplete. Nothing was carried out; retrying does not help.
 * - `connection_closed`: the server closed a new connection without a word. Most that do not accept a certificate do
 *   this; so does one that breaks down.
 * - `server_certificate_untrusted`: yours was not looked at. Something stands between you and the server, or its CA is
 *   missing in `ca`. Nothing was sent.
 */
export class CertificateError extends MangopayFetchError {
  override readonly name = 'CertificateError';
  readonly code: 'client_certificate_refused' | 'connection_closed' | 'server_certificate_untrusted';
  /** The TLS alert, or what else went wrong, as the platform names it. */
  readonly reason: string;

  constructor(code: CertificateError['code'], reason: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.code = code;
    this.reason = reason;
  }
}
