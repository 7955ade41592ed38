import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Installed, install, lend, repository } from '../packaging/installed.js';

const run = promisify(execFile);
const compilers = join(repository, 'test/types/compilers');

const DOM = ['DOM', 'DOM.Iterable', 'DOM.AsyncIterable'];
/** Every compiler, both ways of resolving modules, with and without the DOM library, in as few runs as hold them all. */
const projects = [
  { compiler: '5.4', module: 'NodeNext', exactOptionalPropertyTypes: false, skipLibCheck: false, dom: [] },
  { compiler: '5.9', module: 'NodeNext', exactOptionalPropertyTypes: true, skipLibCheck: false, dom: DOM },
  { compiler: '6.0', module: 'ESNext', exactOptionalPropertyTypes: false, skipLibCheck: false, dom: [] },
  { compiler: '6.0', module: 'NodeNext', exactOptionalPropertyTypes: true, skipLibCheck: true, dom: DOM },
  { compiler: '7.0', module: 'NodeNext', exactOptionalPropertyTypes: true, skipLibCheck: false, dom: [] },
  { compiler: '7.0', module: 'ESNext', exactOptionalPropertyTypes: false, skipLibCheck: true, dom: DOM },
];

describe('the types of the package, in the projects of its users', () => {
  let installed: Installed;
  before(async () => {
    if (!existsSync(join(compilers, 'node_modules'))) await run('npm', ['ci', '--prefer-offline'], { cwd: compilers });
    installed = await install();
    await lend(installed, '@types/node', 'undici-types');
    await cp(join(repository, 'test/types/consumer'), join(installed.directory, 'src'), { recursive: true });
  });
  after(() => installed[Symbol.asyncDispose]());

  for (const { compiler, dom, ...options } of projects) {
    const exact = options.exactOptionalPropertyTypes ? 'exact optional properties' : 'loose optional properties';
    const checked = options.skipLibCheck ? 'libraries unchecked' : 'libraries checked';
    const library = dom.length > 0 ? 'with the DOM library' : 'without the DOM library';
    it(`hold under TypeScript ${compiler}, ${options.module}, ${library}, ${checked}, ${exact}`, async () => {
      const moduleResolution = options.module === 'ESNext' ? 'Bundler' : 'NodeNext';
      const compilerOptions = {
        ...options,
        target: 'ES2022',
        lib: ['ES2023', 'ESNext.Disposable', ...dom],
        moduleResolution,
        strict: true,
        noEmit: true,
        types: ['node'],
      };
      const project = join(installed.directory, `tsconfig.${compiler}.${options.module}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions, include: ['src'] }));
      const tsc = join(compilers, 'node_modules', `typescript-${compiler}`, 'bin/tsc');
      await run(process.execPath, [tsc, '-p', project]).catch(({ stdout }) =>
        assert.fail(String(stdout).slice(0, 4000)),
      );
    });
  }
});
