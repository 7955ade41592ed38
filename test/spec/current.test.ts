import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type OpenApi, operationsOf } from '../../lib/openapi.js';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const description: OpenApi & { info: Record<string, string> } = JSON.parse(await read('generated/openapi.json'));

test('what is said to be current is what the description is current to', async () => {
  const date = new Date(description.info['x-current-to'] ?? '');
  const written = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const texts = await Promise.all(['README.md', 'CHANGELOG.md', 'spec/README.md'].map(read));
  const said = texts.flatMap((text) =>
    [...text.matchAll(/current\s+to\s+the\s+vendor's\s+note\s+of\s+(\d+\s+\w+\s+\d{4})/g)].map(([, day]) => day),
  );
  assert.ok(said.length >= 2, 'two texts say it at least');
  for (const day of said) assert.equal(day, written);
});

test('the number of operations is what the documentation says', async () => {
  const operations = String(operationsOf(description).length);
  for (const page of ['README.md', 'CHANGELOG.md', 'sandbox/README.md']) {
    const said = [...(await read(page)).matchAll(/(\d{3}) operations/g)].map(([, count]) => count);
    assert.deepEqual(said, [operations], page);
  }
});
