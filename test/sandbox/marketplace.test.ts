import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type JsonObject, manualClock } from '../../sandbox/index.js';
import { balance, eur, makeUser, makeWallet, marketplace, payIn, start } from './helpers.js';

const result = ({ Status, ResultCode, ResultMessage }: JsonObject) => [Status, ResultCode, ResultMessage];
const errorOf = ({ status, body }: { status: number; body: JsonObject }) => [status, body['Type'], body['errors']];

test('a card payment reaches the wallet less its fees, which the platform keeps', async (t) => {
  const api = await start(t);
  const { from } = await marketplace(api);
  assert.equal(await balance(api, from), 9_500);
  const { body: fees } = await api.send('GET', '/clients/wallets/FEES/EUR');
  assert.deepEqual(fees['Balance'], eur(500));
});

test('a transfer moves money between wallets, a payout takes it at once and ends when the bank has it', async (t) => {
  const api = await start(t);
  const { seller, buyer, from, to } = await marketplace(api);
  const transfer = {
    AuthorId: buyer,
    DebitedFunds: eur(9_000),
    Fees: eur(900),
    DebitedWalletId: from,
    CreditedWalletId: to,
  };
  const { body: moved } = await api.send('POST', '/transfers', transfer);
  assert.deepEqual(result(moved), ['SUCCEEDED', '000000', 'Success']);
  assert.deepEqual([moved['CreditedFunds'], moved['CreditedUserId']], [eur(8_100), seller]);
  assert.deepEqual([await balance(api, from), await balance(api, to)], [500, 8_100]);

  const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: seller });
  const payout = { AuthorId: seller, DebitedFunds: eur(8_000), Fees: eur(0), DebitedWalletId: to, BankAccountId };
  const { body: sent } = await api.send('POST', '/payouts/bankwire', payout);
  assert.deepEqual(result(sent), ['CREATED', null, null]);
  assert.equal(await balance(api, to), 100);
  api.sandbox.resources.settle(String(sent['Id']));
  const { body: done } = await api.send('GET', `/payouts/${sent['Id']}`);
  assert.deepEqual(result(done), ['SUCCEEDED', '000000', 'Success']);
  assert.equal(await balance(api, to), 100);
});

test('a payout that the bank sends back puts the money into the wallet again', async (t) => {
  const api = await start(t);
  const { buyer, from } = await marketplace(api);
  const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: buyer });
  const payout = { AuthorId: buyer, DebitedFunds: eur(9_500), Fees: eur(0), DebitedWalletId: from, BankAccountId };
  const { body } = await api.send('POST', '/payouts/bankwire', payout);
  api.sandbox.resources.settle(String(body['Id']), '121999');
  assert.deepEqual(result(api.sandbox.resources.get(String(body['Id'])) ?? {}), [
    'FAILED',
    '121999',
    'Generic withdrawal error',
  ]);
  assert.equal(await balance(api, from), 9_500);
  assert.throws(() => api.sandbox.resources.settle(String(body['Id'])), /FAILED, not CREATED/);
});

test('too little balance is not an HTTP error: transfer and refund come back FAILED with 001001, a payout fails later', async (t) => {
  const api = await start(t);
  const { buyer, from, to } = await marketplace(api);
  const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: buyer });
  const common = { AuthorId: buyer, DebitedFunds: eur(9_501), Fees: eur(0), DebitedWalletId: from };
  const expected = ['FAILED', '001001', 'Unsufficient wallet balance'];
  const transfer = await api.send('POST', '/transfers', { ...common, CreditedWalletId: to });
  const payout = await api.send('POST', '/payouts/bankwire', { ...common, BankAccountId });
  assert.deepEqual([transfer.status, ...result(transfer.body)], [200, ...expected]);
  assert.deepEqual([payout.status, ...result(payout.body)], [200, 'CREATED', null, null]);
  api.sandbox.advance(1_000);
  assert.deepEqual(result((await api.send('GET', `/payouts/${payout.body['Id']}`)).body), expected);
  assert.equal(await balance(api, from), 9_500);

  await api.send('POST', '/transfers', { ...common, DebitedFunds: eur(9_000), CreditedWalletId: to });
  const { list } = await api.send('GET', `/wallets/${from}/transactions?Type=PAYIN`);
  const refund = await api.send('POST', `/payins/${list[0]?.['Id']}/refunds`, { AuthorId: buyer });
  assert.deepEqual([refund.status, ...result(refund.body)], [200, ...expected]);
});

