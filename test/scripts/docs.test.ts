import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildDocs } from '../../scripts/docs/build.js';
import { GUIDES } from '../../scripts/docs/guides.js';
import { sealPage } from '../../scripts/docs/page.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

describe('the page that npm run docs builds', { skip: !existsSync(CHROMIUM) && `there is no ${CHROMIUM}` }, () => {
  let directory: string;
  let address: string;
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let errors: string[];

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'docs-'));
    const file = join(directory, 'index.html');
    await writeFile(file, await buildDocs(REPOSITORY));
    address = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  });
  after(async () => {
    await browser.close();
    await rm(directory, { recursive: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    requests = [];
    errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });

  afterEach(() => page.close());

  /** Nothing was fetched but the page itself, and nothing failed. */
  const assertSealed = (): void => {
    const foreign = requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
    assert.deepEqual({ foreign, errors }, { foreign: [], errors: [] });
  };

  it('shows guides and groups, and asks nobody for anything', async () => {
    await page.goto(address);
    await page.getByRole('heading', { name: 'Mangopay API' }).waitFor();
    for (const guide of GUIDES) await page.locator(`[id="section/${guide}"]`).waitFor();
    const links = await page
      .locator('a[href^="#/section/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.ok(links.length >= 5);
    for (const link of new Set(links))
      assert.ok(GUIDES.includes(link?.replace('#/section/', '') ?? ''), `${link} leads nowhere`);
    for (const group of ['Access', 'Users', 'Wallets', 'Money in', 'Money out']) {
      await page.getByText(group, { exact: true }).first().waitFor();
    }
    assertSealed();
  });

  it('opens a deep link at its operation, with sample and permission scope', async () => {
    await page.goto(`${address}#/wallets/createwallet`);
    await page.getByRole('heading', { name: 'Create a wallet' }).waitFor();
    await page.getByText('mangopay.operations.createWallet(').first().waitFor();
    await page.getByText('Wallet.Details').first().waitFor();
    assertSealed();
  });

  it('finds an operation by what it does', async () => {
    await page.goto(address);
    await page.getByText('Search Ctrl+K').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+K');
    await page.getByPlaceholder('Search docs').fill('page of a kyc document');
    await page.getByText('/kyc/documents/{KycDocumentId}/pages').first().waitFor();
    assertSealed();
  });
});

describe('sealPage', () => {
  it('refuses a page without a place for its policy, as Redocly may change it', () => {
    assert.throws(() => sealPage('<html></html>'), /no place for the policy/);
  });
});
