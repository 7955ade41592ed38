import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../loopback.js';
import { makeCard, makeUser, makeWallet, payIn, start } from './helpers.js';

const executablePath = '/usr/bin/chromium';
const lacks = process.env['CI'] || existsSync(executablePath) ? false : 'there is no Chromium on this machine';

let browser: Browser;
before(async () => {
  if (lacks) return;
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
});
after(() => browser?.close());

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
  const page = await browser.newPage();
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
  const page = await browser.newPage();
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
