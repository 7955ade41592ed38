import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eur, fetchReply, makeUser, makeWallet, marketplace, start } from './helpers.js';

// What libraries send that were written before the description, or beside it.

const FILE = {
  'content-type': 'multipart/form-data; boundary=cut',
  body: '--cut\r\nContent-Disposition: form-data; name="file"; filename="june.csv"\r\n\r\nIntentId,Amount\r\n--cut--\r\n',
};

for (const strict of [false, true]) {
  test(`a settlement file that comes in the request is ${strict ? 'refused by a strict sandbox' : 'taken as uploaded'}`, async (t) => {
    const { sandbox, token } = await start(t, { strict });
    const put = (method: string, id = '') =>
      fetchReply(`${sandbox.baseUrl}/v3.0/${sandbox.clientId}/payins/intents/settlements${id}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': FILE['content-type'] },
        body: FILE.body,
      });
    const made = await put('POST');
    if (strict) return assert.equal(made.status, 415);
    assert.equal(made.body['Status'], 'UPLOADED');
    const changed = await put('PUT', `/${String(made.body['SettlementId'])}`);
    assert.equal(changed.body['Status'], 'UPLOADED');
    assert.match(String(sandbox.requests.at(-1)?.letThrough), /UploadUrl/);
  });
}

test('the transactions of a wallet can be cut down to one direction', async (t) => {
  const api = await start(t);
  const { buyer, seller, from, to } = await marketplace(api);
  const transfer = { AuthorId: buyer, CreditedUserId: seller, DebitedFunds: eur(100), Fees: eur(0) };
  await api.send('POST', '/transfers', { ...transfer, DebitedWalletId: from, CreditedWalletId: to });
  const types = async (direction: string) =>
    (await api.send('GET', `/wallets/${from}/transactions?Direction=${direction}`)).list.map(({ Type }) => Type);
  assert.deepEqual(await types('CREDIT'), ['PAYIN']);
  assert.deepEqual(await types('DEBIT'), ['TRANSFER']);
});

test("the transactions of one of the platform's own wallets are listed for that wallet", async (t) => {
  const { send } = await start(t);
  await send('POST', '/clients/payins/bankwire/direct', {
    CreditedWalletId: 'CREDIT_GBP',
    DeclaredDebitedFunds: { Currency: 'GBP', Amount: 500 },
  });
  assert.equal((await send('GET', '/clients/wallets/credit/GBP/transactions')).list.length, 1);
  assert.equal((await send('GET', '/clients/wallets/credit/EUR/transactions')).list.length, 0);
});

test('a logo must be a picture', async (t) => {
  const { send } = await start(t);
  const status = async (content: string) =>
    (await send('PUT', '/clients/logo', { File: Buffer.from(content, 'latin1').toString('base64') })).status;
  assert.equal(await status('\x89PNG\r\n\x1a\n'), 204);
  assert.equal(await status('a text'), 400);
  assert.equal(await status(''), 400);
});

test('a report may be announced to an address without a host', async (t) => {
  const { send } = await start(t);
  const { status, body } = await send('POST', '/reports/wallets', { CallbackURL: '/report-is-ready' });
  assert.deepEqual([status, body['CallbackURL']], [200, '/report-is-ready']);
});

test('an account that collects is of the country that was asked for', async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const [euros, pounds] = [await makeWallet(api, user), await makeWallet(api, user, 'GBP')];
  const alias = (wallet: string, Country: string) =>
    api.send('POST', `/wallets/${wallet}/bankingaliases/iban`, { OwnerName: 'Ana', Country, Type: 'GB' });
  const { body: luxembourg } = await alias(euros, 'LU');
  assert.match(String(luxembourg['IBAN']), /^LU\d{18}$/);
  const { body: british } = await alias(pounds, 'GB');
  assert.deepEqual([british['Type'], british['BIC']], ['GB', null]);
  assert.match(JSON.stringify(british['LocalAccountDetails']), /^{"SortCode":"\d{6}","AccountNumber":"\d{8}"}$/);
  assert.equal((await alias(pounds, 'GB')).body['Type'], 'wallet_banking_alias_already_exists');

  const account = async (Country: string) => {
    const asked = { Country, VirtualAccountPurpose: 'COLLECTION' };
    return (await api.send('POST', `/wallets/${euros}/virtual-accounts`, asked)).body;
  };
  const french = await account('FR');
  assert.match(JSON.stringify(french['LocalAccountDetails']), /"Iban":"FR\d{25}"/);
  assert.deepEqual(
    [french['Status'], french['Capabilities']],
    ['ACTIVE', { ...Object(french['Capabilities']), Currencies: ['EUR'] }],
  );
  const canadian = await account('CA');
  assert.deepEqual([canadian['Status'], canadian['LocalAccountDetails']], ['PENDING', null]);
});

test('money is converted at the market rate, and a margin of the platform is worked out beside it', async (t) => {
  const { send } = await start(t);
  const quote = async (UserMargin?: { Type: string; Value: number }) => {
    const asked = { DebitedFunds: eur(10_000), CreditedFunds: { Currency: 'GBP' }, Duration: 300 };
    return (await send('POST', '/conversions/quote', UserMargin ? { ...asked, UserMargin } : asked)).body;
  };
  const { ConversionRateResponse: rates, ...plain } = await quote();
  const { MarketRate, ClientRate, FinalRate } = Object(rates);
  assert.deepEqual(plain['CreditedFunds'], { Currency: 'GBP', Amount: Math.round(10_000 * MarketRate) });
  assert.equal(FinalRate, ClientRate);
  assert.equal(Object(plain['MarginsResponse']).User, null);

  const margined = await quote({ Type: 'PERCENTAGE', Value: 2 });
  assert.deepEqual(margined['CreditedFunds'], plain['CreditedFunds']);
  assert.deepEqual(Object(margined['MarginsResponse']).User, { Type: 'PERCENTAGE', Value: 2, Amount: 200 });
  assert.ok(Object(margined['ConversionRateResponse']).FinalRate < ClientRate);
});

test('a filter of a report that is null excludes no other', async (t) => {
  const { send } = await start(t);
  const report = { DownloadFormat: 'CSV', AfterDate: 1_740_787_200, BeforeDate: 1_743_544_740 };
  const ask = async (Filters: Record<string, string | null>) =>
    (await send('POST', '/reporting/reports', { ...report, ReportType: 'USER_WALLET_TRANSACTIONS', Filters })).status;
  assert.equal(await ask({ Currency: 'EUR', UserId: null, WalletId: null }), 200);
  assert.equal(await ask({ Currency: 'EUR', WalletId: 'wlt_m_01JDX5T3Y5U7I9O1P2A4S6D8F0' }), 400);
});

for (const strict of [false, true]) {
  test(`a card that is declared invalid is ${strict ? 'left as it is by a strict sandbox' : 'deactivated'}`, async (t) => {
    const api = await start(t, { strict });
    const card = api.sandbox.resources.insert('getCard', { Active: true, Validity: 'VALID' });
    const { status, body } = await api.send('PUT', `/cards/${card}`, { Validity: 'INVALID' });
    if (strict) return assert.equal(status, 400);
    assert.deepEqual([body['Active'], body['Validity']], [false, 'VALID']);
    assert.match(String(api.sandbox.requests.at(-1)?.letThrough), /Active: false/);
  });
}

test('a fee that is an amount of a type is a value of that type, in hundredths of a percent', async (t) => {
  const { send } = await start(t);
  const asked = { DebitedFunds: eur(1_000), CreditedFunds: { Currency: 'GBP' }, Duration: 300 };
  const Fees = { Currency: 'EUR', Amount: 700, Type: 'PERCENTAGE' };
  const { body } = await send('POST', '/conversions/quote', { ...asked, Fees });
  assert.deepEqual(body['RequestedFees'], { Type: 'PERCENTAGE', Value: 700, Currency: null });
  assert.deepEqual(body['Fees'], eur(70));
});
