// What other platforms do to a client, each by the one thing that it does differently from Node.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
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

it('redisStore refuses by name what is not a client', () => {
  for (const client of [{}, undefined, 'redis://cache', { sendCommand: 1 }])
    assert.throws(() => redisStore(client as never), ConfigurationError);
});
