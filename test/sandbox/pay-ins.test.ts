import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { JsonObject, SandboxOptions } from '../../sandbox/index.js';
import { asObject } from '../../sandbox/json.js';
import {
  balance,
  browser,
  type Caller,
  eur,
  fetchReply,
  makeUser,
  makeWallet,
  payIn,
  press,
  start,
  tokenize,
} from './helpers.js';

const FRICTIONLESS = '4970107111111119';
const CHALLENGED = '4970105181818183';

interface Payer extends Caller {
  author: string;
  wallet: string;
  card: (cardNumber?: string) => Promise<string>;
}

async function makePayer(t: TestContext, options: SandboxOptions = {}): Promise<Payer> {
  const api = await start(t, options);
  const author = await makeUser(api);
  const card = async (cardNumber = FRICTIONLESS) => {
    const { body: registration } = await api.send('POST', '/cardregistrations', { UserId: author, Currency: 'EUR' });
    const { text } = await tokenize(registration, { cardNumber });
    const { body } = await api.send('PUT', `/cardregistrations/${registration['Id']}`, { RegistrationData: text });
    return String(body['CardId']);
  };
  return { ...api, author, wallet: await makeWallet(api, author), card };
}

async function hold({ send, author, card }: Payer, cardNumber?: string): Promise<JsonObject> {
  const { body, text } = await send('POST', '/deposit-preauthorizations/card/direct', {
    AuthorId: author,
    CardId: await card(cardNumber),
    DebitedFunds: eur(20_000),
    SecureModeReturnURL: 'https://shop.example/held',
    IpAddress: '203.0.113.7',
    BrowserInfo: browser,
  });
  assert.equal(body['PaymentStatus'], 'WAITING', text);
  return body;
}

async function captureOf({ send, author, wallet }: Payer, deposit: JsonObject, way: string, amount: number) {
  const request = { AuthorId: author, CreditedWalletId: wallet, DebitedFunds: eur(amount), Fees: eur(0) };
  const path = `/payins/deposit-preauthorized/direct/${way}`;
  return (await send('POST', path, { ...request, DepositId: deposit['Id'] ?? null })).body;
}

const deposit = async ({ send }: Caller, { Id }: JsonObject) =>
  (await send('GET', `/deposit-preauthorizations/${Id}`)).body;

const web = (AuthorId: string, CreditedWalletId: string) => ({
  AuthorId,
  CreditedWalletId,
  DebitedFunds: eur(2_000),
  Fees: eur(100),
  ReturnURL: 'https://shop.example/back',
});

test('a deposit on a card holds the funds at once for thirty days, and one capture takes them', async (t) => {
  const api = await makePayer(t);
  const held = await hold(api);
  assert.deepEqual([held['Status'], held['ResultCode'], held['SecureModeNeeded']], ['SUCCEEDED', '000000', false]);
  assert.equal(Number(held['ExpirationDate']) - Number(held['CreationDate']), 30 * 24 * 3600);
  const captured = await captureOf(api, held, 'full-capture', 15_000);
  assert.deepEqual([captured['Status'], captured['DepositId']], ['SUCCEEDED', held['Id']]);
  assert.equal(await balance(api, api.wallet), 15_000);
  const { PaymentStatus, PayinsLinked } = await deposit(api, held);
  assert.equal(PaymentStatus, 'VALIDATED');
  assert.equal(asObject(PayinsLinked)['PayinCaptureId'], captured['Id']);
  assert.equal((await captureOf(api, held, 'full-capture', 1_000))['Status'], 'FAILED');
  const { status } = await api.send('PUT', `/deposit-preauthorizations/${held['Id']}`, { PaymentStatus: 'CANCELED' });
  assert.equal(status, 400);
});

