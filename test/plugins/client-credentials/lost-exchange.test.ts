// Exchanges that never end: what they waited for ended with another request, or the process was frozen meanwhile.

import assert from 'node:assert/strict';
import test from 'node:test';
import { clientCredentials } from '../../../plugins/client-credentials/index.js';
import { until } from '../../until.js';
import { setup } from './support.js';

test('an exchange that has gone silent is taken over after 25 s', async () => {
  let now = 0;
  let requests = 0;
  const granted = { access_token: 'the-token', token_type: 'bearer', expires_in: 600 };
  const held: Promise<unknown>[] = [];
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'secret',
    // Neither the timers nor the response to the request that has ended ever come.
    clock: { wall: () => now, mono: () => now, after: () => () => undefined },
    fetch: () => (requests++ === 0 ? new Promise(() => undefined) : Promise.resolve(Response.json(granted))),
    waitUntil: (promise) => void held.push(promise),
  });
  void auth.getToken();
  await new Promise((resolve) => setImmediate(resolve));
  void auth.getToken();
  now = 25_000;
  void auth.getToken();
  assert.equal(requests, 1);
  now = 25_001;
  assert.equal(await auth.getToken(), 'the-token');
  assert.equal(requests, 2);
  assert.equal(held.length, 2, 'each exchange is handed to waitUntil');
  assert.equal(auth.state.status, 'fresh');
});

for (const frozen of [15_000, 300_000])
  test(`a process that was frozen for ${frozen / 1000} s during an exchange tries again`, async (t) => {
    const { server, clock: inner, another } = await setup(t);
    let passed = 0;
    const clock = { ...inner, wall: () => inner.wall() + passed, mono: () => inner.mono() + passed };
    const { auth } = another({ clock });
    server.faults.push('hang');
    const token = auth.getToken();
    await until(() => server.exchanges.length === 1);
    passed = frozen;
    inner.advance(10_000); // the timer that fell due meanwhile
    assert.equal(await inner.runUntil(token), server.current());
    assert.equal(server.exchanges.length, 2);
  });

test('a process that was frozen between two attempts gives the next one its whole time', async (t) => {
  const { server, clock: inner, another } = await setup(t);
  let passed = 0;
  const timers: number[] = [];
  const { auth } = another({
    clock: {
      wall: () => inner.wall() + passed,
      mono: () => inner.mono() + passed,
      after(ms, action, ...rest) {
        timers.push(ms);
        const thaw = () => {
          if (timers.length === 2) passed = 300_000; // the wait between the attempts
          action();
        };
        return inner.after(ms, thaw, ...rest);
      },
    },
  });
  server.faults.push({ status: 503 });
  assert.equal(await inner.runUntil(auth.getToken()), server.current());
  assert.equal(passed, 300_000);
  assert.ok((timers[2] ?? 0) > 9_000, `the second attempt had ${timers[2]} ms`);
});
