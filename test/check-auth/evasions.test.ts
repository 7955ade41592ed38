// One file per evasion. A file that holds a comment ` !rule` is an evasion: what reads it has to report that file, whatever
// else the service has agreed to. Where a comment says `!runtime`, the guard has to see it instead (see guard.test.ts).
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report as Analysis } from '../../check-auth/analyse.js';
import { analyse } from '../../check-auth/analyse.js';
import { RULES } from '../../check-auth/finding.js';
import { copyService } from './service.js';

for (const [fixture, least] of [
  ['evasions', 124],
  ['more-evasions', 30],
  ['siblings', 149],
] as const)
  describe(`each way past the client is reported (${fixture})`, async () => {
    const folder = fileURLToPath(new URL(`./fixtures/${fixture}`, import.meta.url));
    const evasions: string[] = [];
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && / !(?!runtime)[a-z]+(-[a-z]+)*/.test(await readFile(path, 'utf8')))
        evasions.push(relative(folder, path));
    }
    let analysis: Analysis;
    let reported: Set<string>;
    before(async () => {
      const root = await copyService(fixture);
      analysis = analyse({ projects: [join(root, 'tsconfig.json')] });
      reported = new Set(analysis.findings.map(({ file }) => relative(root, file)));
    });

    for (const path of evasions.sort()) test(path, () => assert.ok(reported.has(path), `${path} is not reported`));

    test('each with a place, a sentence and a fix', () => {
      assert.ok(evasions.length >= least, `${evasions.length}`);
      for (const { line, column, message, fix, rule } of analysis.findings)
        assert.ok(line > 0 && column > 0 && message !== '' && fix !== '' && rule in RULES);
    });
  });
