import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const PROGRAM = `
  const { startSandbox } = require('mangopay-fetch/sandbox');
  startSandbox().then(async ({ baseUrl, clientId, apiKey, close }) => {
    const { status } = await fetch(baseUrl + '/v2.01/oauth/token', {
      method: 'POST',
      headers: { authorization: 'Basic ' + btoa(clientId + ':' + apiKey) },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    console.log(status);
    await close();
  });`;

test('the sandbox runs from one CommonJS file that a bundler made, far from the package', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'bundle-'));
  t.after(() => rm(directory, { recursive: true }));
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: root },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  const file = join(directory, 'bundle.cjs');
  await writeFile(file, outputFiles[0]?.contents ?? '');
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: directory });
  assert.equal(stdout.trim(), '200');
});
