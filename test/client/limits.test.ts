import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { RequestTimeoutError } from '../../index.js';
import { until } from '../until.js';
import { rejection, setup } from './support.js';

const USERS = '/v2.01/{ClientId}/users';

for (const part of ['headers', 'body'] as const)
  test(`an attempt whose ${part} stall ends with its timeout`, async (t) => {
    const { another, sandbox, clock } = await setup(t, { retry: false });
    let arrived = false;
    const client = another({
      async fetch(request, init) {
        const response = await fetch(request, init);
        arrived = request.method === 'GET';
        return response;
      },
    });
    const stall = sandbox.faults.add({ kind: 'stall', part, operation: 'listUsers' });
    const answer = rejection(client.GET(USERS));
    await stall.struck;
    if (part === 'body') await until(() => arrived);
    assert.deepEqual(clock.timeouts, [30_000]);
    clock.expire();
    const error = await answer;
    assert.ok(error instanceof RequestTimeoutError, String(error));
    assert.deepEqual([error.timeout, error.method, error.path], [30_000, 'GET', USERS]);
    assert.match(error.message, /^GET \/v2\.01\/\{ClientId\}\/users: .*30000 ms/);
    assert.deepEqual(clock.timeouts, []);
    assert.equal(arrived, part === 'body');
  });

test('a stream is handed over when its headers are there, and waits for its reader', async (t) => {
  const { client, sandbox, clock } = await setup(t);
  const stall = sandbox.faults.add({ kind: 'stall', part: 'body', operation: 'listUsers' });
  const { data } = await client.GET(USERS, { parseAs: 'stream' });
  assert.ok(data instanceof ReadableStream, 'the stream comes while its body stalls');
  assert.deepEqual(clock.timeouts, [], 'no timer is left');
  stall.release();
  assert.equal(await new Response(data).text(), '[]');
  assert.deepEqual(clock.timeouts, []);
});

test('a stream has the time of an attempt for the waits for its chunks', async (t) => {
  const { client, sandbox, clock } = await setup(t);
  sandbox.faults.add({ kind: 'stall', part: 'body', operation: 'listUsers' });
  const { data } = await client.GET(USERS, { parseAs: 'stream' });
  clock.advance(60_000); // the reader takes its time
  const text = rejection(new Response(data).text());
  await until(() => clock.timeouts.includes(30_000));
  clock.expire();
  const error = await text;
  assert.ok(error instanceof RequestTimeoutError, String(error));
  assert.deepEqual(clock.timeouts, []);
});

for (const end of ['deadline', 'signal'] as const)
  test(`a stream ends with the ${end} of its call, whether it is read or not, and leaves nothing behind`, async (t) => {
    const { client, sandbox, clock } = await setup(t);
    const controller = new AbortController();
    const { signal } = controller;
    for (const isRead of [true, false]) {
      sandbox.faults.add({ kind: 'stall', part: 'body', operation: 'listUsers' });
      const limits = end === 'deadline' ? { deadline: 10_000 } : { signal };
      const { data } = await client.GET(USERS, { parseAs: 'stream', ...limits });
      const early = isRead ? rejection(new Response(data).text()) : undefined;
      if (end === 'deadline') clock.expire();
      else controller.abort(new Error('the shop closes'));
      const error = await (early ?? rejection(new Response(data).text()));
      assert.match(error.message, end === 'deadline' ? /within its deadline of 10000 ms/ : /the shop closes/);
      assert.deepEqual([clock.timeouts, getEventListeners(signal, 'abort')], [[], []]);
      if (end === 'signal') break;
    }
  });

test('a stream that is cancelled or read to its end leaves no listener and no timer', async (t) => {
  const { client, clock } = await setup(t);
  const { signal } = new AbortController();
  const { data: first } = await client.GET(USERS, { parseAs: 'stream', signal, deadline: 60_000 });
  await first?.cancel();
  const { data: second } = await client.GET(USERS, { parseAs: 'stream', signal, deadline: 60_000 });
  assert.equal(await new Response(second).text(), '[]');
  assert.deepEqual([clock.timeouts, getEventListeners(signal, 'abort')], [[], []]);
});

test('a fetch that does not heed the signal cannot make a call wait for ever', async (t) => {
  const { clock, another } = await setup(t);
  const client = another({
    retry: false,
    fetch: (request) => (request.url.includes('token') ? fetch(request) : new Promise(() => undefined)),
  });
  const answer = rejection(client.GET(USERS));
  await until(() => clock.timeouts.includes(30_000));
  clock.expire();
  assert.equal((await answer).code, 'request_timeout');
});

test('a copy of what fetch is given has the signal, and with requestInitExt no other redirect mode', async (t) => {
  const { clock, another } = await setup(t);
  const copies: RequestInit[] = [];
  const client = another({
    retry: false,
    requestInitExt: { redirect: 'follow', signal: 'of a mistake', keepalive: true },
    fetch: (request, init) => {
      if (request.url.includes('token')) return fetch(request);
      copies.push({ ...init });
      return new Promise(() => undefined);
    },
  });
  const answer = rejection(client.GET(USERS));
  await until(() => copies.length > 0);
  const [{ signal, ...copy } = {}] = copies;
  assert.deepEqual(copy, { redirect: 'manual', keepalive: true });
  assert.equal(signal?.aborted, false);
  clock.expire();
  assert.equal(signal.reason, await answer);
});

