import type { Account } from './api.js';
import type { JsonObject } from './json.js';
import type { EventTypeName } from './webhooks.js';

/** What the behaviour of a resource may use of the sandbox. */
export interface World {
  /** Where the sandbox is reached; known once it listens. */
  baseUrl(): string;
  /** Unix seconds of the sandbox's clock. */
  now(): number;
  newId(example: string): string;
  /** The description's example of an operation's answer, as a start for what no request makes. */
  example(operationId: string): JsonObject;
  /** Tells the account's hooks. */
  emit(account: Account, eventType: EventTypeName, resourceId: string): void;
}
