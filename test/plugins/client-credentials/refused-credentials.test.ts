import assert from 'node:assert/strict';
import test from 'node:test';
import { CredentialsRejectedError, memoryStore } from '../../../plugins/client-credentials/index.js';
import { until } from '../../until.js';
import { isLocked, many, SECRET, setup } from './support.js';

for (const [name, body, status] of [
  ['invalid_client with 401', '{"error":"invalid_client"}', 401],
  ['invalid_client with 400', '{"error":"invalid_client"}', 400],
  ['an OAuth error with 200', '{"error":"invalid_client"}', 200],
  ['a page with 401', '<html>log in</html>', 401],
] as const)
  test(`${name}: 1 000 requests at once, and 1 000 in sequence, cost one exchange`, async (t) => {
    const { server, client, clock } = await setup(t);
    server.fault = { status, body };
    const start = clock.wall();
    const results = await Promise.allSettled(many(1000, () => client.GET('/things')));
    for (let i = 0; i < 1000; i++) results.push(...(await Promise.allSettled([client.GET('/things')])));
    assert.equal(server.exchanges.length, 1);
    assert.equal(server.calls.length, 0);
    for (const result of results) {
      assert.ok(result.status === 'rejected' && result.reason instanceof CredentialsRejectedError);
      assert.equal(result.reason.httpStatus, status);
      assert.equal(result.reason.blockedUntil.getTime(), start + 60_000);
    }
  });

for (const [server, body] of [
  ['Keycloak', '{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}'],
  ['Auth0', '{"error":"access_denied","error_description":"Unauthorized"}'],
  ['a gateway', '<html>401</html>'],
] as const)
  test(`a 401 of ${server} costs 7 exchanges in an hour of requests, and a new secret ends it at once`, async (t) => {
    let secret = 'wrong';
    const { server, client, clock } = await setup(t, { isLocked: () => false, clientSecret: () => secret });
    server.fault = { status: 401, body };
    for (let second = 0; second < 3600; second += 5) {
      await assert.rejects(client.GET('/things'), { code: 'credentials_rejected' });
      clock.advance(5000);
    }
    assert.equal(server.exchanges.length, 7);
    secret = 'right';
    server.fault = undefined;
    assert.equal((await client.GET('/things')).response.status, 200);
  });

test('refused credentials are probed after 60 s, 60 s, 5 min, then every 15 min', async (t) => {
  const { server, client, clock, auth } = await setup(t);
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  await assert.rejects(client.GET('/things'));
  for (const [index, pause] of [60_000, 60_000, 300_000, 900_000, 900_000].entries()) {
    clock.advance(pause - 1);
    await assert.rejects(client.GET('/things'));
    assert.equal(server.exchanges.length, index + 1);
    assert.equal(auth.state.status, 'blocked');
    clock.advance(1);
    await assert.rejects(client.GET('/things'));
    assert.equal(server.exchanges.length, index + 2);
  }
});

test('a locked client waits 15 min, then 60 min, and a new secret does not shorten it', async (t) => {
  let secret = 'one';
  const { server, client, clock } = await setup(t, { clientSecret: () => secret, isLocked });
  server.fault = { status: 400, body: '{"error":"unauthorized_client","error_description":"locked"}' };
  await Promise.allSettled(many(1000, () => client.GET('/things')));
  secret = 'two';
  await assert.rejects(client.GET('/things'), { code: 'credentials_rejected', oauthError: 'unauthorized_client' });
  clock.advance(899_999);
  await assert.rejects(client.GET('/things'));
  assert.equal(server.exchanges.length, 1);
  clock.advance(1);
  await assert.rejects(client.GET('/things'));
  assert.equal(server.exchanges.length, 2);
  clock.advance(3_599_999);
  await assert.rejects(client.GET('/things'));
  assert.equal(server.exchanges.length, 2);
});

test('a new value of the secret function ends the block at once, and the old token is used to its end', async (t) => {
  let secret = 'old';
  const { server, client, clock } = await setup(t, { clientSecret: async () => secret });
  await client.GET('/things');
  secret = 'new';
  const { data } = await client.GET('/things');
  assert.equal(data?.token, server.current());
  assert.equal(server.exchanges.length, 1, 'a rotated key does not throw a good token away');
  clock.advance(1_200_000);
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  await assert.rejects(client.GET('/things'), CredentialsRejectedError);
  await assert.rejects(client.GET('/things'), CredentialsRejectedError);
  assert.equal(server.exchanges.length, 2);
  server.fault = undefined;
  secret = 'newer';
  const results = await Promise.all(many(20, () => client.GET('/things')));
  assert.ok(results.every(({ response }) => response.status === 200));
  assert.equal(server.exchanges.length, 3);
  assert.match(Buffer.from(server.exchanges[2]?.headers.authorization?.slice(6) ?? '', 'base64').toString(), /:newer$/);
});

