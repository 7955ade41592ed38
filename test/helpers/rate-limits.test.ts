import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimits } from '../../helpers/rate-limits.js';
import { unwrap } from '../../helpers/unwrap.js';
import { createClient } from '../../index.js';
import { startSandbox } from '../../sandbox/index.js';
import { startApi } from './support.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const at = (minutes: number) => `${NOW / 1000 + minutes * 60}`;

function windowsOf(
  used: string,
  remaining: string,
  resets: string,
  date: string | undefined = new Date(NOW).toUTCString(),
) {
  const headers = { 'x-ratelimit': used, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': resets };
  return rateLimits({ headers: new Headers({ ...headers, ...(date && { date }) }) });
}

test('four windows are read, with what is used and left and when they end', () => {
  const resets = [15, 30, 60, 1440].map(at);
  assert.deepEqual(windowsOf('1, 2, 3, 4', '2299, 4498, 8797, 105596', resets.join(', ')), [
    { minutes: 15, used: 1, remaining: 2299, reset: new Date(NOW + 15 * 60_000) },
    { minutes: 30, used: 2, remaining: 4498, reset: new Date(NOW + 30 * 60_000) },
    { minutes: 60, used: 3, remaining: 8797, reset: new Date(NOW + 60 * 60_000) },
    { minutes: 1440, used: 4, remaining: 105596, reset: new Date(NOW + 1440 * 60_000) },
  ]);
});

test('a window is told by the time it has left, not by its place', () => {
  const minutes = (resets: number[]) => {
    const ones = resets.map(() => '1').join();
    return windowsOf(ones, ones, resets.map(at).join()).map((window) => window.minutes);
  };
  assert.deepEqual(minutes([1440, 60, 30, 15]), [1440, 60, 30, 15]);
  assert.deepEqual(minutes([29, 1400]), [30, 1440]);
  assert.deepEqual(minutes([0, 16, 31, 61, 2000]), [15, 30, 60, 1440, 1440]);
  assert.deepEqual(minutes([15.1, 30.1]), [15, 30], 'rounded up to a second on the way');
});

test('blanks and lines of their own make no difference', async (t) => {
  const headers = {
    'x-ratelimit': ['10', '20'],
    'x-ratelimit-remaining': ['0', '80'],
    'x-ratelimit-reset': [at(14), at(29)],
    date: new Date(NOW).toUTCString(),
  };
  const { client } = await startApi(t, () => ({ headers, body: [] }));
  const { response } = await client.operations.listUsers();
  assert.deepEqual(
    rateLimits(response).map(({ minutes, used, remaining }) => [minutes, used, remaining]),
    [
      [15, 10, 0],
      [30, 20, 80],
    ],
  );
  assert.deepEqual(rateLimits(response), windowsOf(' 10,20 ', '0 ,80', `${at(14)},${at(29)}`));
});

test('a window with a value that is missing or no number is left out, the others are kept', () => {
  assert.deepEqual(windowsOf('', '', ''), []);
  assert.deepEqual(
    windowsOf('1,x,3', '1,2', [at(15), at(30), at(60)].join()).map(({ minutes }) => minutes),
    [15],
  );
  assert.deepEqual(
    windowsOf('1,1', '-1,1', [at(15), at(30)].join()).map(({ minutes }) => minutes),
    [30],
  );
  assert.deepEqual(rateLimits({ headers: new Headers() }), []);
});

test("without a Date header, this machine's clock is taken", (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: NOW });
  assert.equal(windowsOf('1', '1', at(29), '')[0]?.minutes, 30);
  assert.equal(windowsOf('1', '1', at(29), 'yesterday')[0]?.minutes, 30);
});

for (const rateLimitHeaders of ['joined', 'repeated'] as const)
  test(`the sandbox counts as they say, its headers ${rateLimitHeaders}`, async () => {
    await using sandbox = await startSandbox({ rateLimits: { 15: 100 }, rateLimitHeaders });
    const { baseUrl, clientId, apiKey } = sandbox;
    const client = createClient({ baseUrl, clientId, apiKey });
    await unwrap(client.operations.listUsers());
    const { response } = await client.operations.listUsers();
    const windows = rateLimits(response);
    assert.deepEqual(
      windows.map(({ minutes }) => minutes),
      [15, 30, 60, 1440],
    );
    assert.equal(windows[0]?.used, 2);
    assert.equal(windows[0]?.remaining, 98);
  });
