import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

test('every failure of other clients names tests that exist', () => {
  const failures = read('failures.md')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  assert.ok(failures.length > 50, `${failures.length} failures`);
  for (const line of failures) {
    const [, tests] = line.split(' → ');
    assert.ok(tests, `no test: ${line}`);
    for (const one of tests.split(' · ')) {
      const [, file, title = ''] = /^([\w-]+): (.+)$/.exec(one) ?? assert.fail(one);
      const source = read(`${file}.test.ts`);
      // A title ends where its string does, or goes on with what differs between the cases of a test.
      const isThere = [`'${title}'`, `\`${title}\``, `\`${title}\${`].some((text) => source.includes(text));
      assert.ok(isThere, `${file}.test.ts has no test «${title}»`);
    }
  }
});
