// What the plugin says of itself: its state, its events, and its errors.

import assert from 'node:assert/strict';
import test from 'node:test';
import { type TokenRequestError, TokenResponseError } from '../../../plugins/client-credentials/index.js';
import { until } from '../../until.js';
import { gate, setup } from './support.js';

test('the state tells what goes on, when the token ends, and until when the token endpoint is not called', async (t) => {
  const { server, auth, clock } = await setup(t);
  const start = clock.wall();
  assert.deepEqual(auth.state, { status: 'empty' });
  const first = gate();
  server.gate = first.closed;
  const token = auth.getToken();
  assert.deepEqual(auth.state, { status: 'fetching' });
  first.open();
  await token;
  const expiresAt = new Date(start + 1_199_000);
  assert.deepEqual(auth.state, { status: 'fresh', expiresAt });

  clock.advance(1_185_000);
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  const second = gate();
  server.gate = second.closed;
  await auth.getToken();
  assert.deepEqual(auth.state, { status: 'refreshing', expiresAt });
  second.open();
  await until(() => auth.state.status === 'blocked');
  const blockedUntil = new Date(start + 1_245_000);
  assert.deepEqual(auth.state, { status: 'blocked', expiresAt, blockedUntil });
  clock.advance(14_000);
  assert.deepEqual(auth.state, { status: 'blocked', expiresAt: new Date(clock.wall()), blockedUntil });
  clock.advance(45_999);
  assert.equal(auth.state.status, 'blocked');
  clock.advance(1);
  assert.deepEqual(auth.state, { status: 'expired', expiresAt: new Date(clock.wall() - 46_000) });
});

test('the events of a token that is fetched, renewed in vain, and refused', async (t) => {
  const { server, auth, clock, events } = await setup(t);
  const first = gate();
  server.gate = first.closed;
  const token = auth.getToken();
  await until(() => server.exchanges.length === 1);
  clock.advance(5000);
  first.open();
  await token;
  assert.deepEqual(events.splice(0), [
    { type: 'token.requested', attempt: 1 },
    { type: 'token.received', source: 'exchange', expiresIn: 1194, ms: 5000 },
  ]);

  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  clock.advance(1_194_000 - 20_000);
  await auth.getToken();
  await until(() => auth.state.status === 'blocked');
  const retryAt = new Date(clock.wall() + 60_000);
  const [requested, failed, blocked, ...rest] = events.splice(0);
  assert.deepEqual(requested, { type: 'token.requested', attempt: 1 });
  assert.ok(failed?.type === 'token.refresh_failed' && failed.background);
  assert.deepEqual(failed.retryAt, retryAt);
  assert.deepEqual(blocked, { type: 'credentials.blocked', oauthError: 'invalid_client', until: retryAt });
  assert.deepEqual(rest, []);

  clock.advance(60_000);
  server.fault = { status: 429, headers: { 'retry-after': '60' } };
  await assert.rejects(auth.getToken(), { code: 'token_request_failed' });
  const last = events.at(-1);
  assert.ok(last?.type === 'token.refresh_failed' && !last.background, 'somebody waited; nobody is blocked');
});

test('a token that has already expired is said to be one, after it has served', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.life = 0;
  await auth.getToken();
  await assert.rejects(auth.getToken(), (error) => {
    assert.ok(error instanceof TokenResponseError);
    assert.deepEqual([error.httpStatus, error.retryAt], [200, new Date(clock.wall() + 1000)]);
    assert.match(error.message, /already expired\. Next attempt at 20/);
    return true;
  });
});

test('a secret that cannot be obtained is said to be the reason, with what its function threw as the cause', async (t) => {
  const sealed = new Error('vault is sealed');
  const failing = await setup(t, { clientSecret: () => Promise.reject(sealed) });
  const retryAt = ({ clock }: typeof failing) => clock.wall();
  await assert.rejects(failing.auth.getToken(), (error: TokenRequestError) => {
    assert.equal(error.cause, sealed);
    assert.match(error.message, /Could not obtain the client secret \(see `cause`\)\. Next attempt at 20/);
    return (error.retryAt?.getTime() ?? 0) > retryAt(failing);
  });
  const empty = await setup(t, { clientSecret: () => '' });
  await assert.rejects(empty.auth.getToken(), ({ cause }: Error) => {
    assert.deepEqual(Object(cause).parameter, 'clientSecret');
    return true;
  });
  const slow = await setup(t, { clientSecret: () => new Promise<string>(() => {}) });
  await assert.rejects(slow.clock.runUntil(slow.auth.getToken()), ({ cause }: Error) => {
    assert.match(String(cause), /the secret function did not return within 5000 ms/);
    return true;
  });
});

test('the time that the secret takes counts: a request waits for 20 s in all', async (t) => {
  const { clock, auth } = await setup(t, {
    clientSecret: () => new Promise((resolve) => void clock.after(4500, () => resolve('late'))),
    fetch: () => new Promise<never>(() => {}),
  });
  const start = clock.mono();
  await assert.rejects(clock.runUntil(auth.getToken()), { code: 'request_timeout' });
  assert.ok(clock.mono() - start <= 20_500, `${clock.mono() - start} ms`);
});

test('who waits for a new secret to work, or for a token after a 401, may leave', async (t) => {
  let secret = 'old';
  const { server, auth, client, clock } = await setup(t, { clientSecret: () => secret });
  const reason = new Error('tired of waiting');
  const leave = async (call: (signal: AbortSignal) => Promise<unknown>) => {
    const controller = new AbortController();
    const { closed, open } = gate();
    server.gate = closed;
    const asked = server.exchanges.length;
    const left = assert.rejects(call(controller.signal), reason);
    await until(() => server.exchanges.length > asked);
    controller.abort(reason);
    await left;
    server.gate = undefined;
    open();
    await until(() => auth.state.status === 'fresh');
  };
  server.faults.push({ status: 401, body: '{"error":"invalid_client"}' });
  await assert.rejects(auth.getToken());
  secret = 'new';
  await leave((signal) => auth.getToken({ signal }));
  server.revoked = new Set([server.current()]);
  await leave((signal) => client.GET('/things', { signal }));
  clock.advance(1);
});
