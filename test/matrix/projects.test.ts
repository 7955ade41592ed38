import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { install, repository } from '../packaging/installed.js';

const folder = 'test/matrix/projects';

// Projects as users have them, with the packed package; those that have a test run it.
describe('the package works in a project of', async () => {
  for (const name of await readdir(join(repository, folder))) {
    const manifest = JSON.parse(await readFile(join(repository, folder, name, 'package.json'), 'utf8'));
    if (!manifest.scripts?.test) continue;
    it(`${name}: ${manifest.description}`, async () => {
      await using project = await install(join(folder, name));
      await project.run('npm', ['test']).catch(({ stdout, stderr }) => assert.fail(`${stdout}\n${stderr}`));
    });
  }
});
