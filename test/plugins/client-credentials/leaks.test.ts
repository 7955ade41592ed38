import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// In a process of its own: the test runner watches every promise, and doubles what it weighs.
test('nothing grows with requests, renewals, waits and plugins, and 10 000 callers may wait', async (t) => {
  const script = fileURLToPath(new URL('../../../scripts/bench/memory.ts', import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  t.diagnostic(`\n${stdout}`);
  assert.equal(stderr, '', 'no warning of too many listeners');
});
