import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { type OpenApi, operationsOf } from '../../lib/openapi.js';
import { buildDocs } from '../../scripts/docs/build.js';
import { GUIDES, readGuides } from '../../scripts/docs/guides.js';
import { toMarkdown } from '../../scripts/docs/markdown.js';
import { sealPage } from '../../scripts/docs/page.js';
import { lacks, newPage } from '../sandbox/chromium.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
describe('the page that npm run docs builds', { skip: lacks }, () => {
  let directory: string;
  let files: Map<string, string>;
  let address: string;
  let page: Page;
  let requests: string[];
  let errors: string[];

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'docs-'));
    const file = join(directory, 'index.html');
    files = await buildDocs(REPOSITORY);
    await writeFile(file, files.get('index.html') ?? '');
    address = pathToFileURL(file).href;
  });
  after(async () => {
    await rm(directory, { recursive: true });
  });
  beforeEach(async () => {
    page = await newPage();
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
    const sections = [...GUIDES, 'client-credentials', 'about-this-description'];
    for (const link of new Set(links))
      assert.ok(sections.includes(link?.replace('#/section/', '') ?? ''), `${link} leads nowhere`);
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

  it('finds an operation by what it does and by its name, and a result code by its number', async () => {
    await page.goto(address);
    await page.getByText('Search Ctrl+K').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+K');
    const search = page.getByPlaceholder('Search docs');
    await search.fill('page of a kyc document');
    await page.getByText('/kyc/documents/{KycDocumentId}/pages').first().waitFor();
    await search.fill('createDirectCardPayIn');
    await page.getByText('/payins/card/direct').first().waitFor();
    await search.fill('101202');
    await page.getByText('say why a pay-in, transfer, payout').last().waitFor();
    assertSealed();
  });

  it('lists the values of open enums, and links the operations that a description names', async () => {
    await page.goto(`${address}#/hooks/createhook`);
    await page.getByText('CARD_VALIDATION_CREATED').first().waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'updateHook' }).first().getAttribute('href'),
      '#/hooks/updatehook',
    );
    assert.equal(await page.getByText("Your platform's identifier").count(), 0);
    assertSealed();
  });

  it('has links that can be opened by their address', async () => {
    await page.goto(`${address}#/hooks/createhook`);
    await page.getByRole('heading', { name: 'Create a hook' }).waitFor();
    await page.locator('a[href="#/wallets"]').waitFor();
    assert.equal(await page.locator('a[href^="/"]:not([href="/"])').count(), 0);
  });

  it('lets the code of guides be copied, in colour', async () => {
    await page.goto(`${address}#/section/start`);
    const block = page.locator('pre', { hasText: 'getClient()' }).first();
    await block.getByRole('button', { name: 'Copy' }).waitFor();
    assert.equal(await block.locator('.keyword').first().textContent(), 'import');
  });

  for (const { colorScheme, width, link, shown } of [
    { colorScheme: 'light', width: 1440, link: '#/section/tokens', shown: 'pre .keyword' },
    { colorScheme: 'dark', width: 390, link: '#/pay-ins/createdirectcardpayin', shown: 'pre .th-token' },
  ] as const)
    it(`breaks no rule of accessibility at ${link}, ${colorScheme}, ${width} pixels wide`, async (t) => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      // The policy of the page forbids the script of the test.
      const tab = await newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      t.after(() => tab.close());
      await tab.goto(`${address}${link}`);
      await tab.locator(shown).first().waitFor({ state: 'attached', timeout: 60_000 });
      await tab.locator('.menu-content[role=navigation]').waitFor({ state: 'attached' });
      await tab.evaluate(axe);
      const broken = await tab.evaluate(
        "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 150))))",
      );
      assert.deepEqual(broken, []);
    });
});

describe('sealPage', () => {
  it('refuses a page without a place for its policy, as Redocly may change it', async () => {
    await assert.rejects(sealPage('<html></html>'), /no place for the policy/);
  });
});

describe('the Markdown beside the page', () => {
  const description = async (): Promise<OpenApi> =>
    JSON.parse(await readFile(join(REPOSITORY, 'generated/openapi.json'), 'utf8'));

  it('leads from llms.txt to a file for each guide and each operation', async () => {
    const source = await description();
    const files = toMarkdown(source, await readGuides(REPOSITORY));
    const index = files.get('llms.txt') ?? '';
    const linked = [...index.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, name = '']) => name);
    assert.deepEqual(linked.sort(), [...files.keys()].filter((name) => name.endsWith('.md')).sort());
    assert.equal(linked.length, operationsOf(source).length + GUIDES.length + 1);
  });

  it('lists the fields of a body with their values, and shows how to call the operation', async () => {
    const files = toMarkdown(await description(), []);
    const hook = files.get('operations/createHook.md') ?? '';
    assert.match(hook, /mangopay\.operations\.createHook\(/);
    assert.match(hook, /`EventType` \(string, required\): .*`PAYIN_NORMAL_SUCCEEDED`/);
    assert.match(files.get('operations/createWallet.md') ?? '', /`Currency` .*`EUR`/);
  });
});
