// Who receives the events.

import assert from 'node:assert/strict';
import diagnostics from 'node:diagnostics_channel';
import test from 'node:test';
import { CHANNEL, clientCredentials, type TokenEvent } from '../../../plugins/client-credentials/index.js';
import { setup } from './support.js';

test('a handler that throws fails no request, and the next event reaches it', async (t) => {
  let heard = 0;
  const { auth } = await setup(t, {
    onEvent() {
      heard++;
      throw new Error('log is full');
    },
  });
  await auth.getToken();
  assert.equal(heard, 2);
});

test('each event is published on the diagnostics channel too, with or without a handler', async (t) => {
  const published: unknown[] = [];
  const hear = (message: unknown) => void published.push(message);
  assert.equal(CHANNEL, 'mangopay-fetch');
  diagnostics.subscribe(CHANNEL, hear);
  t.after(() => diagnostics.unsubscribe(CHANNEL, hear));
  const { auth, events, server } = await setup(t);
  await auth.getToken();
  assert.deepEqual(published, events);
  await clientCredentials({ tokenUrl: `${server.origin}/oauth/token`, clientId: 'a', clientSecret: 'b' }).getToken();
  assert.equal(published.length, 4);
});

test('without a subscriber nothing is published', async (t) => {
  const channel = diagnostics.channel(CHANNEL);
  const publish = t.mock.method(channel, 'publish');
  const { auth } = await setup(t);
  await auth.getToken();
  assert.equal(publish.mock.callCount(), 0);
});

for (const [what, builtins] of [
  ['has no such module', () => undefined],
  ['has no built-in modules', undefined],
] as const)
  test(`a platform that ${what} is served as well`, async (t) => {
    const own = process.getBuiltinModule;
    t.after(() => Object.assign(process, { getBuiltinModule: own }));
    const { another } = await setup(t);
    Object.assign(process, { getBuiltinModule: builtins });
    const { auth, events } = another();
    Object.assign(process, { getBuiltinModule: own });
    await auth.getToken();
    assert.deepEqual(
      events.map(({ type }): TokenEvent['type'] => type),
      ['token.requested', 'token.received'],
    );
  });
