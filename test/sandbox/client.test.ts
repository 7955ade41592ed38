import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createClient } from '../../index.js';
import { manualClock, type SandboxOptions, startSandbox } from '../../sandbox/index.js';

async function connect(t: TestContext, options: SandboxOptions = {}) {
  const clock = manualClock();
  const sandbox = await startSandbox({ clock, ...options });
  t.after(() => sandbox.close());
  const { baseUrl, clientId, apiKey } = sandbox;
  return { clock, sandbox, mangopay: createClient({ baseUrl, clientId, apiKey, clock }) };
}

test('on one clock with the sandbox, a client lives through hours of tokens and never shows an expired one', async (t) => {
  const { clock, sandbox, mangopay } = await connect(t);
  for (let minute = 0; minute < 8 * 60; minute += 10) {
    const { response } = await mangopay.operations.listHooks();
    assert.equal(response.status, 200);
    clock.advance(10 * 60_000);
  }
  assert.deepEqual(new Set(sandbox.requests.map(({ status }) => status)), new Set([200]));
  assert.ok(sandbox.tokens.issued >= 24 && sandbox.tokens.issued <= 49, `${sandbox.tokens.issued} tokens`);
});

test('a demand for authentication reaches the caller of the client and costs no token', async (t) => {
  const { sandbox, mangopay } = await connect(t);
  const UserId = sandbox.resources.insert('getUserSca');
  sandbox.sca.require(UserId);
  const { response } = await mangopay.operations.listWalletsForUser({ params: { path: { UserId } } });
  assert.equal(response.status, 401);
  assert.match(response.headers.get('www-authenticate') ?? '', /PendingUserAction/);
  assert.equal(sandbox.tokens.issued, 1);
  sandbox.sca.complete(UserId);
  const { data } = await mangopay.operations.listWalletsForUser({ params: { path: { UserId } } });
  assert.deepEqual(data, []);
});

test('a wrong key is tried once by a client, however many requests there are, so that nobody is locked out', async (t) => {
  const { sandbox, clock } = await connect(t);
  const mangopay = createClient({ baseUrl: sandbox.baseUrl, clientId: sandbox.clientId, apiKey: 'guess', clock });
  const calls = await Promise.allSettled(Array.from({ length: 50 }, () => mangopay.operations.listHooks()));
  assert.ok(calls.every(({ status }) => status === 'rejected'));
  assert.equal(sandbox.requests.length, 1);
});