test('a response that comes too late is dropped, and holds no connection', async (t) => {
  const { clock, another } = await setup(t);
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  let answerLate = (): void => undefined;
  const client = another({
    retry: false,
    fetch: (request) =>
      request.url.includes('token')
        ? fetch(request)
        : new Promise((resolve) => {
            answerLate = () => resolve(new Response(new ReadableStream({ cancel })));
          }),
  });
  const answer = rejection(client.GET(USERS));
  await until(() => clock.timeouts.includes(30_000));
  clock.expire();
  assert.equal((await answer).code, 'request_timeout');
  answerLate();
  await until(() => cancelled);
});

test('a fetch that reads the signal only after the timeout finds it aborted, with the same error', async (t) => {
  const { clock, another } = await setup(t);
  let seen: AbortSignal | null | undefined;
  let read = (): void => undefined;
  const client = another({
    retry: false,
    fetch: (request, init) =>
      request.url.includes('token')
        ? fetch(request)
        : new Promise(() => {
            read = () => {
              seen = init?.signal;
            };
          }),
  });
  const answer = rejection(client.GET(USERS));
  await until(() => clock.timeouts.includes(30_000));
  clock.expire();
  const error = await answer;
  read();
  assert.equal(seen?.aborted, true, 'aborted');
  assert.equal(seen?.reason, error);
});

test('timeout and deadline of a call come before those of the client', async (t) => {
  const { client, sandbox, clock } = await setup(t, { retry: false, timeout: 20_000, deadline: 50_000 });
  const stall = sandbox.faults.add({ kind: 'stall', operation: 'listUsers', times: 2 });
  const first = rejection(client.GET(USERS, { timeout: 11_000, deadline: 70_000 }));
  await stall.struck;
  assert.deepEqual(clock.timeouts.sort(), [11_000, 70_000]);
  clock.expire();
  assert.equal((await first).timeout, 11_000);
  const second = rejection(client.GET(USERS));
  await until(() => sandbox.requests.length === 3);
  assert.deepEqual(clock.timeouts.sort(), [20_000, 50_000]);
  clock.expire();
  assert.equal((await second).timeout, 20_000);
});

test('a deadline covers the wait for a token and the waits between attempts', async (t) => {
  const { client, sandbox, clock } = await setup(t, { deadline: 45_000, timeout: 40_000 });
  const stall = sandbox.faults.add({ kind: 'stall', operation: 'listUsers', times: 3 });
  const answer = rejection(client.GET(USERS));
  await stall.struck;
  clock.expire();
  await until(() => sandbox.requests.length === 3);
  clock.expire();
  const error = await answer;
  assert.ok(error instanceof RequestTimeoutError);
  assert.deepEqual([error.timeout, error.method, error.path], [45_000, 'GET', USERS]);
  assert.match(error.message, /^GET \/v2\.01\/\{ClientId\}\/users: .*45000 ms.*`deadline`/);
  assert.deepEqual(clock.timeouts, []);
});

test("a signal, the call's or the client's, ends a call at once and with its reason", async (t) => {
  for (const whose of ['call', 'client'] as const) {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, sandbox, clock } = await setup(t, whose === 'client' ? { signal } : {});
    const stall = sandbox.faults.add({ kind: 'stall', operation: 'listUsers' });
    const other = new AbortController().signal;
    const answer = rejection(client.GET(USERS, { signal: whose === 'call' ? signal : other }));
    await stall.struck;
    const reason = new Error('gone');
    controller.abort(reason);
    assert.equal(await answer, reason);
    const before = sandbox.requests.length;
    assert.equal(await rejection(client.GET(USERS, { signal })), reason, 'at once, the next time');
    assert.equal(sandbox.requests.length, before);
    assert.deepEqual(clock.timeouts, []);
  }
});

test('a signal that is aborted already costs no token', async (t) => {
  const { client, sandbox } = await setup(t);
  await rejection(client.GET(USERS, { signal: AbortSignal.abort() }));
  assert.deepEqual(sandbox.requests, []);
});

test('a signal that outlives many calls has no listener of theirs, however they ended', async (t) => {
  const { client, sandbox } = await setup(t, { retry: false });
  const { signal } = new AbortController();
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers', rate: 0.3 });
  for (let call = 0; call < 50; call++) await client.GET(USERS, { signal }).catch(() => undefined);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('no timer is left behind by a call that succeeds', async (t) => {
  const { client, clock } = await setup(t, { deadline: 60_000 });
  await client.GET(USERS);
  assert.deepEqual(clock.timeouts, []);
});

test('requestInitExt reaches fetch with every attempt, redirects are errors', async (t) => {
  const { another, sandbox } = await setup(t);
  const seen: unknown[] = [];
  const client = another({
    requestInitExt: { dispatcher: 'of a test' },
    fetch: (request, init) => {
      seen.push([init && 'dispatcher' in init && init.dispatcher, request.redirect]);
      const { signal } = init ?? {};
      return fetch(request, signal ? { signal } : {});
    },
  });
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  sandbox.faults.add({
    kind: 'status',
    status: 302,
    headers: { location: 'https://evil.example/' },
    operation: 'listUsers',
    times: 3,
  });
  await rejection(client.GET(USERS));
  assert.deepEqual(
    seen.slice(1),
    [1, 2, 3].map(() => ['of a test', 'manual']),
  );
});
