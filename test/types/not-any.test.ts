import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { install, lend } from '../packaging/installed.js';
import { findAny } from './find-any.js';

const entries = [
  'index',
  'plugins/client-credentials/index',
  'plugins/client-credentials/stores/redis-store',
  'plugins/mtls/index',
  'helpers/webhooks',
  'sandbox/index',
  'check-auth/index',
  'check-auth/guard',
  'drift/index',
];

describe('the public types of the package', () => {
  it('are nowhere any: no export, no member, no parameter, no result', async () => {
    await using installed = await install();
    await lend(installed, '@types/node', 'undici-types', 'undici', 'ts-morph', '@ts-morph/common');
    const files = entries.map((entry) => join(installed.root, `dist/${entry}.d.ts`));
    const program = programOf(files, installed.directory);
    const searches = files.map((file) => findAny(program, file, installed.root));
    assert.deepEqual(
      searches.flatMap(({ any }) => any),
      [],
    );
    for (const [index, { looked }] of searches.entries())
      assert.ok(looked > 3, `${entries[index]} was hardly looked at`);
    assert.ok((searches[0]?.looked ?? 0) > 2000);
  });

  it('would be found if they were', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'any-'));
    try {
      const file = join(directory, 'index.d.ts');
      await writeFile(
        file,
        'export interface A { b: { c: any[] } }\nexport declare function f(x: Map<string, A>, y: any): Promise<string>;',
      );
      assert.deepEqual(findAny(programOf([file], directory), file, directory).any, ['f(y)', 'A.b.c[]']);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

function programOf(files: string[], directory: string): ts.Program {
  return ts.createProgram(files, {
    strict: true,
    types: ['node'],
    typeRoots: [join(directory, 'node_modules/@types')],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
}
