import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manualClock } from '../../sandbox/index.js';
import { caller, exchange, fetchReply, start } from './helpers.js';

const INVALID = { Message: 'The authorization credentials are not valid', Type: 'invalid_credentials' };

test('the token endpoint takes Basic and a form, and answers a bearer token with its life', async (t) => {
  const { sandbox } = await start(t, { tokenLife: 90 });
  const { status, body } = await exchange(sandbox, sandbox);
  assert.equal(status, 200);
  assert.match(String(body['access_token']), /^[0-9a-f]{32}$/);
  assert.deepEqual({ ...body, access_token: '' }, { access_token: '', token_type: 'bearer', expires_in: 90 });
});

test('a token lives as long as it was said to, by the clock that the sandbox was given', async (t) => {
  const clock = manualClock();
  const { send, sandbox } = await start(t, { tokenLife: 60, clock });
  clock.advance(59_999);
  assert.equal((await send('GET', '/users')).status, 200);
  assert.equal(sandbox.tokens.list[0]?.left, 0.001);
  clock.advance(1);
  const { status, body } = await send('GET', '/users');
  assert.equal(status, 401);
  assert.deepEqual(body, { ...INVALID, Date: clock.wall() / 1000 });
  assert.equal(sandbox.tokens.list[0]?.left, 0);
});

test('a wall clock that is set does not change the life of a token', async (t) => {
  const clock = manualClock();
  const { send } = await start(t, { tokenLife: 60, clock });
  clock.setWall(clock.wall() + 3_600_000);
  assert.equal((await send('GET', '/users')).status, 200);
});

test('a revoked token, an unknown one, none at all and the pair itself are refused alike', async (t) => {
  const { send, sandbox, token } = await start(t);
  const url = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}/users`;
  const basic = `Basic ${btoa(`${sandbox.clientId}:${sandbox.apiKey}`)}`;
  for (const authorization of ['', 'Bearer 00000000000000000000000000000000', basic]) {
    const { status, body } = await fetchReply(url, { headers: { authorization } });
    assert.equal(status, 401);
    assert.deepEqual({ ...body, Date: 0 }, { ...INVALID, Date: 0 });
  }
  sandbox.tokens.revoke(token);
  assert.equal((await send('GET', '/users')).status, 401);
});

test('revokeAll ends every token and leaves the endpoint open for new ones', async (t) => {
  const first = await start(t);
  const second = await caller(first.sandbox);
  first.sandbox.tokens.revokeAll();
  assert.equal((await first.send('GET', '/users')).status, 401);
  assert.equal((await second.send('GET', '/users')).status, 401);
  assert.equal((await (await caller(first.sandbox)).send('GET', '/users')).status, 200);
  assert.equal(first.sandbox.tokens.issued, 3);
});

test('accounts do not see each other: not with their tokens, not in their lists', async (t) => {
  const accounts = [
    { clientId: 'north', apiKey: 'key-n' },
    { clientId: 'south', apiKey: 'key-s' },
  ] as const;
  const north = await start(t, { accounts });
  const south = await caller(north.sandbox, accounts[1]);
  const user = {
    UserCategory: 'PAYER',
    TermsAndConditionsAccepted: false,
    FirstName: 'A',
    LastName: 'B',
    Email: 'a@b.example',
  };
  assert.equal((await north.send('POST', '/sca/users/natural', user)).status, 200);
  assert.equal((await north.send('GET', '/v2.01/south/users')).status, 401);
  assert.equal((await north.send('GET', '/users')).list.length, 1);
  assert.equal((await south.send('GET', '/users')).list.length, 0);
});

test('wrong credentials are an invalid_client, five in a row lock the account, and the right ones are refused while it is locked', async (t) => {
  const clock = manualClock();
  const { sandbox } = await start(t, { clock });
  const wrong = { clientId: sandbox.clientId, apiKey: 'guess' };
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const { status, body } = await exchange(sandbox, wrong);
    assert.deepEqual({ status, body }, { status: 401, body: { error: 'invalid_client' } });
  }
  const locked = await exchange(sandbox, sandbox);
  assert.equal(locked.status, 400);
  assert.equal(locked.body['error'], 'unauthorized_client');
  assert.match(String(locked.body['error_description']), /temporarily locked/);
  clock.advance(900_000);
  assert.equal((await exchange(sandbox, sandbox)).status, 200);
});

test('right credentials between wrong ones start the count anew', async (t) => {
  const { sandbox } = await start(t, { lockOut: { after: 2 } });
  const wrong = { clientId: sandbox.clientId, apiKey: 'guess' };
  for (const credentials of [wrong, sandbox, wrong, sandbox]) await exchange(sandbox, credentials);
  assert.equal((await exchange(sandbox, sandbox)).status, 200);
});

test('a malformed header, another grant and a body that is not a form are told apart', async (t) => {
  const { sandbox } = await start(t);
  const url = `${sandbox.baseUrl}/v2.01/oauth/token`;
  const authorization = `Basic ${btoa(`${sandbox.clientId}:${sandbox.apiKey}`)}`;
  const form = (grant: string) => new URLSearchParams({ grant_type: grant });
  const cases: [RequestInit, number, string][] = [
    [{ body: form('client_credentials') }, 401, 'invalid_client'],
    [{ headers: { authorization: 'Basic !' }, body: form('client_credentials') }, 401, 'invalid_client'],
    [{ headers: { authorization }, body: form('password') }, 400, 'unsupported_grant_type'],
    [{ headers: { authorization }, body: new URLSearchParams() }, 400, 'invalid_request'],
    [{ headers: { authorization, 'content-type': 'application/json' }, body: '{}' }, 400, 'invalid_request'],
  ];
  for (const [init, status, error] of cases) {
    const reply = await fetchReply(url, { method: 'POST', ...init });
    assert.deepEqual([reply.status, reply.body['error']], [status, error]);
  }
});

test('a pair with a colon and a percent sign in its key is read as it is', async (t) => {
  const account = { clientId: 'acme', apiKey: 'a:b%2Bc+d' };
  const { sandbox } = await start(t, { accounts: [account] });
  assert.equal((await exchange(sandbox, account)).status, 200);
});

test('a key with scopes may do what they say: READ is GET, WRITE is the rest', async (t) => {
  const accounts = [{ clientId: 'acme', apiKey: 'reader', scopes: ['Wallet.Details:READ'] }] as const;
  const { send, sandbox } = await start(t, { accounts });
  const wallet = sandbox.resources.insert('getWallet');
  assert.equal((await send('GET', `/wallets/${wallet}`)).status, 200);
  const { status, body } = await send('PUT', `/wallets/${wallet}`, { Description: 'Other' });
  assert.deepEqual([status, body['Type']], [403, 'forbidden_ressource']);
  assert.equal((await send('GET', '/hooks')).status, 403);
});

test('the sandbox reports which token a request carried, and neither the token nor the key', async (t) => {
  const { send, sandbox, token } = await start(t);
  await send('GET', '/users');
  const [exchanged, listed] = sandbox.requests;
  assert.deepEqual([exchanged?.operationId, exchanged?.token, exchanged?.status], ['createToken', undefined, 200]);
  assert.deepEqual([listed?.operationId, listed?.token, listed?.status], ['listUsers', 1, 200]);
  const printed = JSON.stringify(sandbox.requests);
  assert.ok(!printed.includes(token));
  assert.ok(!printed.includes(btoa(`${sandbox.clientId}:${sandbox.apiKey}`)));
});
