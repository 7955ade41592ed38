/** Two clocks and a timer. Give your own in tests; the default reads `Date.now()` and `performance.now()`. */
export interface Clock {
  /** Wall clock, in milliseconds since 1970. May jump. */
  wall(): number;
  /** Monotonic clock, in milliseconds since any moment. May stand still while the machine is suspended. */
  mono(): number;
  /** Calls back after `ms` milliseconds, unless the returned function is called first. Default: `setTimeout`. */
  after?(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = { wall: () => Date.now(), mono: () => performance.now() };

/** One reading of both clocks. */
export interface Moment {
  readonly wall: number;
  readonly mono: number;
}

export function momentOf(clock: Clock): Moment {
  return { wall: clock.wall(), mono: clock.mono() };
}

/** The larger of what the two clocks say: neither a clock set back nor a suspended machine makes time seem shorter. */
export function elapsed(since: Moment, now: Moment): number {
  return Math.max(now.wall - since.wall, now.mono - since.mono);
}

/**
 * Starts a timer and returns what stops it. `keepAlive: false` lets the process end before the timer does, where the
 * platform can tell (Node, Deno, Bun).
 */
export function after(clock: Clock, ms: number, callback: () => void, keepAlive: boolean): () => void {
  if (clock.after) return clock.after(ms, callback);
  const timer = setTimeout(callback, ms);
  if (!keepAlive) timer.unref?.(); // in browsers and workers a timer is a number
  return () => clearTimeout(timer);
}

/** How many parts a wait has, which are counted one by one. */
const SLICES = 25;

/**
 * Settles as `promise` does, or rejects with `onTimeout()` after `ms`. The promise goes on; its late failure is ignored.
 * Waits slice by slice: time in which this process was too busy to receive the response does not count.
 */
export function within<T>(clock: Clock, ms: number, promise: Promise<T>, onTimeout: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop: () => void;
    const wait = (slices: number) => {
      stop = after(clock, ms / SLICES, () => (slices > 1 ? wait(slices - 1) : reject(onTimeout())), false);
    };
    wait(SLICES);
    promise.then(resolve, reject).finally(() => stop());
  });
}
