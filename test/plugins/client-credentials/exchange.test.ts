import assert from 'node:assert/strict';
import test from 'node:test';
import {
  RequestTimeoutError,
  TokenRequestError,
  TokenResponseError,
} from '../../../plugins/client-credentials/index.js';
import { CLIENT_ID, type EndpointFault, many, SECRET, setup } from './support.js';

test('without a scope none is sent', async (t) => {
  const { server, auth } = await setup(t);
  await auth.getToken();
  assert.equal(server.exchanges[0]?.body, 'grant_type=client_credentials');
});

test('the token request is a form with Basic credentials, as RFC 6749 §4.4 asks', async (t) => {
  const { server, client } = await setup(t, { scope: 'a b' });
  await client.GET('/things');
  const [request] = server.exchanges;
  assert.equal(request?.method, 'POST');
  assert.equal(request.headers['content-type'], 'application/x-www-form-urlencoded');
  assert.equal(request.headers.accept, 'application/json');
  assert.equal(request.body, 'grant_type=client_credentials&scope=a%20b');
  assert.equal(request.headers.authorization, `Basic ${btoa(`${CLIENT_ID}:${SECRET}`)}`);
});

for (const [encoding, id, secret, decode] of [
  [undefined, 'a b', 'c:d', decodeURIComponent],
  ['form', 'a:b%c+d é-._~', "p:ä!'()* /&", decodeURIComponent],
  ['raw', 'a%c+d é-._~', "p:ä!'()* /&", (value: string) => value],
] as const)
  test(`a server that reads ${encoding ?? 'the usual'} credentials gets the pair back, whatever characters it has`, async (t) => {
    const { server, client } = await setup(t, {
      ...(encoding ? { credentialsEncoding: encoding } : {}),
      clientId: id,
      clientSecret: secret,
    });
    await client.GET('/things');
    const header = server.exchanges[0]?.headers.authorization ?? '';
    const pair = Buffer.from(header.replace('Basic ', ''), 'base64').toString();
    const colon = pair.indexOf(':');
    assert.equal(decode(pair.slice(0, colon)), id);
    assert.equal(decode(pair.slice(colon + 1)), secret);
    assert.doesNotMatch(pair, /%2D|%2E|%5F|%7E/i);
  });

const passing: [string, EndpointFault][] = [
  ['500', { status: 500 }],
  ['503 with HTML', { status: 503, body: '<html>busy</html>', headers: { 'content-type': 'text/html' } }],
  ['429 with Retry-After 1', { status: 429, headers: { 'retry-after': '1' } }],
  ['408', { status: 408 }],
  ['a reset', 'reset'],
  ['an empty 200', { status: 200 }],
  ['HTML with 200', { status: 200, body: '<html>log in</html>' }],
  ['JSON without a token', { status: 200, body: '{"ok":true}' }],
  ['a token of another type', { status: 200, body: '{"access_token":"abc","token_type":"mac"}' }],
  ['a token that no header can carry', { status: 200, body: '{"access_token":"a\\r\\nb","token_type":"bearer"}' }],
  ['a token of no characters', { status: 200, body: '{"access_token":"","token_type":"bearer"}' }],
  ["a firewall's 403", { status: 403, body: '<html>blocked</html>' }],
  ['a redirect', { status: 307, headers: { location: '/elsewhere' } }],
  ['a truncated response', { status: 200, body: '{"access_token":"ab' }],
  ['a response of a megabyte', { status: 200, body: `{"x":"${'x'.repeat(1_000_000)}"}` }],
  ['null', { status: 200, body: 'null' }],
];
for (const [name, fault] of passing)
  test(`the first request succeeds although the token endpoint fails once with ${name}`, async (t) => {
    const { server, client, clock } = await setup(t);
    server.faults.push(fault);
    const { response } = await clock.runUntil(client.GET('/things'));
    assert.equal(response.status, 200);
    assert.equal(server.exchanges.length, 2);
    assert.equal(server.calls.length, 1, 'a redirect of the token endpoint must not be followed');
  });

test('a connection that breaks when it is used again costs no request', async (t) => {
  const { server, client, clock } = await setup(t);
  await client.GET('/things');
  clock.advance(1_199_000);
  server.faults.push('reset');
  assert.equal((await clock.runUntil(client.GET('/things'))).response.status, 200);
  assert.equal(server.exchanges.length, 3);
});

test('an exchange is given up after three attempts; each waiter gets an error of its own with the shared cause', async (t) => {
  const { server, client, clock } = await setup(t);
  server.fault = 'reset';
  const results = await clock.runUntil(Promise.allSettled(many(20, () => client.GET('/things'))));
  assert.equal(server.exchanges.length, 3);
  const errors = results.map((result) => (result.status === 'rejected' ? result.reason : undefined));
  for (const error of errors) {
    assert.ok(error instanceof TokenRequestError);
    assert.equal(error.code, 'token_request_failed');
    assert.ok(error.retryAt instanceof Date);
    assert.ok(error.cause instanceof Error);
    assert.match(error.message, /Could not send the token request \(see `cause`\)\. Next attempt at 20\d\d-.*Z\./);
  }
  assert.equal(new Set(errors).size, 20);
  assert.equal(new Set(errors.map((error) => error.cause)).size, 1);
});

