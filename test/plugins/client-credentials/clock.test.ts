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

/** Notes each timer; those that `ends` chooses end at once, the others never. */
function watchTimers(t: TestContext, ends: (ms: number) => boolean): Timer[] {
  const timers: Timer[] = [];
  t.mock.method(Math, 'random', () => 0.9);
  t.mock.method(globalThis, 'setTimeout', (callback: () => void, ms: number) => {
    const timer = { ms, loose: false, stopped: false, unref: () => Object.assign(timer, { loose: true }) };
    timers.push(timer);
    if (ends(ms)) setImmediate(callback);
    return timer;
  });
  t.mock.method(globalThis, 'clearTimeout', (timer: Timer) => void Object.assign(timer, { stopped: true }));
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

test('a timeout keeps no process alive and is stopped when it is over; a wait between attempts does', async (t) => {
  const timers = watchTimers(t, (ms) => ms < 9000);
  const auth = clientCredentials({ ...options, fetch: async () => new Response(null, { status: 503 }) });
  await assert.rejects(auth.getToken());
  const [first, wait, ...rest] = timers;
  assert.deepEqual([first?.ms, first?.loose, first?.stopped], [10_000, true, true]);
  assert.deepEqual([Math.round(wait?.ms ?? 0), wait?.loose], [180, false]);
  assert.equal(rest.length, 3);
});

test('what waits for a store or a secret keeps no process alive, and is stopped when it is over', async (t) => {
  const timers = watchTimers(t, () => false);
  const auth = clientCredentials({
    ...options,
    clientSecret: async () => 'secret',
    tokenStore: memoryStore(),
    fetch: granted,
  });
  await auth.getToken();
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(timers.length > 4);
  for (const timer of timers) assert.ok(timer.loose && timer.stopped, `${timer.ms}`);
});

test('a platform whose timers are numbers is served as well', async (t) => {
  const stopped: unknown[] = [];
  t.mock.method(globalThis, 'setTimeout', () => 7);
  t.mock.method(globalThis, 'clearTimeout', (timer: unknown) => void stopped.push(timer));
  assert.equal(await clientCredentials({ ...options, fetch: granted }).getToken(), 'token');
  assert.deepEqual(stopped, [7]);
});
