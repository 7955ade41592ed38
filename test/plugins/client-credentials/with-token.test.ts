// The plugin around a `fetch`, whichever it is.

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import test from 'node:test';
import createClient from 'openapi-fetch';
import { Agent, Request as UndiciRequest, fetch as undiciFetch } from 'undici';
import { until } from '../../until.js';
import { type Caller, gate, setup, startServer } from './support.js';

type Fetch = typeof globalThis.fetch;
// The cast: undici declares types of its own, which say the same.
const others: Record<string, Fetch> = { 'the global fetch': fetch, undici: undiciFetch as unknown as Fetch };

for (const [name, fetch] of Object.entries(others)) {
  test(`${name}: a refused token costs one renewal, whatever the body is`, async (t) => {
    const { server, auth } = await setup(t);
    const send = auth.withToken(fetch);
    const url = `${server.origin}/things`;
    const form = new URLSearchParams({ amount: '12' });
    for (const body of ['text', form, new TextEncoder().encode('bytes'), new Blob(['blob'])]) {
      server.revoked = new Set([await auth.getToken()]);
      const response = await send(new URL(url), { method: 'POST', body });
      assert.equal(response.status, 200);
      const [first, second] = server.calls.slice(-2);
      assert.ok(first?.body);
      assert.equal(second?.body, first.body);
      assert.equal(second.headers['content-type'], first.headers['content-type']);
      auth.invalidate('none');
      await new Promise((resolve) => setImmediate(resolve));
      if (server.exchanges.length > 2) break; // the budget for renewals is used up
    }
    assert.equal((await send(url)).status, 200);
  });

  test(`${name}: what cannot be sent twice is not, and the next request has another token`, async (t) => {
    const { server, auth, events } = await setup(t);
    const send = auth.withToken(fetch);
    server.revoked = new Set([await auth.getToken()]);
    const body = new Blob(['stream']).stream();
    const init = { method: 'POST', body, duplex: 'half' };
    assert.equal((await send(`${server.origin}/things`, init)).status, 401);
    assert.equal(server.calls.at(-1)?.body, 'stream');
    assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'not_replayable' });
    assert.equal((await send(`${server.origin}/things`)).status, 200);
  });

  test(`${name}: a request of its own kind is sent again with its method, headers and body`, async (t) => {
    const { server, auth } = await setup(t);
    server.revoked = new Set([await auth.getToken()]);
    const Own = fetch === globalThis.fetch ? Request : (UndiciRequest as unknown as typeof Request);
    const request = new Own(`${server.origin}/things`, { method: 'PUT', body: 'put', headers: { 'x-own': '1' } });
    assert.equal((await auth.withToken(fetch)(request)).status, 200);
    const [first, second] = server.calls;
    assert.deepEqual([first?.method, first?.body, first?.headers['x-own']], ['PUT', 'put', '1']);
    assert.deepEqual([second?.method, second?.body, second?.headers['x-own']], ['PUT', 'put', '1']);
  });

  test(`${name}: nothing is sent to another origin, nor over an Authorization of the caller`, async (t) => {
    const { server, auth } = await setup(t);
    const elsewhere = await startServer();
    t.after(() => elsewhere.close());
    const send = auth.withToken(fetch);
    await assert.rejects(send(`${elsewhere.origin}/things`), { code: 'origin_not_allowed' });
    const headers = { authorization: 'Basic x' };
    await assert.rejects(send(`${server.origin}/things`, { headers }), { code: 'configuration_invalid' });
    assert.equal(server.exchanges.length + server.calls.length + elsewhere.calls.length, 0);
  });

  test(`${name}: the signal ends the wait for a token, and the second send`, async (t) => {
    const { server, auth } = await setup(t);
    const controller = new AbortController();
    server.answer = () => {
      controller.abort(new Error('changed my mind'));
      return { status: 401 };
    };
    const call = auth.withToken(fetch)(`${server.origin}/things`, { signal: controller.signal });
    await assert.rejects(call, /changed my mind|aborted/);
    assert.equal(server.calls.length, 1);
    await assert.rejects(auth.withToken(fetch)(`${server.origin}/things`, { signal: AbortSignal.abort() }));
    assert.equal(server.calls.length, 1);
  });
}

test('the method and path of a request are known, however they are given', async (t) => {
  const asked: string[] = [];
  const { server, auth } = await setup(t, {
    tokenFor: (method, path) => {
      asked.push(`${method} ${path}`);
      return undefined;
    },
  });
  const send = auth.withToken();
  const url = `${server.origin}/things?a=1`;
  const request = new Request(url, { method: 'PUT', body: 'x' });
  await send(url);
  await send(url, { method: 'post' });
  await send(request.clone());
  await send(request, { method: 'DELETE' });
  assert.deepEqual(asked, ['GET /things', 'POST /things', 'PUT /things', 'DELETE /things']);
  assert.deepEqual(
    server.calls.map(({ method }) => method),
    ['GET', 'POST', 'PUT', 'DELETE'],
  );
});

