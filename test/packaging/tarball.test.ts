import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Installed, install, repository } from './installed.js';

describe('the files of the package', () => {
  let installed: Installed;
  before(async () => {
    installed = await install();
  });
  after(() => installed[Symbol.asyncDispose]());

  const read = (file: string) => readFile(join(installed.root, file), 'utf8');

  it('are what runs, its types, its sources, and what a user reads', () => {
    const beside = installed.files.filter(
      (file) =>
        !/^(dist|client|plugins|lib|errors|helpers|sandbox|check-auth|drift|otel|bin|generated)\/.*\.(js|d\.ts|map|ts|json|md)$/.test(
          file,
        ),
    );
    assert.deepEqual(beside, ['AGENTS.md', 'CHANGELOG.md', 'LICENSE', 'README.md', 'index.ts', 'package.json']);
    assert.deepEqual(
      installed.files.filter((file) => /\.test\.|tsbuildinfo|fixtures|^dist\/test/.test(file)),
      [],
    );
  });

  it('hold no path of the machine that built them', async () => {
    const paths = [repository, homedir()].filter((path) => path.length > 2);
    for (const file of installed.files) {
      const text = await read(file);
      for (const path of paths) assert.ok(!text.includes(path), `${file} holds ${path}`);
      assert.doesNotMatch(text, /\/(home|Users)\/[a-z]/, file);
    }
  });

  it('have maps that lead to a source that is there', async () => {
    const maps = installed.files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.length >= 40, `only ${maps.length} maps`);
    for (const map of maps) {
      const { sources, sourceRoot = '' } = JSON.parse(await read(map)) as { sources: string[]; sourceRoot?: string };
      for (const source of sources) {
        const file = normalize(join(dirname(map), sourceRoot, source));
        assert.ok(installed.files.includes(file), `${map} leads to ${file}, which is not in the package`);
      }
    }
  });

  it('name no map of a script that is not there', async () => {
    for (const file of installed.files.filter((name) => name.endsWith('.js'))) {
      const map = /\/\/# sourceMappingURL=(\S+)/.exec(await read(file))?.[1];
      if (map) assert.ok(installed.files.includes(join(dirname(file), map)), `${file} names ${map}`);
    }
  });

  it('include the target of every entry', async () => {
    const { exports, bin, typesVersions } = JSON.parse(await read('package.json')) as {
      exports: Record<string, string | Record<string, string>>;
      typesVersions: { '*': Record<string, string[]> };
      bin: Record<string, string>;
    };
    const targets = [...Object.values(exports), bin].flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of targets) assert.ok(installed.files.includes(normalize(target)), target);
    for (const conditions of Object.values(exports))
      if (typeof conditions === 'object') assert.equal(Object.keys(conditions)[0], 'types');
    // `moduleResolution: node10`, as NestJS 10 sets it up, does not read exports.
    const typed = Object.entries(exports).flatMap(([name, conditions]) =>
      name === '.' || typeof conditions === 'string' ? [] : [[name.slice('./'.length), [conditions['types']]]],
    );
    assert.deepEqual(typesVersions['*'], Object.fromEntries(typed));
  });
});
