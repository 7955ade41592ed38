import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { withoutOpenssl, workshop } from '../plugins/certificates.js';
import { startRedis, withoutRedis } from '../plugins/client-credentials/redis-server.js';
import { type Installed, install, lend, repository } from './installed.js';

/** Their snippets are what a reader copies: each holds for itself, as a module. */
const PAGES = ['README.md', 'AGENTS.md', 'sandbox/README.md'];
/** Its snippets speak to servers that do not exist, so they are compiled only. */
const COMPILED = ['plugins/client-credentials/README.md'];

interface Snippet {
  readonly page: string;
  readonly name: string;
  readonly code: string;
}

async function snippetsOf(page: string): Promise<Snippet[]> {
  const blocks = (await readFile(join(repository, page), 'utf8')).matchAll(/^```ts\n(.*?)^```/gms);
  const stem = page.replaceAll(/\W/g, '-');
  return [...blocks].map(([, code = ''], index) => ({ page, name: `${stem}-${index + 1}`, code }));
}

/** What the snippets speak of: users and wallets, the second of which is closed until its user has authenticated. */
function furnish({ resources, sca }: Sandbox): void {
  const user = resources.insert('getUserSca', { Id: 'user_m_01JDX5K7' });
  resources.insert('getWallet', { Id: 'wlt_m_01JDX5S1', Owners: [user] });
  resources.insert('getWallet', { Id: 'wlt_m_01JDX5T2', Owners: [user] });
  sca.require(user);
}

/** Loaded before a snippet, so that what it sends to Mangopay's sandbox comes to this one, and so that it ends. */
function onLoopback({ baseUrl, clientId, apiKey }: Sandbox, redisUrl: string): string {
  return `
    Object.assign(process.env, {
      MANGOPAY_CLIENT_ID: '${clientId}',
      MANGOPAY_API_KEY: '${apiKey}',
      REDIS_URL: '${redisUrl}',
    });
    globalThis.vault = { read: async () => '${apiKey}' };
    const send = globalThis.fetch;
    globalThis.fetch = (request, init) =>
      send(new Request(request.url.replace('https://api.sandbox.mangopay.com', '${baseUrl}'), request), init);
    setTimeout(() => process.exit(), 2000).unref();`;
}

describe('the snippets of the documentation, against the installed package', () => {
  let installed: Installed;
  let snippets: Snippet[];
  before(async () => {
    installed = await install();
    await lend(
      installed,
      'typescript',
      '@types/node',
      'undici-types',
      'redis',
      '@redis/client',
      'undici',
      'ts-morph',
      '@opentelemetry/api',
    );
    snippets = (await Promise.all([...PAGES, ...COMPILED].map(snippetsOf))).flat();
    await mkdir(join(installed.directory, 'src'));
    for (const { name, code } of snippets) await writeFile(join(installed.directory, 'src', `${name}.ts`), code);
    // ESNext: what runs is what a reader without a compiler has.
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      module: 'NodeNext',
      moduleDetection: 'force',
      strict: true,
      skipLibCheck: true,
      outDir: 'out',
      rootDir: 'src',
    };
    await writeFile(join(installed.directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  });
  after(() => installed[Symbol.asyncDispose]());

  it('compile', async () => {
    assert.ok(snippets.length >= 14, `only ${snippets.length} snippets`);
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const compiled = promisify(execFile)(process.execPath, [tsc, '-p', installed.directory]);
    await compiled.catch(({ stdout }) => assert.fail(String(stdout)));
  });

  it('run, on a sandbox', { skip: withoutRedis || withoutOpenssl }, async (t) => {
    const redis = await startRedis();
    t.after(() => redis.stop());
    const certificates = await workshop();
    t.after(() => certificates.close());
    const { cert, key } = await certificates.issue(await certificates.authority('ca'), 'client');
    await writeFile(join(installed.directory, 'client.pem'), cert);
    await writeFile(join(installed.directory, 'client.key'), key);

    for (const { name } of snippets.filter(({ page }) => PAGES.includes(page))) {
      // The sandbox's usual key is refused for the addresses that they name.
      const account = { clientId: 'acme-marketplace', apiKey: 'key-of-the-dashboard' };
      await using sandbox = await startSandbox({ accounts: [account] });
      furnish(sandbox);
      await writeFile(
        join(installed.directory, 'on-loopback.mjs'),
        onLoopback(sandbox, `redis://127.0.0.1:${redis.port}`),
      );
      const { stderr } = await installed.node('--import', './on-loopback.mjs', join('out', `${name}.js`));
      assert.equal(stderr, '', name);
    }
  });

  it('on frameworks are files of the projects in test/matrix, which are run', async () => {
    const page = await readFile(join(repository, 'spec/guides/frameworks.md'), 'utf8');
    const blocks = [...page.matchAll(/^```\w+\n(.*?)^```/gms)].map(([, code]) => code);
    const projects = join(repository, 'test/matrix/projects');
    const files = (await readdir(projects, { recursive: true })).filter((name) => /\.(ts|js)$/.test(name));
    const texts = await Promise.all(files.map((name) => readFile(join(projects, name), 'utf8')));
    assert.equal(blocks.length, 6);
    assert.deepEqual(
      blocks.filter((code) => !texts.includes(code ?? '')),
      [],
    );
  });

  it('name files and commands that are there', async () => {
    const pages = [...PAGES, ...COMPILED, 'CONTRIBUTING.md', 'SECURITY.md', 'spec/README.md', 'check-auth/README.md'];
    const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
    const missing: string[] = [];
    for (const page of pages) {
      const text = await readFile(join(repository, page), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        if (!existsSync(join(repository, page, '..', target))) missing.push(`${page}: ${target}`);
      for (const [, target = ''] of text.matchAll(/`(test\/[\w/.-]+)`/g))
        if (!existsSync(join(repository, target))) missing.push(`${page}: ${target}`);
      for (const [, command = ''] of text.matchAll(/npm run ([\w:]+)/g))
        if (!(command in scripts)) missing.push(`${page}: npm run ${command}`);
    }
    assert.deepEqual(missing, []);
  });
});
