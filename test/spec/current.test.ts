import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('what is said to be current is what the description is current to', async () => {
  const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { info } = JSON.parse(await read('generated/openapi.json'));
  const date = new Date(info['x-current-to']);
  const written = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const texts = await Promise.all(['README.md', 'CHANGELOG.md', 'spec/README.md'].map(read));
  const said = texts.flatMap((text) =>
    [...text.matchAll(/current\s+to\s+the\s+vendor's\s+note\s+of\s+(\d+\s+\w+\s+\d{4})/g)].map(([, day]) => day),
  );
  assert.ok(said.length >= 2, 'two texts say it at least');
  for (const day of said) assert.equal(day, written);
});
