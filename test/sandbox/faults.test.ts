import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Fault, type SandboxOptions, startSandbox } from '../../sandbox/index.js';
import { caller, exchange, makeUser, start } from './helpers.js';

test('a status fault answers instead of the operation, as often as it was told, and the request has no effect', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const fault = api.sandbox.faults.add({ operation: 'createWallet', kind: 'status', status: 503, times: 2 });
  const wallet = { Owners: [user], Currency: 'EUR', Description: 'Sales' };
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await api.send('POST', '/wallets', wallet)).status);
  assert.deepEqual(statuses, [503, 503, 200]);
  assert.equal(fault.hits, 2);
  assert.equal((await api.send('GET', `/users/${user}/wallets`)).list.length, 1);
});

test('a fault after processing loses the response but not the effect', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = { Owners: [user], Currency: 'EUR', Description: 'Sales' };
  api.sandbox.faults.add({ operation: 'createWallet', kind: 'status', status: 504, when: 'after' });
  assert.equal((await api.send('POST', '/wallets', wallet)).status, 504);
  assert.equal((await api.send('GET', `/users/${user}/wallets`)).list.length, 1);
});

test('a status fault without a body brings the report that is documented for it', async (t) => {
  const { send, sandbox } = await start(t);
  const types: Record<number, string> = {
    401: 'invalid_credentials',
    403: 'forbidden_ressource',
    404: 'ressource_not_found',
    429: 'rate_limit',
    500: 'other',
  };
  for (const [status, type] of Object.entries(types)) {
    sandbox.faults.add({ kind: 'status', status: Number(status) });
    const reply = await send('GET', '/users');
    assert.deepEqual([reply.status, reply.body['Type']], [Number(status), type]);
  }
});

test('a status fault can bring its own body and headers', async (t) => {
  const { send, sandbox } = await start(t);
  const body = { Message: 'Slow down', Type: 'rate_limit' };
  sandbox.faults.add({ kind: 'status', status: 429, body, headers: { 'retry-after': '7' } });
  const reply = await send('GET', '/users');
  assert.deepEqual([reply.status, reply.body, reply.headers.get('retry-after')], [429, body, '7']);
});

test('a reset breaks the connection before the request takes effect, or after', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = { Owners: [user], Currency: 'EUR', Description: 'Sales' };
  const made = async () => (await api.send('GET', `/users/${user}/wallets`)).list.length;

  api.sandbox.faults.add({ operation: 'createWallet', kind: 'reset' });
  await assert.rejects(api.send('POST', '/wallets', wallet));
  assert.equal(await made(), 0);
  api.sandbox.faults.add({ operation: 'createWallet', kind: 'reset', when: 'after' });
  await assert.rejects(api.send('POST', '/wallets', wallet));
  assert.equal(await made(), 1);
  assert.equal(api.sandbox.requests.find(({ fault }) => fault === 'reset')?.status, undefined);
});

test('a stall holds the headers back until it is released', async (t) => {
  const { send, sandbox } = await start(t);
  const fault = sandbox.faults.add({ operation: 'listUsers', kind: 'stall' });
  let answered = false;
  const reply = send('GET', '/users').finally(() => {
    answered = true;
  });
  await fault.struck;
  await send('GET', '/hooks');
  assert.equal(answered, false);
  fault.release();
  assert.equal((await reply).status, 200);
});

