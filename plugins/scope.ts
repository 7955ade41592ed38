import { after, type Clock } from './client-credentials/clock.js';

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
