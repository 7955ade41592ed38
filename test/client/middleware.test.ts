import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { Middleware } from 'openapi-fetch';
import { isMangopayError, unwrap } from '../../index.js';
import { startApi } from '../helpers/support.js';
import { serve } from '../loopback.js';
import { rejection, setup } from './support.js';

const USERS = '/v2.01/{ClientId}/users';
const WALLETS = '/v2.01/{ClientId}/wallets';

/** Notes what a middleware can read, at each of its three doors. */
function onlooker() {
  const seen: string[] = [];
  const look = (door: string, { headers }: Request) =>
    void seen.push(`${door} ${headers.has('authorization') ? 'sees the token' : 'sees no token'}`);
  const middleware: Middleware = {
    onRequest: ({ request }) => look('onRequest', request),
    onResponse: ({ request }) => look('onResponse', request),
    onError: ({ request }) => look('onError', request),
  };
  return { seen, middleware };
}

const THROUGH = ['onRequest sees no token', 'onResponse sees no token'];

test('a middleware never sees the token: GET, POST, after a 401, settled, failed', async (t) => {
  const { client, sandbox } = await setup(t, { retry: false });
  const { seen, middleware } = onlooker();
  const owner = sandbox.resources.insert('getUser');
  const body = { Owners: [owner], Currency: 'EUR' as const, Description: 'of a test' };
  const taken = () => seen.splice(0);

  assert.equal((await client.GET(USERS, { middleware: [middleware] })).response.status, 200);
  assert.deepEqual(taken(), THROUGH);
  client.use(middleware);
  assert.equal((await client.POST(WALLETS, { body })).data?.Currency, 'EUR');
  assert.deepEqual(taken(), THROUGH);

  sandbox.tokens.revokeAll();
  assert.equal((await client.POST(WALLETS, { body })).data?.Currency, 'EUR');
  assert.deepEqual(taken(), THROUGH);

  sandbox.faults.add({ kind: 'reset', when: 'after', operation: 'createWallet' });
  assert.equal((await client.POST(WALLETS, { body })).data?.Currency, 'EUR');
  assert.deepEqual(taken(), THROUGH);

  sandbox.faults.add({ kind: 'reset', when: 'before', operation: 'listUsers' });
  await rejection(client.GET(USERS));
  assert.deepEqual(taken(), ['onRequest sees no token', 'onError sees no token']);
});

test('a subclass of Request is copied: the token goes where the request really goes, or nowhere', async (t) => {
  const { client, sandbox } = await setup(t);
  const reached: unknown[] = [];
  const elsewhere = await serve(t, (request, response) => {
    reached.push(request.headers.authorization);
    response.end();
  });

  class Stripping extends Request {
    override get headers(): Headers {
      const headers = new Headers(super.headers);
      headers.set = () => undefined;
      return headers;
    }
  }
  const strip: Middleware = { onRequest: ({ request }) => new Stripping(request) };
  assert.equal((await client.GET(USERS, { middleware: [strip] })).response.status, 200);
  assert.notEqual(sandbox.requests.find(({ operationId }) => operationId === 'listUsers')?.token, undefined);

  class Lying extends Request {
    override get url(): string {
      return `${sandbox.baseUrl}/v2.01/acme/users`;
    }
  }
  const lead: Middleware = { onRequest: () => new Lying(`${elsewhere}/`) };
  assert.equal((await rejection(client.GET(USERS, { middleware: [lead] }))).code, 'origin_not_allowed');
  assert.deepEqual(reached, []);
});

test("a request that is not the platform's, or that has been read, is refused by name", async (t) => {
  const { client, sandbox, received } = await setup(t);
  const owner = sandbox.resources.insert('getUser');
  const body = { Owners: [owner], Currency: 'EUR' as const, Description: 'of a test' };
  /** As the `Request` of a package is: the same members, another class. */
  class Foreign {
    url = '';
    readonly headers = new Map();
    readonly method = 'POST';
  }
  const middlewares: Middleware[] = [
    { onRequest: () => new Foreign() as unknown as Request },
    { onRequest: () => Object.create(Request.prototype) },
    { onRequest: async ({ request }) => void (await request.text()) },
  ];
  for (const [index, middleware] of middlewares.entries()) {
    const error = await rejection(client.POST(WALLETS, { body, middleware: [middleware] }));
    assert.deepEqual([error.code, error.parameter], ['configuration_invalid', 'middleware'], `${index}: ${error}`);
  }
  assert.deepEqual(received(), []);
});

const TOKEN = 'token-that-nobody-may-see'; // as the server of the support gives it
const LONG = 'word '.repeat(100_000);
const REPORTS: readonly (readonly [string, unknown])[] = [
  ['application/json', { Message: `Refused: Authorization: Bearer ${TOKEN}`, Type: 'x', Id: '1' }],
  [
    'application/json',
    { Message: LONG, Type: LONG, Id: LONG, errors: { [LONG]: `"Authorization":"Bearer ${TOKEN}"` } },
  ],
  ['application/json', { request: { headers: { authorization: [`Bearer ${TOKEN}`] } } }],
  ['text/html', `<td>Authorization</td><td>Bearer ${TOKEN}</td><td>${LONG}</td>`],
  ['text/plain', `key k3y of ${TOKEN}`],
];
for (const [type, body] of REPORTS)
  test(`a report that repeats what was sent shows no secret and is cut: ${JSON.stringify(body).slice(0, 60)}`, async (t) => {
    const { client } = await startApi(t, () => ({ status: 400, headers: { 'content-type': type }, body }));
    const { error } = await client.GET(USERS);
    assert.doesNotMatch(inspect(error, { depth: 9 }), /nobody-may-see|k3y/);
    const thrown = await rejection(unwrap(client.GET(USERS)));
    assert.ok(isMangopayError(thrown));
    const printed = inspect(thrown, { depth: 9, showHidden: true });
    assert.doesNotMatch(printed, /nobody-may-see|k3y/);
    assert.ok(thrown.message.length < 2000 && printed.length < 12_000, `${thrown.message.length}, ${printed.length}`);
  });

