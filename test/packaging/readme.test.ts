import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { type Installed, install, lend, repository } from './installed.js';

interface Snippet {
  readonly name: string;
  readonly code: string;
  /** Marked with `<!-- run -->` on the line before. */
  readonly run: boolean;
}

/** Each holds for itself, as a module: what a reader copies. */
function snippetsOf(markdown: string): Snippet[] {
  const blocks = markdown.matchAll(/^(<!-- run -->\n+)?```ts\n(.*?)^```/gms);
  return [...blocks].map(([, mark, code = ''], index) => ({
    name: `snippet-${index + 1}`,
    code,
    run: mark !== undefined,
  }));
}

/** What is loaded before a snippet, so that what it sends to Mangopay's sandbox comes to this one. */
function onLoopback({ baseUrl, clientId, apiKey }: Sandbox): string {
  return `
    Object.assign(process.env, { MANGOPAY_CLIENT_ID: '${clientId}', MANGOPAY_API_KEY: '${apiKey}' });
    const send = globalThis.fetch;
    globalThis.fetch = (request, init) =>
      send(new Request(request.url.replace('https://api.sandbox.mangopay.com', '${baseUrl}'), request), init);`;
}

describe('the snippets of README.md, against the installed package', () => {
  let installed: Installed;
  let snippets: Snippet[];
  before(async () => {
    installed = await install();
    await lend(installed, 'typescript', '@types/node', 'undici-types', 'redis', '@redis/client', 'undici', 'ts-morph');
    snippets = snippetsOf(await readFile(join(repository, 'README.md'), 'utf8'));
    await mkdir(join(installed.directory, 'src'));
    for (const { name, code } of snippets) await writeFile(join(installed.directory, 'src', `${name}.ts`), code);
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'], types: ['node'] },
      ...{
        module: 'NodeNext',
        moduleDetection: 'force',
        strict: true,
        skipLibCheck: true,
        outDir: 'out',
        rootDir: 'src',
      },
    };
    await writeFile(join(installed.directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  });
  after(() => installed[Symbol.asyncDispose]());

  it('compile', async () => {
    assert.ok(snippets.length >= 10, `only ${snippets.length} snippets`);
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const compiled = promisify(execFile)(process.execPath, [tsc, '-p', installed.directory]);
    await compiled.catch(({ stdout }) => assert.fail(String(stdout)));
  });

  it('run, where they say so, on the sandbox', async () => {
    const runnable = snippets.filter(({ run }) => run);
    assert.ok(runnable.length >= 1);
    for (const { name } of runnable) {
      await using sandbox = await startSandbox();
      await writeFile(join(installed.directory, 'on-loopback.mjs'), onLoopback(sandbox));
      const { stderr } = await installed.node('--import', './on-loopback.mjs', join('out', `${name}.js`));
      assert.equal(stderr, '', name);
      assert.ok(sandbox.requests.length > 1, `${name} sent nothing`);
    }
  });
});