test('a complement is charged after the first capture, or after nobody came', async (t) => {
  const api = await makePayer(t);
  const came = await hold(api);
  assert.equal((await captureOf(api, came, 'complement', 500))['Status'], 'FAILED');
  await captureOf(api, came, 'capture-with-complement', 20_000);
  assert.equal((await deposit(api, came))['PaymentStatus'], 'TO_BE_COMPLETED');
  const more = await captureOf(api, came, 'complement', 30_000);
  const completed = await deposit(api, came);
  assert.deepEqual([more['Status'], completed['PaymentStatus']], ['SUCCEEDED', 'VALIDATED']);
  assert.equal(asObject(completed['PayinsLinked'])['PayinComplementId'], more['Id']);

  const absent = await hold(api);
  await api.send('PUT', `/deposit-preauthorizations/${absent['Id']}`, { PaymentStatus: 'NO_SHOW_REQUESTED' });
  assert.equal((await captureOf(api, absent, 'complement', 500))['Status'], 'SUCCEEDED');
  assert.equal((await deposit(api, absent))['PaymentStatus'], 'NO_SHOW');
});

test('a deposit on the card that is challenged waits for the payer, and is not captured before', async (t) => {
  const api = await makePayer(t);
  const held = await hold(api, CHALLENGED);
  assert.deepEqual([held['Status'], held['SecureModeNeeded']], ['CREATED', true]);
  assert.equal((await captureOf(api, held, 'full-capture', 1_000))['Status'], 'FAILED');
});

test('a payment says the version of 3-D Secure that was asked for, and the first digits of its card', async (t) => {
  const api = await makePayer(t);
  const asked = { ...payIn(api.author, api.wallet, await api.card()), Requested3DSVersion: 'V2_1', Culture: 'de' };
  const { body } = await api.send('POST', '/payins/card/direct', asked);
  assert.deepEqual([body['Requested3DSVersion'], body['Culture']], ['V2_1', 'DE']);
  assert.equal(asObject(body['CardInfo'])['BIN'], FRICTIONLESS.slice(0, 6));
  const { body: metadata } = await api.send('POST', '/payment-methods/metadata', { Type: 'BIN', Bin: '497010' });
  const products = [metadata['BinData'] ?? []].flat().map((each) => asObject(each)['CardType']);
  assert.deepEqual([metadata['Bin'], products.includes(null), products.length > 0], ['497010', false, true]);
});

test('what goes through with a card says how its owner was authenticated', async (t) => {
  const api = await makePayer(t);
  const how = (body: JsonObject) => asObject(body['AuthenticationResult'])['AuthenticationType'];
  const pay = async (fields: JsonObject, cardNumber?: string) => {
    const asked = payIn(api.author, api.wallet, await api.card(cardNumber), fields);
    return (await api.send('POST', '/payins/card/direct', asked)).body;
  };
  assert.equal(how(await pay({})), 'FRICTIONLESS');
  assert.equal(how(await pay({ PaymentCategory: 'TelephoneOrder' })), 'DIRECT_AUTHORIZATION');
  const slow = await pay({ SecureMode: 'FORCE' }, CHALLENGED);
  assert.equal(how(slow), undefined, 'not before');
  await press(String(slow['SecureModeRedirectURL']), 'succeed');
  assert.equal(how((await api.send('GET', `/payins/${slow['Id']}`)).body), 'CHALLENGE');

  assert.equal(how(await hold(api)), 'FRICTIONLESS');
  const held = await hold(api, CHALLENGED);
  await press(String(held['SecureModeRedirectURL']), 'succeed');
  assert.equal(how(await deposit(api, held)), 'CHALLENGE');
});

test('an acquirer has no author whose card it must be', async (t) => {
  const api = await makePayer(t);
  const { AuthorId: _author, CreditedWalletId: _wallet, Fees: _fees, ...asked } = payIn('', '', await api.card());
  const { body, text } = await api.send('POST', '/acquiring/payins/card/direct', asked);
  assert.equal(body['Status'], 'SUCCEEDED', text);
});

test('the card of a payment page is there once the payer has paid', async (t) => {
  const api = await makePayer(t);
  const asked = { ...web(api.author, api.wallet), Culture: 'EN', CardType: 'CB_VISA_MASTERCARD' };
  const { body } = await api.send('POST', '/payins/card/web', asked);
  const details = `/payins/card/web/${body['Id']}/extended`;
  assert.equal((await api.send('GET', details)).status, 404);
  api.sandbox.resources.settle(String(body['Id']));
  assert.equal((await api.send('GET', details)).status, 200);
});

