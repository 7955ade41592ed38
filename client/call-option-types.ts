// What a call takes beside the parameters and body of its operation.

import type { Middleware } from 'openapi-fetch';
import type { Priority } from '../lib/layer.js';
import type { RequestBody } from '../lib/replay.js';

/** How the body of a successful response is read. `stream` hands it over unread. */
export type ParseAs = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';

/** Headers of a call, on top of the client's. `null` takes a header of the client away. */
export type CallHeaders =
  | Headers
  | Iterable<readonly [name: string, value: string]>
  | Record<string, string | number | boolean | (string | number | boolean)[] | null | undefined>;

/**
 * Options that are handed to the platform's `fetch`. Named here, since the types of `fetch` that come without the DOM
 * library lack some of them.
 */
export interface FetchOptions {
  cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | undefined;
  credentials?: 'include' | 'omit' | 'same-origin' | undefined;
  integrity?: string | undefined;
  keepalive?: boolean | undefined;
  mode?: 'cors' | 'navigate' | 'no-cors' | 'same-origin' | undefined;
  referrer?: string | undefined;
  referrerPolicy?:
    | ''
    | 'no-referrer'
    | 'no-referrer-when-downgrade'
    | 'origin'
    | 'origin-when-cross-origin'
    | 'same-origin'
    | 'strict-origin'
    | 'strict-origin-when-cross-origin'
    | 'unsafe-url'
    | undefined;
}

/** Options of a call beside its parameters and body. */
export interface CallOptions extends FetchOptions {
  /**
   * Headers of this call, in any form that `fetch` takes. They replace those of the client with the same name;
   * `null` removes one. `Authorization` is refused: the client sets its own.
   */
  headers?: CallHeaders | undefined;
  /**
   * Ends the call with the signal's reason; the client's `signal` counts too. A POST that was sent already and carries
   * an idempotency key ends with an {@link IdempotencyError} that names the key and has the reason as its `cause`.
   * With `parseAs: 'stream'` it ends the stream too.
   */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt, headers and body. With `parseAs: 'stream'`: for the headers, and again for all waits
   * for chunks together. Default: the client's `timeout`.
   */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, with the wait for a token and all attempts. Default: the client's `deadline`. */
  deadline?: number | undefined;
  /**
   * How urgent the call is, for a client with `rateBudget`: near the rate limit, those of lower priority wait first.
   * Default `normal`.
   */
  priority?: Priority | undefined;
  /**
   * The `Idempotency-Key` of a POST, 16 to 36 letters, digits or dashes: yours, so that a retry after a crash has no
   * second effect. Default: a new UUID per call. Other methods take none.
   */
  idempotencyKey?: string | undefined;
  /** Runs for this call alone, inside the client's own middleware and outside idempotency and authentication. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Writes the query of this call. Default: the client's, which joins lists with commas and refuses what a URL
   * cannot hold.
   */
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  /**
   * Writes the body of this call. Default: the client's, which writes JSON and refuses values that JSON would
   * lose, such as `NaN`.
   */
  bodySerializer?: ((body: unknown, headers?: Headers) => RequestBody) | undefined;
  /**
   * Fills the path of this call. Default: each parameter is encoded and checked. One of your own must encode them:
   * an id from user input could otherwise lead to another path.
   */
  pathSerializer?: ((path: string, parameters: Record<string, unknown>) => string) | undefined;
}