test('whatever a middleware does, the request carries the token, once', async (t) => {
  const { client, sandbox } = await setup(t);
  const strip: Middleware = {
    onRequest({ request }) {
      request.headers.delete('Authorization');
      return new Request(request, { redirect: 'follow' });
    },
    onResponse: ({ response }) => new Response(response.body, response),
  };
  client.use(strip);
  const { data } = await client.GET(USERS, { middleware: [strip] });
  assert.deepEqual(data, []);
  const sent = sandbox.requests.find(({ operationId }) => operationId === 'listUsers');
  assert.equal(sent?.headers['authorization'], 'Bearer ***');
  assert.notEqual(sent?.token, undefined);
});

test('no middleware sees the token, before a call, after it, when it is refused or its response is lost', async (t) => {
  const { client, sandbox } = await setup(t);
  const owner = sandbox.resources.insert('getUser');
  const seen: (string | null)[] = [];
  const look = ({ request }: { request: Request }) => void seen.push(request.headers.get('Authorization'));
  client.use({ onRequest: look, onResponse: look, onError: look });
  await client.GET(USERS);
  sandbox.tokens.revokeAll();
  await client.GET(USERS);
  sandbox.faults.add({ kind: 'reset', when: 'after', operation: 'createWallet' });
  await client.operations.createWallet({ body: { Owners: [owner], Description: 'x', Currency: 'EUR' } });
  sandbox.faults.add({ kind: 'reset', times: 9 });
  await rejection(client.operations.listUsers());
  assert.equal(seen.length, 8);
  assert.deepEqual(
    seen.filter((header) => header !== null),
    [],
  );
});

test('a subclass of Request that a middleware puts in can neither strip nor lead away the token', async (t) => {
  const { client, sandbox } = await setup(t);
  class Mine extends Request {
    override get headers(): Headers {
      return new Headers({ 'X-Mine': 'yes' });
    }
    override get url(): string {
      return 'https://collector.example/';
    }
  }
  await client.GET(USERS, { middleware: [{ onRequest: ({ request }) => new Mine(request) }] });
  const sent = sandbox.requests.find(({ operationId }) => operationId === 'listUsers');
  assert.equal(sent?.headers['authorization'], 'Bearer ***');
});

test("a middleware's own sending goes through authentication too", async (t) => {
  const { client, sandbox } = await setup(t);
  client.use({ onRequest: ({ request, options }) => options.fetch(request) });
  assert.deepEqual((await client.GET(USERS)).response.status, 200);
  const sent = sandbox.requests.find(({ operationId }) => operationId === 'listUsers');
  assert.notEqual(sent?.token, undefined);
});

test('a middleware sees the call from outside: its key set later, a lost response settled, a refused token renewed', async (t) => {
  const { client, sandbox } = await setup(t);
  const owner = sandbox.resources.insert('getUser');
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  sandbox.faults.add({ kind: 'reset', when: 'after', operation: 'createWallet' });
  const seen: string[] = [];
  const { data } = await client.POST('/v2.01/{ClientId}/wallets', {
    body: { Owners: [owner], Currency: 'EUR', Description: 'of a test' },
    middleware: [
      {
        onRequest: ({ request, schemaPath }) => void seen.push(schemaPath, `${request.headers.has('Idempotency-Key')}`),
        onResponse: ({ response }) => void seen.push(`${response.status}`),
        onError: () => void seen.push('error'),
      },
    ],
  });
  assert.match(data?.Id ?? '', /^wlt_/);
  assert.deepEqual(seen, ['/v2.01/{ClientId}/wallets', 'false', '200']);
});

test('a body that a middleware replaces is the one that is sent again', async (t) => {
  const { client, sandbox } = await setup(t);
  const owner = sandbox.resources.insert('getUser');
  sandbox.faults.add({ kind: 'reset', when: 'before', operation: 'createWallet' });
  const tagged: Middleware = {
    async onRequest({ request }) {
      const body = { ...(await request.clone().json()), Tag: 'of the middleware' };
      return new Request(request, { body: JSON.stringify(body) });
    },
  };
  const body = { Owners: [owner], Currency: 'EUR', Description: 'of a test' };
  const { data } = await client.POST('/v2.01/{ClientId}/wallets', { body, middleware: [tagged] });
  assert.equal(data?.Tag, 'of the middleware');
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  const params = { path: { WalletId: data?.Id ?? '' } };
  const put = { body: { Description: 'changed' }, params, middleware: [tagged] };
  assert.equal((await client.PUT('/v2.01/{ClientId}/wallets/{WalletId}', put)).data?.Tag, 'of the middleware');
});

test("a middleware's own error reaches the caller as it is", async (t) => {
  const { client } = await setup(t);
  const mine = new SyntaxError('mine');
  const onRequest = () => {
    throw mine;
  };
  assert.equal(await rejection(client.GET(USERS, { middleware: [{ onRequest }] })), mine);
});
