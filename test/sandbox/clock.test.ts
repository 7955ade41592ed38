import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, unwrap } from '../../index.js';
import { manualClock, startSandbox } from '../../sandbox/index.js';

test('a manual clock runs itself from one due action to the next until a promise settles', async () => {
  const clock = manualClock(0);
  const done = new Promise<string>((resolve) => {
    clock.after(1000, () => clock.after(2000, () => resolve('done')));
    clock.after(50_000, () => resolve('too late'));
  });
  assert.equal(await clock.runUntil(done), 'done');
  assert.equal(clock.mono(), 3000);
  await assert.rejects(clock.runUntil(Promise.reject(new Error('refused'))), /refused/);
  assert.equal(clock.mono(), 3000);
});

test('a manual clock that runs itself lets requests on loopback end before their timeouts', async () => {
  const clock = manualClock();
  await using sandbox = await startSandbox({ clock });
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey, clock });
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers' });
  assert.deepEqual(await clock.runUntil(unwrap(mangopay.operations.listUsers())), []);
  // the wait before the second attempt, and no timeout
  assert.ok(clock.mono() > 0 && clock.mono() < 2000, `${clock.mono()}`);
});
