import { staleFiles, writeFiles } from './files.js';
import { generate } from './generate.js';

/**
 * Lints the description, bundles it, writes `generated/` from it. With `--check` nothing is written: it fails if
 * `generated/` is not what the description gives.
 *
 * @returns the exit code: 0 for done or up to date, 1 for stale or broken, 2 for a wrong call.
 */
export async function run(project: string, args: readonly string[], print = console.error): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    print(`Unknown option ${unknown}. Use \`npm run gen\` or \`npm run gen -- --check\`.`);
    return 2;
  }
  try {
    const files = await generate(project);
    if (args.includes('--check')) {
      const stale = await staleFiles(project, files);
      for (const name of stale) print(`${name} is not what the description gives. Run \`npm run gen\` and commit it.`);
      return stale.length > 0 ? 1 : 0;
    }
    await writeFiles(project, files);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
  return 0;
}
