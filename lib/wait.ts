// Waiting, and being ended by a signal meanwhile. A signal gets one listener however many wait for it: platforms warn
// of more than ten, and `AbortSignal.any` leaves something behind on a signal that outlives it.

import { after, type Clock } from './clock.js';

type Listener = (reason: unknown) => void;

const listenersOf = new WeakMap<AbortSignal, Set<Listener>>();

/** Calls back when the signal aborts, at once if it has; each with its own function. Returns what removes it. */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  if (signal.aborted) {
    listener(signal.reason);
    return nothing;
  }
  let listeners = listenersOf.get(signal);
  if (!listeners) {
    listeners = new Set();
    listenersOf.set(signal, listeners);
    signal.addEventListener('abort', callAll);
  }
  listeners.add(listener);
  return () => leave(signal, listener);
}

function leave(signal: AbortSignal, listener: Listener): void {
  const listeners = listenersOf.get(signal);
  if (!listeners?.delete(listener) || listeners.size > 0) return;
  listenersOf.delete(signal);
  signal.removeEventListener('abort', callAll);
}

function callAll(this: AbortSignal): void {
  for (const listener of listenersOf.get(this) ?? []) {
    leave(this, listener);
    listener(this.reason);
  }
}

function nothing(): void {}

/** Settles as the promise does, or rejects with the signal's reason as soon as it aborts. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, reject);
    // Not `finally`: it would make two more promises for each that waits.
    promise.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}

/**
 * Waits `ms` milliseconds; rejects with the signal's reason as soon as it aborts. Keeps the process alive meanwhile, since
 * what comes after is awaited.
 */
export function pause(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopListening = nothing;
    const stopTimer = after(
      clock,
      ms,
      () => {
        stopListening();
        resolve();
      },
      true,
    );
    if (!signal) return;
    stopListening = onAbort(signal, (reason) => {
      stopTimer();
      reject(reason);
    });
  });
}

/** A signal that follows others and a time limit, until it is closed. */
export interface Scope {
  readonly signal: AbortSignal;
  /** Takes the listeners and the timer away. The signal stays as it is. */
  close(): void;
}

export function openScope(
  clock: Clock,
  signals: readonly AbortSignal[],
  limit?: { readonly ms: number; readonly reason: () => Error },
): Scope {
  const controller = new AbortController();
  const closing = signals.map((signal) => onAbort(signal, (reason) => controller.abort(reason)));
  if (limit) closing.push(after(clock, limit.ms, () => controller.abort(limit.reason()), false));
  return {
    signal: controller.signal,
    close() {
      for (const close of closing) close();
    },
  };
}
