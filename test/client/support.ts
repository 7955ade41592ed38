import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { type ClientEvent, type ClientOptions, createClient, type MangopayClient } from '../../index.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js';

/** Waits end at once and are recorded; timeouts, which are longer, fire when told to. */
export interface TestClock {
  wall(): number;
  mono(): number;
  after(ms: number, callback: () => void): () => void;
  readonly waits: number[];
  /** The timeouts that run, in milliseconds. */
  readonly timeouts: number[];
  /** Lets time pass until the shortest timeout goes off. */
  expire(): void;
  advance(ms: number): void;
}

const LONGEST_WAIT = 9999;

export function testClock(longestWait = LONGEST_WAIT): TestClock {
  let now = 0;
  const start = Date.UTC(2026, 0, 1);
  const pending = new Set<{ at: number; callback: () => void }>();
  const waits: number[] = [];
  return {
    waits,
    wall: () => start + now,
    mono: () => now,
    after(ms, callback) {
      const entry = { at: now + ms, callback };
      if (ms <= longestWait) {
        waits.push(ms);
        const immediate = setImmediate(() => {
          now = Math.max(now, entry.at);
          callback();
        });
        return () => clearImmediate(immediate);
      }
      pending.add(entry);
      return () => void pending.delete(entry);
    },
    get timeouts() {
      return [...pending].map(({ at }) => at - now);
    },
    expire() {
      const [first] = [...pending].sort((a, b) => a.at - b.at);
      if (!first) throw new Error('no timeout is running');
      pending.delete(first);
      now = Math.max(now, first.at);
      first.callback();
    },
    advance(ms) {
      now += ms;
    },
  };
}

export interface Setup {
  readonly sandbox: Sandbox;
  readonly client: MangopayClient;
  readonly clock: TestClock;
  readonly events: ClientEvent[];
  /** What was received, as in `POST /v2.01/acme-marketplace/wallets`, without the token requests. */
  received(): string[];
  another(options?: ClientOptions): MangopayClient;
}

/** A sandbox and a client for it, on a clock of their own. Both end with the test. */
export async function setup(
  t: TestContext,
  options: ClientOptions = {},
  sandboxOptions: SandboxOptions = {},
): Promise<Setup> {
  const clock = testClock();
  const sandbox = await startSandbox({ clock, ...sandboxOptions });
  t.after(() => sandbox.close());
  const events: ClientEvent[] = [];
  const { baseUrl, clientId, apiKey } = sandbox;
  const another = (more: ClientOptions = {}) =>
    createClient({ baseUrl, clientId, apiKey, clock, onEvent: (event) => events.push(event), ...options, ...more });
  const received = () =>
    sandbox.requests
      .filter(({ path }) => !path.endsWith('/oauth/token'))
      .map(({ method, path }) => `${method} ${path}`);
  return { sandbox, client: another(), clock, events, received, another };
}

/** Whatever an error of ours may have. */
export interface AnyError extends Error {
  code?: string;
  parameter?: string;
  location?: string;
  idempotencyKey?: string;
  timeout?: number;
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<AnyError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof Error);
    return error;
  }
  throw new Error('nothing was thrown');
}
