import type { OperationId } from '../generated/operations.js';
import type { resultCodes } from '../generated/result-codes.js';
import type { Operation } from './description.js';
import { dice } from './dice.js';
import type { Json } from './json.js';

type ResultCode = keyof typeof resultCodes;

/** What goes wrong. */
export type FaultEffect =
  /** The transaction ends as FAILED with this result code. The response is a 200. */
  | { kind: 'result'; resultCode: ResultCode }
  /** The response comes late, by real milliseconds. Goes together with another fault. */
  | { kind: 'latency'; ms: number }
  /** This response instead of the real one. Without a body: an error report. */
  | { kind: 'status'; status: number; body?: Json; headers?: Record<string, string> }
  /** A page as gateways send it. Default status 502. */
  | { kind: 'html'; status?: number }
  /** The demand for strong customer authentication: 401, no body, `WWW-Authenticate: PendingUserAction`. */
  | { kind: 'sca' }
  /** The connection is reset. */
  | { kind: 'reset' }
  /** Nothing comes, or the body stops halfway, until {@link FaultHandle.release} or `close()`. Default `headers`. */
  | { kind: 'stall'; part?: 'headers' | 'body' }
  /** The body is cut off and the connection closed, short of its Content-Length. */
  | { kind: 'truncated' }
  /** The body is not JSON, though it says so. */
  | { kind: 'malformed' }
  /** The real answer under another Content-Type. */
  | { kind: 'content-type'; contentType: string };

/** A fault and when it strikes. */
export type Fault = FaultEffect & {
  /** Its operationId; `createToken` is the token call, `tokenizeCard` the card tokenizer. Default: every operation but `createToken`. */
  operation?: OperationId | 'tokenizeCard';
  /** How often it strikes; `Infinity` for always. Default 1, or `Infinity` where `rate` is given. */
  times?: number;
  /** Strikes a request with this probability, from 0 to 1, drawn from the sandbox's `seed`. */
  rate?: number;
  /** Before the request takes effect, or after, so that only the response is lost. Default `before`; what befalls a body is always `after`. */
  when?: 'before' | 'after';
};

/** A scheduled fault. */
export interface FaultHandle {
  /** How often it has struck. */
  readonly hits: number;
  /** Fulfilled when it strikes for the first time. */
  readonly struck: Promise<void>;
  /** Releases what it stalls: the response comes as it would have. */
  release(): void;
  /** Takes it off the schedule and releases what it stalls. */
  remove(): void;
}

/** A fault that may still strike. */
export interface ScheduledFault {
  /** What was given to `faults.add`. */
  readonly fault: Readonly<Fault>;
  /** How often it has struck. */
  readonly hits: number;
  /** How often it still will; `Infinity` for always. */
  readonly left: number;
}

/** The faults of a sandbox. */
export interface SandboxFaults {
  /** Schedules a fault. Those for the same operation strike in the order in which they were added, one a request. */
  add(fault: Fault): FaultHandle;
  /** Those that may still strike, in the order in which they were added. */
  readonly list: readonly ScheduledFault[];
  /** Removes all. */
  clear(): void;
}

/** A fault that strikes one request. `released` is fulfilled when what it stalls may go on. */
export type Strike = FaultEffect & { when: 'before' | 'after'; released: Promise<void> };

const KINDS: ReadonlySet<FaultEffect['kind']> = new Set([
  ...(['result', 'latency', 'status', 'html', 'sca', 'reset', 'stall'] as const),
  ...(['truncated', 'malformed', 'content-type'] as const),
]);
/** These need the real answer. */
const ALWAYS_AFTER: ReadonlySet<FaultEffect['kind']> = new Set(['truncated', 'malformed', 'content-type']);

export function createFaults(operations: readonly Operation[], seed: number) {
  const operationIds = new Set([...operations.map(({ id }) => id), 'tokenizeCard']);
  const random = dice(seed);
  let scheduled: (Scheduled & { remove(): void })[] = [];

  const handle: SandboxFaults = {
    add(fault) {
      refuseNonsense(fault, operationIds);
      const struck = withResolvers();
      const released = withResolvers();
      const entry = {
        fault,
        left: fault.times ?? (fault.rate === undefined ? 1 : Infinity),
        hits: 0,
        struck,
        released: released.promise,
        remove: () => {
          scheduled = scheduled.filter((each) => each !== entry);
          released.resolve();
        },
      };
      scheduled.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        struck: struck.promise,
        release: released.resolve,
        remove: entry.remove,
      };
    },
    get list() {
      return scheduled.filter(({ left }) => left > 0).map(({ fault, hits, left }) => ({ fault, hits, left }));
    },
    clear() {
      for (const entry of scheduled) entry.remove();
    },
  };

  return {
    handle,
    /** The faults that strike a request of this operation: every delay, and at most one other. */
    strike(operation: string): Strike[] {
      const strikes: Strike[] = [];
      for (const entry of scheduled) {
        const { fault } = entry;
        const meant = fault.operation === undefined ? operation !== 'createToken' : fault.operation === operation;
        if (!meant || entry.left < 1) continue;
        if (fault.kind !== 'latency' && strikes.some(({ kind }) => kind !== 'latency')) continue;
        if (fault.rate !== undefined && random() >= fault.rate) continue;
        entry.left -= 1;
        entry.hits += 1;
        entry.struck.resolve();
        const when = isAlwaysAfter(fault) ? 'after' : (fault.when ?? 'before');
        strikes.push({ ...fault, when, released: entry.released });
      }
      return strikes;
    },
  };
}

interface Scheduled {
  fault: Fault;
  left: number;
  hits: number;
  struck: { resolve(): void };
  released: Promise<void>;
}

function isAlwaysAfter(fault: Fault): boolean {
  return ALWAYS_AFTER.has(fault.kind) || (fault.kind === 'stall' && fault.part === 'body');
}

function refuseNonsense(fault: Fault, operationIds: ReadonlySet<string>): void {
  if (fault.operation !== undefined && !operationIds.has(fault.operation)) {
    throw new TypeError(`faults.add: there is no operation ${fault.operation}; give its operationId`);
  }
  if (!KINDS.has(fault.kind)) {
    throw new TypeError(`faults.add: there is no kind ${fault.kind}; known are ${[...KINDS].join(', ')}`);
  }
  if (fault.kind === 'status' && !(fault.status >= 200 && fault.status <= 599)) {
    throw new RangeError('faults.add: status must be an HTTP status from 200 to 599');
  }
  if (fault.kind === 'latency' && !(fault.ms >= 0)) {
    throw new RangeError('faults.add: ms must be 0 or more');
  }
  if (fault.times !== undefined && !(fault.times >= 1)) {
    throw new RangeError('faults.add: times must be 1 or more; leave it out for once');
  }
  if (fault.rate !== undefined && !(fault.rate >= 0 && fault.rate <= 1)) {
    throw new RangeError('faults.add: rate must be a probability from 0 to 1');
  }
}

function withResolvers(): { promise: Promise<void>; resolve(): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