test('a stalled body begins, stops halfway, and ends when it is released', async (t) => {
  const { sandbox, token } = await start(t);
  const fault = sandbox.faults.add({ operation: 'getClient', kind: 'stall', part: 'body' });
  const url = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}/clients`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(response.status, 200);
  const reader = response.body?.getReader();
  const half = Buffer.from((await reader?.read())?.value ?? []).toString();
  assert.throws(() => JSON.parse(half));
  fault.release();
  const rest = Buffer.from((await reader?.read())?.value ?? []).toString();
  assert.equal(JSON.parse(half + rest).ClientId, sandbox.clientId);
});

test('a truncated body ends short of its length, a malformed one is whole but no JSON', async (t) => {
  const { send, sandbox } = await start(t);
  sandbox.faults.add({ operation: 'getClient', kind: 'truncated' });
  await assert.rejects(send('GET', '/clients'));
  sandbox.faults.add({ operation: 'getClient', kind: 'malformed' });
  const { status, text, headers } = await send('GET', '/clients');
  assert.equal(status, 200);
  assert.match(headers.get('content-type') ?? '', /json/);
  assert.throws(() => JSON.parse(text));
});

test('a gateway page is HTML, and a real answer can come under a wrong content type', async (t) => {
  const { send, sandbox } = await start(t);
  sandbox.faults.add({ kind: 'html' });
  const page = await send('GET', '/users');
  assert.deepEqual([page.status, page.headers.get('content-type')], [502, 'text/html']);
  sandbox.faults.add({ kind: 'html', status: 200 });
  assert.equal((await send('GET', '/users')).status, 200);
  sandbox.faults.add({ kind: 'content-type', contentType: 'text/plain' });
  const plain = await send('GET', '/users');
  assert.deepEqual([plain.text, plain.headers.get('content-type')], ['[]', 'text/plain']);
});

test('an SCA fault is a 401 without a body, whose header names the address for the user', async (t) => {
  const { send, sandbox } = await start(t);
  sandbox.faults.add({ operation: 'listUsers', kind: 'sca' });
  const { status, text, headers } = await send('GET', '/users');
  assert.deepEqual([status, text, headers.get('content-length')], [401, '', '0']);
  assert.match(headers.get('www-authenticate') ?? '', /^PendingUserAction RedirectUrl=http:/);
});

test('latency delays the response and goes together with another fault', async (t) => {
  const { send, sandbox } = await start(t);
  sandbox.faults.add({ kind: 'latency', ms: 30 });
  sandbox.faults.add({ kind: 'status', status: 500 });
  const { status } = await send('GET', '/users');
  assert.equal(status, 500);
  const [request] = sandbox.requests.filter(({ operationId }) => operationId === 'listUsers');
  assert.ok((request?.ms ?? 0) >= 29, `${request?.ms}`);
});

test('faults of one operation strike in the order in which they were added, one a request', async (t) => {
  const { send, sandbox } = await start(t);
  for (const status of [500, 502, 503]) sandbox.faults.add({ operation: 'listUsers', kind: 'status', status });
  const statuses = [];
  for (let i = 0; i < 4; i += 1) statuses.push((await send('GET', '/users')).status);
  assert.deepEqual(statuses, [500, 502, 503, 200]);
});

test('a fault without an operation strikes all but the token call, which has a name of its own', async (t) => {
  const { send, sandbox } = await start(t);
  sandbox.faults.add({ kind: 'status', status: 503, times: Number.POSITIVE_INFINITY });
  assert.equal((await exchange(sandbox, sandbox)).status, 200);
  assert.equal((await send('GET', '/users')).status, 503);
  sandbox.faults.clear();
  assert.equal((await send('GET', '/users')).status, 200);
  sandbox.faults.add({ operation: 'createToken', kind: 'status', status: 500, body: { error: 'server_error' } });
  assert.equal((await exchange(sandbox, sandbox)).status, 500);
  assert.equal((await exchange(sandbox, sandbox)).status, 200);
});

test('random faults come at their rate, and the same seed brings the same ones', async () => {
  const run = async (seed: number) => {
    await using sandbox = await startSandbox({ seed });
    const { send } = await caller(sandbox);
    sandbox.faults.add({ kind: 'status', status: 503, rate: 0.3 });
    const statuses = [];
    for (let i = 0; i < 100; i += 1) statuses.push((await send('GET', '/users')).status);
    return statuses.join();
  };
  const first = await run(7);
  const failed = first.split('503').length - 1;
  assert.ok(failed > 15 && failed < 45, `${failed} of 100`);
  assert.equal(await run(7), first);
  assert.notEqual(await run(8), first);
});

test('nonsense is refused by name when it is added', async (t) => {
  const { sandbox } = await start(t);
  const add = (fault: object) => () => sandbox.faults.add(fault as Fault);
  assert.throws(add({ operation: 'createWalet', kind: 'reset' }), /no operation createWalet/);
  assert.throws(add({ kind: 'reset', times: 0 }), /times/);
  assert.throws(add({ kind: 'reset', rate: 2 }), /rate/);
  assert.throws(add({ kind: 'explode' }), /explode/);
  assert.throws(add({ kind: 'status' }), /status/);
  assert.throws(add({ kind: 'latency', ms: -1 }), /ms/);
});

test('options that are unknown or of no use are refused by name', async () => {
  const begin = (options: object) => startSandbox(options as SandboxOptions);
  await assert.rejects(begin({ tokenLive: 1 }), /no option tokenLive/);
  await assert.rejects(begin({ tokenLife: 0 }), /tokenLife/);
  await assert.rejects(begin({ accounts: [] }), /accounts/);
  await assert.rejects(begin({ rateLimits: { 20: 1 } }), /rateLimits.20/);
});

test('close ends what is stalled, and the port is free', async () => {
  const sandbox = await startSandbox();
  const { send } = await caller(sandbox);
  const fault = sandbox.faults.add({ kind: 'stall', part: 'body' });
  const waiting = send('GET', '/clients');
  await fault.struck;
  await Promise.all([assert.rejects(waiting), sandbox.close()]);
  await sandbox.close();
  await using again = await startSandbox({ port: Number(new URL(sandbox.baseUrl).port) });
  assert.equal(again.baseUrl, sandbox.baseUrl);
});