for (const shared of [false, true])
  test(`a server that refuses to renew a token early fails no request${shared ? ' of those that share it' : ''}`, async (t) => {
    const { server, clock, another } = await setup(t);
    const options = shared ? { tokenStore: memoryStore(clock) } : {};
    const [one, other] = [another(options), another(options)];
    await one.client.GET('/things');
    await other.client.GET('/things');
    const asked = server.exchanges.length;
    server.fault = { status: 400, body: '{"error":"invalid_request","error_description":"token still valid"}' };
    clock.advance(1_170_000);
    for (const { client, events } of [one, other]) {
      assert.equal((await client.GET('/things')).response.status, 200);
      await until(() => events.some(({ type }) => type === 'token.refresh_failed'));
      for (let i = 0; i < 100; i++) assert.equal((await client.GET('/things')).response.status, 200);
    }
    assert.equal(server.exchanges.length, asked + (shared ? 1 : 2), 'not asked per request');
    clock.advance(28_999);
    assert.equal((await one.client.GET('/things')).response.status, 200);
    server.fault = undefined;
    clock.advance(1);
    for (const { client } of [one, other])
      assert.equal((await client.GET('/things')).data?.token, server.current(), 'asked for when it has ended');
  });

for (const oauthError of ['invalid_client', 'unauthorized_client'])
  test(`${oauthError} to a renewal is not tried again when the token ends`, async (t) => {
    const { server, client, clock, events } = await setup(t, { isLocked });
    await client.GET('/things');
    server.fault = { status: 400, body: JSON.stringify({ error: oauthError }) };
    clock.advance(1_170_000);
    assert.equal((await client.GET('/things')).response.status, 200);
    await until(() => events.some(({ type }) => type === 'token.refresh_failed'));
    clock.advance(30_000);
    await assert.rejects(client.GET('/things'), { code: 'credentials_rejected', oauthError });
    assert.equal(server.exchanges.length, 2);
  });

test('a request that was refused is tried again with another secret; a lock is not, and the secret is not asked for', async (t) => {
  let asked = 0;
  const { server, client } = await setup(t, { clientSecret: () => `secret-${++asked}`, isLocked });
  server.faults.push({ status: 400, body: '{"error":"invalid_scope"}' });
  server.faults.push({ status: 400, body: '{"error":"unauthorized_client"}' });
  await assert.rejects(client.GET('/things'), { oauthError: 'invalid_scope' });
  await assert.rejects(client.GET('/things'), { oauthError: 'unauthorized_client' });
  const before = asked;
  for (let i = 0; i < 10; i++) await assert.rejects(client.GET('/things'), { oauthError: 'unauthorized_client' });
  assert.deepEqual([server.exchanges.length, asked], [2, before]);
});

test('new secrets that are refused as well lengthen the pauses like the old', async (t) => {
  let secret = 0;
  const { server, client, clock } = await setup(t, { clientSecret: () => `secret-${secret}` });
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  for (const minutes of [1, 1, 5, 15]) {
    secret++;
    const blockedUntil = new Date(clock.wall() + minutes * 60_000);
    await assert.rejects(client.GET('/things'), { code: 'credentials_rejected', blockedUntil });
  }
  assert.equal(server.exchanges.length, 4);
});

test('a secret function that fails, hangs or returns rubbish is a passing failure', async (t) => {
  const secrets: (() => string | Promise<string>)[] = [
    () => {
      throw new Error('vault is sealed');
    },
    () => Promise.reject(new Error('vault is away')),
    () => '',
    () => 'with\nnewline',
    () => SECRET,
  ];
  const { server, client, clock } = await setup(t, { clientSecret: () => (secrets.shift() ?? (() => SECRET))() });
  for (let i = 0; i < 4; i++) {
    await assert.rejects(client.GET('/things'), { code: 'token_request_failed' });
    clock.advance(60_000);
  }
  assert.equal(server.exchanges.length, 0);
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('a secret function that never settles is given up', async (t) => {
  const { client, clock } = await setup(t, { clientSecret: () => new Promise<string>(() => {}) });
  const call = assert.rejects(client.GET('/things'), { code: 'token_request_failed' });
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(5000);
  await call;
});