test('currencies that differ are refused: wallet, card and funds must agree', async (t) => {
  const api = await start(t);
  const { buyer, from, to, card } = await marketplace(api);
  const gbp = { Currency: 'GBP', Amount: 1_000 };
  const pounds = await makeWallet(api, buyer, 'GBP');
  const common = { AuthorId: buyer, Fees: eur(0), DebitedWalletId: from, CreditedWalletId: to };
  const refused = [
    await api.send('POST', '/transfers', { ...common, DebitedFunds: gbp }),
    await api.send('POST', '/transfers', { ...common, DebitedFunds: eur(1), CreditedWalletId: pounds }),
    await api.send('POST', '/payins/card/direct', payIn(buyer, pounds, card)),
    await api.send('POST', '/payins/card/direct', payIn(buyer, pounds, card, { DebitedFunds: gbp, Fees: gbp })),
  ];
  for (const reply of refused) assert.deepEqual(errorOf(reply).slice(0, 2), [400, 'currency_incompatibility']);
});

test('who does not own the debited wallet may not move its money', async (t) => {
  const api = await start(t);
  const { seller, from, to } = await marketplace(api);
  const transfer = {
    AuthorId: seller,
    DebitedFunds: eur(1),
    Fees: eur(0),
    DebitedWalletId: from,
    CreditedWalletId: to,
  };
  assert.deepEqual(errorOf(await api.send('POST', '/transfers', transfer)), [
    400,
    'param_error',
    { AuthorId: 'Author must be debited wallet owner' },
  ]);
});

test('users that do not exist are a 404 everywhere; wallets and cards are a param_error by field, or a 404 in the path', async (t) => {
  const api = await start(t);
  const { buyer, from, to, card } = await marketplace(api);
  const transfer = {
    AuthorId: buyer,
    DebitedFunds: eur(1),
    Fees: eur(0),
    DebitedWalletId: from,
    CreditedWalletId: 'wlt_none',
  };
  const noWallet = await api.send('POST', '/transfers', transfer);
  assert.deepEqual([noWallet.status, Object.keys(noWallet.body['errors'] as object)], [400, ['CreditedWalletId']]);
  const noOwner = await api.send('POST', '/wallets', { Owners: ['user_none'], Currency: 'EUR', Description: '' });
  assert.deepEqual(errorOf(noOwner).slice(0, 2), [404, 'ressource_not_found']);
  const noCard = await api.send('POST', '/payins/card/direct', payIn(buyer, to, `${card}x`));
  assert.deepEqual([noCard.status, Object.keys(noCard.body['errors'] as object)], [400, ['CardId']]);
  for (const path of ['/wallets/none', '/users/none/wallets', '/payins/none', '/cards/none', `/users/legal/${buyer}`]) {
    assert.deepEqual(errorOf(await api.send('GET', path)).slice(0, 2), [404, 'ressource_not_found']);
  }
});

test('a pay-in is refunded in parts and then in full, fees included, and no further', async (t) => {
  const api = await start(t);
  const { buyer, from } = await marketplace(api);
  const { list } = await api.send('GET', `/wallets/${from}/transactions`);
  const refunds = `/payins/${list[0]?.['Id']}/refunds`;
  const part = await api.send('POST', refunds, { AuthorId: buyer, DebitedFunds: eur(2_500), Fees: eur(-250) });
  assert.deepEqual(
    [part.body['Type'], part.body['Nature'], part.body['CreditedFunds']],
    ['PAYOUT', 'REFUND', eur(2_750)],
  );
  assert.equal(await balance(api, from), 7_000);
  const all = await api.send('POST', refunds, { AuthorId: buyer });
  assert.deepEqual([all.body['DebitedFunds'], all.body['Fees']], [eur(7_000), eur(-250)]);
  assert.equal(await balance(api, from), 0);
  assert.equal(((await api.send('GET', '/clients/wallets/FEES/EUR')).body['Balance'] as JsonObject)['Amount'], 0);
  const again = await api.send('POST', refunds, { AuthorId: buyer });
  assert.deepEqual([again.body['Status'], again.body['ResultCode']], ['FAILED', '001401']);
  assert.equal((await api.send('GET', `${refunds}?Status=SUCCEEDED`)).list.length, 2);
});

