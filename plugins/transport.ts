import { after, type Clock } from './client-credentials/clock.js';
import { RequestTimeoutError } from './client-credentials/errors.js';
import { redirectMode } from './redirect-mode.js';
import { discard } from './replay.js';

/** Sends a request; `init` holds the signal of the attempt, and what was given as `requestInitExt`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly fetch: Fetch;
  /** Passed on to `fetch` with each request: the `dispatcher` of a proxy, for example. */
  readonly requestInitExt: Record<string, unknown> | undefined;
  readonly clock: Clock;
}

/** Which call it is, for the error. */
export interface Named {
  readonly method: string;
  /** In the description. */
  readonly path: string;
}

/**
 * The attempts of one call, one at a time. Each has `timeout` milliseconds, from sending the request to the end of the
 * answer's body. Redirects are errors: the API has none, and one would take body and credentials elsewhere.
 */
export class Attempts {
  readonly #transport: TransportOptions;
  readonly #timeout: number;
  readonly #call: Named;
  #stop: (() => void) | undefined;

  constructor(transport: TransportOptions, timeout: number, call: Named) {
    this.#transport = transport;
    this.#timeout = timeout;
    this.#call = call;
  }

  /** `followSignal`: whether anything could abort the request's own signal. Listening to it costs something. */
  send(request: Request, followSignal: boolean): Promise<Response> {
    this.close();
    const { fetch, requestInitExt, clock } = this.#transport;
    return new Promise((resolve, reject) => {
      let controller: AbortController | undefined;
      let ended: { readonly reason: unknown } | undefined;
      // Rejects by itself too: a fetch given by the user may not heed the signal.
      const end = (reason: unknown) => {
        ended = { reason };
        controller?.abort(reason);
        reject(reason);
      };
      const stop = after(clock, this.#timeout, () => end(this.#timedOut()), false);
      this.#stop = followSignal ? follow(request.signal, end, stop) : stop;
      if (ended) return;
      const init = {
        ...requestInitExt,
        redirect: redirectMode(),
        // Made for who reads it: a signal is dear.
        get signal(): AbortSignal {
          controller ??= new AbortController();
          if (ended) controller.abort(ended.reason);
          return controller.signal;
        },
      } as const;
      fetch(request, init).then((response) => {
        if (ended) discard(response);
        else resolve(response);
      }, reject);
    });
  }

  /** Ends the last attempt's timeout. To be called when the body is read. */
  close(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #timedOut(): RequestTimeoutError {
    const timeout = this.#timeout;
    const { method, path } = this.#call;
    return new RequestTimeoutError(
      `${method} ${path}: no complete answer within ${timeout} ms. Raise \`timeout\` if it is known to take longer.`,
      { timeout, method, path },
    );
  }
}

/** Returns what ends both the timer and the listening. */
function follow(signal: AbortSignal, abort: (reason: unknown) => void, stopTimer: () => void): () => void {
  const onAbort = () => abort(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  return () => {
    stopTimer();
    signal.removeEventListener('abort', onAbort);
  };
}
