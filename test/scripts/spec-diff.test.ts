import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { bundle } from '../../scripts/gen/bundle.js';
import { toJson } from '../../scripts/gen/files.js';
import { run } from '../../scripts/spec-diff/run.js';
import { copyProject, type Root, readRoot, writeRoot } from './project.js';

const WALLETS = '/v2.01/{ClientId}/wallets';

describe('npm run spec:diff', () => {
  let project: string;
  let root: Root;

  before(async () => {
    project = await copyProject();
    root = await readRoot(project);
    await mkdir(join(project, 'generated'));
    await writeFile(join(project, 'generated/openapi.json'), toJson(await bundle(project, 'spec/openapi.yaml')));
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.test', 'commit', '--quiet', '--message', 'First');
  });
  beforeEach(() => writeRoot(project, root));
  after(() => rm(project, { recursive: true }));

  const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: project });
  const diff = async (...args: string[]): Promise<{ code: number; printed: string }> => {
    const lines: string[] = [];
    return { code: await run(project, args, (line: string) => lines.push(line)), printed: lines.join('\n') };
  };

  it('finds nothing where nothing changed', async () => {
    const { code, printed } = await diff('HEAD');
    assert.equal(code, 0);
    assert.match(printed, /0 major, 0 minor, 0 patch/);
  });

  it('rates a removed operation as breaking', async () => {
    const changed = structuredClone(root);
    delete changed.paths[WALLETS]?.['get'];
    await writeRoot(project, changed);
    const { code, printed } = await diff('HEAD');
    assert.equal(code, 1);
    assert.match(printed, /Operation `GET \/v2\.01\/\{ClientId\}\/wallets` was removed/);
    assert.match(printed, /1 major, 0 minor/);
  });

  it('rates a new operation as no break, and hands options on', async () => {
    const changed = structuredClone(root);
    changed.paths[WALLETS] = {
      ...changed.paths[WALLETS],
      put: { ...root.paths[WALLETS]?.['get'], operationId: 'new' },
    };
    await writeRoot(project, changed);
    const { code, printed } = await diff('HEAD', '--format', 'markdown');
    assert.equal(code, 0);
    assert.match(printed, /minor \| added \| .*wallets\/put/);
  });

  it('refuses a ref that does not exist and an unknown option with one sentence and exit code 2', async () => {
    const unknown = await diff('no-such-ref');
    assert.equal(unknown.code, 2);
    assert.match(unknown.printed, /^Git cannot show generated\/openapi\.json at no-such-ref\. Give a branch[^\n]+$/);
    const wrong = await diff('--kept');
    assert.equal(wrong.code, 2);
    assert.match(wrong.printed, /^Give a git ref to compare with/);
  });

  it('fails without the description of a release', async () => {
    const { code, printed } = await diff();
    assert.equal(code, 1);
    assert.match(printed, /spec\/released\.json\.gz is missing\. Write it at a release/);
  });

  it('rates another name of a parameter of a path as breaking', async () => {
    await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', version: '1.0.0' }));
    await writeFile(join(project, 'CHANGELOG.md'), '# Changelog\n');
    assert.equal((await diff('--keep')).code, 0);
    const { [WALLETS]: item = {}, ...paths } = structuredClone(root.paths);
    await writeRoot(project, { ...root, paths: { ...paths, '/v2.01/{Client}/wallets': item } });
    const { code, printed } = await diff();
    assert.equal(code, 1);
    assert.match(printed, /`\/v2\.01\/\{ClientId\}\/wallets` became `\/v2\.01\/\{Client\}\/wallets`\./);
  });

  it('wants a version and an entry in the changelog for what breaks callers of the last release', async () => {
    const write = (version: string, changelog: string) =>
      Promise.all([
        writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', version })),
        writeFile(join(project, 'CHANGELOG.md'), changelog),
      ]);
    await write('0.3.1', '# Changelog\n\n## [Unreleased]\n');
    assert.equal((await diff('--keep')).code, 0);
    assert.equal((await diff()).code, 0, 'nothing changed');

    const changed = structuredClone(root);
    delete changed.paths[WALLETS]?.['get'];
    await writeRoot(project, changed);
    const silent = await diff();
    assert.equal(silent.code, 1);
    assert.match(silent.printed, /GET \/v2\.01\/\{ClientId\}\/wallets.* was removed/);
    assert.match(silent.printed, /Version 0\.3\.1 does not say so\. Raise the major version/);

    await write('0.3.2', '# Changelog\n\n## [Unreleased]\n\n- `GET /v2.01/{ClientId}/wallets` is gone.\n');
    assert.equal((await diff()).code, 1, 'a patch does not say so');
    await write('0.4.0', '# Changelog\n\n## [Unreleased]\n\n- Better.\n');
    const unnamed = await diff();
    assert.equal(unnamed.code, 1);
    assert.match(unnamed.printed, /Name those above in the newest section of CHANGELOG\.md/);
    await write('0.4.0', '# Changelog\n\n## [Unreleased]\n\n- `GET /v2.01/{ClientId}/wallets` is gone.\n');
    const named = await diff();
    assert.equal(named.code, 0, named.printed);
    assert.match(named.printed, /Breaking changes since 0\.3\.1: 1\./);
  });
});
