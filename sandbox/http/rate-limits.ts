import type { Clock } from '../clock.js';

/** Calls that each sliding window allows; keys are its minutes. */
export interface RateLimits {
  /** Calls within 15 minutes. Default 2 300. */
  15: number;
  /** Calls within 30 minutes. Default 4 500. */
  30: number;
  /** Calls within an hour. Default 8 800. */
  60: number;
  /** Calls within a day. Default 105 600. */
  1440: number;
}

export const DOCUMENTED_LIMITS: RateLimits = { 15: 2_300, 30: 4_500, 60: 8_800, 1440: 105_600 };

export type RateLimiter = ReturnType<typeof createRateLimiter>;

/** Counts the calls of one account. Refused calls do not count. */
export function createRateLimiter(clock: Clock, limits: RateLimits) {
  const windows = Object.entries(limits).map(([minutes, limit]) => ({ ms: Number(minutes) * 60_000, limit, first: 0 }));
  let calls: number[] = [];

  /** Moves the start of every window up to now, and forgets what no window holds. */
  function slide(): void {
    const now = clock.mono();
    for (const window of windows) {
      while ((calls[window.first] ?? Infinity) <= now - window.ms) window.first += 1;
    }
    const unused = Math.min(...windows.map(({ first }) => first));
    if (unused > 100) {
      calls = calls.slice(unused);
      for (const window of windows) window.first -= unused;
    }
  }

  return {
    /** Counts a call; `false` if a window is full. */
    take(): boolean {
      slide();
      if (windows.some(({ first, limit }) => calls.length - first >= limit)) return false;
      calls.push(clock.mono());
      return true;
    },

    /** The values of the three headers, one a window. A window is empty again when its last call has left it. */
    headers(): Record<'x-ratelimit' | 'x-ratelimit-remaining' | 'x-ratelimit-reset', string[]> {
      slide();
      const last = calls.at(-1) ?? clock.mono();
      const sinceLast = clock.mono() - last;
      return {
        'x-ratelimit': windows.map(({ first }) => `${calls.length - first}`),
        'x-ratelimit-remaining': windows.map(({ first, limit }) => `${Math.max(0, limit - calls.length + first)}`),
        'x-ratelimit-reset': windows.map(({ ms }) => `${Math.floor((clock.wall() - sinceLast + ms) / 1000)}`),
      };
    },
  };
}
