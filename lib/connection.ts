/** Failures of a connection that was never made: by Node's codes, those of undici, and TLS. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EMFILE|ENFILE|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CONNECT\w*|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_TLS_CERT_\w+)$/;

/** Whether a failure of `fetch` says that no byte of the request can have left this machine. */
export function neverSent(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code, errors }: Error & { code?: unknown; errors?: unknown } = error;
  if (typeof code === 'string' && NOT_CONNECTED.test(code)) return true;
  // Several addresses were tried: all of them have to have failed in this way.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => neverSent(each, depth + 1));
  return neverSent(error.cause, depth + 1);
}
