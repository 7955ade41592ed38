// Declarations by tsc, which checks the types on the way; scripts by esbuild, one file per entry and what entries share,
// since each module costs time at start.
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build as bundle, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Writes dist/. */
export async function build(): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const entries = await sourcesOfEntries();
  const isTool = (file: string) => /^(sandbox|check-auth|drift|otel|bin)\//.test(file);
  // What runs in production has maps, which lead to the sources that the package holds too.
  await bundleScripts(
    entries.filter((file) => !isTool(file)),
    true,
  );
  await bundleScripts(entries.filter(isTool), false);
  await chmod(join(root, 'dist/bin/mangopay-fetch.js'), 0o755);
  await compileDeclarations();
  const description = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8'));
  await mkdir(join(root, 'dist/generated'), { recursive: true });
  await writeFile(join(root, 'dist/generated/openapi.json'), JSON.stringify(description));
}

/** The sources of what package.json names. */
async function sourcesOfEntries(): Promise<string[]> {
  const { exports, bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
    bin: Record<string, string>;
  };
  return [...Object.values(exports), ...Object.values(bin)]
    .map((target) => (typeof target === 'string' ? target : target.default))
    .filter((target) => target.endsWith('.js'))
    .map((target) => target.replace('./dist/', '').replace(/\.js$/, '.ts'));
}

/** What the sandbox needs of the description: all but the prose, compressed to a tenth. */
const descriptionAsText: Plugin = {
  name: 'description as text',
  setup({ onLoad }) {
    onLoad({ filter: /\/sandbox\/document\.ts$/ }, async () => {
      const text = JSON.stringify(
        withoutProse(JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8'))),
      );
      const contents = `import { brotliDecompressSync } from 'node:zlib';
        export const readDocument = () =>
          JSON.parse(brotliDecompressSync(Buffer.from('${brotliCompressSync(text).toString('base64')}', 'base64')));`;
      return { contents };
    });
  },
};

const PROSE: ReadonlySet<string> = new Set(['description', 'summary', 'title']);

/** Drops what only people read. `named`: the keys are names of fields, which all stay. */
function withoutProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutProse(each));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, part]) => named || !PROSE.has(key) || typeof part === 'object');
  return Object.fromEntries(
    kept.map(([key, part]) => [key, withoutProse(part, key === 'properties' || key === 'value')]),
  );
}

async function bundleScripts(entryPoints: string[], sourcemap: boolean): Promise<void> {
  const { warnings } = await bundle({
    absWorkingDir: root,
    entryPoints,
    outbase: '.',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // One level down, as the entries of folders are: a path relative to a file leads to the same place from both.
    chunkNames: 'shared/[name]-[hash]',
    // One copy of each: the client of the command line is the package's.
    external: ['../index.js', '../plugins/mtls/index.js'],
    plugins: [descriptionAsText],
    // Blanks cost a tenth of an import; names and short lines stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    sourcemap,
    sourcesContent: false,
    logLevel: 'silent',
  });
  for (const { text } of warnings) throw new Error(`esbuild warns: ${text}`);
}

async function compileDeclarations(): Promise<void> {
  const compiling = promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root });
  await compiling.catch((cause: { stdout: string }) => {
    throw new Error(`tsc failed\n${cause.stdout}`, { cause });
  });
}
