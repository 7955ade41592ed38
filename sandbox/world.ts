import type { eventTypes } from '../generated/event-types.js';
import type { PageKind } from './addresses.js';
import type { Operation } from './description.js';
import type { Idempotency } from './http/idempotency.js';
import type { RateLimiter } from './http/rate-limits.js';
import type { Json, JsonObject } from './json.js';
import type { Store } from './store.js';

/** A type of event that the description knows. */
export type EventTypeName = keyof typeof eventTypes;

/** What one ClientId has here. Its keys share it. */
export interface Account {
  clientId: string;
  /** Unix seconds */
  openedAt: number;
  store: Store;
  idempotency: Idempotency;
  rateLimiter: RateLimiter;
}

/** A request that has passed every gate. */
export interface AcceptedRequest {
  operation: Operation;
  account: Account;
  params: Record<string, string>;
  query: Record<string, Json>;
  body: JsonObject;
  url: URL;
  /** The result code that a fault wants for the transaction. */
  resultCode: string | undefined;
  /** Whether this liberty is let through, which the log then names. `strict` grants none. */
  tolerates(what: string): boolean;
}

/** What is special about a kind of resource. Each may throw a refusal. */
export interface Behaviour {
  /** Whether it may be named in this path: a legal user is not found among the natural ones. */
  fits?(item: JsonObject, operation: Operation): boolean;
  /** Completes a resource before it is stored. */
  creating?(item: JsonObject, call: AcceptedRequest): void;
  /** After it is stored. */
  created?(item: JsonObject, call: AcceptedRequest): void;
  /** Before a change is made; what it puts into `change` is made too. */
  changing?(item: JsonObject, change: JsonObject, call: AcceptedRequest): void;
  changed?(item: JsonObject, account: Account): void;
  /** When the moment has come that `later` was asked for. */
  due?(item: JsonObject, account: Account): void;
  removing?(item: JsonObject, call: AcceptedRequest): void;
}

/** What the behaviour of a resource may use of the sandbox. */
export interface World {
  /** Where the sandbox is reached; known once it listens. */
  baseUrl(): string;
  /** Where a person acts on a resource. */
  address(kind: PageKind, id: string): string;
  /** Unix seconds of the sandbox's clock. */
  now(): number;
  newId(example: string): string;
  /** The description's example of an operation's answer, as a start for what no request makes. */
  example(operationId: string): JsonObject;
  /** Calls `due` of the resource's kind when this many seconds of the sandbox's clock have passed. One moment per resource. */
  later(account: Account, kind: string, id: string, seconds: number): void;
  /** Tells the account's hooks. */
  emit(account: Account, eventType: EventTypeName, resourceId: string): void;
}
