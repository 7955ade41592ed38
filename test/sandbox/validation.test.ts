import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../sandbox/index.js';
import { fetchReply, makeUser, start } from './helpers.js';

test('a request is refused with one sentence a field: missing, misspelt, of the wrong type, too long', async (t) => {
  const api = await start(t);
  const Owners = [await makeUser(api)];
  const cases: [JsonObject, Record<string, string>][] = [
    [{ Owners, Description: '' }, { Currency: 'The Currency field is required.' }],
    [{ Owners, Description: '', Currency: 'EUR', Curency: 'EUR' }, { Curency: 'The field Curency is not known.' }],
    [{ Owners: 'a', Description: '', Currency: 'EUR' }, { Owners: 'The field Owners must be of type array.' }],
    [{ Owners, Description: 'x'.repeat(256), Currency: 'EUR' }, { Description: 'The field Description is too long.' }],
  ];
  for (const [body, errors] of cases) {
    const reply = await api.send('POST', '/wallets', body);
    assert.equal(reply.status, 400);
    assert.equal(reply.body['Type'], 'param_error');
    assert.deepEqual(reply.body['errors'], errors);
    assert.match(String(reply.body['Id']), /^[0-9a-f-]{36}#\d+$/);
  }
});

test('a field inside another is named by its path', async (t) => {
  const { send } = await start(t);
  const transfer = {
    AuthorId: 'a',
    DebitedFunds: { Currency: 'EUR', Amount: '1' },
    Fees: {},
    DebitedWalletId: 'b',
    CreditedWalletId: 'c',
  };
  const { body } = await send('POST', '/transfers', transfer);
  assert.deepEqual(Object.keys(body['errors'] as object).sort(), [
    'DebitedFunds.Amount',
    'Fees.Amount',
    'Fees.Currency',
  ]);
});

test('of several forms of a body the one that was meant is reported on', async (t) => {
  const { send } = await start(t);
  const owner = {
    UserCategory: 'OWNER',
    TermsAndConditionsAccepted: true,
    FirstName: 'Ana',
    LastName: 'Lima',
    Email: 'ana@shop.example',
  };
  const { body } = await send('POST', '/sca/users/natural', owner);
  assert.deepEqual(Object.keys(body['errors'] as object).sort(), ['Birthday', 'CountryOfResidence', 'Nationality']);
});

test('what is no JSON, of another media type, without a length, or at no address is told apart', async (t) => {
  const { send, sandbox, token } = await start(t);
  const headers = { authorization: `Bearer ${token}` };
  const url = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}`;
  const post = (body: string, type: string) =>
    fetchReply(`${url}/wallets`, { method: 'POST', body, headers: { ...headers, 'content-type': type } });
  assert.equal((await post('{', 'application/json')).status, 400);
  assert.equal((await post('a=1', 'application/x-www-form-urlencoded')).status, 415);
  assert.equal((await send('POST', '/wallets')).status, 400);
  assert.equal((await send('GET', '/walletz')).status, 404);
  assert.equal((await send('DELETE', '/wallets')).status, 405);
  assert.equal((await send('GET', '/v2.02/acme/users')).status, 404);
});

test('paths are found without regard to case and with a slash at their end', async (t) => {
  const { send, sandbox } = await start(t);
  for (const path of [`/V2.01/${sandbox.clientId}/users/`, `/v2.01/${sandbox.clientId}/Users`]) {
    assert.equal((await send('GET', path)).status, 200);
  }
});

test('a body that is no object is refused', async (t) => {
  const { send } = await start(t);
  for (const body of [[], 1, 'x', null] satisfies Json[]) {
    assert.equal((await send('POST', '/wallets', body)).status, 400);
  }
});
