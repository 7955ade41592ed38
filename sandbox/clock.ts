import type { Clock } from '../lib/clock.js';

export type { Clock };

/** A clock that stands still until it is told to move. Share one between client and sandbox to live through a token's life in no time. */
export interface ManualClock extends Required<Clock> {
  /** Moves both clocks forward and runs what falls due, in order. */
  advance(ms: number): void;
  /** Moves on from one due action to the next until `promise` settles, and settles as it does. */
  runUntil<T>(promise: Promise<T>): Promise<T>;
  /** Sets the wall clock alone, as NTP or an administrator does. */
  setWall(ms: number): void;
}

export const systemClock: Required<Clock> = {
  wall: () => Date.now(),
  mono: () => performance.now(),
  after: runLater,
};

/** Turns of the event loop in which what this process does on loopback gets ahead before time moves. */
const TURNS = 50;
/**
 * For this many milliseconds by which the clock moves, the process sleeps for one: it waits for files, threads and
 * connections too, and a busy machine is slow to serve them. At most this many times before one step.
 */
const SPEED = 50;
const MOST_RESTS = 100;

/** Makes a {@link ManualClock}. Its wall clock starts at `start`, in ms; default 2025-12-01T00:00:00Z. */
export function manualClock(start = Date.UTC(2025, 11, 1)): ManualClock {
  let elapsed = 0;
  let offset = start;
  const due = new Set<{ at: number; action: () => void }>();

  const nearest = () => [...due].sort((a, b) => a.at - b.at)[0];

  /** Runs what falls due next, up to `end`. */
  function step(end: number): boolean {
    const next = nearest();
    if (!next || next.at > end) return false;
    due.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.action();
    return true;
  }

  return {
    wall: () => offset + elapsed,
    mono: () => elapsed,
    after(ms, action) {
      const entry = { at: elapsed + ms, action };
      due.add(entry);
      return () => void due.delete(entry);
    },
    advance(ms) {
      const end = elapsed + ms;
      while (step(end));
      elapsed = end;
    },
    async runUntil(promise) {
      let settled = false;
      const end = (): void => {
        settled = true;
      };
      promise.then(end, end);
      let rested = elapsed;
      while (!settled) {
        for (let turn = 0; turn < TURNS && !settled; turn++) await new Promise((resolve) => setImmediate(resolve));
        const ahead = (nearest()?.at ?? Infinity) - rested;
        const rests = Math.min(Math.floor(ahead / SPEED), MOST_RESTS);
        for (let rest = 0; rest < rests && !settled; rest++) await new Promise((resolve) => setTimeout(resolve, 1));
        if (!settled) step(Infinity);
        if (rests > 0) rested = elapsed;
      }
      return promise;
    },
    setWall(ms) {
      offset = ms - elapsed;
    },
  };
}

/** Gives a clock without `after` the one of the system. */
export function completeClock(clock: Clock): Required<Clock> {
  return {
    wall: () => clock.wall(),
    mono: () => clock.mono(),
    after: (ms, action) => clock.after?.(ms, action) ?? runLater(ms, action),
  };
}

function runLater(ms: number, action: () => void): () => void {
  const timer = setTimeout(action, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
