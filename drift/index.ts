/**
 * Watches whether the API still is what the description says. A sample of the responses is checked after the caller has
 * them; what the description lacks becomes an event, and never an error.
 *
 * @module
 */
import { type Received, WATCH, type Watcher } from '../client/watch.js';
import { ConfigurationError, type MangopayClient } from '../index.js';
import type { Check, Deviation } from './checker.js';

export type { Deviation } from './checker.js';

/** A deviation, and the operation whose response has it. Holds no value of the response and no parameter of the path. */
export interface DriftEvent extends Deviation {
  /** Always `drift`. */
  readonly type: 'drift';
  /** The operation whose response it is. */
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** The path in the description, as in `/v2.01/{ClientId}/users/{UserId}`. */
  readonly path: string;
  /** HTTP status of the response. */
  readonly status: number;
}

/** Options of {@link watchDrift}. */
export interface DriftOptions {
  /** The share of the responses that are checked, from 0 to 1. Default 0.01. */
  sample?: number;
  /** Gets each deviation. What it throws is ignored. */
  onDrift: (event: DriftEvent) => void;
}

/** What {@link watchDrift} returns. */
export interface DriftWatch {
  /** Checks no response from now on. */
  stop(): void;
  /** Resolves when every response that was taken so far has been checked: before a short program ends. */
  idle(): Promise<void>;
}

/** More responses than this do not wait to be checked: a burst is not worth the memory. */
const MOST_WAITING = 100;

/**
 * Checks a sample of the responses of a client against the description, off the caller's path. For Node, Bun and Deno.
 *
 * @example
 * ```ts
 * watchDrift(mangopay, {
 *   sample: 0.01,
 *   onDrift: (event) => appendFile('drift.ndjson', `${JSON.stringify(event)}\n`, () => undefined),
 * });
 * ```
 * @throws {@link ConfigurationError} where an option is wrong or `client` was not made by `createClient`.
 */
export function watchDrift(client: MangopayClient, options: DriftOptions): DriftWatch {
  const { sample = 0.01, onDrift, ...unknown } = options ?? {};
  for (const name in unknown)
    throw new ConfigurationError(name, `watchDrift has no option ${name}. Correct its name, or remove it.`);
  if (typeof sample !== 'number' || !(sample >= 0 && sample <= 1))
    throw new ConfigurationError('sample', 'The sample must be a number from 0 to 1, as in 0.01.');
  if (typeof onDrift !== 'function') throw new ConfigurationError('onDrift', 'onDrift must be a function.');
  // Not in the types of the client: it is not for others to call.
  const watch = (client as { [WATCH]?: (watcher: Watcher) => () => void } | undefined)?.[WATCH];
  if (!watch) throw new ConfigurationError('client', 'The client must be one that createClient made.');

  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const stop = watch((received) => {
    if (received.operationId === undefined || waiting >= MOST_WAITING || Math.random() >= sample) return;
    waiting += 1;
    last = last
      .then(() => examine(received, onDrift))
      .catch(() => undefined) // payments go on regardless
      .finally(() => {
        waiting -= 1;
      });
  });
  return { stop, idle: () => last };
}

let checker: Promise<Check> | undefined;

async function examine(received: Received, onDrift: (event: DriftEvent) => void): Promise<void> {
  // The caller continues first, and each check has its own turn, so that several do not add up to a pause.
  await new Promise((resolve) => setImmediate(resolve));
  checker ??= import('./checker.js').then(({ createChecker }) => createChecker());
  const { operationId, method, path, status, text } = received;
  const deviations = (await checker)(method, path, status, text());
  if (operationId === undefined) return;
  for (const deviation of deviations) {
    try {
      onDrift({ type: 'drift', operationId, method, path, status, ...deviation });
    } catch {
      // the handler's own affair
    }
  }
}
