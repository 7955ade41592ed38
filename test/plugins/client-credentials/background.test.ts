// What goes on in the background neither ends a process nor keeps it alive.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { memoryStore, type TokenStore } from '../../../plugins/client-credentials/index.js';
import { temporaryDirectory } from './storages.js';
import { startServer } from './support.js';

type Plugin = typeof import('../../../plugins/client-credentials/index.js');

/** Runs a script beside this one to its end. */
async function run(script: string, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--unhandled-rejections=strict', '--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const [code] = await once(child, 'exit');
  return { code, lines: output.trim().split('\n') };
}

test('a background refresh that fails, in any way, fails no request, is reported, and does not end the process', async () => {
  const { code, lines } = await run('failing-refresh.ts');
  assert.equal(code, 0);
  assert.equal(lines.pop(), 'end');
  const ways = lines.map((line) => JSON.parse(line) as { way: string; said?: string; alive: boolean });
  assert.equal(ways.length, 25);
  for (const { way, said, alive } of ways) {
    assert.ok(alive, way);
    const expected = way.startsWith('store')
      ? 'store.unavailable'
      : /never settles|aborted|stalls/.test(way) && !way.startsWith('secret')
        ? 'token.refresh_failed request_timeout'
        : /_client/.test(way)
          ? 'token.refresh_failed credentials_rejected'
          : /200|UTF-8/.test(way)
            ? 'token.refresh_failed token_response_invalid'
            : 'token.refresh_failed token_request_failed';
    assert.equal(said, expected, way);
  }
});

test('a script that makes one call ends when it is done, with nothing to close', async (t) => {
  const server = await startServer();
  t.after(() => server.close());
  const lingers = async (expected: number, ...args: string[]) => {
    const { code, lines } = await run('one-call.ts', server.origin, ...args);
    const [status, lingered = Number.NaN] = (lines[0] ?? '').split(' ').map(Number);
    assert.deepEqual([code, status], [0, expected]);
    return lingered;
  };
  const bare = await lingers(401, 'bare');
  for (const kind of [['memory'], ['file store', temporaryDirectory(t)]]) {
    // A busy machine ends one process late; a timer left behind ends every one late.
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3 && least >= bare + 500; i++) least = Math.min(least, await lingers(200, ...kind));
    assert.ok(least < bare + 500, `${kind[0]}: ${least} ms after its last line, without the plugin ${bare} ms`);
  }
});

test('copies of the module, as ESM and as CommonJS, share a token where they share a store, and otherwise nothing', async (t) => {
  const server = await startServer();
  t.after(() => server.close());
  const directory = temporaryDirectory(t);
  const copies: Plugin[] = [];
  for (const format of ['esm', 'cjs'] as const) {
    const outfile = path.join(directory, format === 'esm' ? 'copy.mjs' : 'copy.cjs');
    const source = fileURLToPath(new URL('../../../plugins/client-credentials/index.ts', import.meta.url));
    await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format });
    copies.push(await import(pathToFileURL(outfile).href));
  }
  assert.equal(new Set(copies.map(({ clientCredentials }) => clientCredentials)).size, 2);

  const options = { tokenUrl: `${server.origin}/oauth/token`, clientId: 'copied', clientSecret: 'secret' };
  const tokensWith = (more: { tokenStore?: TokenStore }) =>
    Promise.all(copies.map(({ clientCredentials }) => clientCredentials({ ...options, ...more }).getToken()));
  assert.equal(new Set(await tokensWith({ tokenStore: memoryStore() })).size, 1);
  assert.equal(server.exchanges.length, 1);
  assert.equal(new Set(await tokensWith({})).size, 2);
  assert.equal(server.exchanges.length, 3);

  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  await assert.rejects(tokensWith({}), { name: 'CredentialsRejectedError', code: 'credentials_rejected' });
});
