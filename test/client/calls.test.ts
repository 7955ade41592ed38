import assert from 'node:assert/strict';
import { test } from 'node:test';
import createOpenapiClient from 'openapi-fetch';
import { operations as table } from '../../generated/operations.js';
import { ResponseBodyError } from '../../index.js';
import { serve } from '../loopback.js';
import { rejection, setup } from './support.js';

const USERS = '/v2.01/{ClientId}/users';

test('ClientId fills itself in, other parameters go into the path encoded', async (t) => {
  const { client, received } = await setup(t);
  await client.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: { UserId: 'a/b c?#é' } } });
  await client.operations.getUser({ params: { path: { UserId: 'x' } } });
  await client.request('get', USERS);
  await client.request('GET', USERS);
  assert.deepEqual(received(), [
    'GET /v2.01/acme-marketplace/users/a%2Fb%20c%3F%23%C3%A9',
    'GET /v2.01/acme-marketplace/users/x',
    'GET /v2.01/acme-marketplace/users',
    'GET /v2.01/acme-marketplace/users',
  ]);
});

test('a parameter that would change the path is refused by name, and nothing is sent', async (t) => {
  const { client, sandbox } = await setup(t);
  const values = ['', '.', '..', '%2e', '%2E%2e', '.%2E', undefined, null, {}, ['a'], true, '\ud800'];
  for (const value of values) {
    const path = { UserId: value as string };
    const error = await rejection(client.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path } }));
    assert.deepEqual([error.code, error.parameter, error.location], ['parameter_invalid', 'UserId', 'path']);
    assert.equal('cause' in error, value === '\ud800', 'a cause only where there is one');
  }
  for (const path of [{ userId: 'x' }, { UserId: 'x', Extra: 'y' }, { UserId: 'x', ClientId: 'other' }] as never[])
    assert.equal((await rejection(client.operations.getUser({ params: { path } }))).code, 'parameter_invalid');
  for (const path of ['.evil.example/x', 'https://evil.example/x', ''] as never[])
    assert.equal((await rejection(client.GET(path))).code, 'parameter_invalid');
  assert.deepEqual(sandbox.requests, []);
});

test('lists in a query are joined by commas, and what cannot be sent is refused by name', async (t) => {
  const { client, sandbox, received } = await setup(t);
  const userId = sandbox.resources.insert('getUser');
  await client.GET('/v2.01/{ClientId}/users/{UserId}/transactions', {
    params: {
      path: { UserId: userId },
      query: { Status: ['SUCCEEDED', 'FAILED'], Type: [], page: 1, Sort: 'CreationDate:DESC' },
    },
  });
  assert.match(received()[0] ?? '', /\?Status=SUCCEEDED,FAILED&page=1&Sort=CreationDate%3ADESC$/);
  const wrong = [new Date(), Number.NaN, Number.POSITIVE_INFINITY, { a: 1 }, [Number.NaN], () => 1] as never[];
  for (const page of wrong) {
    const error = await rejection(client.GET(USERS, { params: { query: { page } } }));
    assert.deepEqual([error.code, error.parameter, error.location], ['parameter_invalid', 'page', 'query']);
  }
  assert.equal(received().length, 1);
});

test('an option that a call does not have is refused by name', async (t) => {
  const { client, sandbox } = await setup(t);
  for (const option of ['fetch', 'baseUrl', 'Request', 'redirect', 'method', 'tiemout', 'heders']) {
    const error = await rejection(client.GET(USERS, { [option]: undefined } as never));
    assert.deepEqual([error.code, error.parameter], ['configuration_invalid', option]);
  }
  const wrong = [{ timeout: 0 }, { deadline: Number.NaN }, { parseAs: 'yaml' }, { middleware: [undefined] }];
  for (const init of [...wrong, { middleware: [() => 1] }])
    assert.equal((await rejection(client.GET(USERS, init as never))).code, 'configuration_invalid');
  assert.throws(() => client.use(undefined as never), { code: 'configuration_invalid' });
  assert.deepEqual(sandbox.requests, []);
});

test('nothing of the client can be taken out, put in or reached', async (t) => {
  const { client } = await setup(t);
  assert.ok(Object.isFrozen(client) && Object.isFrozen(client.operations) && Object.isFrozen(client.auth));
  assert.deepEqual(Object.keys(client).sort(), [
    'DELETE',
    'GET',
    'HEAD',
    'OPTIONS',
    'PATCH',
    'POST',
    'PUT',
    'TRACE',
    'auth',
    'eject',
    'operations',
    'request',
    'use',
  ]);
  assert.deepEqual(Object.keys(client.auth).sort(), ['getToken', 'invalidate', 'state']);
});

test('every operation of the description has its name, and no other name is there', async (t) => {
  const { client } = await setup(t);
  const names = Object.values(table).map(({ operationId }) => operationId);
  assert.deepEqual(Object.keys(client.operations).sort(), names.sort());
  assert.equal('toString' in client.operations, false);
});

test('an Authorization of the caller is refused, not overwritten', async (t) => {
  const { client, received } = await setup(t);
  const error = await rejection(client.GET(USERS, { headers: { Authorization: 'Bearer mine' } }));
  assert.deepEqual([error.code, error.parameter], ['configuration_invalid', 'headers']);
  assert.deepEqual(received(), []);
});

test('headers of the client and of the call are sent, null takes one away', async (t) => {
  const { client, sandbox } = await setup(t, {
    headers: { 'X-One': 'client', 'X-Two': 'client', 'X-Three': 'client' },
  });
  await client.GET(USERS, { headers: { 'X-Two': 'call', 'X-Three': null } });
  const headers = sandbox.requests.at(-1)?.headers ?? {};
  assert.deepEqual([headers['x-one'], headers['x-two'], headers['x-three']], ['client', 'call', undefined]);
});

