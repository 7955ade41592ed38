import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../sandbox/json.js';
import { asObject } from '../../sandbox/json.js';
import { balance, eur, fetchReply, makeUser, makeWallet, marketplace, payIn, startStill, statusOf } from './helpers.js';

const DAY = 24 * 3600 * 1000;

test('a payout is a day on its way, and does not leave while its owner is not verified or its recipient not active', async (t) => {
  const api = await startStill(t);
  const { buyer, from } = await marketplace(api);
  const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: buyer });
  const pay = async (fields: JsonObject = {}) => {
    const body = {
      AuthorId: buyer,
      DebitedFunds: eur(100),
      Fees: eur(0),
      DebitedWalletId: from,
      BankAccountId,
      ...fields,
    };
    const { body: sent, text } = await api.send('POST', '/payouts/bankwire', body);
    assert.deepEqual([sent['Status'], sent['ExecutionDate']], ['CREATED', null], text);
    return sent;
  };
  const good = await pay({ PayoutModeRequested: 'INSTANT_PAYMENT' });
  assert.equal(good['ModeRequested'], 'INSTANT_PAYMENT');
  api.sandbox.advance(DAY);
  const { body: paid } = await api.send('GET', `/payouts/${good['Id']}`);
  assert.deepEqual([paid['Status'], paid['ModeApplied']], ['SUCCEEDED', 'INSTANT_PAYMENT']);

  const codeOf = async ({ Id }: JsonObject) => (await api.send('GET', `/payouts/${Id}`)).body['ResultCode'];
  api.sandbox.resources.update(BankAccountId, { Active: false });
  const closed = await pay();
  api.sandbox.advance(1_000);
  assert.equal(await codeOf(closed), '121006');
  for (const field of ['RecipientId', 'BankAccountId']) {
    const recipient = api.sandbox.resources.insert('getRecipient', { Status: 'PENDING' });
    const early = await pay({ BankAccountId: '', [field]: recipient });
    api.sandbox.advance(1_000);
    assert.equal(await codeOf(early), '121006', field);
  }
  api.sandbox.resources.update(buyer, { KYCLevel: 'LIGHT' });
  const unverified = await pay();
  api.sandbox.advance(1_000);
  assert.equal(await codeOf(unverified), '002981');
  assert.equal(await balance(api, from), 9_400, 'what did not leave is in the wallet again');
});

test('the bank of an account in euros says whether the name of a payout fits', async (t) => {
  const api = await startStill(t);
  const { buyer, from } = await marketplace(api);
  const pay = async (account: JsonObject, Currency = 'EUR') => {
    const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: buyer, ...account });
    if (Currency !== 'EUR') api.sandbox.resources.update(from, { Currency, Balance: { Currency, Amount: 9_500 } });
    const money = (Amount: number) => ({ Currency, Amount });
    const body = { AuthorId: buyer, DebitedFunds: money(100), Fees: money(0), DebitedWalletId: from, BankAccountId };
    return (await api.send('POST', '/payouts/bankwire', body)).body;
  };
  const said = asObject((await pay({ IBAN: 'FR7630004000031234567890143' }))['RecipientVerificationOfPayee']);
  assert.equal(said['RecipientVerificationCheck'], 'MATCH');
  const pounds = await pay({ IBAN: null, AccountNumber: '55779911', SortCode: '200000' }, 'GBP');
  assert.equal(pounds['RecipientVerificationOfPayee'], null, JSON.stringify(pounds));
});

for (const [path, made, asked] of [
  ['/reporting/reports', 'GENERATED', { ReportType: 'COLLECTED_FEES', AfterDate: 1, BeforeDate: 2 }],
  ['/reports', 'READY_FOR_DOWNLOAD', {}],
] as const) {
  test(`the file of a report in ${path} is there a moment after it was asked for`, async (t) => {
    const api = await startStill(t);
    const { body, text } = await api.send('POST', path === '/reports' ? `${path}/wallets` : path, {
      ...asked,
      DownloadFormat: 'CSV',
    });
    assert.deepEqual([body['Status'], body['ReportDate'], body['DownloadURL']], ['PENDING', null, null], text);
    api.sandbox.advance(1_000);
    const { body: report } = await api.send('GET', `${path}/${body['Id']}`);
    assert.deepEqual([report['Status'], report['ResultCode']], [made, '000000']);
    assert.equal(report['ReportDate'], Number(body['CreationDate']) + 1);
    assert.equal((await fetchReply(String(report['DownloadURL']))).status, 200);
  });
}

