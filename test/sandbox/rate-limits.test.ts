import assert from 'node:assert/strict';
import { get } from 'node:http';
import { test } from 'node:test';
import { manualClock } from '../../sandbox/index.js';
import { start } from './helpers.js';

test('every response says for four windows how many calls were made, how many are left, and when it is empty again', async (t) => {
  const clock = manualClock();
  const { send } = await start(t, { clock });
  await send('GET', '/users');
  clock.advance(16 * 60_000);
  const { headers } = await send('GET', '/users');
  const now = clock.wall() / 1000;
  assert.equal(headers.get('x-ratelimit'), '1, 2, 2, 2');
  assert.equal(headers.get('x-ratelimit-remaining'), '2299, 4498, 8798, 105598');
  assert.equal(headers.get('x-ratelimit-reset'), [15, 30, 60, 1440].map((minutes) => now + minutes * 60).join(', '));
});

test('a full window is a 429 that counts for nothing, until the oldest calls have left it', async (t) => {
  const clock = manualClock();
  const { send } = await start(t, { clock, rateLimits: { 15: 2 } });
  await send('GET', '/users');
  clock.advance(60_000);
  await send('GET', '/users');
  const { status, body, headers } = await send('GET', '/users');
  assert.equal(status, 429);
  assert.equal(body['Type'], 'rate_limit');
  assert.equal(headers.get('x-ratelimit-remaining'), '0, 4498, 8798, 105598');
  assert.equal(headers.get('retry-after'), null);
  clock.advance(14 * 60_000);
  assert.equal((await send('GET', '/users')).status, 200);
  assert.equal((await send('GET', '/users')).status, 429);
});

test('a request beyond the limit does not use up its idempotency key', async (t) => {
  const clock = manualClock();
  const { send } = await start(t, { clock, rateLimits: { 15: 1 }, tokenLife: 10_000 });
  const key = { 'Idempotency-Key': '0123456789abcdef' };
  await send('GET', '/users');
  assert.equal((await send('POST', '/wallets', {}, key)).status, 429);
  clock.advance(15 * 60_000);
  assert.equal((await send('POST', '/wallets', {}, key)).status, 400);
});

test('the headers come as one line per window when the sandbox is told so', async (t) => {
  const { sandbox, token } = await start(t, { rateLimitHeaders: 'repeated' });
  const lines = await new Promise<string[]>((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    get(`${sandbox.baseUrl}/v2.01/${sandbox.clientId}/users`, { headers, agent: false }, (response) => {
      response.resume();
      const { rawHeaders } = response;
      resolve(rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1] === 'x-ratelimit'));
    }).on('error', reject);
  });
  assert.deepEqual(lines, ['1', '1', '1', '1']);
});

test('the counts stay right over many more calls than a window holds', async (t) => {
  const clock = manualClock();
  const { send } = await start(t, { clock, tokenLife: 1e6, rateLimits: { 15: 1e6, 30: 1e6, 60: 1e6, 1440: 1e6 } });
  for (let i = 0; i < 220; i += 1) {
    clock.advance(15 * 60_000);
    await send('GET', '/users');
  }
  const { headers } = await send('GET', '/users');
  assert.equal(headers.get('x-ratelimit'), '2, 3, 5, 97');
});
