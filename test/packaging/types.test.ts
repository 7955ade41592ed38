import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Installed, install, lend, repository } from './installed.js';

// Every compiler and more settings: test/matrix/compilers.test.ts
describe('the types of the package, in a back end that has no DOM library', () => {
  let installed: Installed;
  before(async () => {
    installed = await install();
    await lend(installed, 'typescript', '@types/node', 'undici-types');
    await cp(join(repository, 'test/types/consumer'), join(installed.directory, 'src'), { recursive: true });
  });
  after(() => installed[Symbol.asyncDispose]());

  for (const skipLibCheck of [true, false])
    it(`compile, with skipLibCheck ${skipLibCheck}`, async () => {
      const compilerOptions = {
        target: 'ES2022',
        lib: ['ES2023'],
        module: 'NodeNext',
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: skipLibCheck,
        skipLibCheck,
        noEmit: true,
      };
      await writeFile(
        join(installed.directory, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, include: ['src'] }),
      );
      await installed.node('node_modules/typescript/bin/tsc', '-p', '.').catch(({ stdout }) => assert.fail(stdout));
    });
});
