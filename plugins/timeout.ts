import { RequestTimeoutError } from '../errors/call.js';
import { after, type Clock } from '../lib/clock.js';
import { redirectMode } from '../lib/redirect-mode.js';
import { discard } from '../lib/replay.js';

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
      const attempt = new Attempt(requestInitExt);
      // Rejects by itself too: a fetch given by the user may not heed the signal.
      const end = (reason: unknown) => {
        attempt.end(reason);
        reject(reason);
      };
      const stop = after(clock, this.#timeout, () => end(this.#timedOut()), false);
      this.#stop = followSignal ? follow(request.signal, end, stop) : stop;
      if (attempt.ended) return;
      fetch(request, attempt).then((response) => {
        if (attempt.ended) discard(response);
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

/** One attempt; to `fetch`, what comes with the request. */
class Attempt {
  readonly redirect = redirectMode();
  /** Made for who reads it: a signal is dear. */
  declare readonly signal: AbortSignal;
  #controller: AbortController | undefined;
  #end: { readonly reason: unknown } | undefined;

  // The attempt's own, so that a copy of it has the signal; one getter for all, or engines would make a shape for each.
  static readonly #SIGNAL = {
    enumerable: true,
    get(this: Attempt): AbortSignal {
      this.#controller ??= new AbortController();
      if (this.#end) this.#controller.abort(this.#end.reason);
      return this.#controller.signal;
    },
  };

  constructor(requestInitExt: Record<string, unknown> | undefined) {
    if (requestInitExt) Object.assign(this, requestInitExt, { redirect: this.redirect });
    Object.defineProperty(this, 'signal', Attempt.#SIGNAL);
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  end(reason: unknown): void {
    this.#end = { reason };
    this.#controller?.abort(reason);
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
