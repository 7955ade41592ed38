// The browser of the tests, one per file.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'chromium'))
  .find((path) => existsSync(path));
/** For node:test's `skip`: why these tests cannot run here, `false` where they can. */
export const lacks = executablePath === undefined && 'chromium is not installed';

let browser: Browser;
before(async () => {
  if (executablePath === undefined) return;
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
});
after(() => browser?.close());

/** A page of a browser that remembers nothing; it ends with the browser. */
export function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  return browser.newPage(options);
}
