import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const CLI = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
const SILENT = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};
/** The notice that Redocly frames and prints on Node 20, whatever it was asked. */
const FRAMED = /^ *[╔║╚].*\n+/gm;

/**
 * Runs the Redocly CLI in the project.
 *
 * @returns what it printed on standard output.
 * @throws Error with all that it printed, if it fails.
 */
export function redocly(project: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: project, env: { ...process.env, ...SILENT }, maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`redocly ${args[0]} failed.\n${stdout}${stderr.replace(FRAMED, '')}`, { cause: error }));
    });
  });
}
