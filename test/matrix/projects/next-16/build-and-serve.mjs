// Builds without secrets, starts with them, and calls each route twice: nothing comes from a cache.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const { baseUrl, clientId, apiKey, control } = JSON.parse(process.env.TARGET);
const next = ['node_modules/next/dist/bin/next'];
const env = { PATH: process.env.PATH, HOME: process.cwd(), NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
execFileSync(process.execPath, [...next, 'build'], { env, stdio: 'inherit' });

const server = spawn(process.execPath, [...next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
  env: { ...env, MANGOPAY_BASE_URL: baseUrl, MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const address = await addressOf(server);
  for (const route of ['node', 'edge']) {
    const call = async () => {
      const response = await fetch(`${address}/${route}`, { method: 'POST' });
      assert.equal(response.status, 200, `${route}: ${response.status} ${await response.clone().text()}`);
      return response.json();
    };
    const first = await call();
    await fetch(`${control}/revoke`);
    const second = await call();
    await pause(2_100);
    const third = await call();
    assert.equal(
      new Set([first, second, third].map(({ owner }) => owner)).size,
      3,
      `${route}: users that are the same`,
    );
    assert.deepEqual([second.users - first.users, third.users - second.users], [1, 1], `${route}: a list from a cache`);
    console.log(`${route}: users ${first.users} to ${third.users}`);
  }
} finally {
  server.kill('SIGKILL');
}

async function addressOf({ stdout }) {
  for await (const chunk of stdout) {
    console.log(String(chunk));
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk);
    if (found) {
      stdout.resume();
      return found[0];
    }
  }
  throw new Error('Next.js ended');
}