test('a signal ends the wait for a token, be it of the request or beside it', async (t) => {
  const { server, auth } = await setup(t);
  const { closed, open } = gate();
  server.gate = closed;
  const url = `${server.origin}/things`;
  for (const isOfRequest of [true, false]) {
    const controller = new AbortController();
    const { signal } = controller;
    const send = auth.withToken();
    const call = isOfRequest ? send(new Request(url, { signal })) : send(url, { signal });
    const reason = new Error('changed my mind');
    setImmediate(() => controller.abort(reason));
    await assert.rejects(call, reason);
  }
  open();
  assert.equal((await auth.withToken()(url)).status, 200);
  assert.equal(server.calls.length, 1);
  server.revoked = new Set([server.current()]);
  server.gate = gate().closed;
  const reason = new Error('while it is renewed');
  const controller = new AbortController();
  const call = auth.withToken()(url, { signal: controller.signal });
  await until(() => server.exchanges.length > 1);
  controller.abort(reason);
  await assert.rejects(call, reason);
});

test('redirects are followed as fetch is told, but never with a body', async (t) => {
  const { server, auth } = await setup(t);
  server.answer = ({ url }) => (url === '/old' ? { status: 307, headers: { location: '/things' } } : undefined);
  const send = auth.withToken();
  const old = `${server.origin}/old`;
  assert.equal((await send(old)).status, 200);
  assert.equal((await send(old, { redirect: 'manual' })).status, 307);
  assert.equal((await send(old, { method: 'POST', body: 'x' })).status, 307);
  await assert.rejects(send(old, { method: 'POST', body: 'x', redirect: 'error' }), TypeError);
});

test('a stream is sent once, whichever kind of stream it is', async (t) => {
  const refusing: Fetch = async () => new Response(null, { status: 401 });
  // Of Safari, whose streams are not iterable, and of Node. The casts: the types know neither as a body.
  const streams = [{ getReader: () => undefined }, Readable.from(['x'])] as unknown as ReadableStream[];
  for (const body of streams) {
    const { server, auth, events } = await setup(t);
    const response = await auth.withToken(refusing)(`${server.origin}/things`, { method: 'POST', body });
    assert.equal(response.status, 401);
    assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'not_replayable' });
  }
});

test('as the fetch of openapi-fetch, it keeps requestInitExt for the second send', async (t) => {
  const { server, auth } = await setup(t);
  const dispatched: unknown[] = [];
  const dispatcher = new Agent();
  t.after(() => dispatcher.close());
  const noting: Fetch = (input, init) => {
    dispatched.push(init && 'dispatcher' in init && init.dispatcher);
    return fetch(input, init);
  };
  const client = createClient({
    baseUrl: server.origin,
    fetch: auth.withToken(noting),
    requestInitExt: { dispatcher },
  });
  server.revoked = new Set([await auth.getToken()]);
  const caller = client as unknown as Caller; // paths that no description has
  assert.equal((await caller.POST('/things', { body: { a: 1 } })).response.status, 200);
  assert.deepEqual(dispatched, [dispatcher, dispatcher]);
});

test('the middleware sends again with the requestInitExt that it is given', async (t) => {
  const requestInitExt = { dispatcher: new Agent() };
  t.after(() => requestInitExt.dispatcher.close());
  const { server, auth } = await setup(t, { requestInitExt });
  const dispatched: unknown[] = [];
  const noting: Fetch = (input, init) => {
    dispatched.push(init && 'dispatcher' in init && init.dispatcher);
    return fetch(input, init);
  };
  const client = createClient({ baseUrl: server.origin, fetch: noting, requestInitExt });
  client.use(auth);
  server.revoked = new Set([await auth.getToken()]);
  const caller = client as unknown as Caller; // paths that no description has
  assert.equal((await caller.GET('/things')).response.status, 200);
  assert.deepEqual(dispatched, [requestInitExt.dispatcher, requestInitExt.dispatcher]);
});

test('as the fetch of openapi-fetch, it holds whatever a middleware does to the request', async (t) => {
  const { server, auth } = await setup(t);
  const elsewhere = await startServer();
  t.after(() => elsewhere.close());
  const client = createClient({ baseUrl: server.origin, fetch: auth.withToken() });
  const caller = client as unknown as Caller; // paths that no description has
  let host = server.origin;
  client.use({
    onRequest: ({ request }) =>
      new Request(`${host}/things`, { method: 'POST', body: 'changed', headers: request.headers }),
  });
  server.revoked = new Set([await auth.getToken()]);
  assert.equal((await caller.POST('/things', { body: { a: 1 } })).data?.body, 'changed');
  host = elsewhere.origin;
  await assert.rejects(caller.POST('/things', { body: { a: 1 } }), { code: 'origin_not_allowed' });
  assert.equal(elsewhere.calls.length, 0);
});

test('an upload goes out as it is read, and is not held in memory', async (t) => {
  const chunk = new Uint8Array(65_536);
  let produced = 0;
  let consumed = 0;
  let most = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (++produced > 1600) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const drain: Fetch = async (input, init) => {
    for await (const sent of new Request(input, init).body ?? []) {
      assert.equal(sent, chunk, 'not copied');
      most = Math.max(most, produced - ++consumed);
    }
    return new Response();
  };
  const { server, auth } = await setup(t);
  const init = { method: 'POST', body, duplex: 'half' };
  await auth.withToken(drain)(`${server.origin}/things`, init);
  assert.equal(consumed, 1600);
  assert.ok(most < 5, `${most} chunks are held`);
});
