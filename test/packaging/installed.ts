// The package as it is published, installed in an empty project. `npm run build` comes first; `npm test` does that.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const repository = fileURLToPath(new URL('../../', import.meta.url));
/** What `npm test` tells its children of this repository must not reach an npm that works in another. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|INIT_CWD|NODE_OPTIONS|NODE_TEST_CONTEXT)/.test(name) || /^npm_config_(registry|cache)$/.test(name),
  ),
);

export interface Installed extends AsyncDisposable {
  /** The project. */
  readonly directory: string;
  /** The package in its node_modules. */
  readonly root: string;
  /** Paths of the package's files, relative to it. */
  readonly files: readonly string[];
  /** Runs a script, in the project; its path is relative to it. */
  node(...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** Runs a command, in the project. */
  run(command: string, args: string[], variables?: Record<string, string>): Promise<{ stdout: string; stderr: string }>;
}

/** Into a copy of `project`, a folder of this repository with a package.json, or into an empty project. */
export async function install(project?: string): Promise<Installed> {
  if (!existsSync(join(repository, 'dist/index.js'))) throw new Error('There is no dist/. Run `npm run build` first.');
  const directory = await mkdtemp(join(tmpdir(), 'mangopay-fetch-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', directory];
  const { stdout } = await run('npm', pack, { cwd: repository, env });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  if (project) await cp(join(repository, project), directory, { recursive: true });
  else await writeFile(join(directory, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', `./${filename}`, ...options], { cwd: directory, env });
  const root = join(directory, 'node_modules/mangopay-fetch');
  return {
    directory,
    root,
    files: await filesOf(root),
    node: (...args) => run(process.execPath, args, { cwd: directory, env }),
    run: (command, args, variables) => run(command, args, { cwd: directory, env: { ...env, ...variables } }),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Packages beside ours, as directories under node_modules. */
export async function packagesOf({ directory }: Installed): Promise<string[]> {
  const names = await readdir(join(directory, 'node_modules'));
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** Puts a package of this repository beside ours, for what is optional. */
export async function lend({ directory }: Installed, ...names: string[]): Promise<void> {
  const { symlink } = await import('node:fs/promises');
  for (const name of names) {
    const target = join(directory, 'node_modules', name);
    await mkdir(join(target, '..'), { recursive: true });
    await symlink(join(repository, 'node_modules', name), target);
  }
}

export async function filesOf(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  const isFile = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).isFile()));
  return names.filter((_, index) => isFile[index]).sort();
}