test('a payment page bills nobody yet, and names the page of the shop that is to frame it', async (t) => {
  const api = await makePayer(t);
  const TemplateURLOptions = { PAYLINEV2: 'https://shop.example/frame/' };
  const asked = { ...web(api.author, api.wallet), Culture: 'EN', TemplateURLOptions };
  const { body } = await api.send('POST', '/payins/card/web', asked);
  const { FirstName, Address } = asObject(body['Billing']);
  assert.deepEqual([FirstName, asObject(Address)['City']], [null, null]);
  assert.match(String(body['RedirectURL']), /\?template=https:\/\/shop\.example\/frame\/$/);
  assert.equal((await fetchReply(String(body['RedirectURL']))).status, 200);
});

test('a recurring registration is usable after its end date, until a request ends it', async (t) => {
  const api = await makePayer(t);
  const { body: registration } = await api.send('POST', '/recurringpayinregistrations', {
    AuthorId: api.author,
    CardId: await api.card(),
    CreditedWalletId: api.wallet,
    FirstTransactionDebitedFunds: eur(1_200),
    FirstTransactionFees: eur(0),
    EndDate: 1_700_000_000,
  });
  const first = {
    RecurringPayinRegistrationId: registration['Id'] ?? null,
    SecureModeReturnURL: 'https://shop.example/3ds',
    IpAddress: '203.0.113.7',
    BrowserInfo: browser,
  };
  const { body, text } = await api.send('POST', '/payins/recurring/card/direct', first);
  assert.equal(body['Status'], 'SUCCEEDED', text);
  await api.send('PUT', `/recurringpayinregistrations/${registration['Id']}`, { Status: 'ENDED' });
  assert.equal((await api.send('POST', '/payins/recurring/card/direct', first)).status, 400);
});

test('a card is tokenized from the query of the address too, which the list of requests does not keep', async (t) => {
  const api = await makePayer(t);
  const { body } = await api.send('POST', '/cardregistrations', { UserId: api.author, Currency: 'EUR' });
  const { AccessKey = null, PreregistrationData = null, CardRegistrationURL = null } = body;
  const card = { cardNumber: FRICTIONLESS, cardExpirationDate: '1229', cardCvx: '123' };
  const query = new URLSearchParams({ accessKeyRef: `${AccessKey}`, data: `${PreregistrationData}`, ...card });
  const { text } = await fetchReply(`${CardRegistrationURL}?${query}`, { method: 'POST' });
  assert.match(text, /^data=/);
  assert.equal(JSON.stringify(api.sandbox.requests).includes(FRICTIONLESS), false);
});

test('a PayPal pay-in lists the parcels it was told of', async (t) => {
  const api = await makePayer(t);
  const LineItems = [{ Name: 'Lamp', Quantity: 1, UnitAmount: 2_000, Description: 'Brass' }];
  const { body } = await api.send('POST', '/payins/payment-methods/paypal', {
    ...web(api.author, api.wallet),
    LineItems,
  });
  const tell = async (parcel: JsonObject) =>
    (await api.send('PUT', `/payins/${body['Id']}/trackings`, parcel)).body['Trackings'];
  const first = { TrackingNumber: '1Z999AA1', Carrier: 'UPS', NotifyBuyer: true };
  const second = { TrackingNumber: '165552', Carrier: 'IN_POST', NotifyBuyer: false };
  assert.deepEqual(await tell(first), [first]);
  assert.deepEqual(await tell({ TrackingNumber: '165552', Carrier: 'IN_POST' }), [first, second]);
  assert.deepEqual((await api.send('GET', `/payins/${body['Id']}`)).body['Trackings'], [first, second]);
});

const legacy = (author: string, wallet: string) => ({ ...web(author, wallet), Country: 'BE' });

