import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../sandbox/index.js';
import { eur, fetchReply, makeUser, makeWallet, press, start } from './helpers.js';

const redirect = (body: JsonObject) => String((body['PendingUserAction'] as JsonObject)['RedirectUrl']);

test('an owner is pending until they have enrolled at the address, which sends them back', async (t) => {
  const api = await start(t);
  const user = await makeUser(api, { Email: 'bo@shop.example' });
  const before = await api.send('GET', `/sca/users/${user}`);
  assert.equal(before.body['UserStatus'], 'PENDING_USER_ACTION');
  const back = encodeURIComponent('https://shop.example/back?order=1');
  const page = await press(`${redirect(before.body)}&returnUrl=${back}`, 'confirm');
  assert.deepEqual(
    [page.status, page.headers.get('location')],
    [303, 'https://shop.example/back?order=1&controlStatus=VALIDATED'],
  );
  const after = await api.send('GET', `/sca/users/${user}`);
  assert.deepEqual([after.body['UserStatus'], after.body['PendingUserAction']], ['ACTIVE', null]);
});

test('a payer is active at once, and so is an owner whose e-mail address says accept', async (t) => {
  const api = await start(t);
  for (const fields of [{ UserCategory: 'PAYER' }, { Email: 'ana+accept@shop.example' }]) {
    const { body } = await api.send('GET', `/sca/users/${await makeUser(api, fields)}`);
    assert.equal(body['UserStatus'], 'ACTIVE');
  }
});

test('an owner who does not accept the terms is refused', async (t) => {
  const { send } = await start(t);
  const { status, body } = await send('POST', '/sca/users/natural', {
    UserCategory: 'OWNER',
    TermsAndConditionsAccepted: false,
    FirstName: 'Ana',
    LastName: 'Lima',
    Email: 'ana@shop.example',
    Birthday: 0,
    Nationality: 'FR',
    CountryOfResidence: 'FR',
  });
  assert.deepEqual([status, body['Type']], [403, 'user_hasnt_accepted_terms_and_conditions']);
});

test('wallets of a user who must authenticate are a 401 without a body until they have, on the four operations that show money', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const paths = [
    `/wallets/${wallet}`,
    `/wallets/${wallet}/transactions`,
    `/users/${user}/wallets`,
    `/users/${user}/transactions`,
  ];
  api.sandbox.sca.require(user);
  for (const path of paths) {
    const { status, text, headers } = await api.send('GET', path);
    assert.deepEqual([status, text], [401, '']);
    assert.match(headers.get('www-authenticate') ?? '', /^PendingUserAction RedirectUrl=/);
    assert.equal((await api.send('GET', `${path}?ScaContext=USER_NOT_PRESENT`)).status, 200);
  }
  assert.equal((await api.send('GET', `/sca/users/${user}`)).status, 200);
  api.sandbox.sca.complete(user);
  for (const path of paths) assert.equal((await api.send('GET', path)).status, 200);
});

test('a transfer above EUR 500 between owners waits for the user, and fails if they do not pass', async (t) => {
  const api = await start(t);
  const [from, to] = [await makeUser(api, { Email: 'bo@shop.example' }), await makeUser(api)];
  api.sandbox.sca.complete(from);
  const [debited, credited] = [await makeWallet(api, from), await makeWallet(api, to)];
  api.sandbox.resources.update(debited, { Balance: eur(200_000) });
  const transfer = {
    AuthorId: from,
    DebitedFunds: eur(50_001),
    Fees: eur(0),
    DebitedWalletId: debited,
    CreditedWalletId: credited,
  };
  const send = async (fields: JsonObject = {}) =>
    (await api.send('POST', '/transfers', { ...transfer, ...fields })).body;

  assert.equal((await send({ DebitedFunds: eur(50_000) }))['Status'], 'SUCCEEDED');
  assert.equal((await send({ ScaContext: 'USER_NOT_PRESENT' }))['Status'], 'SUCCEEDED');
  const [passed, failed] = [await send(), await send()];
  assert.equal(passed['Status'], 'CREATED');
  api.sandbox.sca.complete(redirect(passed));
  api.sandbox.sca.complete(String(failed['Id']), 'failed');
  const after = async ({ Id }: JsonObject) => (await api.send('GET', `/transfers/${Id}`)).body;
  assert.deepEqual([(await after(passed))['Status'], (await after(passed))['PendingUserAction']], ['SUCCEEDED', null]);
  assert.deepEqual([(await after(failed))['Status'], (await after(failed))['ResultCode']], ['FAILED', '007101']);
});

const RECIPIENT = {
  DisplayName: 'My account',
  PayoutMethodType: 'LocalBankTransfer',
  RecipientType: 'Individual',
  Currency: 'EUR',
  Country: 'FR',
  IndividualRecipient: {
    FirstName: 'Bo',
    LastName: 'Lima',
    Address: { AddressLine1: '1 Rue Haute', City: 'Paris', PostalCode: '75001', Country: 'FR' },
  },
  LocalBankTransfer: { EUR: { IBAN: 'FR7630004000031234567890143' } },
};

test('a recipient of an owner is pending until the owner agrees, and only an active one is deactivated', async (t) => {
  const api = await start(t);
  const user = await makeUser(api, { Email: 'bo@shop.example' });
  const { status, body, text } = await api.send('POST', `/users/${user}/recipients`, RECIPIENT);
  assert.equal(status, 201, text);
  assert.equal(body['Status'], 'PENDING');
  // the vendor's Python library leaves the status out
  const deactivate = (change = {}) => api.send('PUT', `/recipients/${body['Id']}`, change);
  const early = await deactivate();
  assert.deepEqual([early.status, early.body['Type']], [400, 'other']);
  api.sandbox.sca.complete(redirect(body));
  assert.equal((await api.send('GET', `/recipients/${body['Id']}`)).body['Status'], 'ACTIVE');
  assert.equal((await deactivate()).body['Status'], 'DEACTIVATED');
  assert.equal((await deactivate({ Status: 'DEACTIVATED' })).status, 400);
});

test('a recipient that only pays back pay-ins needs no authentication; the other is not for payers that name it', async (t) => {
  const api = await start(t);
  const payer = await makeUser(api, { UserCategory: 'PAYER', Email: 'bo@shop.example' });
  const register = (scope: JsonObject) => api.send('POST', `/users/${payer}/recipients`, { ...RECIPIENT, ...scope });
  const { body } = await register({ RecipientScope: 'PAYIN' });
  assert.deepEqual([body['Status'], body['PendingUserAction']], ['ACTIVE', null]);
  const refused = await register({ RecipientScope: 'PAYOUT' });
  assert.deepEqual([refused.status, Object.keys(Object(refused.body['errors']))], [400, ['SCA']]);
  const older = await register({});
  assert.equal(older.body['Status'], 'PENDING');
  assert.ok(redirect(older.body));
});

test('an address that nobody was given is not found, and completing what is unknown is refused by name', async (t) => {
  const { sandbox } = await start(t);
  assert.equal((await fetchReply(`${sandbox.baseUrl}/_sandbox/pages/sca/none?token=none.1`)).status, 404);
  assert.throws(() => sandbox.sca.complete('user_none'), /user_none/);
});

test('a payer cannot enroll', async (t) => {
  const api = await start(t);
  const payer = await makeUser(api, { UserCategory: 'PAYER' });
  const { status, body } = await api.send('POST', `/sca/users/${payer}/enrollment`);
  assert.deepEqual([status, body['Type']], [400, 'not_allowed_for_user_category_payer']);
});
