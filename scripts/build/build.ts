// Two runs of tsc: scripts without comments, declarations with them. The maps of both lead to the sources, which the
// package holds too.
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

export async function build(): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await compile('--removeComments', '--declaration', 'false', '--declarationMap', 'false');
  await compile('--emitDeclarationOnly', '--noCheck');
  await rewrite('generated/openapi.json', 'dist/generated/openapi.json', (text) => JSON.stringify(JSON.parse(text)));
  await slimSchema();
  await chmod(join(root, 'dist/scripts/cli.js'), 0o755);
}

async function compile(...options: string[]): Promise<void> {
  try {
    await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...options], { cwd: root });
  } catch (error) {
    // tsc reports on its standard output.
    const { stdout } = error as { stdout?: string };
    throw new Error(`tsc failed\n${stdout ?? ''}`, { cause: error });
  }
}

/** Half of the generated types is indentation, and nobody needs to be led from them to the file they were made from. */
async function slimSchema(): Promise<void> {
  const dist = join(root, 'dist/generated');
  await rewrite('dist/generated/schema.d.ts', 'dist/generated/schema.d.ts', (text) =>
    text.replace(/^( {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)).replace(/^\/\/# sourceMappingURL=.*$/m, ''),
  );
  await rewrite('dist/generated/schema.js', 'dist/generated/schema.js', (text) =>
    text.replace(/^\/\/# sourceMappingURL=.*$/m, ''),
  );
  await Promise.all(['schema.d.ts.map', 'schema.js.map'].map((name) => rm(join(dist, name))));
}

async function rewrite(from: string, to: string, change: (text: string) => string): Promise<void> {
  await mkdir(dirname(join(root, to)), { recursive: true });
  await writeFile(join(root, to), change(await readFile(join(root, from), 'utf8')));
}
