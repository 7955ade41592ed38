/**
 * What happens to a request, for logs and metrics. No event holds a token, a body or a parameter of a path.
 *
 * - `request.retried`: an attempt failed, by `status` or `error`, and another one follows after `wait` milliseconds.
 *   `attempt` is the number of the attempt that failed, from 1.
 * - `request.settled`: the answer to a POST was lost (`error` or `status` says how) and the loss is mended, or not.
 *   `outcome` is `recorded` (the API told what it had answered), `resent` (it had not seen the request; it was sent
 *   again, with the same key) or `unknown` (the caller got an {@link IdempotencyError}).
 */
export type RequestEvent =
  | {
      readonly type: 'request.retried';
      readonly method: string;
      /** The path in the description, as in `/v2.01/{ClientId}/users/{UserId}`. */
      readonly path: string;
      readonly attempt: number;
      readonly wait: number;
      readonly status?: number;
      readonly error?: unknown;
    }
  | {
      readonly type: 'request.settled';
      readonly method: string;
      readonly path: string;
      readonly idempotencyKey: string;
      readonly outcome: 'recorded' | 'resent' | 'unknown';
    };
