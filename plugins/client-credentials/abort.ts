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