for (const [first, mandateEnds, payInEnds, code] of [
  ['Successful', 'ACTIVE', 'SUCCEEDED', '000000'],
  ['Penniless', 'SUBMITTED', 'FAILED', '001830'],
  ['Fickle', 'ACTIVE', 'SUCCEEDED', '000000'],
] as const) {
  test(`a direct debit from an account of ${first} ends as the vendor documents it`, async (t) => {
    const api = await startStill(t);
    const user = await makeUser(api);
    const wallet = await makeWallet(api, user);
    const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: user, OwnerName: `${first} Lima` });
    const { body: mandate, text } = await api.send('POST', '/mandates/directdebit/web', {
      ...{ BankAccountId, Culture: 'EN', ReturnURL: 'https://shop.example/mandate' },
    });
    assert.deepEqual([mandate['Status'], mandate['UserId']], ['CREATED', user], text);
    const id = String(mandate['Id']);
    assert.equal(mandate['ReturnURL'], `https://shop.example/mandate?MandateId=${id}`);
    const debit = { AuthorId: user, CreditedWalletId: wallet, DebitedFunds: eur(500), Fees: eur(0), MandateId: id };
    const early = await api.send('POST', '/payins/directdebit/direct', debit);
    assert.deepEqual([early.body['Status'], early.body['ResultCode']], ['FAILED', '001833']);
    assert.equal((await api.send('PUT', `/mandates/${id}/cancel`)).body['Type'], 'mandate_cannot_be_cancelled');
    api.sandbox.resources.update(id, { Status: 'SUBMITTED' });
    const { body } = await api.send('POST', '/payins/directdebit/direct', debit);
    assert.equal(body['Status'], 'CREATED');
    api.sandbox.advance(DAY);
    const { body: ended } = await api.send('GET', `/payins/${body['Id']}`);
    assert.deepEqual([ended['Status'], ended['ResultCode']], [payInEnds, code]);
    assert.equal(await statusOf(api, `/mandates/${id}`), mandateEnds);
    api.sandbox.advance(DAY);
    const { list } = await api.send('GET', `/payins/${body['Id']}/disputes`);
    assert.equal(list.length, first === 'Fickle' ? 1 : 0);
    if (first === 'Penniless') return;
    const refund = async (Tag: string) =>
      (await api.send('POST', `/payins/${body['Id']}/refunds`, { AuthorId: user, Tag })).body['ResultCode'];
    assert.deepEqual([await refund('soon'), await refund('ignore_mindate')], ['001405', '000000']);
    assert.equal((await api.send('PUT', `/mandates/${id}/cancel`)).body['Status'], 'FAILED');
  });
}

test('a dispute is submitted or closed while it waits for the platform, and an unknown one is not found', async (t) => {
  const api = await startStill(t);
  const make = () => api.sandbox.resources.insert('getDispute', { Status: 'PENDING_CLIENT_ACTION' });
  const [submitted, closed] = [make(), make()];
  const contested = await api.send('PUT', `/disputes/${submitted}/submit`, { ContestedFunds: eur(100) });
  assert.deepEqual([contested.body['Status'], contested.body['ContestedFunds']], ['SUBMITTED', eur(100)]);
  assert.equal((await api.send('PUT', `/disputes/${closed}/close`, {})).body['Status'], 'CLOSED');
  assert.equal((await api.send('PUT', `/disputes/${closed}/submit`, {})).status, 400);
  assert.equal((await api.send('GET', '/disputes/none')).status, 404);
});

