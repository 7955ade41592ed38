// Without a clock of the user's own, the platform's.

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { clientCredentials, memoryStore } from '../../../plugins/client-credentials/index.js';

interface Timer {
  readonly ms: number;
  /** The process may end before it. */
  loose: boolean;
  stopped: boolean;
}

/** Waits of ours; the platform has timers of its own. */
const OURS = [10, 180, 360, 10_000];

/** Notes our timers; those that `ends` chooses end at once, the others never. */
function watchTimers(t: TestContext, ends: (ms: number) => boolean): Timer[] {
  const timers: Timer[] = [];
  const { setTimeout, clearTimeout } = globalThis;
  t.mock.method(Math, 'random', () => 0.9);
  t.mock.method(globalThis, 'setTimeout', (callback: () => void, ms: number) => {
    if (!OURS.includes(Math.round(ms))) return setTimeout(callback, ms);
    const timer = {
      ms: Math.round(ms),
      loose: false,
      stopped: false,
      unref: () => Object.assign(timer, { loose: true }),
    };
    timers.push(timer);
    if (ends(ms)) setImmediate(callback);
    return timer;
  });
  t.mock.method(globalThis, 'clearTimeout', (timer: Timer & NodeJS.Timeout) => {
    if (timers.includes(timer)) timer.stopped = true;
    else clearTimeout(timer);
  });
  return timers;
}

const options = { tokenUrl: 'https://as.example/token', clientId: 'id', clientSecret: 'secret' };
const granted = async () => Response.json({ access_token: 'token', token_type: 'bearer', expires_in: 600 });

test('a token ends by the clock of the platform', async () => {
  const auth = clientCredentials({ ...options, fetch: granted });
  await auth.getToken();
  const left = (auth.state.expiresAt?.getTime() ?? 0) - Date.now();
  assert.ok(left > 599_000 && left <= 600_000, `${left}`);
});

test('a timeout keeps no process alive and is stopped when it has ended; a wait between attempts does', async (t) => {
  const timers = watchTimers(t, (ms) => ms < 9000);
  const auth = clientCredentials({ ...options, fetch: async () => new Response(null, { status: 503 }) });
  await assert.rejects(auth.getToken());
  const [timeouts, waits] = [[10_000], [180, 360]].map((times) => timers.filter(({ ms }) => times.includes(ms)));
  assert.deepEqual(
    timeouts?.map(({ loose, stopped }) => loose && stopped),
    [true, true, true],
  );
  assert.deepEqual(
    waits?.map(({ loose }) => loose),
    [false, false],
  );
});

test('what waits for a store keeps no process alive, and is stopped when it has ended', async (t) => {
  const timers = watchTimers(t, () => false);
  const auth = clientCredentials({
    ...options,
    tokenStore: memoryStore(),
    fetch: granted,
  });
  await auth.getToken();
  await new Promise((resolve) => setImmediate(resolve));
  const slices = timers.filter(({ ms }) => ms === 10);
  assert.ok(slices.length > 4);
  for (const { loose, stopped, ms } of slices) assert.ok(loose && stopped, `${ms}`);
});

test('a platform whose timers are numbers is served as well', async (t) => {
  const stopped: unknown[] = [];
  const { setTimeout, clearTimeout } = globalThis;
  t.mock.method(globalThis, 'setTimeout', (callback: () => void, ms: number) =>
    ms === 10_000 ? 7 : setTimeout(callback, ms),
  );
  t.mock.method(globalThis, 'clearTimeout', (timer: NodeJS.Timeout | number) =>
    timer === 7 ? void stopped.push(timer) : clearTimeout(timer),
  );
  assert.equal(await clientCredentials({ ...options, fetch: granted }).getToken(), 'token');
  assert.deepEqual(stopped, [7]);
});
