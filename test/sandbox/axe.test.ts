import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { lacks, newPage } from './chromium.js';
import { makeCard, makeUser, makeWallet, payIn, start } from './helpers.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of a page that are broken in light, and in dark, where only colours are others. */
async function brokenRules(page: Page, colorScheme: 'light' | 'dark'): Promise<unknown> {
  await page.emulateMedia({ colorScheme });
  const options = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 150))))`);
}

test('axe finds no rule broken in the inspector and on the pages, light and dark, and none is wider than a telephone', {
  skip: lacks,
}, async (t) => {
  const api = await start(t);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const { baseUrl, resources, hooks, faults } = api.sandbox;
  const card = await makeCard(api, user);
  const { body } = await api.send('POST', '/payins/card/direct', payIn(user, wallet, card, { SecureMode: 'FORCE' }), {
    'Idempotency-Key': 'key-of-the-pay-in',
  });
  await api.send('POST', '/hooks', { EventType: 'KYC_CREATED', Url: 'http://127.0.0.1:1/hook' });
  hooks.emit('KYC_CREATED', 'kyc_1');
  await hooks.settled();
  faults.add({ kind: 'reset', operation: 'createWallet' });
  const owner = await makeUser(api, { Email: 'bo@shop.example' });
  const action = resources.get(owner)?.['PendingUserAction'];
  assert.ok(typeof action === 'object' && action !== null && 'RedirectUrl' in action);
  const { body: registration } = await api.send('POST', '/cardregistrations', { UserId: user, Currency: 'EUR' });
  const addresses = [
    ...['requests', 'resources', 'tokens', 'hooks', 'keys', 'faults'].map((view) => `${baseUrl}/?view=${view}`),
    `${baseUrl}/?view=resources&kind=PayInId`,
    `${action['RedirectUrl']}&returnUrl=https%3A%2F%2Fshop.example%2F`,
    `${baseUrl}/_sandbox/pages/secure-mode/${body['Id']}`,
    `${baseUrl}/_sandbox/pages/payment/${body['Id']}`,
    `${baseUrl}/_sandbox/pages/mandate/${resources.insert('getMandate', { Status: 'CREATED' })}`,
    String(registration['CardRegistrationURL']),
    `${baseUrl}/_sandbox/pages/identity/${resources.insert('getIdvSession', { Status: 'PENDING' })}`,
    `${baseUrl}/_sandbox/pages/download/${body['Id']}`,
    `${baseUrl}/_sandbox/pages/upload/nothing`,
  ];
  // the policy of the pages forbids the script of the test
  const page = await newPage({ bypassCSP: true });
  const found: unknown[] = [];
  for (const [number, address] of addresses.entries()) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await page.evaluate(readFileSync(axe, 'utf8'));
    found.push(await brokenRules(page, 'light'), await brokenRules(page, 'dark'));
    await page.setViewportSize({ width: 390, height: 844 });
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(`${address} is too wide`);
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/${number}.png`, fullPage: true });
  }
  assert.deepEqual(found.flat(), []);
});