test('the token operation is called with the pair and as a form', async (t) => {
  const { client, sandbox } = await setup(t);
  const { data } = await client.POST('/v2.01/oauth/token', { body: { grant_type: 'client_credentials' } });
  assert.equal(data?.token_type, 'bearer');
  assert.equal(sandbox.requests.length, 1);
  assert.equal(sandbox.requests[0]?.headers['authorization'], 'Basic ***');
  assert.match(sandbox.requests[0]?.headers['content-type'] ?? '', /^application\/x-www-form-urlencoded/);
});

test('a 401 that demands authentication of the user costs no token and reaches the caller', async (t) => {
  const { client, sandbox, received } = await setup(t);
  const userId = sandbox.resources.insert('getUser');
  sandbox.faults.add({ kind: 'sca', operation: 'listWalletsForUser' });
  const { error, response } = await client.operations.listWalletsForUser({ params: { path: { UserId: userId } } });
  assert.equal(response.status, 401);
  assert.match(response.headers.get('WWW-Authenticate') ?? '', /PendingUserAction/i);
  assert.deepEqual(error, { text: '' });
  assert.equal(received().length, 1);
  assert.equal(sandbox.requests.filter(({ operationId }) => operationId === 'createToken').length, 1);
});

test('an error is an object, whatever the body was: none, a page, JSON that is not an object', async (t) => {
  const { client, sandbox } = await setup(t, { retry: false });
  sandbox.faults.add({ kind: 'html', status: 500, operation: 'listUsers' });
  sandbox.faults.add({ kind: 'status', status: 500, body: 'text', operation: 'listUsers' });
  sandbox.faults.add({ kind: 'status', status: 404, operation: 'listUsers' });
  const page = await client.GET(USERS);
  assert.ok(page.error && 'text' in page.error && page.error.text.startsWith('<'));
  const text = await client.GET(USERS);
  assert.deepEqual(text.error, { text: '"text"' });
  const report = await client.GET(USERS);
  assert.ok(report.error && 'Type' in report.error);
});

test('a success that is not JSON is an error with status and content type, not a bare SyntaxError', async (t) => {
  const { client, sandbox } = await setup(t);
  sandbox.faults.add({ kind: 'malformed', operation: 'listUsers' });
  const error = await rejection(client.GET(USERS));
  assert.ok(error instanceof ResponseBodyError);
  assert.equal(error.httpStatus, 200);
  assert.match(error.contentType ?? '', /json/);
  assert.ok(error.cause instanceof SyntaxError);
  assert.match(error.message, /^GET \/v2\.01\/\{ClientId\}\/users: .*200.*proxy or gateway/);
  assert.ok(!error.message.includes('It begins'), 'what the API wrote stays out of logs');
});

test('a page in place of a response is quoted: its first words, on one line and without what may be a secret', async (t) => {
  const { another, sandbox } = await setup(t);
  const page = `<!doctype html>\n<title>Portal</title>\n${sandbox.apiKey} Bearer ${'a1'.repeat(16)}\n<p>${'word '.repeat(50)}`;
  const client = another({
    fetch: (request, init) =>
      request.url.endsWith('/users')
        ? Promise.resolve(new Response(page, { headers: { 'content-type': 'text/html' } }))
        : fetch(request, init),
  });
  const error = await rejection(client.GET(USERS));
  assert.ok(error instanceof ResponseBodyError, String(error));
  assert.equal(
    error.message,
    'GET /v2.01/{ClientId}/users: received 200 text/html instead of JSON. A proxy or gateway may be intercepting the request. It begins: <!doctype html> <title>Portal</title> [hidden] Bearer [hidden] <p>word word word word word word word word word word word…',
  );
});

test('a body that arrives in pieces is read whole, also where one ends within a character', async (t) => {
  const { another } = await setup(t);
  const bytes = Buffer.from('[{"Id":"user_m_1","Tag":"Größe"}]');
  const cut = bytes.indexOf('ö') + 1;
  const baseUrl = await serve(t, async ({ url }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    if (url?.endsWith('/oauth/token'))
      return void response.end('{"access_token":"t0ken","token_type":"bearer","expires_in":60}');
    response.write(bytes.subarray(0, cut));
    await new Promise((resolve) => setImmediate(resolve));
    response.end(bytes.subarray(cut));
  });
  const { data } = await another({ baseUrl }).GET(USERS);
  assert.equal(data?.[0]?.Tag, 'Größe');
});

test('an empty success has no data, whatever its content type', async (t) => {
  const { another } = await setup(t);
  const client = another({
    fetch: async (request, init) =>
      request.url.endsWith('/users')
        ? new Response('', { headers: { 'content-type': 'text/html' } })
        : fetch(request, init),
  });
  const { data, error, response } = await client.GET(USERS);
  assert.deepEqual([data, error, response.status], [undefined, undefined, 200]);
});

test('a call gives what openapi-fetch gives', async (t) => {
  const { client, sandbox } = await setup(t);
  sandbox.resources.insert('getUser');
  const raw = createOpenapiClient<Record<string, never>>({ baseUrl: sandbox.baseUrl });
  const headers = { Authorization: `Bearer ${await client.auth.getToken()}` };
  for (const parseAs of ['json', 'text'] as const) {
    const expected = await raw.GET(`/v2.01/${sandbox.clientId}/users` as never, { parseAs, headers } as never);
    const given = await client.GET(USERS, { parseAs });
    assert.deepEqual(given.data, (expected as { data: unknown }).data);
    assert.equal(given.error, undefined);
    assert.ok(given.response instanceof Response);
  }
});
