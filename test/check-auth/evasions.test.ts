// One file an evasion. A comment `// !rule` says what has to be found on its line; nothing else may be found.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../../check-auth/analyse.js';
import { analyse } from '../../check-auth/analyse.js';
import { RULES } from '../../check-auth/finding.js';
import { copyService } from './service.js';

const FIXTURE = fileURLToPath(new URL('./fixtures/evasions', import.meta.url));
const files = (await readdir(FIXTURE, { recursive: true })).filter((path) => /\.[cm]?[jt]sx?$/.test(path)).sort();
const expected = new Map<string, string[]>();
for (const path of files) {
  const lines = (await readFile(join(FIXTURE, path), 'utf8')).split('\n');
  const found = lines.flatMap((line, index) =>
    [...line.matchAll(/ !([a-z]+(?:-[a-z]+)*)/g)].map(([, rule]) => `${index + 1} ${rule}`),
  );
  if (found.length > 0) expected.set(path, [...new Set(found)].sort());
}

describe('each way round the client is named at its line', () => {
  let analysis: Analysis;
  let root: string;
  before(async () => {
    root = await copyService('evasions');
    analysis = analyse({ projects: [join(root, 'tsconfig.json')] });
  });

  for (const [path, rules] of expected)
    test(path, () => {
      const own = analysis.findings.filter(({ file }) => relative(root, file) === path);
      assert.deepEqual([...new Set(own.map(({ line, rule }) => `${line} ${rule}`))].sort(), rules);
      for (const { column, message, mend } of own) assert.ok(column > 0 && message !== '' && mend !== '');
    });

  test('and nothing is found elsewhere', () => {
    const others = analysis.findings.map(({ file }) => relative(root, file)).filter((path) => !expected.has(path));
    assert.deepEqual(others, []);
  });

  test('there are more than 100 of them, and one at least for each rule', () => {
    assert.ok(expected.size > 100, `${expected.size}`);
    const met = new Set([...expected.values()].flat().map((one) => one.split(' ')[1]));
    assert.deepEqual([...met].sort(), Object.keys(RULES).sort());
  });
});
