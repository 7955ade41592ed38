import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { assertEnds, hangingServers } from '../client/hanging-servers.js';
import { repository } from '../packaging/installed.js';

for (const version of ['node-22', 'node-24', 'node-26'])
  test(`calls end although garbage is collected while a body never ends, on ${version}`, async (t) => {
    const node = join(repository, 'test/matrix/runtimes/node_modules', version, 'bin/node');
    const entry = pathToFileURL(join(repository, 'dist/index.js')).href;
    const given = JSON.stringify({ entry, servers: await hangingServers(t), limit: 400 });
    const child = join(repository, 'test/client/collected.mjs');
    const { stdout } = await promisify(execFile)(node, ['--expose-gc', child, given]);
    const { ends, megabytes } = JSON.parse(stdout);
    assertEnds(ends);
    assert.ok(megabytes < 900, `${megabytes} MB`);
  });
