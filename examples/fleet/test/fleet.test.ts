import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { startSandbox } from 'mangopay-fetch/sandbox';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

const skip = spawnSync('redis-server', ['--version']).status === 0 ? false : 'redis-server is not installed';

test('four workers that start together make one token request', { skip }, async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const port = await freePort();
  const redis = spawn('redis-server', ['--port', `${port}`, '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1']);
  t.after(() => redis.kill());
  for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept connections')) break;

  const env = {
    ...process.env,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    MANGOPAY_BASE_URL: sandbox.baseUrl,
    MANGOPAY_CLIENT_ID: sandbox.clientId,
    MANGOPAY_API_KEY: sandbox.apiKey,
  };
  const worker = new URL('../src/worker.ts', import.meta.url).pathname;
  const workers = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--import', 'tsx', worker], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const codes = await Promise.all(workers.map(async (process) => (await once(process, 'exit'))[0]));
  assert.deepEqual(codes, [0, 0, 0, 0]);
  assert.equal(sandbox.tokens.issued, 1);
});
