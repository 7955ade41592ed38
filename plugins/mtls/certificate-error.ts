import { CertificateError } from '../../errors/certificate.js';

/** Alerts by which a server refuses a certificate (RFC 8446 §6.2), as OpenSSL names them. */
const REFUSED =
  /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA|ACCESS_DENIED|DECRYPT_ERROR|HANDSHAKE_FAILURE)$/;
const UNTRUSTED = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_)/;

/** The error for a failure of a connection over certificates; `undefined` for any other failure. */
export function certificateError(cause: unknown, host: string, expires: Date): CertificateError | undefined {
  const failures = causes(cause);
  const untrusted = failures.find(({ code = '' }) => UNTRUSTED.test(code))?.code;
  if (untrusted !== undefined)
    return new CertificateError(
      'server_certificate_untrusted',
      untrusted,
      `The certificate of ${host} is not trusted (${untrusted}). Check whether a proxy intercepts TLS, or give its CA in ca.`,
      { cause },
    );
  const refused = failures.find(({ code = '' }) => REFUSED.test(code))?.code;
  const closed = failures.find(isClosedAtOnce)?.code;
  if (refused === undefined && closed === undefined) return undefined;
  const validity = `${expires.getTime() <= Date.now() ? 'expired' : 'is valid until'} ${expires.toISOString()}`;
  const check = `It ${validity}. Check that it is of this environment and ClientId, and that cert holds its whole chain.`;
  return refused !== undefined
    ? new CertificateError(
        'client_certificate_refused',
        refused,
        `${host} refused the client certificate (${refused}). ${check}`,
        { cause },
      )
    : new CertificateError(
        'connection_closed',
        closed ?? '',
        `${host} closed the connection before it responded, as servers do that do not accept the client certificate. ${check}`,
        { cause },
      );
}

/** What the platform and undici say of an error. */
interface Failure {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly socket?: { readonly bytesRead?: number };
}

/** During the handshake; or after it (TLS 1.3 asks for the certificate last) with nothing read since. */
function isClosedAtOnce({ code, message = '', socket }: Failure): boolean {
  return (
    (code === 'ECONNRESET' && message.includes('before secure TLS connection')) ||
    (code === 'UND_ERR_SOCKET' && socket?.bytesRead === 0)
  );
}

/** An error and what caused it: fetch wraps the socket's. */
function causes(error: unknown): Failure[] {
  if (!(error instanceof Error)) return [];
  const failure: Failure = error;
  return [failure, ...causes(failure.cause)];
}
