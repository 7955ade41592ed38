import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

test('a client without a rate budget does not load it, nor the sharing of a token without a store', async () => {
  const { metafile } = await build({
    entryPoints: ['index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const loaded = new Set<string>();
  const follow = (file: string): void => {
    const output = metafile.outputs[file];
    if (!output) return;
    for (const input of Object.keys(output.inputs)) loaded.add(input);
    for (const { path, kind } of output.imports) if (kind === 'import-statement') follow(path);
  };
  follow('out/index.js');
  assert.ok(loaded.has('client/create-client.ts'));
  const all = new Set(Object.keys(metafile.inputs));
  for (const late of [
    'plugins/rate-budget/index.ts',
    'plugins/rate-budget/ledger.ts',
    'plugins/client-credentials/shared-exchange.ts',
  ])
    assert.ok(all.has(late) && !loaded.has(late), late);
});
