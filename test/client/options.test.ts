import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';
import { ConfigurationError, createClient } from '../../index.js';
import { rejection, setup } from './support.js';

const GOOD = { clientId: 'acme', apiKey: 'k3y-that-nobody-may-see' };
const VARIABLES = ['MANGOPAY_CLIENT_ID', 'MANGOPAY_API_KEY', 'MANGOPAY_ENVIRONMENT'];
const saved = new Map(VARIABLES.map((name) => [name, process.env[name]]));

beforeEach(() => {
  for (const name of VARIABLES) delete process.env[name];
});
afterEach(() => {
  for (const [name, value] of saved) if (value !== undefined) process.env[name] = value;
});

function refusal(options: object): ConfigurationError {
  try {
    createClient(options);
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error));
    assert.equal(error.code, 'configuration_invalid');
    return error;
  }
  throw new Error('nothing was refused');
}

test('a missing credential is refused by the names of its option and its variable', () => {
  const withoutId = refusal({ apiKey: GOOD.apiKey });
  assert.equal(withoutId.parameter, 'clientId');
  assert.match(withoutId.message, /clientId.*MANGOPAY_CLIENT_ID/);
  const withoutKey = refusal({ clientId: 'acme' });
  assert.equal(withoutKey.parameter, 'apiKey');
  assert.match(withoutKey.message, /apiKey.*MANGOPAY_API_KEY/);
  assert.equal(refusal({}).parameter, 'clientId');
});

test('what is not given is taken from the environment', async () => {
  process.env['MANGOPAY_CLIENT_ID'] = 'acme-of-the-environment';
  process.env['MANGOPAY_API_KEY'] = 'key-of-the-environment';
  process.env['MANGOPAY_ENVIRONMENT'] = 'production';
  let seen: Request | undefined;
  const client = createClient({
    fetch: async (request) => {
      seen = request;
      return Response.json({ access_token: 'abc', token_type: 'bearer', expires_in: 1200 });
    },
  });
  await client.auth.getToken();
  assert.equal(seen?.url, 'https://api.mangopay.com/v2.01/oauth/token');
  assert.equal(seen?.headers.get('Authorization'), `Basic ${btoa('acme-of-the-environment:key-of-the-environment')}`);
});

test('the environment is the sandbox unless said otherwise', async () => {
  const seen: string[] = [];
  const fetch = async (request: Request) => {
    seen.push(new URL(request.url).origin);
    return Response.json({ access_token: 'abc', token_type: 'bearer', expires_in: 1200 });
  };
  const mtls = Object.assign((request: Request) => fetch(request), { [Symbol.for('mangopay-fetch.mtls')]: true });
  for (const options of [{}, { environment: 'production' as const }])
    for (const send of [fetch, mtls]) await createClient({ ...GOOD, ...options, fetch: send }).auth.getToken();
  assert.deepEqual(seen, [
    'https://api.sandbox.mangopay.com',
    'https://api-mtls.sandbox.mangopay.com',
    'https://api.mangopay.com',
    'https://api-mtls.mangopay.com',
  ]);
});

for (const [option, options] of [
  ['apiKey', { apiKey: '' }],
  ['apiKey', { apiKey: 12 }],
  ['apiKey', { apiKey: 'two words' }],
  ['apiKey', { apiKey: 'line\nbreak' }],
  ['apiKey', { apiKey: 'ключ' }],
  ['clientId', { clientId: '' }],
  ['clientId', { clientId: 'a:b' }],
  ['clientId', { clientId: 'a/b' }],
  ['clientId', { clientId: '..' }],
  ['environment', { environment: 'staging' }],
  ['baseUrl', { baseUrl: 'http://api.mangopay.com' }],
  ['baseUrl', { baseUrl: 'api.mangopay.com' }],
  ['baseUrl', { baseUrl: 'https://user:pass@api.mangopay.com' }],
  ['baseUrl', { baseUrl: 'https://api.mangopay.com/?a=b' }],
  ['baseUrl', { baseUrl: 'https://api.example', environment: 'sandbox' }],
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: Number.POSITIVE_INFINITY }],
  ['timeout', { timeout: '30s' }],
  ['deadline', { deadline: -1 }],
  ['retry', { retry: true }],
  ['retry.limit', { retry: { limit: 1.5 } }],
  ['retry.maxWait', { retry: { maxWait: Number.NaN } }],
  ['attempts', { retry: { attempts: 2 } }],
  ['tiemout', { tiemout: 1000 }],
  ['Request', { Request }],
  ['redirect', { redirect: 'follow' }],
  ['cache', { cache: 'never' }],
] as const)
  test(`${inspect(options)} is refused by the name ${option}`, () => {
    const error = refusal({ ...GOOD, ...options });
    assert.equal(error.parameter, option);
    if ('apiKey' in options && options.apiKey) assert.ok(!error.message.includes(String(options.apiKey)));
  });

