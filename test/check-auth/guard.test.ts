// The guard in processes of their own, as a user loads it, against a server on loopback that counts as Mangopay's.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const url = (path: string): string => pathToFileURL(join(ROOT, path)).href;

const SETUP = `
import http from 'node:http';
import { createClient } from '${url('index.ts')}';
import { guard } from '${url('check-auth/guard.ts')}';
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(request.url.includes('token') ? '{"access_token":"x","token_type":"bearer","expires_in":1199}' : '[]');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = 'http://127.0.0.1:' + server.address().port;
const seen = [];
guard({ hosts: [new URL(base).host], onBypass: (error) => seen.push(error) });
const client = (options) => createClient({ clientId: 'acme', apiKey: 'key', baseUrl: base, retry: false, ...options });
const mangopay = client();
const done = () => { console.log(JSON.stringify(seen.map((error) => error.message.split(' ')[1].split('/').pop() + (error.stack.includes('guarded.mjs') ? '' : ' (no stack)')))); process.exit(0); };
`;

/** The last part of each path that was reported. */
async function reported(script: string): Promise<string[]> {
  const file = join(await mkdtemp(join(tmpdir(), 'guard-')), 'guarded.mjs');
  await writeFile(file, `${SETUP}${script}\ndone();`);
  const stdout = await new Promise<string>((resolve, reject) =>
    execFile(process.execPath, ['--import', 'tsx', file], { cwd: ROOT }, (error, out, err) =>
      error ? reject(new Error(err, { cause: error })) : resolve(out),
    ),
  );
  return JSON.parse(stdout) as string[];
}

describe('mangopay-fetch/guard', () => {
  test('lets the client send, token requests and simultaneous calls included', async () => {
    assert.deepEqual(await reported('await Promise.all([1, 2, 3].map(() => mangopay.operations.listUsers()));'), []);
  });

  test('reports what fetch, undici and http send, with the stack that leads there', async () => {
    const undici = url('node_modules/undici/index.js');
    const script = `
      await (await fetch(base + '/fetch')).text();
      const { default: undici } = await import('${undici}');
      await (await undici.request(base + '/undici')).body.text();
      await new Promise((resolve) => http.get(base + '/http', (response) => response.resume().on('end', resolve)));`;
    // Before 22.15, `http` does not say when a request is made, only when it is sent.
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const http = major > 22 || (major === 22 && minor >= 15) ? 'http' : 'http (no stack)';
    assert.deepEqual(await reported(script), ['fetch', 'undici', http]);
  });

  test('reports a transport, a middleware and a dispatcher that lose the Authorization', async () => {
    const undici = url('node_modules/undici/index.js');
    const script = `
      await client({ fetch: ({ url, method }) => fetch(url.includes('token') ? base + '/token' : url, { method }) }).operations.listUsers().catch(() => 0);
      const other = client();
      other.use({ onRequest: ({ request }) => fetch(request) });
      await other.operations.listWallets?.().catch(() => 0);
      await other.operations.listHooks().catch(() => 0);
      const { default: undici } = await import('${undici}');
      undici.setGlobalDispatcher(new undici.Agent().compose((dispatch) => (options, handler) => dispatch({ ...options, headers: {} }, handler)));
      await mangopay.operations.listUsers().catch(() => 0);`;
    const all = (await reported(script)).map((one) => one.split(' ')[0]);
    for (const path of ['token', 'users', 'hooks'])
      assert.ok(all.includes(path), `${path} is not in ${all.join(', ')}`);
  });

  test('fails a test of Node’s runner, loaded with --import', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guard-'));
    const file = join(folder, 'bypass.test.mjs');
    const script = `import { test } from 'node:test';
      test('bypass', () => fetch('https://api.mangopay.com/v2.01/acme/users').catch(() => 0));`;
    await writeFile(file, script);
    const args = ['--import', 'tsx', '--import', url('check-auth/guard.ts'), '--test', file];
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) =>
      execFile(process.execPath, args, { cwd: ROOT, env }, (error, out) => resolve({ code: error?.code, stdout: out })),
    );
    assert.equal(code, 1);
    assert.match(stdout, /GET https:\/\/api\.mangopay\.com\/v2\.01\/acme\/users did not come from a client/);
  });
});
