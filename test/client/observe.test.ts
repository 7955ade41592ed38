import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { type ClientEvent, createClient, isMangopayFetchError, unwrap } from '../../index.js';
import { VERSION } from '../../lib/version.js';
import { rejection, setup } from './support.js';

const USERS = '/v2.01/{ClientId}/users';
const WALLET = '/v2.01/{ClientId}/wallets/{WalletId}';
const ofCalls = (events: readonly ClientEvent[]) =>
  events.filter(({ type }) => ['request.started', 'request.completed', 'request.failed'].includes(type));

test('a call tells of its start and its end, under one id', async (t) => {
  const { client, events } = await setup(t);
  await client.GET(USERS);
  const [started, completed, ...more] = ofCalls(events);
  assert.deepEqual(more, []);
  assert.ok(started?.type === 'request.started' && completed?.type === 'request.completed');
  assert.match(started.callId, /^[0-9a-f-]{36}$/);
  assert.equal(completed.callId, started.callId);
  assert.deepEqual(
    [completed.operationId, completed.method, completed.path, completed.status, completed.attempts],
    ['listUsers', 'GET', USERS, 200, 1],
  );
  assert.ok(completed.ms >= 0);
  assert.deepEqual(
    completed.rateLimits.map(({ minutes }) => minutes),
    [15, 30, 60, 1440],
  );
});

test('a refusal is completed, with the report’s id; the error made of it has the id of the call', async (t) => {
  const { client, events } = await setup(t);
  const error = await rejection(unwrap(client.GET(WALLET, { params: { path: { WalletId: 'wlt_m_none' } } })));
  const completed = ofCalls(events).at(-1);
  assert.ok(completed?.type === 'request.completed' && isMangopayFetchError(error) && 'id' in error);
  assert.deepEqual([completed.status, completed.reportId], [404, error.id]);
  assert.equal(error.callId, completed.callId);
});

test('a call without a response has failed, and its error has the id of the call', async (t) => {
  const { another, events, sandbox } = await setup(t);
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers', times: 9 });
  const error = await rejection(another({ retry: false }).GET(USERS));
  const failed = ofCalls(events).at(-1);
  assert.ok(failed?.type === 'request.failed' && isMangopayFetchError(error));
  assert.deepEqual([failed.error, failed.attempts, error.callId], [error, 1, failed.callId]);
});

test('an error has the id of its call though nobody listens', async (t) => {
  const { sandbox } = await setup(t);
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey, retry: false });
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  const error = await rejection(client.GET(USERS));
  assert.ok(isMangopayFetchError(error) && error.callId);
});

test('the tracing channel sees a call as a trace', async (t) => {
  const { sandbox } = await setup(t);
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey });
  const seen: unknown[] = [];
  const note = (step: string) => (context: object) =>
    void seen.push([step, Reflect.get(context, 'operationId'), Reflect.get(context, 'status')]);
  const channel = tracingChannel('mangopay-fetch:request');
  const steps = {
    start: note('start'),
    end: note('end'),
    asyncStart: note('asyncStart'),
    asyncEnd: note('asyncEnd'),
    error: note('error'),
  };
  channel.subscribe(steps);
  t.after(() => channel.unsubscribe(steps));
  await client.GET(USERS);
  assert.deepEqual(seen, [
    ['start', 'listUsers', undefined],
    ['end', 'listUsers', undefined],
    ['asyncStart', 'listUsers', 200],
    ['asyncEnd', 'listUsers', 200],
  ]);
});

test('on the channel, the events of a token and of a call say whose they are', async (t) => {
  const { sandbox, client } = await setup(t);
  const seen = new Map<string, unknown>();
  const note = (message: unknown) => {
    const { type, client } = message as { type: string; client: unknown }; // what the channel carries
    seen.set(type, client);
  };
  subscribe('mangopay-fetch', note);
  t.after(() => unsubscribe('mangopay-fetch', note));
  await client.GET(USERS);
  const own = { clientId: sandbox.clientId, origin: sandbox.baseUrl };
  for (const type of ['token.requested', 'token.received', 'request.started', 'request.completed'])
    assert.deepEqual(seen.get(type), own, type);
});

test('a subscriber of a trace’s start can put the call into a context of its own', async (t) => {
  const { another } = await setup(t);
  const storage = new AsyncLocalStorage<string>();
  const start = (message: object) =>
    Object.assign(message, { within: (run: () => unknown) => storage.run('ours', run) });
  const channel = tracingChannel('mangopay-fetch:request');
  channel.start.subscribe(start as (message: unknown) => void); // an object, by the name of the channel
  t.after(() => channel.start.unsubscribe(start as (message: unknown) => void));
  const seen: unknown[] = [];
  const client = another({
    fetch: (request, init) => {
      seen.push(storage.getStore());
      return fetch(request, init);
    },
  });
  await client.GET(USERS);
  assert.deepEqual(seen, ['ours', 'ours']);
  assert.equal(storage.getStore(), undefined);
});

