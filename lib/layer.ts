// The one shape of what goes around a request.
import type { RequestBody } from './replay.js';

/** How urgent a call is, where calls wait for the rate limit. */
export type Priority = 'high' | 'normal' | 'low';

/** What the layers know of a call beside its request. */
export interface Call {
  /** See {@link idOf}. */
  id: string | undefined;
  /** Method, in capitals, and path in the description: for events and errors. */
  readonly method: string;
  readonly path: string;
  /** How the body of a successful response is read. */
  readonly parseAs: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
  /** Milliseconds for one attempt, headers and body. */
  readonly timeout: number;
  /** Whatever may end the call from outside: the caller's signal, the client's, a deadline. */
  signal: AbortSignal | undefined;
  /** When the deadline passes, by the monotonic clock. */
  readonly until?: number | undefined;
  readonly priority?: Priority | undefined;
  /** The body as it was serialized; `undefined` where it is not known. */
  body: RequestBody | undefined;
  /** The key under which the API may carry the call out, where it has one. */
  idempotencyKey: string | undefined;
  /** How many requests of this call may have reached the API so far. */
  sends: number;
  /** The last request of this call, with its credentials: errors hide what it carried. */
  sent?: Request;
  /** The parameters of the path, by name. */
  readonly pathParameters?: Readonly<Record<string, unknown>>;
  /** Set for requests that a layer makes itself and repeats by its own rules: the layers below send them once. */
  readonly once?: boolean;
}

/** Our id of a call, a UUID; made when it is first asked for. */
export function idOf(call: Call): string {
  call.id ??= crypto.randomUUID();
  return call.id;
}

export type Send = (request: Request, call: Call) => Promise<Response>;

/** Sends a request; `init` holds the signal of the attempt, and what was given as `requestInitExt`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

/** Sends a request by `next`, or several, or none. */
export type Layer = (request: Request, call: Call, next: Send) => Promise<Response>;

/** One `send` of layers around another, the outermost first. */
export function layered(layers: readonly Layer[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (request, call) => layer(request, call, next), send);
}