test('a refund is refused for another author, for more than is left, and while the first transaction has not succeeded', async (t) => {
  const api = await start(t);
  const { seller, buyer, from, to, card } = await marketplace(api);
  const transfer = {
    AuthorId: buyer,
    DebitedFunds: eur(1_000),
    Fees: eur(0),
    DebitedWalletId: from,
    CreditedWalletId: to,
  };
  const { body } = await api.send('POST', '/transfers', transfer);
  const refunds = `/transfers/${body['Id']}/refunds`;
  const other = await api.send('POST', refunds, { AuthorId: seller });
  assert.deepEqual(Object.keys(other.body['errors'] as object), ['AuthorId']);
  const more = await api.send('POST', refunds, { AuthorId: buyer, DebitedFunds: eur(1_001), Fees: eur(0) });
  assert.deepEqual(Object.keys(more.body['errors'] as object), ['DebitedFunds']);
  const { body: waiting } = await api.send(
    'POST',
    '/payins/card/direct',
    payIn(buyer, from, card, { SecureMode: 'FORCE' }),
  );
  const early = await api.send('POST', `/payins/${waiting['Id']}/refunds`, { AuthorId: buyer });
  assert.deepEqual(errorOf(early).slice(0, 2), [400, 'original_transaction_must_be_succeeded']);
});

test('a bank wire waits for the money and is worth nothing until it has come', async (t) => {
  const api = await start(t);
  const { buyer, from } = await marketplace(api);
  const wire = { AuthorId: buyer, CreditedWalletId: from, DeclaredDebitedFunds: eur(5_000), DeclaredFees: eur(100) };
  const { body } = await api.send('POST', '/payins/bankwire/direct', wire);
  assert.deepEqual([body['Status'], body['DebitedFunds']], ['CREATED', { Currency: 'XXX', Amount: 0 }]);
  api.sandbox.resources.settle(String(body['Id']));
  assert.equal(await balance(api, from), 14_400);
  const { body: arrived } = await api.send('GET', `/payins/${body['Id']}`);
  assert.deepEqual([arrived['Status'], arrived['CreditedFunds']], ['SUCCEEDED', eur(4_900)]);
});

test('payers may not send money to payers, and owners who have not enrolled may not send any', async (t) => {
  const api = await start(t);
  const users = {
    payer: await makeUser(api, { UserCategory: 'PAYER' }),
    other: await makeUser(api, { UserCategory: 'PAYER' }),
    owner: await makeUser(api),
    pending: await makeUser(api, { Email: 'bo@shop.example' }),
  };
  const wallets: Record<string, string> = {};
  for (const [name, user] of Object.entries(users)) wallets[name] = await makeWallet(api, user);
  const send = async (from: keyof typeof users, to: keyof typeof users) => {
    const transfer = {
      AuthorId: users[from],
      DebitedFunds: eur(1),
      Fees: eur(0),
      DebitedWalletId: wallets[from] ?? '',
      CreditedWalletId: wallets[to] ?? '',
    };
    return (await api.send('POST', '/transfers', transfer)).body['ResultCode'];
  };
  assert.equal(await send('payer', 'other'), '002701');
  assert.equal(await send('owner', 'payer'), '002702');
  assert.equal(await send('pending', 'owner'), '002704');
  assert.equal(await send('owner', 'owner'), '101108');
});

