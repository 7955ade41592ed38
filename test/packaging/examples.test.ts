import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Installed, install, lend, repository } from './installed.js';

// Services as users write them, run with the package as users get it.
const examples = (await readdir(join(repository, 'examples'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the examples', () => {
  let installed: Installed;
  before(async () => {
    installed = await install();
    const needed = new Set<string>(['tsx', 'typescript', '@types/node']);
    for (const name of examples) {
      const file = join(repository, 'examples', name, 'package.json');
      const { dependencies, devDependencies } = JSON.parse(await readFile(file, 'utf8'));
      for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) needed.add(dependency);
    }
    needed.delete('mangopay-fetch');
    await lend(installed, ...needed);
    await cp(join(repository, 'examples'), join(installed.directory, 'examples'), { recursive: true });
  });
  after(() => installed[Symbol.asyncDispose]());

  it('compile', async () => {
    const { directory, node } = installed;
    const { compilerOptions } = JSON.parse(await readFile(join(directory, 'examples/service/tsconfig.json'), 'utf8'));
    // One program for all of them: they have the same options, and the description's types are large.
    await writeFile(
      join(directory, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: true }, include: ['examples'] }),
    );
    await node(join(directory, 'node_modules/typescript/bin/tsc'), '-p', '.');
  });

  for (const name of examples)
    it(`${name}: its own tests pass`, async (t) => {
      const { directory, node } = installed;
      const { scripts } = JSON.parse(await readFile(join(directory, 'examples', name, 'package.json'), 'utf8'));
      const folder = join('examples', name, 'test');
      const files = (await readdir(join(directory, folder))).map((file) => join(folder, file));
      const { stdout } = scripts.test.includes('vitest')
        ? await node(join(directory, 'node_modules/vitest/vitest.mjs'), 'run', '--root', join('examples', name))
        : await node('--import', 'tsx', '--test', '--test-reporter=tap', ...files);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Vitest colours what it prints
      const plain = stdout.replace(/\x1b\[\d+m/g, '');
      const lacking = /# SKIP (.*)/.exec(plain)?.[1];
      if (lacking) t.skip(lacking);
      else assert.match(plain, /^# pass [1-9]|Tests\s+[1-9]\d* passed/m);
    });
});
