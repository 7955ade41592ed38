// Calls wait here before a window of the rate limit is used up, the most urgent first.

import { RateBudgetError } from '../../errors/call.js';
import { after, type Clock } from '../../lib/clock.js';
import type { RequestEvent, TokenEvent } from '../../lib/events.js';
import type { Call, Layer, Priority } from '../../lib/layer.js';
import { onAbort } from '../../lib/wait.js';
import type { TokenStore } from '../client-credentials/index.js';
import { rateLimitWindows, serverTime } from '../retry/rate-limits.js';
import { LARGEST_SHARE, openLedger, type Unused } from './ledger.js';
import { PERMIT_LIFE } from './windows.js';

/** How calls wait for the rate limit. */
export interface RateBudgetOptions {
  /**
   * The longest wait in milliseconds. A call that would have to wait longer, or beyond its `deadline`, ends at once with
   * a {@link RateBudgetError}. Default 1 200 000: 20 minutes, since the shortest window has 15.
   */
  maxWait?: number | undefined;
}

export interface RateBudget {
  readonly maxWait: number;
  readonly store: TokenStore | undefined;
  readonly account: string;
  readonly clock: Clock;
  readonly report: (event: RequestEvent | TokenEvent) => void;
}

/** The part of each window that a class leaves to those above it. */
const SHARES: Readonly<Record<Priority, number>> = { high: 0, normal: LARGEST_SHARE / 2, low: LARGEST_SHARE };
const CLASSES = ['high', 'normal', 'low'] as const;
/** Allowed at once to one process, at most. */
const MOST = 16;

interface Waiting {
  readonly call: Call;
  readonly since: number;
  /** When it gives up, by the monotonic clock. */
  readonly until: number;
  readonly admit: () => void;
  readonly refuse: (error: unknown) => void;
}

/** Sends when the budget allows it. Every attempt counts, as it does for the API. */
export function budgeted({ store, account, maxWait, clock, report }: RateBudget): Layer {
  const ledger = openLedger({ store, account, clock, report });
  const queues: Record<Priority, Set<Waiting>> = { high: new Set(), normal: new Set(), low: new Set() };
  /** Until when nothing is free for a class. */
  const closedUntil: Record<Priority, number> = { high: -Infinity, normal: -Infinity, low: -Infinity };
  let permits = 0;
  let permittedAt = { mono: -Infinity, wall: 0 };
  let admitted = 0;
  let running = false;
  let wake: (() => void) | undefined;

  return async (request, call, next) => {
    if (running || !usePermit()) await admission(call);
    const response = await next(request, call);
    const now = clock.wall();
    const serverNow = serverTime(response.headers, now);
    // The server's times, by the clock of this process.
    const windows = rateLimitWindows(response.headers, serverNow).map((window) => ({
      ...window,
      reset: new Date(window.reset.getTime() - serverNow + now),
    }));
    ledger.heard({ at: now, windows });
    return response;
  };

  function usePermit(): boolean {
    if (permits === 0 || clock.mono() - permittedAt.mono > PERMIT_LIFE) return false;
    permits--;
    admitted++;
    return true;
  }

  function admission(call: Call): Promise<void> {
    const queue = queues[priorityOf(call)];
    return new Promise((resolve, reject) => {
      const since = clock.mono();
      let stopListening = () => {};
      const leave = () => {
        queue.delete(waiting);
        stopListening();
      };
      const waiting: Waiting = {
        call,
        since,
        until: Math.min(since + maxWait, call.until ?? Infinity),
        admit() {
          leave();
          resolve();
        },
        refuse(error) {
          leave();
          reject(error);
        },
      };
      queue.add(waiting);
      if (call.signal)
        stopListening = onAbort(call.signal, (reason) => {
          waiting.refuse(reason);
          wake?.();
        });
      wake?.();
      if (!running) void run();
    });
  }

  /** Admits those who wait, the most urgent first, until none is left. Never rejects. */
  async function run(): Promise<void> {
    running = true;
    for (;;) {
      refuseHopeless();
      const open = CLASSES.find((each) => queues[each].size > 0 && clock.mono() >= closedUntil[each]);
      const [first] = open ? queues[open] : [];
      if (open && first) {
        if (usePermit()) first.admit();
        else await ask(open, first);
      } else {
        const closed = CLASSES.filter((each) => queues[each].size > 0);
        if (closed.length === 0) break;
        await rest(Math.min(...closed.map((each) => closedUntil[each])) - clock.mono());
      }
    }
    running = false;
  }

  async function ask(open: Priority, { call }: Waiting): Promise<void> {
    const unused: Unused | undefined = permits > 0 ? { at: permittedAt.wall, calls: permits } : undefined;
    const waiting = CLASSES.reduce((sum, each) => sum + queues[each].size, 0);
    const wanted = Math.min(MOST, Math.max(waiting, admitted));
    permits = 0;
    admitted = 0;
    const { calls, wait } = await ledger.take(wanted, SHARES[open], unused);
    permits = calls;
    permittedAt = { mono: clock.mono(), wall: clock.wall() };
    if (calls > 0) return;
    for (const each of CLASSES.slice(CLASSES.indexOf(open))) closedUntil[each] = clock.mono() + wait;
    const { method, path } = call;
    report({ type: 'request.delayed', method, path, priority: open, wait });
  }

  /** Callers whose wait would be useless fail at once. */
  function refuseHopeless(): void {
    for (const each of CLASSES)
      for (const { call, until, refuse } of queues[each]) {
        if (closedUntil[each] <= until) continue;
        const { method, path } = call;
        const wait = Math.max(0, closedUntil[each] - clock.mono());
        const retryAt = Number.isFinite(wait) ? new Date(clock.wall() + wait) : undefined;
        const when = retryAt ? ` Call again after ${retryAt.toISOString()}, or allow a longer wait.` : '';
        refuse(
          new RateBudgetError(
            `${method} ${path}: the rate limit leaves no room for a call of ${each} priority in time. Nothing was sent.${when}`,
            { method, path, priority: each, retryAt },
          ),
        );
      }
  }

  /** Until the time has passed, or a caller comes or goes. */
  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = after(clock, Math.min(ms, 2_147_483_647), () => wake?.(), true);
      wake = () => {
        wake = undefined;
        stop();
        resolve();
      };
    });
  }
}

/** What this client asks to settle a lost request cannot wait. */
function priorityOf({ once, priority = 'normal' }: Call): Priority {
  return once ? 'high' : priority;
}