test('a user is closed only when the wallets are empty', async (t) => {
  const api = await start(t);
  const { seller, buyer } = await marketplace(api);
  const close = (user: string) => api.send('DELETE', `/users/natural/${user}`, { TerminationReason: 'x' });
  assert.deepEqual(errorOf(await api.send('DELETE', `/users/natural/${buyer}`)).slice(0, 2), [
    400,
    'user_closure_not_possible',
  ]);
  assert.equal((await close(seller)).status, 204);
  assert.equal((await api.send('GET', `/sca/users/${seller}`)).body['UserStatus'], 'CLOSED');
});

test('a conversion changes money into another wallet, at once or at the price of a quote that is good once and for a while', async (t) => {
  const clock = manualClock();
  const api = await start(t, { clock });
  const { seller, buyer, from } = await marketplace(api);
  const pounds = await makeWallet(api, buyer, 'GBP');
  const sides = { AuthorId: buyer, DebitedWalletId: from, CreditedWalletId: pounds };
  const sell = (Amount: number) => ({ DebitedFunds: eur(Amount), CreditedFunds: { Currency: 'GBP' } });

  const instant = await api.send('POST', '/conversions/instant-conversion', { ...sides, ...sell(1_000) });
  assert.equal(instant.body['Status'], 'SUCCEEDED', instant.text);
  assert.deepEqual([await balance(api, from), await balance(api, pounds)], [8_500, 840]);
  const poor = await api.send('POST', '/conversions/instant-conversion', { ...sides, ...sell(8_501) });
  assert.deepEqual(result(poor.body), ['FAILED', '001001', 'Unsufficient wallet balance']);
  const other = await api.send('POST', '/conversions/instant-conversion', { ...sides, ...sell(1), AuthorId: seller });
  assert.deepEqual(errorOf(other).slice(0, 2), [400, 'author_is_not_debited_wallet_owner']);

  const quote = async () =>
    (await api.send('POST', '/conversions/quote', { ...sell(1_000), Duration: 300 })).body['Id'] ?? '';
  const convert = async (QuoteId: string) => api.send('POST', '/conversions/quoted-conversion', { ...sides, QuoteId });
  const first = String(await quote());
  assert.equal((await convert(first)).body['Status'], 'SUCCEEDED');
  assert.equal(await balance(api, from), 7_500);
  assert.deepEqual(errorOf(await convert(first))[2], { QuoteId: 'The quote is already consumed' });
  const second = String(await quote());
  clock.advance(300_000);
  assert.deepEqual(errorOf(await convert(second))[2], { QuoteId: 'The quote is expired' });
});

test('a settlement transfer takes what a lost dispute cost from the wallet of its pay-in, and no more than that', async (t) => {
  const api = await start(t);
  const { buyer, from } = await marketplace(api);
  const [payIn] = (await api.send('GET', `/wallets/${from}/transactions`)).list;
  const repudiation = api.sandbox.resources.insert('getRepudiation', { InitialTransactionId: payIn?.['Id'] ?? null });
  const settle = (amount: number, fees: number) =>
    api.send('POST', `/repudiations/${repudiation}/settlementtransfer`, {
      AuthorId: buyer,
      DebitedFunds: eur(amount),
      Fees: eur(fees),
    });
  const { body } = await settle(1_000, 100);
  assert.deepEqual(
    [body['Status'], body['DebitedWalletId'], body['CreditedWalletId'], body['CreditedFunds'], body['RepudiationId']],
    ['SUCCEEDED', from, 'CREDIT_EUR', eur(900), repudiation],
  );
  assert.equal(await balance(api, from), 8_500);
  assert.equal((await api.send('GET', `/settlements/${body['Id']}`)).body['Status'], 'SUCCEEDED');
  assert.deepEqual((await settle(9_000, 0)).body['ResultCode'], '001001');
  assert.equal((await settle(10_001, 0)).status, 400);
  const { list } = await api.send('GET', '/events?EventType=TRANSFER_SETTLEMENT_SUCCEEDED');
  assert.deepEqual(
    list.map(({ ResourceId }) => ResourceId),
    [body['Id']],
  );
});