/** A logger, and the lines that it was given, each behind its level. */
function recorder() {
  const lines: string[] = [];
  const at = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  return { lines, logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

test('a logger gets one line per call, without a secret or a parameter', async (t) => {
  const { another, sandbox } = await setup(t);
  const { lines, logger } = recorder();
  const client = another({ logger });
  await client.GET(WALLET, { params: { path: { WalletId: 'wlt_m_secret' } } });
  assert.equal(lines.filter((line) => line.includes('/wallets/{WalletId} 404')).length, 1, lines.join('\n'));
  const all = lines.join('\n');
  for (const secret of [sandbox.apiKey, 'wlt_m_secret', await client.auth.getToken()]) assert.ok(!all.includes(secret));
});

test('a logger gets a line for what went wrong on the way, with the key of the call where it has one', async (t) => {
  const { another, sandbox } = await setup(t);
  const { lines, logger } = recorder();
  const { operations } = another({ logger });
  const owner = sandbox.resources.insert('getUser');
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'listUsers' });
  await operations.listUsers();
  sandbox.faults.add({ kind: 'reset', when: 'after', operation: 'createWallet' });
  await operations.createWallet({ body: { Owners: [owner], Description: 'x', Currency: 'EUR' } });
  sandbox.faults.add({ kind: 'reset', operation: 'closeDispute' });
  await rejection(operations.closeDispute({ params: { path: { DisputeId: 'dispute_m_1' } } }));
  await operations.getUser({ params: { path: { UserId: owner } } });
  for (const expected of [
    /^info mangopay: GET \S+\/users attempt 1 failed \(503\), next in \d+ ms$/m,
    /^warn mangopay: POST \S+\/wallets response lost, outcome recorded \(key [0-9a-f-]{36}\)$/m,
    /^error mangopay: PUT \S+\/close response lost, outcome unknown$/m,
    /^warn mangopay: PUT \S+\/close failed after \d+ ms: .+ \(call [0-9a-f-]{36}\)$/m,
    /^warn mangopay: getUser is deprecated: use getUserSca$/m,
  ])
    assert.match(lines.join('\n'), expected);
});

test('a logger that lacks a method is refused by name', () => {
  const logger = { debug: () => undefined } as never;
  assert.throws(() => createClient({ clientId: 'acme', apiKey: 'key', logger }), {
    parameter: 'logger',
    message: /method info/,
  });
});

test('every request names this package, the runtime and the application', async (t) => {
  const { another, sandbox } = await setup(t);
  await another({ appInfo: { name: 'shop', version: '1.2', url: 'https://shop.example' } }).GET(USERS);
  const agents = sandbox.requests.map(({ headers }) => headers['user-agent']);
  const expected = `mangopay-fetch/${VERSION} (node/${process.versions.node}; ${process.platform}) shop/1.2 (https://shop.example)`;
  assert.deepEqual(agents, [expected, expected]);
  assert.throws(() => another({ appInfo: { name: 'my shop' } }), { parameter: 'appInfo' });
});

test('the version is that of package.json', () => {
  assert.equal(VERSION, JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('a deprecated operation is told of once, with its successor', async (t) => {
  const { client, events } = await setup(t);
  for (let call = 0; call < 2; call++) await client.operations.getUser({ params: { path: { UserId: 'user_m_1' } } });
  const told = events.filter(({ type }) => type === 'operation.deprecated');
  assert.deepEqual(told, [{ type: 'operation.deprecated', operationId: 'getUser', successor: 'getUserSca' }]);
});

test('a client is printed on one line, without the key', async (t) => {
  const { client, sandbox } = await setup(t);
  const text = inspect(client, { showHidden: true, depth: 9 });
  assert.equal(text, `MangopayClient { clientId: '${sandbox.clientId}', baseUrl: '${sandbox.baseUrl}' }`);
});

test('an error as JSON has its fields and its causes, and no stack', async (t) => {
  const { another, sandbox } = await setup(t);
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  const error = await rejection(another({ retry: false }).GET(USERS));
  const json = JSON.parse(JSON.stringify(error));
  assert.deepEqual(
    [json.name, json.code, json.method, json.path],
    ['ConnectionError', 'connection_lost', 'GET', USERS],
  );
  assert.equal(json.cause.name, 'TypeError');
  assert.ok(json.callId && !('stack' in json));
});
