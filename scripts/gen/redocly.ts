import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Description } from './description.js';

const require = createRequire(import.meta.url);
const CLI = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
const SILENT = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};

/** Runs the Redocly CLI in the project; what it printed is the error's message if it fails. */
export function redocly(project: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: project, env: { ...process.env, ...SILENT }, maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`redocly ${args[0]} failed.\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

/** Checks the description against `redocly.yaml`. */
export async function lint(project: string, root: string): Promise<void> {
  await redocly(project, ['lint', root, '--lint-config', 'error']);
}

/** The description in one document. Two schemas of one name are an error, not renamed. */
export async function bundle(project: string, root: string): Promise<Description> {
  const directory = await mkdtemp(join(tmpdir(), 'description-'));
  try {
    const output = join(directory, 'openapi.json');
    await redocly(project, ['bundle', root, '--output', output, '--component-renaming-conflicts-severity', 'error']);
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(directory, { recursive: true });
  }
}