test('what the vendor leaves out, writes as text or sends to a former address is let through, unless it is strict', async (t) => {
  const taken = async (options: SandboxOptions) => {
    const api = await makePayer(t, options);
    const item = { Name: 'Lamp', Quantity: 1, UnitAmount: 2_000 };
    const paypal = { ...web(api.author, api.wallet), LineItems: [item] };
    const seller = { AuthorId: api.author, WalletId: api.wallet, TransferDate: '31-12-2035' };
    const intent = {
      Amount: 2_000,
      Currency: 'EUR',
      ExternalData: { ExternalProcessingDate: 1, ExternalProviderReference: 'pi_1', ExternalProviderName: 'Stripe' },
      LineItems: [{ Seller: seller, Sku: 'lamp', Quantity: 1, UnitAmount: 2_000 }],
    };
    const replies = [
      await api.send('POST', '/payins/payment-methods/paypal', paypal),
      await api.send('POST', `/v3.0/${api.sandbox.clientId}/payins/intents`, intent),
      await api.send('POST', '/payins/payconiq/web', legacy(api.author, api.wallet)),
    ];
    const [line] = [replies[1]?.body['LineItems'] ?? []].flat();
    return [...replies.map(({ status }) => status), asObject(asObject(line)['Seller'])['TransferDate']];
  };
  assert.deepEqual(await taken({}), [200, 200, 200, Date.UTC(2035, 11, 31) / 1000]);
  assert.deepEqual(await taken({ strict: true }), [400, 400, 404, undefined]);
});

test('a validated card is valid, at once or once its owner has authenticated', async (t) => {
  const api = await makePayer(t);
  const validate = async (cardNumber: string) => {
    const card = await api.card(cardNumber);
    const { body } = await api.send('POST', `/cards/${card}/validation`, {
      AuthorId: api.author,
      SecureMode: 'NO_CHOICE',
      SecureModeReturnURL: 'https://shop.example/checked',
      IpAddress: '203.0.113.7',
      BrowserInfo: browser,
    });
    const validity = async () => (await api.send('GET', `/cards/${card}`)).body['Validity'];
    return { body, validity };
  };
  const quick = await validate(FRICTIONLESS);
  assert.deepEqual(
    [quick.body['Status'], quick.body['Validity'], await quick.validity()],
    ['SUCCEEDED', 'VALID', 'VALID'],
  );
  assert.equal(asObject(quick.body['CardInfo'])['BIN'], FRICTIONLESS.slice(0, 6));
  const slow = await validate(CHALLENGED);
  assert.deepEqual(
    [slow.body['Status'], slow.body['SecureModeNeeded'], await slow.validity()],
    ['CREATED', true, 'UNKNOWN'],
  );
  await press(String(slow.body['SecureModeRedirectURL']), 'succeed');
  assert.equal(await slow.validity(), 'VALID');
});

test('a capture of what was never held is refused', async (t) => {
  const api = await makePayer(t);
  const request = { AuthorId: api.author, CreditedWalletId: api.wallet, DebitedFunds: eur(100), Fees: eur(0) };
  for (const [way, name] of [
    ['preauthorized/direct', 'PreauthorizationId'],
    ['deposit-preauthorized/direct/full-capture', 'DepositId'],
  ]) {
    const { status } = await api.send('POST', `/payins/${way}`, { ...request, [`${name}`]: 'held_by_nobody' });
    assert.equal(status, 404, way);
  }
  assert.equal(await balance(api, api.wallet), 0);
});

test('a capture names the deposit under its old and its new name, and what Apple Pay gave is spelt as it was sent', async (t) => {
  const api = await makePayer(t);
  const held = await hold(api);
  const captured = await captureOf(api, held, 'full-capture', 1_000);
  assert.deepEqual([captured['DepositId'], captured['ExtendedPreauthorizationId']], [held['Id'], held['Id']]);
  const PaymentData = { TransactionId: '061E', Network: 'VISA', TokenData: '{}' };
  const { CardId: _card, ...asked } = payIn(api.author, api.wallet, '', { PaymentData });
  const { body } = await api.send('POST', '/payins/applepay/direct', asked);
  assert.deepEqual(body['PaymentData'], PaymentData);
});
