// `npm run size`: what the package weighs, in a bundle, on disk and at start. Fails when a budget is exceeded. Measures
// the built package: `npm run build` comes first. What an import takes in time is in `npm run bench -- start`.
import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Leaves out what is loaded only when it is needed: the shared store, the discovery of an issuer, the rate budget. */
const asLoaded: Plugin = {
  name: 'as loaded',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

/** Kilobytes of a bundle with one function and what it needs, minified and gzipped. */
async function bundled(name: string, entry: string, plugins: Plugin[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // Found at run time, where there is one.
    external: ['node:*'],
    plugins,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1000, 0);
}

/** Bytes of the package and of the two that come with it. */
async function installed(): Promise<number> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'], { cwd: root });
  const [{ unpackedSize }] = JSON.parse(stdout) as [{ unpackedSize: number }];
  const others = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) =>
    sizeOf(join(root, 'node_modules', name)),
  );
  return (await Promise.all(others)).reduce((sum, size) => sum + size, unpackedSize);
}

async function sizeOf(directory: string): Promise<number> {
  const names = await readdir(directory, { recursive: true });
  const files = await Promise.all(names.map((name) => stat(join(directory, name))));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** The scripts that an import of the package loads, openapi-fetch's among them, and their kilobytes as they are on disk. */
async function loaded(): Promise<{ scripts: number; size: number }> {
  const { metafile } = await build({
    entryPoints: [join(root, 'dist/index.js')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    plugins: [asLoaded],
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.inputs);
  return { scripts: inputs.length, size: inputs.reduce((sum, { bytes }) => sum + bytes / 1000, 0) };
}

const client = await bundled('createClient', 'mangopay-fetch', [asLoaded]);
const plugin = await bundled('clientCredentials', 'mangopay-fetch/client-credentials', [asLoaded]);
const whole = await bundled('clientCredentials, memoryStore, fileStore', 'mangopay-fetch/client-credentials');
const redis = await bundled('redisStore', 'mangopay-fetch/redis');
const inspector = await bundled('openInspector', './sandbox/inspector/index.ts');
const { scripts, size } = await loaded();
const figures = [
  { what: 'createClient as it is loaded, minified and gzipped', value: client, most: 34.8, unit: 'kB' },
  { what: 'clientCredentials as it is loaded, minified and gzipped', value: plugin, most: 10.7, unit: 'kB' },
  { what: 'clientCredentials with discovery, sharing and two stores', value: whole, most: 13.9, unit: 'kB' },
  { what: 'the inspector of the sandbox', value: inspector, most: 60, unit: 'kB' },
  { what: 'redisStore', value: redis, most: 2, unit: 'kB' },
  { what: 'installed, with its two dependencies', value: (await installed()) / 1e6, most: 5, unit: 'MB' },
  { what: 'scripts that an import loads', value: size, most: 238, unit: 'kB' },
  { what: 'their number', value: scripts, most: 16, unit: 'files' },
];
for (const { what, value, most, unit } of figures)
  console.log(`${value <= most ? 'ok  ' : 'OVER'}  ${value.toFixed(2)} ${unit}, at most ${most}: ${what}`);
if (figures.some(({ value, most }) => !(value <= most))) process.exitCode = 1;
