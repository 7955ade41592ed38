import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { serve } from '../loopback.js';
import { lacks, newPage } from './chromium.js';
import { type Caller, eur, makeCard, makeUser, makeWallet, payIn, start } from './helpers.js';

test('a payer clicks through 3-D Secure and strong authentication, back to the shop each time', {
  skip: lacks,
}, async (t) => {
  const shop = await serve(t, (_, response) => response.end('<title>The shop</title>'));
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const card = await makeCard(api, user);
  const { body } = await api.send(
    'POST',
    '/payins/card/direct',
    payIn(user, wallet, card, { SecureMode: 'FORCE', SecureModeReturnURL: `${shop}/3ds` }),
  );
  const page = await newPage();
  t.after(() => page.close());
  await page.goto(`${api.sandbox.baseUrl}/_sandbox/pages/secure-mode/${body['Id']}`);
  await page.getByRole('button', { name: 'Yes, approve' }).click();
  await page.waitForURL(`${shop}/3ds?transactionId=${body['Id']}`);
  assert.equal((await api.send('GET', `/payins/${body['Id']}`)).body['Status'], 'SUCCEEDED');

  const owner = await makeUser(api, { Email: 'bo@shop.example' });
  const action = api.sandbox.resources.get(owner)?.['PendingUserAction'];
  assert.ok(typeof action === 'object' && action !== null && 'RedirectUrl' in action);
  await page.goto(`${action['RedirectUrl']}&returnUrl=${encodeURIComponent(`${shop}/back`)}`);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL(`${shop}/back?controlStatus=VALIDATED`);
});

test('the inspector shows requests as they come, and its buttons do what code does', { skip: lacks }, async (t) => {
  const api = await start(t);
  const page = await newPage();
  t.after(() => page.close());
  const elsewhere: string[] = [];
  page.on('request', (request) => request.url().startsWith(api.sandbox.baseUrl) || elsewhere.push(request.url()));
  await page.goto(api.sandbox.baseUrl);
  await api.send('GET', '/users?page=7');
  await page.getByText('/users?page=7').waitFor();
  await page.goto(`${api.sandbox.baseUrl}/?view=tokens`);
  await page.getByRole('button', { name: 'Revoke all' }).click();
  await page.getByText('All tokens are revoked.').waitFor();
  assert.equal((await api.send('GET', '/users')).status, 401);
  assert.deepEqual(
    elsewhere.filter((url) => !url.startsWith('data:')),
    [],
  );
});

/** A sandbox, an owner with a wallet, a shop to come back to, and a page of the browser. */
async function visit(t: TestContext) {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const shop = await serve(t, (_, response) => response.end('<title>The shop</title>'));
  const page = await newPage();
  t.after(() => page.close());
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForURL(`${shop}/**`);
    return new URL(page.url()).search;
  };
  return { api, user, wallet, shop, page, press };
}

const statusOf = async ({ send }: Caller, path: string) => (await send('GET', path)).body['Status'];

test('a payer pays, fails, cancels and leaves on the page of a web payment', { skip: lacks }, async (t) => {
  const { api, user, wallet, shop, page, press } = await visit(t);
  for (const [button, status] of [
    ['Pay', 'SUCCEEDED'],
    ['Fail the payment', 'FAILED'],
    ['Cancel as the payer', 'FAILED'],
    ['Leave without an outcome', 'CREATED'],
  ] as const) {
    const { body } = await api.send('POST', '/payins/payment-methods/ideal', {
      AuthorId: user,
      CreditedWalletId: wallet,
      DebitedFunds: eur(2_000),
      Fees: eur(0),
      ReturnURL: `${shop}/back?order=1`,
    });
    await page.goto(String(body['RedirectURL']));
    assert.equal(await press(button), `?order=1&transactionId=${body['Id']}`);
    assert.equal(await statusOf(api, `/payins/${body['Id']}`), status, button);
  }
});

test('the owner of an account confirms a mandate, refuses one, and leaves one', { skip: lacks }, async (t) => {
  const { api, user, shop, page, press } = await visit(t);
  const BankAccountId = api.sandbox.resources.insert('getBankAccount', { UserId: user });
  for (const [button, status] of [
    ['Confirm', 'SUBMITTED'],
    ['Refuse', 'FAILED'],
    ['Leave without an outcome', 'CREATED'],
  ] as const) {
    const ReturnURL = `${shop}/mandate`;
    const { body, text } = await api.send('POST', '/mandates/directdebit/web', {
      BankAccountId,
      Culture: 'EN',
      ReturnURL,
    });
    await page.goto(String(body['RedirectURL'])).catch(() => assert.fail(text));
    assert.equal(await press(button), `?MandateId=${body['Id']}`);
    assert.equal(await statusOf(api, `/mandates/${body['Id']}`), status, button);
  }
});

test('a card that is typed in becomes one of the API, and a file is uploaded with a button', {
  skip: lacks,
}, async (t) => {
  const { api, user, page } = await visit(t);
  const { body } = await api.send('POST', '/cardregistrations', { UserId: user, Currency: 'EUR' });
  await page.goto(String(body['CardRegistrationURL']));
  await page.getByLabel('Card number').fill('4970105181818183');
  await page.getByLabel('Expires (MMYY)').fill('1131');
  await page.getByRole('button', { name: 'Tokenize' }).click();
  const RegistrationData = await page.getByText('data=').textContent();
  const registered = await api.send('PUT', `/cardregistrations/${body['Id']}`, { RegistrationData });
  const { body: card } = await api.send('GET', `/cards/${registered.body['CardId']}`);
  assert.deepEqual([card['Alias'], card['ExpirationDate']], ['497010XXXXXX8183', '1131']);

  const { body: settlement, text } = await api.send(
    'POST',
    `/v3.0/${api.sandbox.clientId}/payins/intents/settlements`,
    {
      FileName: 'payouts.csv',
    },
  );
  await page.goto(String(settlement['UploadUrl'])).catch(() => assert.fail(text));
  await page.getByRole('button', { name: 'It is uploaded' }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  const after = await api.send(
    'GET',
    `/v3.0/${api.sandbox.clientId}/payins/intents/settlements/${settlement['SettlementId']}`,
  );
  assert.equal(after.body['Status'], 'UPLOADED');
});

test('strong authentication speaks the language asked for, and comes back with how it went', {
  skip: lacks,
}, async (t) => {
  const { api, shop, page, press } = await visit(t);
  const owner = await makeUser(api, { Email: 'bo@shop.example' });
  const visitSession = async () => {
    const { body } = await api.send('GET', `/sca/users/${owner}`);
    const { RedirectUrl } = body['PendingUserAction'] as { RedirectUrl: string };
    await page.goto(`${RedirectUrl}&returnUrl=${encodeURIComponent(`${shop}/back?step=2`)}&lang=fr`);
  };
  await visitSession();
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  assert.equal(await press('Échouer'), '?step=2&controlStatus=FAILED');
  await page.goBack();
  await page.reload();
  assert.equal(await page.getByRole('heading', { name: 'This has been decided' }).count(), 1);
  await visitSession();
  assert.equal(await press('Confirmer'), '?step=2&controlStatus=VALIDATED');
  assert.equal((await api.send('GET', `/sca/users/${owner}`)).body['UserStatus'], 'ACTIVE');
});