test('a recurring registration counts its pay-ins, takes the next amount after the first, and ends', async (t) => {
  const api = await startStill(t);
  const { buyer, from, card } = await marketplace(api);
  const { body: registration } = await api.send('POST', '/recurringpayinregistrations', {
    ...{ AuthorId: buyer, CardId: card, CreditedWalletId: from, Frequency: 'Monthly' },
    ...{ FirstTransactionDebitedFunds: eur(1_000), FirstTransactionFees: eur(0) },
    ...{ NextTransactionDebitedFunds: eur(700), NextTransactionFees: eur(0) },
    Billing: {
      FirstName: 'Bo',
      LastName: 'Lima',
      Address: { AddressLine1: '1', AddressLine2: '01131', City: 'P', PostalCode: '7', Country: 'FR' },
    },
  });
  const id = String(registration['Id']);
  assert.equal(registration['Status'], 'CREATED');
  const pay = async (fields: JsonObject = {}) => {
    const { AuthorId: _a, CreditedWalletId: _w, CardId: _c, DebitedFunds: _d, Fees: _f, ...rest } = payIn('', '', '');
    return (
      await api.send('POST', '/payins/recurring/card/direct', { ...rest, RecurringPayinRegistrationId: id, ...fields })
    ).body;
  };
  assert.deepEqual((await pay())['DebitedFunds'], eur(1_000));
  assert.deepEqual((await pay())['DebitedFunds'], eur(700));
  const state = (await api.send('GET', `/recurringpayinregistrations/${id}`)).body;
  assert.deepEqual([state['Status'], asObject(state['CurrentState'])['PayinsLinked']], ['IN_PROGRESS', 2]);
  assert.equal((await pay({ DebitedFunds: eur(33_501), Fees: eur(0) }))['ResultCode'], '101305', 'a soft decline');
  assert.equal(await statusOf(api, `/recurringpayinregistrations/${id}`), 'AUTHENTICATION_NEEDED');
  await api.send('PUT', `/recurringpayinregistrations/${id}`, { Status: 'ENDED' });
  assert.equal((await pay())['Type'], 'invalid_action');
});

test('an owner is asked to authenticate at first access to money, for 180 days, and others are not', async (t) => {
  const api = await startStill(t);
  const user = await makeUser(api, { Email: 'bo@shop.example' });
  const wallet = await makeWallet(api, user);
  const see = async (query = '') => (await api.send('GET', `/wallets/${wallet}${query}`)).status;
  assert.deepEqual([await see(), await see('?ScaContext=USER_NOT_PRESENT')], [401, 200]);
  api.sandbox.sca.complete(user); // enrolls
  api.sandbox.sca.complete(user); // opens the wallets
  assert.equal(await see(), 200);
  api.sandbox.advance(180 * DAY);
  assert.equal((await api.send('GET', `/wallets/${wallet}`)).status, 401);
});

test('a UBO declaration shows its people, is submitted and decided; a verified user is REGULAR', async (t) => {
  const api = await startStill(t);
  const user = await makeUser(api);
  const company = api.sandbox.resources.insert('getLegalUserSca');
  const { body } = await api.send('POST', `/users/${company}/kyc/ubodeclarations`);
  const path = `/users/${company}/kyc/ubodeclarations/${body['Id']}`;
  const address = { AddressLine1: '1 Rue Haute', City: 'Paris', PostalCode: '75001', Country: 'FR' };
  await api.send('POST', `${path}/ubos`, {
    ...{ FirstName: 'Bo', LastName: 'Lima', Birthday: 1, Nationality: 'FR', Address: address },
    Birthplace: { City: 'Paris', Country: 'FR' },
  });
  await api.send('PUT', path, { Status: 'VALIDATION_ASKED' });
  const { body: asked } = await api.send('GET', path);
  assert.deepEqual(
    [asked['Status'], (asked['Ubos'] as JsonObject[]).map(({ FirstName }) => FirstName)],
    ['VALIDATION_ASKED', ['Bo']],
  );
  assert.equal((await api.send('PUT', path, { Status: 'VALIDATION_ASKED' })).status, 400);

  const { body: session } = await api.send('POST', `/users/${user}/identity-verifications`, {
    ReturnUrl: 'https://shop.example',
  });
  assert.deepEqual((await api.send('GET', `/users/${user}/pscs`)).list, []);
  const PSCs = [{ Id: 'psc-1', Status: 'PENDING_VALIDATION' }];
  api.sandbox.resources.update(String(session['Id']), { Status: 'VALIDATED', PSCs });
  assert.equal((await api.send('GET', `/users/${user}`)).body['KYCLevel'], 'REGULAR');
  const { list } = await api.send('GET', `/users/${user}/pscs`);
  assert.deepEqual(list, [{ ...PSCs[0], MainSessionId: session['Id'] }]);
});

