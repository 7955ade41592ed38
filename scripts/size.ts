// `npm run size`: what the package weighs, in a bundle, on disk and at start. Fails when a budget is exceeded. Measures
// the built package: `npm run build` comes first.
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

/** Processor milliseconds of a process that imports a module, the least of several, less those of one that does not. */
async function importTime(modules: readonly string[]): Promise<number[]> {
  const least = modules.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 15; round++) {
    for (const [index, name] of modules.entries()) {
      const script = `const start = process.cpuUsage(); await import('${name}'); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
      least[index] = Math.min(least[index] ?? 0, Number(stdout));
    }
  }
  return least;
}

const client = await bundled('createClient', 'mangopay-fetch', [asLoaded]);
const plugin = await bundled('clientCredentials', 'mangopay-fetch/client-credentials', [asLoaded]);
const whole = await bundled('clientCredentials, memoryStore, fileStore', 'mangopay-fetch/client-credentials');
const redis = await bundled('redisStore', 'mangopay-fetch/redis');
const inspector = await bundled('openInspector', './sandbox/inspector/index.ts');
const [base = 0, ours = 0] = await importTime(['openapi-fetch', 'mangopay-fetch']);
const figures = [
  { what: 'createClient as it is loaded, minified and gzipped', value: client, most: 34.8, unit: 'kB' },
  { what: 'clientCredentials as it is loaded, minified and gzipped', value: plugin, most: 10.7, unit: 'kB' },
  { what: 'clientCredentials with discovery, sharing and two stores', value: whole, most: 13.9, unit: 'kB' },
  { what: 'the inspector of the sandbox', value: inspector, most: 60, unit: 'kB' },
  { what: 'redisStore', value: redis, most: 2, unit: 'kB' },
  { what: 'installed, with its two dependencies', value: (await installed()) / 1e6, most: 4.9, unit: 'MB' },
  {
    what: `import, ${ours.toFixed(1)} ms`,
    value: ours / base,
    most: 4.8,
    unit: `× openapi-fetch (${base.toFixed(1)} ms)`,
  },
];
for (const { what, value, most, unit } of figures)
  console.log(`${value <= most ? 'ok  ' : 'OVER'}  ${value.toFixed(2)} ${unit}, at most ${most}: ${what}`);
if (figures.some(({ value, most }) => !(value <= most))) process.exitCode = 1;
