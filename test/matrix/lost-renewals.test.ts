import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../loopback.js';
import { install } from '../packaging/installed.js';
import { startWorkerd } from './workerd.js';

/** Seconds. The renewal is due from 18 s on, and calls wait for it from 19 s on. */
const LIFE = 20;

// In real time: workerd has no other.
test('a renewal that ended in workerd with the request that began it is made again when the token has expired', async (t) => {
  let exchanges = 0;
  const api = await serve(t, (request, response) => {
    if (!request.url?.endsWith('/oauth/token')) {
      response.setHeader('content-type', 'application/json').end('[]');
      return;
    }
    exchanges += 1;
    // The renewal never gets a response: the request that began it ends long before.
    if (exchanges === 2) return;
    const token = { access_token: `token-${exchanges}`, token_type: 'bearer', expires_in: LIFE };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(token));
  });
  await using installed = await install();
  await writeFile(
    join(installed.directory, 'worker.mjs'),
    `import { createClient } from 'mangopay-fetch';
    const mangopay = createClient({ baseUrl: '${api}', clientId: 'acme', apiKey: 'key' });
    export default {
      async fetch() {
        try {
          const { response } = await mangopay.operations.listUsers();
          return new Response(null, { status: response.status });
        } catch (error) {
          return new Response(String(error), { status: 500 });
        }
      },
    };`,
  );
  const worker = await startWorkerd(installed.directory, '2025-09-01');
  t.after(worker.stop);
  const call = async () => {
    const response = await fetch(worker.url);
    return `${response.status} ${await response.text()}`;
  };

  assert.equal(await call(), '200 ');
  await sleep((LIFE - 1.5) * 1000);
  assert.equal(await call(), '200 ', 'the call that begins the renewal does not wait for it');
  assert.equal(exchanges, 2);
  await sleep(3000);
  const all = await Promise.all([call(), call(), call()]);
  assert.deepEqual(all, ['200 ', '200 ', '200 ']);
  assert.equal(exchanges, 3, 'one exchange in its place');
});
