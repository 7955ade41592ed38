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

/** Every compiler, every way of resolving modules, both readings of `?:`, in as few runs as hold them all. */
const projects = [
  { compiler: '5.5', module: 'NodeNext', moduleResolution: 'NodeNext', exactOptionalPropertyTypes: false },
  { compiler: '5.9', module: 'Node16', moduleResolution: 'Node16', exactOptionalPropertyTypes: true },
  { compiler: '6.0', module: 'ESNext', moduleResolution: 'Bundler', exactOptionalPropertyTypes: false },
  { compiler: '7.0', module: 'NodeNext', moduleResolution: 'NodeNext', exactOptionalPropertyTypes: true },
  { compiler: '7.0', module: 'ESNext', moduleResolution: 'Bundler', exactOptionalPropertyTypes: false },
];

describe('the types of the package, in a project that checks its libraries too', () => {
  let installed: Installed;
  before(async () => {
    if (!existsSync(join(compilers, 'node_modules'))) await run('npm', ['ci', '--prefer-offline'], { cwd: compilers });
    installed = await install();
    await lend(installed, '@types/node', 'undici-types');
    await cp(join(repository, 'test/types/consumer'), join(installed.directory, 'src'), { recursive: true });
  });
  after(() => installed[Symbol.asyncDispose]());

  for (const { compiler, ...options } of projects) {
    const exact = options.exactOptionalPropertyTypes ? 'exact optional properties' : 'loose optional properties';
    it(`hold under TypeScript ${compiler}, ${options.moduleResolution}, ${exact}`, async () => {
      const compilerOptions = {
        ...{ target: 'ES2022', lib: ['ES2023', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'] },
        ...{ strict: true, skipLibCheck: false, noEmit: true, types: ['node'], ...options },
      };
      const project = join(installed.directory, `tsconfig.${compiler}.${options.moduleResolution}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions, include: ['src'] }));
      const tsc = join(compilers, 'node_modules', `typescript-${compiler}`, 'bin/tsc');
      await run(process.execPath, [tsc, '-p', project]).catch(({ stdout }) =>
        assert.fail(String(stdout).slice(0, 4000)),
      );
    });
  }
});
