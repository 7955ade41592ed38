import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { repository } from '../packaging/installed.js';

const run = promisify(execFile);

interface Job {
  readonly permissions: Record<string, string>;
  readonly needs?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe('npm run release', () => {
  let checkout: string;
  let version: string;
  before(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'mangopay-fetch-release-'));
    const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
    version = manifest.version;
    const packed = manifest.files.filter((path: string) => !path.startsWith('!')).map(firstOf);
    for (const name of ['package.json', 'README.md', 'scripts', 'dist', ...packed])
      await cp(join(repository, name), join(checkout, name), { recursive: true });
    await symlink(join(repository, 'node_modules'), join(checkout, 'node_modules'));
  });
  after(() => rm(checkout, { recursive: true }));

  const firstOf = (path: string) => path.replace(/^\//, '').split('/')[0] ?? '';
  const release = (variables: Record<string, string>) =>
    run(process.execPath, ['--import', 'tsx', 'scripts/release.ts'], {
      cwd: checkout,
      env: { ...process.env, GITHUB_REPOSITORY: 'acme/payments', ...variables },
    });

  it('refuses a tag that is not the version, and an unknown repository, before it changes a file', async () => {
    const manifest = await readFile(join(checkout, 'package.json'), 'utf8');
    await assert.rejects(release({ GITHUB_REF_NAME: 'v99.0.0' }), /The tag v99\.0\.0 is not v/);
    await assert.rejects(
      release({ GITHUB_REF_NAME: `v${version}`, GITHUB_REPOSITORY: '' }),
      /GITHUB_REPOSITORY must be/,
    );
    assert.equal(await readFile(join(checkout, 'package.json'), 'utf8'), manifest);
  });

  it('packs one tarball that names its repository, and whose pages link to the tag', async () => {
    await writeFile(join(checkout, 'CHANGELOG.md'), '[a](SECURITY.md#top) [b](#here) [c](https://example.com/)');
    await release({ GITHUB_REF_NAME: `v${version}` });
    const [tarball = '', ...others] = await readdir(join(checkout, 'reports'));
    assert.deepEqual(others, []);
    const options = ['--prefix', 'user', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...options, `./reports/${tarball}`], { cwd: checkout });
    const read = (file: string) => readFile(join(checkout, 'user/node_modules/mangopay-fetch', file), 'utf8');

    const { repository: address, homepage, bugs } = JSON.parse(await read('package.json'));
    assert.deepEqual(address, { type: 'git', url: 'git+https://github.com/acme/payments.git' });
    assert.equal(homepage, 'https://github.com/acme/payments#readme');
    assert.equal(bugs, 'https://github.com/acme/payments/issues');

    const blob = `https://github.com/acme/payments/blob/v${version}`;
    assert.equal(await read('CHANGELOG.md'), `[a](${blob}/SECURITY.md#top) [b](#here) [c](https://example.com/)`);
    const readme = await read('README.md');
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    assert.deepEqual(
      links.filter((target) => !/^(https:|#)/.test(target)),
      [],
    );
    for (const target of links.filter((each) => each.startsWith(blob)))
      await readFileOrFolder(join(repository, target.slice(blob.length)));
  });
});

async function readFileOrFolder(path: string): Promise<void> {
  await readFile(path).catch(() => readdir(path));
}

it('the job that may publish runs nothing but npm publish, on what another job has built', async () => {
  const text = await readFile(join(repository, '.github/workflows/release.yml'), 'utf8');
  const { jobs, permissions } = parse(text) as { jobs: Record<string, Job>; permissions: object };
  assert.deepEqual(permissions, {});
  const trusted = Object.values(jobs).filter((job) => 'id-token' in job.permissions);
  assert.equal(trusted.length, 1);
  const [{ needs, permissions: granted, steps }] = trusted as [Job]; // there is one
  assert.equal(needs, 'build');
  assert.deepEqual(granted, { 'id-token': 'write' });
  assert.deepEqual(
    steps.map(({ uses, run: command }) => command ?? uses?.replace(/@[0-9a-f]{40}$/, '')),
    ['actions/setup-node', 'actions/download-artifact', 'npm publish ./*.tgz --provenance --access public'],
  );
});
