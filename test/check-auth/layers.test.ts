// Evasions in a service that has agreed to much: its ledger lets every file fetch, use undici and http, and change requests.
// Each file says which layer catches it even so: `static`, what the types and the ledger show, or `runtime`, the guard.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { analyse } from '../../check-auth/analyse.js';
import { copyService } from './service.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = fileURLToPath(new URL('./fixtures/agreed', import.meta.url));

/** Files with what they say. */
const evasions: { readonly path: string; readonly layer: string }[] = [];
for (const entry of await readdir(FIXTURE, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const [, layer] = entry.isFile() ? (/caught by: (\w+)/.exec(await readFile(path, 'utf8')) ?? []) : [];
  if (layer !== undefined) evasions.push({ path: relative(FIXTURE, path), layer });
}

/** Runs what each file exports, against a server on loopback that counts as Mangopay's, and names those that were seen. */
const RUN = (files: readonly string[]): string => `
import http from 'node:http';
import { guard } from '${pathToFileURL(join(REPOSITORY, 'check-auth/guard.ts')).href}';
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(request.url.includes('token') ? '{"access_token":"x","token_type":"bearer","expires_in":1199}' : '[]');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address();
let count = 0;
guard({ hosts: ['127.0.0.1', '127.0.0.1:' + port], onBypass: () => count++ });
const seen = [];
for (const file of ${JSON.stringify(files)}) {
  const before = count;
  await (await import('./' + file)).run('http://127.0.0.1:' + port).catch((error) => console.error(file, error));
  if (count > before) seen.push(file);
}
console.log(JSON.stringify(seen));
process.exit();
`;

describe('an evasion in a file that may already send is caught', () => {
  let byStatic: ReadonlySet<string>;
  let byGuard: readonly string[];
  before(async () => {
    const root = await copyService('agreed');
    const { findings } = analyse({ projects: [join(root, 'tsconfig.json')] });
    byStatic = new Set(findings.map(({ file }) => relative(root, file)));
    const files = evasions.filter(({ layer }) => layer === 'runtime').map(({ path }) => path);
    await writeFile(join(root, 'run.mjs'), RUN(files));
    const tsx = pathToFileURL(join(REPOSITORY, 'node_modules/tsx/dist/loader.mjs')).href;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', tsx, join(root, 'run.mjs')], {
      cwd: root,
    });
    if (stderr) console.error(stderr);
    byGuard = JSON.parse(stdout) as readonly string[];
  });

  for (const { path, layer } of evasions)
    test(`${path}, by the ${layer} layer`, () => {
      const caught = layer === 'static' ? byStatic.has(path) : byGuard.includes(path);
      assert.ok(caught, `${path} is not caught`);
    });

  test('none of them is left out, and the two layers share the work', () => {
    const least = { static: 55, runtime: 18 };
    for (const [layer, count] of Object.entries(least))
      assert.ok(evasions.filter((one) => one.layer === layer).length >= count, layer);
  });
});
