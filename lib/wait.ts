import { after, type Clock } from './clock.js';

// Waits that a signal ends.

type Reject = (reason: unknown) => void;

/** Those who wait, by their signal: it gets one listener, since many may share it and platforms warn of more than ten. */
const waitsOf = new WeakMap<AbortSignal, Set<Reject>>();

/** The promise, which never rejects, or at once the reason of a signal that aborts. No listener is left on the signal. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    join(signal, reject);
    // Not `finally`: it would make two more promises for each who waits.
    void promise.then((value) => {
      leave(signal, reject);
      resolve(value);
    });
  });
}

function join(signal: AbortSignal, reject: Reject): void {
  const waits = waitsOf.get(signal);
  if (waits) return void waits.add(reject);
  waitsOf.set(signal, new Set([reject]));
  signal.addEventListener('abort', rejectAll);
}

function leave(signal: AbortSignal, reject: Reject): void {
  const waits = waitsOf.get(signal);
  if (!waits?.delete(reject) || waits.size > 0) return;
  waitsOf.delete(signal);
  signal.removeEventListener('abort', rejectAll);
}

function rejectAll(this: AbortSignal): void {
  for (const reject of waitsOf.get(this) ?? []) {
    leave(this, reject);
    reject(this.reason);
  }
}

/** Waits `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      stop();
      reject(signal.reason);
    };
    const stop = after(
      clock,
      ms,
      () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      },
      true,
    );
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** A signal that follows others and a time limit, until it is closed. */
export interface Scope {
  readonly signal: AbortSignal;
  /** Takes the listeners and the timer away. The signal stays as it is. */
  close(): void;
}

/** Unlike `AbortSignal.any`, leaves nothing behind on a signal that outlives it. */
export function openScope(
  clock: Clock,
  signals: readonly AbortSignal[],
  limit?: { readonly ms: number; readonly reason: () => Error },
): Scope {
  const controller = new AbortController();
  const closing: (() => void)[] = [];
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    const onAbort = () => controller.abort(signal.reason);
    signal.addEventListener('abort', onAbort);
    closing.push(() => signal.removeEventListener('abort', onAbort));
  }
  if (limit) closing.push(after(clock, limit.ms, () => controller.abort(limit.reason()), false));
  return {
    signal: controller.signal,
    close() {
      for (const close of closing) close();
    },
  };
}
