import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assertEnds, hangingServers } from './hanging-servers.js';

const CHILD = fileURLToPath(new URL('collected.mjs', import.meta.url));
const ENTRY = new URL('../../index.ts', import.meta.url).href;

test('calls end on time and within bounds although garbage is collected while a body never ends', async (t) => {
  const servers = await hangingServers(t);
  const given = JSON.stringify({ entry: ENTRY, servers, limit: 400 });
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', CHILD, given]);
  const { ends, bounded, megabytes } = JSON.parse(stdout);
  assertEnds(ends);
  assert.ok(bounded < 30_000, `${bounded} ms`);
  assert.ok(megabytes < 900, `${megabytes} MB`);
});
