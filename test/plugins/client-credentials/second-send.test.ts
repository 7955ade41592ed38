import assert from 'node:assert/strict';
import test from 'node:test';
import createClient, { type Middleware } from 'openapi-fetch';
import { type Caller, setup, startServer } from './support.js';

const identity = (body: unknown) => body;
for (const [kind, body, headers] of [
  ['JSON', { amount: 12, name: 'é' }, {}],
  ['text', 'plain text', { 'content-type': 'text/plain' }],
  ['URLSearchParams', new URLSearchParams({ amount: '12' }), {}],
  ['FormData', form(), {}],
  ['Blob', new Blob(['blob bytes']), {}],
  ['ArrayBuffer', new TextEncoder().encode('array').buffer, {}],
] as const)
  test(`a ${kind} body is sent again byte for byte`, async (t) => {
    const { server, client } = await setup(t);
    await client.GET('/things');
    server.revoked = new Set([server.current()]);
    const { response } = await client.POST('/things', {
      body,
      headers,
      ...(kind === 'JSON' ? {} : { bodySerializer: identity }),
    });
    assert.equal(response.status, 200);
    const [first, second] = server.calls.slice(-2);
    assert.ok(first && first.body.length > 3);
    assert.equal(second?.body, first.body);
    assert.equal(second.headers['content-type'], first.headers['content-type']);
  });

test('as a middleware, a streamed upload is read whole before it is sent, and sent again from memory', async (t) => {
  const { server, client } = await setup(t);
  await client.GET('/things');
  server.revoked = new Set([server.current()]);
  let left = 100;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(10_000).fill(97));
      else controller.close();
    },
  });
  const { response } = await client.POST('/things', { body, bodySerializer: identity, duplex: 'half' });
  assert.equal(response.status, 200);
  assert.deepEqual(
    server.calls.slice(-2).map(({ body, headers }) => [body.length, headers['content-length']]),
    [
      [1_000_000, '1000000'],
      [1_000_000, '1000000'],
    ],
  );
});

function form(): FormData {
  const data = new FormData();
  data.set('file', new Blob(['content']), 'a.txt');
  return data;
}

test('the second send goes through the caller’s fetch and ends with the caller’s signal', async (t) => {
  const { server, client } = await setup(t);
  await client.GET('/things');
  server.revoked = new Set([server.current()]);
  const controller = new AbortController();
  let sends = 0;
  const own = (request: Request) => {
    sends++;
    if (sends === 2) controller.abort(new Error('changed my mind'));
    return fetch(request);
  };
  await assert.rejects(client.GET('/things', { fetch: own, signal: controller.signal }), /changed my mind/);
  assert.equal(sends, 2);
  assert.equal(server.calls.length, 2, 'the aborted second send does not arrive');
});

test('other middleware may put another request in place of the first: state is not lost', async (t) => {
  const { server, auth } = await setup(t);
  const replacing: Middleware = { onRequest: ({ request }) => new Request(request, { headers: { 'x-added': '1' } }) };
  const client = createClient({ baseUrl: server.origin });
  client.use(replacing, auth);
  const caller = client as unknown as Caller; // paths that no description has
  await caller.GET('/things');
  server.revoked = new Set([server.current()]);
  assert.equal((await caller.POST('/things', { body: { a: 1 } })).response.status, 200);
  assert.equal(server.calls.at(-1)?.headers['x-added'], '1');
});

test('a body that others put on after the plugin is not sent again', async (t) => {
  const { server, auth, events } = await setup(t);
  const client = createClient({ baseUrl: server.origin });
  const late: Middleware = { onRequest: ({ request }) => new Request(request, { method: 'POST', body: 'late' }) };
  client.use(auth, late);
  const caller = client as unknown as Caller; // paths that no description has
  server.answer = () => ({ status: 401 });
  assert.equal((await caller.GET('/things')).response.status, 401);
  assert.equal(server.calls.length, 1);
  assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'not_replayable' });
});

test('a body that a later middleware has changed is not sent again as it was before', async (t) => {
  const { server, auth, events } = await setup(t);
  const client = createClient({ baseUrl: server.origin });
  const late: Middleware = { onRequest: ({ request }) => new Request(request, { body: 'changed' }) };
  client.use(auth, late);
  server.revoked = new Set([await auth.getToken()]);
  const caller = client as unknown as Caller; // paths that no description has
  assert.equal((await caller.POST('/things', { body: { a: 1 } })).response.status, 401);
  assert.deepEqual(
    server.calls.map(({ body }) => body),
    ['changed'],
  );
  assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'not_replayable' });
  assert.equal(
    (await caller.POST('/things', { body: { a: 1 } })).response.status,
    200,
    'the next call has a new token',
  );
});

test('a later middleware that leads the request away is named; its token is given up', async (t) => {
  const { server, auth } = await setup(t);
  const elsewhere = await startServer();
  t.after(() => elsewhere.close());
  const client = createClient({ baseUrl: server.origin });
  const late: Middleware = { onRequest: ({ request }) => new Request(`${elsewhere.origin}/things`, request) };
  client.use(auth, late);
  const caller = client as unknown as Caller; // paths that no description has
  await assert.rejects(caller.GET('/things'), {
    code: 'configuration_invalid',
    message: /Register clientCredentials last/,
  });
  assert.equal(auth.state.status, 'empty');
});

test('a 401 without a body is recovered like any other', async (t) => {
  const { server, client, auth } = await setup(t);
  const first = `Bearer ${await auth.getToken()}`;
  const own = async (request: Request) =>
    request.headers.get('authorization') === first ? new Response(null, { status: 401 }) : fetch(request);
  assert.equal((await client.GET('/things', { fetch: own })).data?.token, server.current());
});
