// Makes one file with each bundler, and runs it where the package is not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';

const entry = join(process.cwd(), 'main.mjs');
const bundlers = {
  esbuild: (folder) =>
    esbuild.build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'main.mjs'),
      logLevel: 'warning',
    }),
  rollup: async (folder) => {
    const bundle = await rollup({
      input: entry,
      external: /^node:/,
      plugins: [nodeResolve({ exportConditions: ['node'] }), commonjs(), json()],
    });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' });
  },
  webpack: (folder) =>
    promisify(webpack)({
      mode: 'production',
      target: 'node20',
      entry,
      experiments: { outputModule: true },
      output: { path: folder, filename: 'main.mjs', chunkFilename: '[name].mjs', module: true, chunkFormat: 'module' },
    }).then((stats) => assert.ok(!stats.hasErrors(), stats.toString('errors-only'))),
  'Vite SSR': (folder) =>
    viteBuild({
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    }),
};

for (const [name, bundle] of Object.entries(bundlers)) {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    await bundle(folder);
    const printed = execFileSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8' });
    assert.equal(printed.trim(), '[]', name);
    console.log(`${name}: ${readdirSync(folder).length} files`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
