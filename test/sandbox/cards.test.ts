import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonObject, manualClock } from '../../sandbox/index.js';
import { balance, eur, makeCard, makeUser, makeWallet, marketplace, payIn, start, tokenize } from './helpers.js';

const result = ({ Status, ResultCode, ResultMessage }: JsonObject) => [Status, ResultCode, ResultMessage];
const errorOf = ({ status, body }: { status: number; body: JsonObject }) => [status, body['Type'], body['errors']];

test('a card is refused by the bank, inactive, or another user’s: 200, FAILED and the code', async (t) => {
  const api = await start(t);
  const { seller, buyer, from, card } = await marketplace(api);
  const pay = async (author: string) =>
    result((await api.send('POST', '/payins/card/direct', payIn(author, from, card))).body);

  api.sandbox.faults.add({ operation: 'createDirectCardPayIn', kind: 'result', resultCode: '101101' });
  assert.deepEqual(await pay(buyer), ['FAILED', '101101', 'Transaction refused by the bank (Do not honor)']);
  assert.deepEqual(await pay(seller), ['FAILED', '001023', 'Author is not the card owner']);
  await api.send('PUT', `/cards/${card}`, { Active: false });
  assert.deepEqual(await pay(buyer), ['FAILED', '101410', 'The card is not active']);
  assert.equal(await balance(api, from), 9_500);
  assert.deepEqual(errorOf(await api.send('PUT', `/cards/${card}`, { Active: false })), [
    400,
    'card_already_not_active',
    null,
  ]);
});

test('a payment that needs 3-D Secure waits for the payer, who passes or does not', async (t) => {
  const api = await start(t);
  const { buyer, from, card } = await marketplace(api);
  const forced = payIn(buyer, from, card, { SecureMode: 'FORCE' });
  const [first, second] = [
    await api.send('POST', '/payins/card/direct', forced),
    await api.send('POST', '/payins/card/direct', forced),
  ];
  assert.deepEqual(result(first.body), ['CREATED', null, null]);
  assert.equal(await balance(api, from), 9_500);
  api.sandbox.resources.settle(String(first.body['Id']));
  api.sandbox.resources.settle(String(second.body['Id']), '101301');
  assert.equal(await balance(api, from), 19_000);
});

test('a number, date or code that no card has comes back as errorCode and makes the registration an ERROR', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const register = async () => (await api.send('POST', '/cardregistrations', { UserId: user, Currency: 'EUR' })).body;
  const date = ['02626', '105203', 'Expiry date: missing or invalid format'] as const;
  const code = ['02627', '105204', 'CVV: missing or invalid format'] as const;
  for (const [fields, [said, resultCode, message]] of [
    [{ cardNumber: '12' }, ['02625', '105202', 'Card number: invalid format']],
    [{ cardExpirationDate: '12227' }, date],
    [{ cardExpirationDate: '1329' }, date],
    [{ cardExpirationDate: '' }, date],
    [{ cardCvx: '1234' }, code],
    [{ cardCvx: '' }, code],
    [{ cardCvx: '123', cardNumber: '375989111111119' }, code],
  ] as const) {
    const registration = await register();
    const { text } = await tokenize(registration, fields);
    assert.equal(text, `errorCode=${said}`);
    const { body } = await api.send('PUT', `/cardregistrations/${registration['Id']}`, { RegistrationData: text });
    assert.deepEqual(result(body), ['ERROR', resultCode, message]);
    assert.equal(body['CardId'], null);
  }
  const { status } = await tokenize({ ...(await register()), AccessKey: 'other' });
  assert.equal(status, 403);
  for (const fields of [
    { cardNumber: '375989111111119', cardCvx: '1234' },
    { cardNumber: '5033951000000004', cardCvx: '' },
  ]) {
    assert.match((await tokenize(await register(), fields)).text, /^data=/);
  }
});

test('a card is good to the end of its last month', async (t) => {
  const clock = manualClock(Date.UTC(2029, 11, 31, 23, 59));
  const api = await start(t, { clock });
  const buyer = await makeUser(api);
  const wallet = await makeWallet(api, buyer);
  const card = await makeCard(api, buyer);
  const pay = async () => result((await api.send('POST', '/payins/card/direct', payIn(buyer, wallet, card))).body);
  assert.deepEqual(await pay(), ['SUCCEEDED', '000000', 'Success']);
  clock.advance(60_000);
  assert.deepEqual(await pay(), ['FAILED', '101105', 'The card has expired']);
});

test('the token of one registration does not serve for another', async (t) => {
  const api = await start(t);
  const UserId = await makeUser(api);
  const register = async () => (await api.send('POST', '/cardregistrations', { UserId, Currency: 'EUR' })).body;
  const [first, second] = [await register(), await register()];
  const { text } = await tokenize(first);
  const { body } = await api.send('PUT', `/cardregistrations/${second['Id']}`, { RegistrationData: text });
  assert.deepEqual(result(body), ['ERROR', '105206', 'Registration data : Invalid format']);
});

test('what the payer typed is in no record of the sandbox', async (t) => {
  const api = await start(t);
  await makeCard(api, await makeUser(api));
  assert.ok(!JSON.stringify(api.sandbox.requests).includes('4970105181818183'));
});

test('a preauthorization is captured in parts, no further than it goes, and can be let go of once', async (t) => {
  const api = await start(t);
  const { buyer, from, card } = await marketplace(api);
  const { CreditedWalletId: _w, Fees: _f, ...hold } = payIn(buyer, from, card);
  const { body: held } = await api.send('POST', '/preauthorizations/card/direct', hold);
  assert.deepEqual(
    [held['Status'], held['PaymentStatus'], held['RemainingFunds']],
    ['SUCCEEDED', 'WAITING', eur(10_000)],
  );

  const path = `/preauthorizations/${held['Id']}`;
  const early = await api.send('PUT', path, { PaymentStatus: 'VALIDATED' });
  assert.deepEqual(errorOf(early).slice(0, 2), [400, 'invalid_action']);
  const take = async (Amount: number) => {
    const body = {
      PreauthorizationId: held['Id'] ?? '',
      DebitedFunds: eur(Amount),
      Fees: eur(0),
      CreditedWalletId: from,
    };
    return result((await api.send('POST', '/payins/preauthorized/direct', body)).body)[1];
  };
  assert.deepEqual([await take(6_000), await take(4_001), await take(1_000)], ['000000', '001505', '000000']);
  assert.equal(await balance(api, from), 16_500);
  assert.deepEqual((await api.send('PUT', path, { PaymentStatus: 'VALIDATED' })).body['RemainingFunds'], eur(0));
  const late = await api.send('PUT', path, { PaymentStatus: 'CANCELED' });
  assert.deepEqual(errorOf(late).slice(0, 2), [400, 'preauthorization_payment_status_can_not_be_canceled']);
});
