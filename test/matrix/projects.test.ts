import assert from 'node:assert/strict';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { install, repository } from '../packaging/installed.js';
import { startTarget } from './target.js';

const folder = join(repository, 'test/matrix/projects');
const manifestOf = async (name: string) => JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8'));

// Projects as users have them, with the packed package; those that have a test run it. Beside it they find smoke.mjs and,
// in TARGET, what that talks to.
describe('the package works in a project of', async () => {
  for (const name of await readdir(folder)) {
    const { description, scripts } = await manifestOf(name);
    if (!scripts?.test) continue;
    it(`${name}: ${description}`, async () => {
      await using target = await startTarget();
      await using project = await install(join('test/matrix/projects', name));
      await copyFile(join(folder, '../smoke.mjs'), join(project.directory, 'smoke.mjs'));
      await project
        .run('npm', ['test'], { TARGET: target.given })
        .catch(({ stdout, stderr }) => assert.fail(`${stdout}\n${stderr}`));
    });
  }
});
