// What other platforms do to a client, each by the one thing that it does differently from Node.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { Agent, fetch as undiciFetch } from 'undici';
import { ConfigurationError, createClient, memoryStore, ParameterError } from '../../index.js';
import { redisStore } from '../../plugins/client-credentials/stores/redis-store.js';
import { startSandbox } from '../../sandbox/index.js';

const given = { clientId: 'acme', apiKey: 'key' };

function replaced(t: TestContext, target: object, name: string, property: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...property, configurable: true });
  t.after(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}

it('on the Edge Runtime nothing of process but its variables is read, and it is not a browser', (t) => {
  const get = () => assert.fail('process.getBuiltinModule was read');
  replaced(t, process, 'getBuiltinModule', { get });
  replaced(t, globalThis, 'EdgeRuntime', { value: 'edge-runtime' });
  replaced(t, globalThis, 'window', { value: globalThis });
  replaced(t, globalThis, 'document', { value: {} });
  createClient({ ...given, tokenStore: memoryStore() });
});

it('where variables may not be read, options are enough', (t) => {
  const get = () => {
    throw new Error('NotCapable: Requires env access');
  };
  replaced(t, process, 'env', { value: Object.defineProperty({}, 'MANGOPAY_ENVIRONMENT', { get }) });
  createClient(given);
});

it('a host inside a network of containers is reached by http if it is named, one of Mangopay never', () => {
  const baseUrl = 'http://sandbox:8080';
  assert.throws(() => createClient({ ...given, baseUrl }), { parameter: 'baseUrl', message: /allowInsecureHost/ });
  createClient({ ...given, baseUrl, allowInsecureHost: 'sandbox' });
  createClient({ ...given, baseUrl, allowInsecureHost: 'sandbox:8080' });
  for (const host of ['api.mangopay.com', 'mangopay.com:80'])
    assert.throws(() => createClient({ ...given, baseUrl: `http://${host}`, allowInsecureHost: host }), {
      parameter: 'allowInsecureHost',
    });
});

it('a body that JSON would make empty is refused by name', async () => {
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  for (const body of [new FormData(), new Blob(['x']), new ReadableStream()])
    await assert.rejects(mangopay.operations.createWallet({ body: body as never }), ParameterError);
});

it('URLSearchParams are sent as an object, unless a name is there twice', async () => {
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  const update = (body: URLSearchParams) =>
    mangopay.operations.updateWallet({ params: { path: { WalletId: 'wlt_m_1' } }, body: body as never });
  sandbox.resources.insert('getWallet', { Id: 'wlt_m_1' });
  const { data } = await update(new URLSearchParams({ Tag: 'a b' }));
  assert.equal(data?.Tag, 'a b');
  await assert.rejects(update(new URLSearchParams('Tag=a&Tag=b')), { parameter: 'Tag', message: /is there twice/ });
});

it('redisStore refuses by name what is not a client', () => {
  for (const client of [{}, undefined, 'redis://cache', { sendCommand: 1 }])
    assert.throws(() => redisStore(client as never), ConfigurationError);
});

it('MANGOPAY_BASE_URL says where to send everything, unless an option says so', async (t) => {
  await using sandbox = await startSandbox();
  replaced(t, process, 'env', { value: { MANGOPAY_BASE_URL: sandbox.baseUrl, MANGOPAY_ENVIRONMENT: 'production' } });
  const { clientId, apiKey } = sandbox;
  await createClient({ clientId, apiKey }).operations.listUsers();
  assert.equal(sandbox.requests.length, 2);
  const { host } = new URL(sandbox.baseUrl);
  assert.match(inspect(createClient(given)), new RegExp(host));
  assert.match(inspect(createClient({ ...given, environment: 'sandbox' })), /api\.sandbox\.mangopay\.com/);
});

