import { builtin } from './builtin.js';
import type { Priority } from './layer.js';

/**
 * What happens to a token, for logs and metrics. No event holds a token or a secret.
 *
 * - `token.requested`: the token endpoint is about to be asked. `attempt` counts from 1 within one exchange.
 * - `token.received`: a token is here, from the token endpoint (`exchange`) or from another process (`store`).
 *   `expiresIn` is its remaining life in seconds, `ms` how long it took.
 * - `token.lifetime_assumed`: the response's `expires_in` was missing or unusable; `expiresIn` seconds are assumed.
 * - `token.refresh_failed`: no token could be obtained. `background` says that no call was waiting for it.
 * - `token.rejected`: an API responded that a token is not valid. `action` says what was done: `renewed` (sent again
 *   with another token), `not_renewed` (no other token available, or the budget for renewals is used up) or
 *   `not_replayable` (the body could not be sent twice).
 * - `credentials.blocked`: the server refused the credentials; it is not called until `until`.
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
 * What happens to the client certificate of `mtlsFetch`, found while requests are sent.
 *
 * - `certificate.expiring`: it expires in 60, 30, 7 or 1 days, or fewer; `daysLeft` says in how many.
 * - `certificate.changed`: another certificate is presented from now on.
 * - `certificate.unusable`: what is there now cannot be used; the certificate from before is kept.
 */
export type CertificateEvent =
  | {
      readonly type: 'certificate.expiring';
      readonly daysLeft: number;
      readonly expiresAt: Date;
      readonly subject: string;
      readonly fingerprint: string;
    }
  | { readonly type: 'certificate.changed'; readonly expiresAt: Date; readonly fingerprint: string }
  | { readonly type: 'certificate.unusable'; readonly error: unknown };

/**
 * Marks a `fetch` that presents a client certificate, which only some hosts ask for, and holds what is known of it: the
 * last event of each type.
 */
export const MTLS: unique symbol = Symbol.for('mangopay-fetch.mtls');

/**
 * What happens to a request, for logs and metrics. No event holds a token, a body or a parameter of a path.
 *
 * - `request.started`, `request.completed`, `request.failed`: a call of yours from start to end. `completed` has a
 *   response, whatever its status; `failed` has none, and `error` is what the caller gets. `callId` is the same on all
 *   events and errors of a call; `attempts` counts the requests that were sent for it; `ms` is its duration.
 * - `operation.deprecated`: the first call of a deprecated operation, once per client.
 * - `request.retried`: an attempt failed, by `status` or `error`, and another one follows after `wait` milliseconds.
 *   `attempt` is the number of the attempt that failed, from 1.
 * - `request.delayed`: with `rateBudget`, calls of this `priority` and below wait for about `wait` milliseconds; told once
 *   per wait, with the call that met it first.
 * - `request.settled`: the response to a POST, or to a PUT that must not be repeated, was lost, and the client has looked
 *   up its outcome: `recorded` (the API repeated its response, or the resource shows it), `resent` (the API had not seen
 *   the request; it was sent again, with the same key) or `unknown` (the caller got an {@link IdempotencyError} or
 *   {@link ActionError}). `idempotencyKey` is the key that counts; a PUT has none.
 */
export type RequestEvent =
  | ({ readonly type: 'request.started' } & CallInfo)
  | ({ readonly type: 'request.completed' } & CompletedCall)
  | ({
      readonly type: 'request.failed';
      readonly error: unknown;
      readonly attempts: number;
      readonly ms: number;
    } & CallInfo)
  | {
      readonly type: 'operation.deprecated';
      readonly operationId: string;
      /** The operation that takes its place, where there is one. */
      readonly successor: string | undefined;
    }
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
      readonly type: 'request.delayed';
      readonly method: string;
      readonly path: string;
      readonly priority: Priority;
      readonly wait: number;
    }
  | {
      readonly type: 'request.settled';
      readonly method: string;
      readonly path: string;
      readonly idempotencyKey?: string;
      readonly outcome: 'recorded' | 'resent' | 'unknown';
    };

/** Which call it is. */
export interface CallInfo {
  /** Our id of the call, a UUID. */
  readonly callId: string;
  /** `undefined` for what the description lacks. */
  readonly operationId: string | undefined;
  /** In capitals, as in `POST`. */
  readonly method: string;
  /** The path in the description, as in `/v2.01/{ClientId}/users/{UserId}`. */
  readonly path: string;
}

