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

  it('fails on a ref that does not exist, and without one', async () => {
    const unknown = await diff('no-such-ref');
    assert.equal(unknown.code, 1);
    assert.match(unknown.printed, /no-such-ref/);
    const none = await diff();
    assert.equal(none.code, 2);
    assert.match(none.printed, /Say which git ref/);
  });
});