test('after a failed exchange requests fail at once until the pause ends, then one probes and all is well', async (t) => {
  const { server, client, clock } = await setup(t);
  server.fault = { status: 503 };
  await assert.rejects(clock.runUntil(client.GET('/things')));
  const before = server.exchanges.length;
  await assert.rejects(client.GET('/things'), { code: 'token_request_failed', httpStatus: 503 });
  assert.equal(server.exchanges.length, before);
  server.fault = undefined;
  clock.advance(60_000);
  const results = await Promise.all(many(50, () => client.GET('/things')));
  assert.ok(results.every(({ response }) => response.status === 200));
  assert.equal(server.exchanges.length, before + 1);
});

test('a 429 with Retry-After: 60 costs one exchange; the rest fail at once and say when to come back', async (t) => {
  const { server, client, clock } = await setup(t);
  server.fault = { status: 429, headers: { 'retry-after': '60' } };
  const start = clock.wall();
  const results = await Promise.allSettled(many(100, () => client.GET('/things')));
  results.push(...(await Promise.allSettled(many(100, () => client.GET('/things')))));
  assert.equal(server.exchanges.length, 1);
  for (const result of results) {
    assert.ok(result.status === 'rejected' && result.reason instanceof TokenRequestError);
    assert.equal(result.reason.httpStatus, 429);
    assert.equal(result.reason.retryAt?.getTime(), start + 60_000);
  }
  server.fault = undefined;
  clock.advance(59_999);
  await assert.rejects(client.GET('/things'));
  clock.advance(1);
  assert.equal((await client.GET('/things')).response.status, 200);
  assert.equal(server.exchanges.length, 2);
});

test('Retry-After may be a date, and is obeyed for an hour at most', async (t) => {
  const { server, client, clock, another } = await setup(t);
  const start = clock.wall();
  server.fault = { status: 503, headers: { 'retry-after': new Date(start + 90_000).toUTCString() } };
  await assert.rejects(
    client.GET('/things'),
    (error: TokenRequestError) => error.retryAt?.getTime() === start + 90_000,
  );
  server.fault = { status: 503, headers: { 'retry-after': '86400' } };
  await assert.rejects(
    another().client.GET('/things'),
    (error: TokenRequestError) => error.retryAt?.getTime() === start + 3_600_000,
  );
});

const never = new Promise<never>(() => undefined);
const deaf = new Response(new ReadableStream({ pull: () => never }));
for (const [what, fault, fetch] of [
  ['no response', 'hang', undefined],
  ['half a response', 'stall body', undefined],
  ['no response, through a fetch that does not heed its signal', 'hang', () => never],
  ['half a response, through a fetch that does not heed its signal', 'hang', async () => deaf.clone()],
] as const)
  test(`${what} within 10 s, twice, ends in a timeout error for every waiter after 20 s`, async (t) => {
    const { server, client, clock, events } = await setup(t, fetch ? { fetch } : {});
    server.fault = fault;
    const start = clock.mono();
    const results = await clock.runUntil(Promise.allSettled(many(10, () => client.GET('/things'))));
    assert.ok(clock.mono() - start >= 20_000 && clock.mono() - start <= 21_000, `took ${clock.mono() - start} ms`);
    assert.equal(events.filter(({ type }) => type === 'token.requested').length, 2);
    for (const result of results) {
      assert.ok(result.status === 'rejected' && result.reason instanceof RequestTimeoutError);
      const { timeout, message, retryAt } = result.reason;
      assert.ok(timeout > 9000 && timeout < 10_000, `${timeout}`);
      assert.match(message, /^The token endpoint did not respond within 9\d\d\d ms\. Next attempt at 20/);
      assert.ok(retryAt);
    }
    if (fetch) return;
    server.fault = undefined;
    clock.advance(60_000);
    assert.equal((await client.GET('/things')).response.status, 200, 'the slot is free again');
  });

test('an error of the token endpoint keeps its status and its OAuth error', async (t) => {
  const { server, client } = await setup(t);
  server.fault = { status: 400, body: '{"error":"temporarily_unavailable"}', headers: { 'retry-after': '100' } };
  await assert.rejects(client.GET('/things'), { httpStatus: 400, oauthError: 'temporarily_unavailable' });
});

test('a success without a token is a TokenResponseError that quotes the first characters', async (t) => {
  const { server, client, clock } = await setup(t);
  server.fault = { status: 200, body: '<html>Please log in to the hotel network</html>' };
  await assert.rejects(
    clock.runUntil(client.GET('/things')),
    (error: Error) => error instanceof TokenResponseError && /200.*hotel network/.test(error.message),
  );
});

test('a response that is one long word is read in no time', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.fault = { status: 200, body: 'x'.repeat(1_000_000) };
  const start = process.cpuUsage();
  await assert.rejects(clock.runUntil(auth.getToken()), { code: 'token_response_invalid' });
  const { user } = process.cpuUsage(start); // not by the wall clock: the machine may be busy
  assert.ok(user < 1500_000, `${user} µs`);
});
