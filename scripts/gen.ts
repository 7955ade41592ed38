import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { staleFiles, writeFiles } from './gen/files.js';
import { generate } from './gen/generate.js';

/**
 * `npm run gen`: lint the description, bundle it, and write `generated/` from it.
 * `npm run gen -- --check`: write nothing, and fail if `generated/` is not what the description gives.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}. Use \`npm run gen\` or \`npm run gen -- --check\`.`);
    return 2;
  }
  const project = process.cwd();
  const files = await generate(project);

  if (args.includes('--check')) {
    const stale = await staleFiles(project, files);
    for (const name of stale) console.error(`${name} is not what the description gives.`);
    if (stale.length > 0) console.error('Run `npm run gen` and commit what it writes.');
    return stale.length > 0 ? 1 : 0;
  }

  await writeFiles(project, files);
  return existsSync('scripts/check-auth.ts')
    ? (spawnSync('npm', ['run', '--silent', 'check:auth'], { stdio: 'inherit' }).status ?? 2)
    : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
