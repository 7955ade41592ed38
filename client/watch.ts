// The door for `mangopay-fetch/drift`. A symbol, since it is loaded apart from the client.

import { keptText } from '../lib/body.js';
import type { Route } from './routes.js';

/** A response of the API, after it was handed to the caller. */
export interface Received {
  /** `undefined` for what the description lacks. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The body, where the client has read it as text. */
  readonly text: () => string | undefined;
}

export type Watcher = (received: Received) => void;

/** The method of a client that takes a {@link Watcher} and returns a function that removes it. */
export const WATCH = Symbol.for('mangopay-fetch.watch');

export function watching(engine: { watchers: Set<Watcher> | undefined }): (watcher: Watcher) => () => void {
  return (watcher) => {
    engine.watchers ??= new Set();
    engine.watchers.add(watcher);
    return () => void engine.watchers?.delete(watcher);
  };
}

export function receivedOf({ operation, method, path }: Route, response: Response): Received {
  const { status } = response;
  return { operationId: operation?.operationId, method, path, status, text: () => keptText(response) };
}
