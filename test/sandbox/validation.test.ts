import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../sandbox/index.js';
import { fetchReply, makeUser, start } from './helpers.js';

test('a request is refused with one sentence per field: missing, misspelt, of the wrong type, too long', async (t) => {
  const api = await start(t, { strict: true });
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
  const { send } = await start(t, { strict: true });
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

test('what is not JSON, of another media type, without a length, or at no address is told apart', async (t) => {
  const { send, sandbox, token } = await start(t);
  const headers = { authorization: `Bearer ${token}` };
  const url = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}`;
  const post = (body: string, type: string) =>
    fetchReply(`${url}/wallets`, { method: 'POST', body, headers: { ...headers, 'content-type': type } });
  assert.equal((await post('{', 'application/json')).status, 400);
  assert.equal((await post('a=1', 'application/x-www-form-urlencoded')).status, 415);
  assert.equal((await send('POST', '/wallets')).status, 400);
  for (const [method, path, status] of [
    ['GET', '/walletz', 404],
    ['DELETE', '/wallets', 405],
    ['GET', '/v2.02/acme/users', 404],
  ] as const) {
    const refused = await send(method, path);
    assert.deepEqual([refused.status, Object.keys(refused.body)], [status, ['Message']]);
  }
});

test('paths are found without regard to case and with a slash at their end', async (t) => {
  const { send, sandbox } = await start(t);
  for (const path of [`/V2.01/${sandbox.clientId}/users/`, `/v2.01/${sandbox.clientId}/Users`]) {
    assert.equal((await send('GET', path)).status, 200);
  }
});

test('a body that is not an object is refused', async (t) => {
  const { send } = await start(t);
  for (const body of [[], 1, 'x', null] satisfies Json[]) {
    assert.equal((await send('POST', '/wallets', body)).status, 400);
  }
});

test('requests are taken as the API takes them: unknown fields, other cases, scalars of another type, empty segments', async (t) => {
  const api = await start(t);
  const owner = await makeUser(api);
  const wallet = { owners: [owner], Description: 7, currency: 'eur', Unheard: 1, Tag: null };
  const { status, body } = await api.send('POST', '//wallets/', wallet);
  assert.equal(status, 200);
  assert.deepEqual([body['Currency'], body['Description'], 'Unheard' in body], ['EUR', '7', false]);
  assert.deepEqual(api.sandbox.requests.at(-1)?.letThrough, [
    'Description was 7',
    'currency was "eur"',
    'Unheard is not known',
  ]);
  const pages = await api.send('GET', `/users/${owner}/wallets?Per_Page=1&SORT=CreationDate:desc`);
  assert.equal(pages.status, 200);
  assert.equal((await api.send('GET', '/clients/wallets/fees/eur')).body['Currency'], 'EUR');
});

test('the multipart form of the PHP SDK gets a token', async (t) => {
  const { sandbox } = await start(t);
  const basic = Buffer.from(`${sandbox.clientId}:${sandbox.apiKey}`).toString('base64');
  const reply = await fetchReply(`${sandbox.baseUrl}/v2.01/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${basic}`,
      'content-type': 'application/x-www-form-urlencoded; boundary=----x',
    },
    body: '------x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n------x--\r\n',
  });
  assert.equal(reply.status, 200);
});
