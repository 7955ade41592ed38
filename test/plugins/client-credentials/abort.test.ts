import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import test from 'node:test';
import { until } from '../../until.js';
import { gate, many, setup } from './support.js';

test('a caller that aborts fails at once with its own reason; the others are served by the same exchange', async (t) => {
  const { server, client, auth } = await setup(t);
  const { closed, open } = gate();
  server.gate = closed;
  const controller = new AbortController();
  const reason = new Error('tired of waiting');
  const aborted = client.GET('/things', { signal: controller.signal });
  const viaToken = auth.getToken({ signal: controller.signal });
  const others = many(10, () => client.GET('/things'));
  await until(() => server.exchanges.length === 1);
  controller.abort(reason);
  await assert.rejects(viaToken, reason);
  await assert.rejects(aborted, reason);
  open();
  for (const { response } of await Promise.all(others)) assert.equal(response.status, 200);
  assert.equal(server.exchanges.length, 1);
});

test('a signal that several wait with ends the waits that are left, when some of them have ended', async (t) => {
  const { server, auth, another } = await setup(t);
  const { closed, open } = gate();
  const controller = new AbortController();
  const { signal } = controller;
  const quick = auth.getToken({ signal });
  await until(() => server.exchanges.length === 1);
  server.gate = closed;
  const slow = many(2, () => another().auth.getToken({ signal }));
  await quick;
  const reason = new Error('tired of waiting');
  controller.abort(reason);
  for (const wait of slow) await assert.rejects(wait, reason);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  open();
});

test('an aborted signal costs no exchange', async (t) => {
  const { server, client, auth } = await setup(t);
  await assert.rejects(client.GET('/things', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  await assert.rejects(auth.getToken({ signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(server.exchanges.length, 0);
  assert.equal(auth.state.status, 'empty');
});

test('when the last waiter is gone the exchange may finish, and its token is kept', async (t) => {
  const { server, auth } = await setup(t);
  const { closed, open } = gate();
  server.gate = closed;
  const controller = new AbortController();
  const waits = Promise.allSettled(many(5, () => auth.getToken({ signal: controller.signal })));
  await until(() => server.exchanges.length === 1);
  controller.abort();
  await waits;
  open();
  await until(() => auth.state.status === 'fresh');
  await auth.getToken();
  assert.equal(server.exchanges.length, 1);
});

test('when all callers gave up, an exchange that hangs still ends at its own deadline', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.fault = 'hang';
  const controller = new AbortController();
  const wait = assert.rejects(auth.getToken({ signal: controller.signal }), { name: 'AbortError' });
  await until(() => server.exchanges.length === 1);
  controller.abort();
  await wait;
  assert.equal(auth.state.status, 'fetching');
  clock.advance(10_000);
  await until(() => auth.state.status === 'empty');
  server.fault = undefined;
  clock.advance(60_000);
  await auth.getToken();
});

test('a signal that lives as long as the process gathers no listeners', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.life = 1;
  const { signal } = new AbortController();
  for (let i = 0; i < 100; i++) {
    await Promise.all(many(10, () => auth.getToken({ signal })));
    clock.advance(1000);
  }
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('random aborts leave nobody waiting and nothing counted twice', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.life = 5;
  let settled = 0;
  for (let round = 0; round < 100; round++) {
    const controllers = many(100, () => new AbortController());
    const waits = controllers.map(({ signal }) => auth.getToken({ signal }).then(String, () => undefined));
    for (const [i, controller] of controllers.entries()) if ((i * 7 + round) % 3 === 0) controller.abort();
    settled += (await Promise.all(waits)).length;
    clock.advance(5000);
  }
  assert.equal(settled, 10_000);
  assert.ok(server.exchanges.length <= 100);
});
