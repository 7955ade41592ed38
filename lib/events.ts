import { builtin } from './builtin.js';

/**
 * What happens to a token, for logs and metrics. No event holds a token or a secret.
 *
 * - `token.requested`: the token endpoint is about to be asked. `attempt` counts from 1 within one exchange.
 * - `token.received`: a token is here, from the token endpoint (`exchange`) or from another process (`store`).
 *   `expiresIn` is its remaining life in seconds, `ms` how long it took.
 * - `token.lifetime_assumed`: the answer's `expires_in` was missing or unusable; `expiresIn` seconds are assumed.
 * - `token.refresh_failed`: no token could be had. `background` says whether nobody waited for it.
 * - `token.rejected`: an API answered that a token is not valid. `action` says what was done: `renewed` (sent again
 *   with another token), `not_renewed` (no other token to be had, or the budget for renewals is spent) or
 *   `not_replayable` (the body could not be sent twice).
 * - `credentials.blocked`: the server refused the credentials; it is left alone until `until`.
 * - `store.unavailable`: the token store failed or was too slow; the process goes on with its own memory.
 */
export type TokenEvent =
  | { readonly type: 'token.requested'; readonly attempt: number }
  | {
      readonly type: 'token.received';
      readonly source: 'exchange' | 'store';
      readonly expiresIn: number;
      readonly ms: number;
    }
  | { readonly type: 'token.lifetime_assumed'; readonly expiresIn: number; readonly reason: string }
  | {
      readonly type: 'token.refresh_failed';
      readonly background: boolean;
      readonly error: Error;
      readonly retryAt: Date | undefined;
    }
  | {
      readonly type: 'token.rejected';
      readonly action: 'renewed' | 'not_renewed' | 'not_replayable';
      readonly error?: Error;
    }
  | { readonly type: 'credentials.blocked'; readonly oauthError: string; readonly until: Date }
  | {
      readonly type: 'store.unavailable';
      readonly operation: 'read' | 'write' | 'remove' | 'lease';
      readonly error: Error;
    };

/**
 * What happens to a request, for logs and metrics. No event holds a token, a body or a parameter of a path.
 *
 * - `request.retried`: an attempt failed, by `status` or `error`, and another one follows after `wait` milliseconds.
 *   `attempt` is the number of the attempt that failed, from 1.
 * - `request.settled`: the response to a POST, or to a PUT that must not be repeated, was lost, and the client has looked
 *   up what became of it. `outcome` is `recorded` (the API told what it had responded, or the resource shows it), `resent` (it had not seen the request; it was sent
 *   again, with the same key) or `unknown` (the caller got an {@link IdempotencyError} or {@link ActionError}). `idempotencyKey` is the key that counts; a PUT
 *   has none.
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
      readonly idempotencyKey?: string;
      readonly outcome: 'recorded' | 'resent' | 'unknown';
    };

/** Name of the `node:diagnostics_channel` on which every event is published, where the platform has one. */
export const CHANNEL = 'mangopay-fetch';

interface DiagnosticsChannel {
  channel(name: string): { readonly hasSubscribers: boolean; publish(message: unknown): void };
}

/** A diagnostics channel of Node's, or `undefined` where the platform has none. */
export function channelNamed(name: string): ReturnType<DiagnosticsChannel['channel']> | undefined {
  // Node's own module, by its documented shape.
  return (builtin('node:diagnostics_channel') as DiagnosticsChannel | undefined)?.channel(name);
}

/** Makes the function that reports events: to the handler, whose exceptions are its own affair, and to the channel. */
export function reporter<Event>(onEvent: ((event: Event) => void) | undefined): (event: Event) => void {
  const channel = channelNamed(CHANNEL);
  return (event) => {
    try {
      onEvent?.(event);
    } catch {
      // A handler that throws must not fail a payment.
    }
    if (channel?.hasSubscribers) channel.publish(event);
  };
}
