import { type Clock, completeClock, type ManualClock } from './clock.js';

export interface MovableClock extends Required<Clock> {
  /** Moves the time on by ms, and runs what falls due on the way, in order. */
  advance(ms: number): void;
  /** Ms that it is ahead of the clock it runs as. Absent: it is moved by others too. */
  readonly ahead?: number;
}

interface Entry {
  at: number;
  action: () => void;
  cancel: () => void;
}

/** A clock that runs as another does and can be moved on. One that can be moved already is moved itself, with all who share it. */
export function movable(given: Clock): MovableClock {
  if (isManual(given)) return given;
  const clock = completeClock(given);
  let ahead = 0;
  const due = new Set<Entry>();
  const mono = () => clock.mono() + ahead;

  function arm(entry: Entry): void {
    entry.cancel = clock.after(Math.max(0, entry.at - mono()), () => {
      due.delete(entry);
      entry.action();
    });
  }

  return {
    wall: () => clock.wall() + ahead,
    mono,
    get ahead() {
      return ahead;
    },
    after(ms, action) {
      const entry: Entry = { at: mono() + ms, action, cancel: () => undefined };
      due.add(entry);
      arm(entry);
      return () => {
        due.delete(entry);
        entry.cancel();
      };
    },
    advance(ms) {
      const end = mono() + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        next.cancel();
        ahead += Math.max(0, next.at - mono());
        next.action();
      }
      ahead += Math.max(0, end - mono());
      for (const entry of due) {
        entry.cancel();
        arm(entry);
      }
    },
  };
}

function isManual(clock: Clock): clock is ManualClock {
  return 'advance' in clock && clock.after !== undefined;
}
