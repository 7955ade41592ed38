// One attempt: a request and its response with the body, within a time limit.

import { hasBrand } from '../errors/base.js';
import { ConnectionError, RequestTimeoutError } from '../errors/call.js';
import { BodyTooLarge, readBody } from '../lib/body.js';
import { after, type Clock } from '../lib/clock.js';
import type { Call, Fetch, Send } from '../lib/layer.js';
import { discard } from '../lib/replay.js';
import { safeCause } from '../lib/safe-cause.js';
import { onAbort } from '../lib/wait.js';

export interface TimeoutOptions {
  readonly fetch: Fetch;
  /** Passed on to `fetch` with each request: the `dispatcher` of a proxy, for example. */
  readonly requestInitExt: Record<string, unknown> | undefined;
  readonly clock: Clock;
}

/**
 * Sends by `fetch`. An attempt has `call.timeout` milliseconds from sending the request to the end of the response's
 * body, which is read here: a platform may lose the link between a signal and a body, so the reading itself is raced.
 * Redirects are errors: the API has none, and one would take body and credentials elsewhere.
 */
export function timed({ fetch, requestInitExt, clock }: TimeoutOptions): Send {
  return (request, call) =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const { signal } = controller;
      let received: Response | undefined;
      const end = (reason: unknown) => {
        stop();
        controller.abort(reason);
        discard(received);
        reject(reason);
      };
      const stopTimer = after(clock, call.timeout, () => end(timedOut(call)), false);
      let stopListening: (() => void) | undefined;
      const stop = () => {
        stopTimer();
        stopListening?.();
      };
      if (call.signal) stopListening = onAbort(call.signal, end);
      if (signal.aborted) return stop();

      call.sends++;
      call.sent = request;
      // `manual` in place of `error`, with which some platforms lose the abort of a body, and others do not know it.
      const init: RequestInit = { ...requestInitExt, redirect: 'manual', signal };
      fetch(request, init)
        .then((response) => {
          if (signal.aborted) return discard(response);
          received = response;
          if (isRedirect(response)) throw redirected(request.url, response, call);
          // With a key, the response is read whole: to lose it would be to lose the outcome.
          if (call.parseAs === 'stream' && response.ok && call.idempotencyKey === undefined) return undefined;
          const isText = !response.ok || call.parseAs === 'json' || call.parseAs === 'text';
          return readBody(response, isText ? 'text' : 'bytes', signal);
        })
        .then(
          () => {
            stop();
            if (received) resolve(received);
          },
          (error) => {
            stop();
            discard(received);
            const reason = hasBrand(error) ? error : lost(error, call, received !== undefined);
            if (isNotCarriedOut(reason)) call.sends--;
            reject(reason);
          },
        );
    });
}

/** Whether the error says that the API has not carried the request out: it did not get as far as there. */
export function isNotCarriedOut(error: unknown): boolean {
  if (!hasBrand(error)) return false;
  if (error instanceof ConnectionError) return !error.sent;
  return error.code === 'client_certificate_refused' || error.code === 'server_certificate_untrusted';
}

export function timedOut({ timeout, method, path }: Call): RequestTimeoutError {
  return new RequestTimeoutError(
    `${method} ${path}: timed out after ${timeout} ms without a complete response. Increase \`timeout\` if this operation takes longer.`,
    { timeout, method, path },
  );
}

function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

/** A page to log in at is elsewhere. An API that redirects to itself may do so because it has carried the request out. */
function redirected(from: string, response: Response, { method, path }: Call): ConnectionError {
  const { status, headers, url } = response;
  const location = headers.get('location') ?? '';
  const target = URL.canParse(location, url || from) ? new URL(location, url || from).origin : undefined;
  const isElsewhere = location !== '' && target !== undefined && target !== new URL(from).origin;
  const follows = isElsewhere
    ? `to ${target}, which the client does not follow, so nothing was carried out. A proxy or login page is intercepting the request.`
    : 'within the API, or without saying where, which the client does not follow. The request may have been carried out.';
  return new ConnectionError('redirected', `${method} ${path}: the response (${status}) redirects ${follows}`, {
    method,
    path,
    sent: !isElsewhere,
  });
}

export function lost(cause: unknown, { method, path }: Call, hasHeaders: boolean): ConnectionError {
  const init = { cause: safeCause(cause), method, path };
  if (cause instanceof BodyTooLarge)
    return new ConnectionError(
      'response_too_large',
      `${method} ${path}: ${cause.message} Read it with parseAs: 'stream'.`,
      { ...init, sent: true },
    );
  if (!hasHeaders && neverSent(cause))
    return new ConnectionError(
      'not_connected',
      `${method} ${path}: no connection to the API, so nothing was sent (see \`cause\`). Check the network, DNS and proxy, then try again.`,
      { ...init, sent: false },
    );
  const when = hasHeaders ? 'while the response arrived' : 'before a response arrived';
  return new ConnectionError('connection_lost', `${method} ${path}: the connection broke ${when} (see \`cause\`).`, {
    ...init,
    sent: true,
  });
}

/** Failures of a connection that was never made: by Node's codes, those of undici, and TLS. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EMFILE|ENFILE|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CONNECT\w*|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_TLS_CERT_\w+)$/;

/** Whether a failure of `fetch` says that no byte of the request can have left this machine. */
function neverSent(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code, errors }: Error & { code?: unknown; errors?: unknown } = error;
  if (typeof code === 'string' && NOT_CONNECTED.test(code)) return true;
  // Several addresses were tried: all of them have to have failed in this way.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => neverSent(each, depth + 1));
  return neverSent(error.cause, depth + 1);
}