test('an unknown environment is refused by the name of the variable too', () => {
  process.env['MANGOPAY_ENVIRONMENT'] = 'prod';
  const error = refusal(GOOD);
  assert.equal(error.parameter, 'environment');
  assert.match(error.message, /MANGOPAY_ENVIRONMENT/);
});

test('http is allowed for loopback addresses', () => {
  for (const baseUrl of ['http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:9'])
    assert.doesNotThrow(() => createClient({ ...GOOD, baseUrl }));
});

test('in a browser, page or worker, no client is made unless the danger is accepted', () => {
  const page = { window: {}, document: {} };
  const worker = { WorkerGlobalScope: class {}, navigator: { userAgent: 'Mozilla/5.0 (X11)' } };
  const edge = { WorkerGlobalScope: class {}, navigator: { userAgent: 'Cloudflare-Workers' } };
  const inside = (globals: object, action: () => void) => {
    const names = Object.keys(globals);
    const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
    for (const [name, value] of Object.entries(globals))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    try {
      action();
    } finally {
      names.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      });
    }
  };
  for (const browser of [page, worker])
    inside(browser, () => {
      assert.equal(refusal(GOOD).parameter, 'dangerouslyAllowBrowser');
      assert.doesNotThrow(() => createClient({ ...GOOD, dangerouslyAllowBrowser: true }));
    });
  inside(edge, () => assert.doesNotThrow(() => createClient(GOOD)));
});

test('an API key from a function is checked by the name apiKey', async (t) => {
  const { client } = await setup(t, { apiKey: () => 'two words' });
  const error = await rejection(client.GET('/v2.01/{ClientId}/users'));
  const messages = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) messages.push(at.message);
  assert.match(messages.join('\n'), /apiKey/);
  assert.doesNotMatch(messages.join('\n'), /two words/);
});

test('nothing printable shows the key or the token', async (t) => {
  const { client, sandbox, events, another } = await setup(t);
  await client.GET('/v2.01/{ClientId}/users');
  const token = await client.auth.getToken();
  const failing = another({ timeout: 20_000, fetch: async () => Promise.reject(new TypeError('fetch failed')) });
  const error = await rejection(failing.GET('/v2.01/{ClientId}/users'));
  const texts = [client, client.auth, client.operations, events, error].flatMap((value) => [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value) ?? '',
    value === client.operations ? '' : String(value), // it has no prototype, and so no string
  ]);
  const secrets = [sandbox.apiKey, token, btoa(`${sandbox.clientId}:${sandbox.apiKey}`)];
  for (const text of texts) for (const secret of secrets) assert.ok(!text.includes(secret), text);
});

test('several clients in one process share nothing', async (t) => {
  const account = { clientId: 'other', apiKey: 'other-key' };
  const { client, sandbox, another } = await setup(
    t,
    {},
    { accounts: [{ clientId: 'acme', apiKey: 'acme-key' }, account] },
  );
  const other = another(account);
  client.use({
    onRequest({ request }) {
      request.headers.set('X-Of-The-First', 'yes');
    },
  });
  await client.GET('/v2.01/{ClientId}/users');
  await other.GET('/v2.01/{ClientId}/users');
  assert.notEqual(await client.auth.getToken(), await other.auth.getToken());
  const [first, second] = sandbox.requests.filter(({ operationId }) => operationId === 'listUsers');
  assert.deepEqual([first?.path, second?.path], ['/v2.01/acme/users', '/v2.01/other/users']);
  assert.deepEqual([first?.headers['x-of-the-first'], second?.headers['x-of-the-first']], ['yes', undefined]);
});

test('what a call cannot be given is refused in a sentence', async (t) => {
  const { client } = await setup(t);
  const path = '/v2.01/{ClientId}/users';
  const get: (path: string, init: unknown) => Promise<unknown> = client.GET as never; // as from JavaScript
  await assert.rejects(get(path, null), /options of a call must be an object, or left out/);
  await assert.rejects(get(path, { next: { revalidate: 60 } }), /"next": Next\.js would keep the response/);
  assert.throws(() => Reflect.get(client, 'eject')(), /A middleware that is registered stays/);
});

test('options that are not an object are refused in a sentence', () => {
  for (const options of [null, 7, 'production'])
    assert.throws(() => createClient(options as never), { parameter: 'options', message: /as an object/ });
});
