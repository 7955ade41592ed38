// A handler in one CommonJS file, in a process that is frozen between two calls for longer than its token lives.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';

const { baseUrl, clientId, apiKey, control } = JSON.parse(process.env.TARGET);
const exchanges = async () => (await (await fetch(`${control}/exchanges`)).json()).count;

await build({
  entryPoints: ['handler.mjs'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: 'lambda/index.cjs',
  logLevel: 'warning',
});
const instance = fork('./instance.cjs', {
  env: { PATH: process.env.PATH, MANGOPAY_BASE_URL: baseUrl, MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey },
});
const invoke = async () => {
  instance.send({});
  const [response] = await once(instance, 'message');
  assert.equal(response.statusCode, 200);
};

const before = await exchanges();
await invoke();
await invoke();
assert.equal((await exchanges()) - before, 1, 'token requests of two calls');
instance.kill('SIGSTOP');
await pause(2_500);
instance.kill('SIGCONT');
await invoke();
assert.equal((await exchanges()) - before, 2, 'token requests after the token ended in a frozen process');
await fetch(`${control}/revoke`);
await invoke();
assert.equal((await exchanges()) - before, 3, 'token requests after a 401');
instance.kill('SIGKILL');
console.log('Lambda: a frozen instance');
