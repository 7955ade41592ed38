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

/** Beside what the base has: a back end has no DOM library, but some of its dependencies may bring one. */
const DOM = ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'];
/** Every compiler and base, both ways of resolving modules, in as few runs as hold them all. */
const projects = [
  { compiler: '5.4', base: 'node20', module: 'NodeNext', exactOptionalPropertyTypes: false, skipLibCheck: false },
  { compiler: '5.9', base: 'node22', module: 'NodeNext', exactOptionalPropertyTypes: true, skipLibCheck: false },
  {
    compiler: '5.9',
    base: 'node20',
    module: 'NodeNext',
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    lib: DOM,
  },
  { compiler: '6.0', base: 'node24', module: 'ESNext', exactOptionalPropertyTypes: false, skipLibCheck: false },
  {
    compiler: '6.0',
    base: 'node22',
    module: 'NodeNext',
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    lib: DOM,
  },
  { compiler: '7.0', base: 'node24', module: 'NodeNext', exactOptionalPropertyTypes: true, skipLibCheck: false },
  {
    compiler: '7.0',
    base: 'node22',
    module: 'ESNext',
    exactOptionalPropertyTypes: false,
    skipLibCheck: true,
    lib: DOM,
  },
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

  for (const { compiler, base, ...options } of projects) {
    const exact = options.exactOptionalPropertyTypes ? 'exact optional properties' : 'loose optional properties';
    const checked = options.skipLibCheck ? 'libraries unchecked' : 'libraries checked';
    const library = options.lib ? 'with the DOM library' : 'without the DOM library';
    it(`hold under TypeScript ${compiler}, @tsconfig/${base}, ${options.module}, ${library}, ${checked}, ${exact}`, async () => {
      const moduleResolution = options.module === 'ESNext' ? 'Bundler' : 'NodeNext';
      const compilerOptions = { ...options, moduleResolution, noEmit: true, types: ['node'] };
      const project = join(installed.directory, `tsconfig.${compiler}.${base}.json`);
      const extended = join(compilers, `node_modules/@tsconfig/${base}/tsconfig.json`);
      await writeFile(project, JSON.stringify({ extends: extended, compilerOptions, include: ['src'] }));
      const tsc = join(compilers, 'node_modules', `typescript-${compiler}`, 'bin/tsc');
      await run(process.execPath, [tsc, '-p', project]).catch(({ stdout }) =>
        assert.fail(String(stdout).slice(0, 4000)),
      );
    });
  }
});
