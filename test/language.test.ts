import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));

/** Words at which a reader of English stumbles, and what to write. Each is looked for in every hand-written line. */
const WORDS: ReadonlyMap<RegExp, string> = new Map([
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\b(an|the|no|first|last|lost|every|each|recorded|original|its) answers?\b/i, 'response'],
  [/\banswer(s|ed)? (with|[1-5]\d\d)\b/i, 'respond with'],
  [/(?<!\bthere )\bis no (?!longer\b|more\b|one\b|other\b)[a-z]+/i, 'is not a, must be a'],
  [
    /\b(are|was|were|be) no (?!longer\b|more\b|such\b|way\b|body\b|other\b|fees?\b|IBAN\b)[a-z]+/i,
    'is not a, must be a',
  ],
  [/\bin the place of\b/i, 'instead of, in place of'],
  [/\bnot to be seen\b/i, 'cannot be seen'],
  [/\bknows? no [a-z]+/i, 'lacks, has no'],
  [/\ball the same\b/i, 'anyway'],
  [/\bhears (of|at|it)\b/i, 'receives, is told'],
  [/\bwhoever\b/i, 'the caller that, anyone who'],
  [/\b(at|to) hand\b/i, 'available'],
  [/\b(is|are|was|be|been) spent\b/i, 'used up'],
  [/\b(can|could|to) be had\b/i, 'obtained'],
  [/\btaken for\b/i, 'treated as'],
  [/\b(leave|leaves|left) alone\b/i, 'do not call'],
  [/\b(go|goes|went|gone) round\b/i, 'bypass'],
  [/\bone [a-z]+ an? (call|request|field|page|line|file|process|operation|second|minute|day|window|method)\b/i, 'per'],
]);

test('every hand-written line is in plain English', async () => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: REPOSITORY, maxBuffer: 1e8 });
  const files = stdout
    .split('\0')
    .filter((file) => /\.(md|ts|mts|mjs|js|css|yaml|yml)$/.test(file))
    .filter(
      (file) => !/^generated\/|fixtures|vendor-differences|^test\/language\.test\.ts$|matrix\/projects/.test(file),
    );
  assert.ok(files.length > 500, `only ${files.length} files`);
  const found: string[] = [];
  for (const file of files) {
    const lines = (await readFile(join(REPOSITORY, file), 'utf8')).split('\n');
    for (const [index, line] of lines.entries())
      for (const [word, better] of WORDS) {
        const match = word.exec(line);
        if (match) found.push(`${file}:${index + 1}: "${match[0]}", better: ${better}`);
      }
  }
  assert.equal(found.join('\n'), '');
});