/** A call that has its response. */
export interface CompletedCall extends CallInfo {
  /** HTTP status of the response. */
  readonly status: number;
  /** How often a request was sent for the call, lookups excluded. */
  readonly attempts: number;
  /** Milliseconds from the call to its result. */
  readonly ms: number;
  /** Id of Mangopay's error report, where the response is one. */
  readonly reportId: string | undefined;
  /** The key that counts; `undefined` where the call had none. */
  readonly idempotencyKey: string | undefined;
  /** The windows of the rate limit, as the response's headers tell them. Read from them when asked for. */
  readonly rateLimits: readonly {
    readonly minutes: number;
    readonly used: number;
    readonly remaining: number;
    readonly reset: Date;
  }[];
}

/** Whose events they are, in a process with several clients. */
export interface ClientInfo {
  readonly clientId: string;
  /** Scheme, host and port of what it calls, as in `https://api.mangopay.com`. */
  readonly origin: string;
}

/** What subscribers of the tracing channel get. The fields of its end are set when the call has ended. */
export interface TracedCall extends CallInfo {
  readonly client: ClientInfo | undefined;
  /** HTTP status of the response. */
  readonly status?: number;
  /** A subscriber of `start` may set it: the call runs within it, in a context of the subscriber's. */
  within?: <T>(run: () => T) => T;
}

/**
 * Name of the `node:diagnostics_channel` on which every event is published, where the platform has one. There, an event
 * of a client has a further member `client`, a {@link ClientInfo}. It is not enumerable.
 */
export const CHANNEL = 'mangopay-fetch';

/** Name of the tracing channel: a trace per call. */
export const TRACES = `${CHANNEL}:request`;

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}
interface Tracing extends Readonly<Record<'start' | 'end' | 'asyncStart' | 'asyncEnd' | 'error', Channel>> {
  tracePromise<T>(run: () => Promise<T>, context: object): Promise<T>;
}
interface DiagnosticsChannels {
  channel(name: string): Channel;
  tracingChannel?(name: string): Tracing;
}

// Node's own module, by its documented shape.
const channels = (): DiagnosticsChannels | undefined =>
  builtin('node:diagnostics_channel') as DiagnosticsChannels | undefined;

/** Reports an event. */
export interface Reporter<Event> {
  (event: Event): void;
  /** Whether anybody listens at the moment. */
  readonly isHeard: () => boolean;
  readonly client: ClientInfo | undefined;
}

/** A diagnostics channel of Node's, or `undefined` where the platform has none. */
export function channelNamed(name: string): Channel | undefined {
  return channels()?.channel(name);
}

/** Makes the function that reports events: to the handler, whose exceptions are its own affair, and to the channel. */
export function reporter<Event extends object>(
  onEvent: ((event: Event) => void) | undefined,
  client?: ClientInfo,
): Reporter<Event> {
  const channel = channelNamed(CHANNEL);
  const report = (event: Event) => {
    if (onEvent) tell(onEvent, event);
    if (channel?.hasSubscribers) channel.publish(Object.defineProperty(event, 'client', { value: client }));
  };
  const isHeard = () => onEvent !== undefined || channel?.hasSubscribers === true;
  return Object.assign(report, { isHeard, client });
}

/** One handler of two, where there are two; neither sees the other's exceptions. */
export function both<Event>(
  one: ((event: Event) => void) | undefined,
  other: ((event: Event) => void) | undefined,
): ((event: Event) => void) | undefined {
  if (!one || !other) return one ?? other;
  return (event) => {
    tell(one, event);
    tell(other, event);
  };
}

/** Calls a handler. What it throws is ignored. */
export function tell<Event>(handler: (event: Event) => void, event: Event): void {
  try {
    handler(event);
  } catch {
    // A handler that throws must not fail a payment.
  }
}

/**
 * Runs within the tracing channel `mangopay-fetch:request` (Node's `tracingChannel`), if anything subscribes to it;
 * `context` is what its subscribers get.
 */
export function traced<T>(run: () => Promise<T>, context: TracedCall): Promise<T> {
  if (!isTraced() || !tracing) return run();
  return tracing.tracePromise(() => (context.within ? context.within(run) : run()), context);
}

let tracing: Tracing | null | undefined;

/** Whether {@link traced} has anybody who listens. */
export function isTraced(): boolean {
  tracing ??= channels()?.tracingChannel?.(TRACES) ?? null;
  return (
    tracing !== null &&
    (tracing.start.hasSubscribers ||
      tracing.end.hasSubscribers ||
      tracing.asyncEnd.hasSubscribers ||
      tracing.error.hasSubscribers)
  );
}
