// What is known of the windows of the rate limit: plain data, so that processes can share it.

import type { RateLimitWindow } from '../retry/rate-limits.js';

/** One sliding window. Times are in milliseconds since 1970. */
export interface Window {
  readonly minutes: number;
  /** Calls that it allows. */
  limit: number;
  /** Calls of ours, by the slice of time in which they were allowed. */
  readonly counts: Record<string, number>;
  /** Calls made by others, by the headers of the response of `seenAt`; all have left the window at `emptyAt`. */
  others: number;
  seenAt: number;
  emptyAt: number;
}

export type Budget = readonly Window[];

/** What a response told. */
export interface Seen {
  readonly at: number;
  readonly windows: readonly RateLimitWindow[];
}

/** Minutes and documented limits; the headers may show higher ones. */
const DOCUMENTED = [
  [15, 2_300],
  [30, 4_500],
  [60, 8_800],
  [1440, 105_600],
] as const;
const SLICES = 120;
/** A call is sent so long after it was allowed, at most, and so long it takes to arrive: until then it may not count yet. */
export const PERMIT_LIFE = 1000;
const SLACK = PERMIT_LIFE + 1000;
/** Slices that have left the window are kept so long, for responses from before that. */
const KEPT = 60_000;

export const newBudget = (): Window[] =>
  DOCUMENTED.map(([minutes, limit]) => ({ minutes, limit, counts: {}, others: 0, seenAt: 0, emptyAt: 0 }));

/** What is free of the fullest window, when a share of each is left to more urgent calls. */
export function freeCalls(budget: Budget, now: number, share: number): number {
  return Math.min(...budget.map((window) => freeIn(window, now, share)));
}

/** Counts calls; a negative number takes back what was counted at that time. */
export function count(budget: Budget, at: number, calls: number): void {
  for (const { minutes, counts } of budget) {
    const slice = Math.floor(at / sliceOf(minutes));
    counts[slice] = Math.max(0, (counts[slice] ?? 0) + calls);
  }
}

/** Milliseconds until a call may be made; `Infinity` where none ever may. */
export function waitFor(budget: Budget, now: number, share: number): number {
  return Math.max(...budget.map((window) => waitIn(window, now, share)));
}

/** Believes the headers: they know the limits, and the calls of others. */
export function learn(budget: Budget, { at, windows }: Seen, now: number): void {
  if (now - at > KEPT) return;
  for (const window of budget) {
    const seen = windows.find(({ minutes }) => minutes === window.minutes);
    if (!seen) continue;
    window.limit = seen.used + seen.remaining;
    window.others = Math.max(0, seen.used - ours(window, at));
    window.seenAt = at;
    window.emptyAt = seen.reset.getTime();
  }
}

/** Forgets what has left the windows. */
export function prune(budget: Budget, now: number): void {
  for (const { minutes, counts } of budget)
    for (const slice of Object.keys(counts)) if (endOf(minutes, slice) + KEPT < now) delete counts[slice];
}

function freeIn(window: Window, now: number, share: number): number {
  return Math.floor(window.limit * (1 - share)) - ours(window, now) - Math.ceil(othersLeft(window, now));
}

function waitIn(window: Window, now: number, share: number): number {
  let missing = 1 - freeIn(window, now, share);
  if (missing <= 0) return 0;
  const { minutes, counts, others, seenAt, emptyAt } = window;
  const byOthers = othersLeft(window, now) >= missing ? (missing * (emptyAt - seenAt)) / others : Infinity;
  const slices = Object.keys(counts).sort((a, b) => Number(a) - Number(b));
  for (const slice of slices) {
    const end = endOf(minutes, slice);
    if (end > now) missing -= counts[slice] ?? 0;
    if (missing <= 0) return Math.min(byOthers, end - now);
  }
  return byOthers;
}

function ours({ minutes, counts }: Window, now: number): number {
  let sum = 0;
  for (const slice in counts) if (endOf(minutes, slice) > now) sum += counts[slice] ?? 0;
  return sum;
}

/** When they were made is not known: they are taken to leave the window one after the other. The next response corrects it. */
function othersLeft({ others, seenAt, emptyAt }: Window, now: number): number {
  if (others === 0 || now >= emptyAt) return 0;
  return others * Math.min(1, (emptyAt - now) / (emptyAt - seenAt));
}

const sliceOf = (minutes: number): number => (minutes * 60_000) / SLICES;

/** When the calls of a slice have left the window. */
const endOf = (minutes: number, slice: string): number =>
  (Number(slice) + 1) * sliceOf(minutes) + minutes * 60_000 + SLACK;
