import { after, type Clock } from './client-credentials/clock.js';
import { RequestTimeoutError } from './client-credentials/errors.js';
import { discard } from './replay.js';

/** Sends a request; `init` holds the signal of the attempt, and what was given as `requestInitExt`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly fetch: Fetch;
  /** Passed on to `fetch` with each request: the `dispatcher` of a proxy, for example. */
  readonly requestInitExt: Record<string, unknown> | undefined;
  readonly clock: Clock;
}

/** The attempts of one call, one at a time. */
export interface Attempts {
  send(request: Request): Promise<Response>;
  /** Ends the last attempt's timeout, which otherwise goes on over the answer's body. To be called when that is read. */
  close(): void;
}

/**
 * Gives each attempt `timeout` milliseconds, from sending the request to the end of the answer's body; `name` says in
 * the error what took so long. Redirects are errors: the API has none, and one would take body and credentials elsewhere.
 */
export function attempts(
  { fetch, requestInitExt, clock }: TransportOptions,
  timeout: number,
  name: () => string,
): Attempts {
  let close = (): void => undefined;
  return {
    send(request) {
      close();
      return new Promise((resolve, reject) => {
        const controller = new AbortController();
        // Rejects by itself too: a fetch given by the user may not heed the signal.
        const abort = (reason: unknown) => {
          reject(reason);
          controller.abort(reason);
        };
        const stop = after(clock, timeout, () => abort(timedOut(name(), timeout)), false);
        const { signal } = request;
        const onAbort = () => abort(signal.reason);
        if (signal.aborted) onAbort();
        signal.addEventListener('abort', onAbort);
        close = () => {
          stop();
          signal.removeEventListener('abort', onAbort);
        };
        fetch(request, { ...requestInitExt, redirect: 'error', signal: controller.signal }).then(
          (response) => (controller.signal.aborted ? discard(response) : resolve(response)),
          reject,
        );
      });
    },
    close: () => close(),
  };
}

function timedOut(name: string, timeout: number): RequestTimeoutError {
  return new RequestTimeoutError(
    `${name}: no complete answer within ${timeout} ms. Raise \`timeout\` if the operation is known to take longer.`,
    { timeout },
  );
}
