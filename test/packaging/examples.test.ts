import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
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

  for (const name of examples)
    it(`${name} compiles, and its own tests pass`, async () => {
      const { directory, node } = installed;
      await node(join(directory, 'node_modules/typescript/bin/tsc'), '-p', join('examples', name));
      const { scripts } = JSON.parse(await readFile(join(directory, 'examples', name, 'package.json'), 'utf8'));
      const folder = join('examples', name, 'test');
      const files = (await readdir(join(directory, folder))).map((file) => join(folder, file));
      const { stdout } = scripts.test.includes('vitest')
        ? await node(join(directory, 'node_modules/vitest/vitest.mjs'), 'run', '--root', join('examples', name))
        : await node('--import', 'tsx', '--test', '--test-reporter=tap', ...files);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Vitest colours what it prints
      const plain = stdout.replace(/\x1b\[\d+m/g, '');
      assert.match(plain, /^# pass [1-9]|Tests\s+[1-9]\d* passed/m);
    });
});