test('the flow of a pay-in comes back as it was sent, with an id of its own', async (t) => {
  const api = await startStill(t);
  const user = await makeUser(api);
  const FlowDescriptor = { Beneficiaries: [{ UserId: user }] };
  const { body } = await api.send('POST', '/payins/bankwire/direct', {
    ...{ AuthorId: user, CreditedWalletId: await makeWallet(api, user), FlowDescriptor },
    ...{ DeclaredDebitedFunds: eur(100), DeclaredFees: eur(0) },
  });
  const { FlowId, ...sent } = asObject(body['FlowDescriptor']);
  assert.deepEqual(sent, FlowDescriptor);
  assert.match(String(FlowId), /^flow_/);
});

test('the fee of a conversion goes to the fee wallet of its currency, a virtual account closes, e-money adds up', async (t) => {
  const api = await startStill(t);
  const { buyer, from } = await marketplace(api);
  const pounds = await makeWallet(api, buyer, 'GBP');
  const { body } = await api.send('POST', '/conversions/instant-conversion', {
    ...{ AuthorId: buyer, DebitedWalletId: from, CreditedWalletId: pounds, DebitedFunds: eur(1_000) },
    ...{ CreditedFunds: { Currency: 'GBP' }, Fees: eur(7) },
  });
  assert.deepEqual([body['Status'], body['Fees']], ['SUCCEEDED', eur(7)]);
  const { body: fees } = await api.send('GET', '/clients/wallets/fees/EUR');
  assert.deepEqual(fees['Balance'], eur(507));

  const { body: account } = await api.send('POST', `/wallets/${from}/virtual-accounts`, {
    Country: 'FR',
    VirtualAccountPurpose: 'COLLECTION',
  });
  assert.equal(account['CreditedUserId'], buyer);
  const closed = await api.send('PUT', `/wallets/${from}/virtual-accounts/${account['Id']}`, {});
  assert.deepEqual([closed.body['Status'], closed.body['Active']], ['CLOSED', false]);

  const money = await api.send('GET', `/users/${buyer}/emoney/2025`);
  assert.deepEqual(money.body['CreditedEMoney'], eur(9_500));
  assert.deepEqual((await api.send('GET', `/users/${buyer}/emoney/2024`)).body['CreditedEMoney'], eur(0));
});

for (const [digits, result] of [
  ['22', 'FULL_MATCH'],
  ['42', 'ADDRESS_MATCH_ONLY'],
  ['28', 'POSTAL_CODE_MATCH_ONLY'],
  ['88', 'NO_MATCH'],
  ['11', 'NO_CHECK'],
] as const) {
  test(`a pay-in in GBP from postal code ${digits} has the AVS result ${result}`, async (t) => {
    const api = await startStill(t);
    const user = await makeUser(api);
    const wallet = await makeWallet(api, user, 'GBP');
    const card = api.sandbox.resources.insert('getCard', { UserId: user, Currency: 'GBP' });
    const pounds = (Amount: number) => ({ Currency: 'GBP', Amount });
    const Address = { AddressLine1: '1', City: 'Leeds', PostalCode: `${digits}1`, Country: 'GB' };
    const fields = { DebitedFunds: pounds(100), Fees: pounds(0), Billing: { FirstName: 'A', LastName: 'B', Address } };
    const { body } = await api.send('POST', '/payins/card/direct', payIn(user, wallet, card, fields));
    assert.deepEqual(body['SecurityInfo'], { AVSResult: result });
    assert.equal((await api.send('GET', `/cards/${card}`)).body['Validity'], 'VALID');
  });
}
