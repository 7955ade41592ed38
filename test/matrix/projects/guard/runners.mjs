// A test that bypasses the client fails in each runner, and passes without the guard.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';

const GUARD = 'mangopay-fetch/guard';
const runs = {
  'node --test': (guarded) => ['node', ...(guarded ? ['--import', GUARD] : []), '--test', 'bypass.test.mjs'],
  vitest: (guarded) => ['npx', 'vitest', 'run', '--globals', ...(guarded ? ['--config', 'vitest.guarded.mjs'] : [])],
  jest: (guarded) => ['npx', 'jest', '--config', `jest.${guarded ? 'guarded' : 'bare'}.json`],
};
const run = ([command, ...args]) =>
  new Promise((resolve) =>
    execFile(command, args, { env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules' } }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, text: out + err }),
    ),
  );
for (const [name, command] of Object.entries(runs)) {
  const bare = await run(command(false));
  assert.equal(bare.code, 0, `${name} without the guard\n${bare.text}`);
  const guarded = await run(command(true));
  assert.notEqual(guarded.code, 0, `${name} passes\n${guarded.text}`);
  assert.match(guarded.text, /did not come from a client/, name);
}
console.log(`a bypass fails in ${Object.keys(runs).join(', ')}`);