it("the key of a sandbox of this package does not go to Mangopay's hosts, where wrong keys lock accounts", async () => {
  const apiKey = 'sandbox-api-key';
  for (const environment of ['sandbox', 'production'] as const)
    assert.throws(() => createClient({ clientId: 'acme', apiKey, environment }), {
      parameter: 'apiKey',
      message: /MANGOPAY_BASE_URL/,
    });
  const fetch = () => assert.fail('it was sent');
  const late = createClient({ clientId: 'acme', apiKey: () => apiKey, environment: 'sandbox', fetch });
  await assert.rejects(late.auth.getToken(), /MANGOPAY_BASE_URL/);
});

it('while Next.js builds, what is missing is refused at the first call', async (t) => {
  replaced(t, process, 'env', { value: { NEXT_PHASE: 'phase-production-build' } });
  const fetch = () => assert.fail('it was sent');
  await assert.rejects(createClient({ fetch }).operations.listUsers(), /clientId is missing/);
  await assert.rejects(createClient({ clientId: 'acme', fetch }).operations.listUsers(), /apiKey is missing/);
});

it('nothing is kept by the fetch of Next.js, unless a call asks for it', async (t) => {
  await using sandbox = await startSandbox();
  const seen: unknown[] = [];
  const plain = globalThis.fetch;
  const patched = (request: Request, init?: RequestInit) => {
    seen.push(init?.cache ?? request.cache);
    return plain(request, init);
  };
  replaced(t, globalThis, 'fetch', { value: Object.assign(patched, { __nextPatched: true }) });
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  await mangopay.operations.listUsers();
  await mangopay.operations.listUsers({ cache: 'force-cache' });
  assert.deepEqual(seen, ['no-store', 'no-store', 'force-cache']);
});

it('a Request that takes only the URL over from another, as in the Edge Runtime of Next.js 14, loses no call', async (t) => {
  await using sandbox = await startSandbox();
  const Native = Request;
  const value = class extends Native {
    constructor(input: Request | string | URL, init?: RequestInit) {
      super(input instanceof Native ? input.url : input, init);
    }
  };
  replaced(t, globalThis, 'Request', { value, writable: true });
  const { baseUrl, clientId, apiKey } = sandbox;
  /** With a token that is refused, so that each call is sent again. */
  async function makeClient() {
    const mangopay = createClient({ baseUrl, clientId, apiKey });
    await mangopay.auth.getToken();
    sandbox.tokens.revokeAll();
    return mangopay.operations;
  }
  const Owners = [sandbox.resources.insert('getUserSca', {})];
  for (const middleware of [undefined, [{ onRequest: () => undefined }]]) {
    const { createWallet } = await makeClient();
    assert.equal(
      (await createWallet({ body: { Owners, Description: 'Sales', Currency: 'EUR' }, middleware })).data?.Currency,
      'EUR',
    );
    const { listUsers } = await makeClient();
    assert.equal((await listUsers({ middleware })).data?.length, 1);
  }
});

it("undici's own fetch is given the URL, and its dispatcher", async () => {
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const dispatcher = new Agent();
  let dispatched = 0;
  const counting = dispatcher.compose((dispatch) => (options, handler) => {
    dispatched++;
    return dispatch(options, handler);
  });
  const fetch = undiciFetch as unknown as typeof globalThis.fetch; // by its types, it knows undici's Request only
  const mangopay = createClient({ baseUrl, clientId, apiKey, fetch, requestInitExt: { dispatcher: counting } });
  const { error, response } = await mangopay.operations.createWallet({
    body: { Owners: ['nobody'], Description: 'Verkäufe', Currency: 'EUR' },
  });
  assert.ok(error && response instanceof Response);
  assert.equal(dispatched, 2);
  assert.ok(sandbox.requests.at(-1)?.headers['content-length'], 'the length of the body');
  await dispatcher.close();
});

it('a dispatcher of another undici than the platform is refused by name, before anything is sent', async () => {
  const fetch = async () => {
    throw new TypeError('fetch failed', { cause: new Error('invalid onRequestStart method') });
  };
  const mangopay = createClient({ ...given, environment: 'sandbox', fetch, requestInitExt: { dispatcher: {} } });
  await assert.rejects(mangopay.auth.getToken(), /another version of undici.*import \{ fetch \} from "undici"/);
});
