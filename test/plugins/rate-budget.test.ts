import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientEvent,
  type ClientOptions,
  createClient,
  type MangopayClient,
  memoryStore,
  RateBudgetError,
  type TokenStore,
} from '../../index.js';
import '../../plugins/rate-budget/index.js'; // loaded beforehand: that takes a time that the clock does not see
import { createRateLimiter, DOCUMENTED_LIMITS } from '../../sandbox/http/rate-limits.js';
import { manualClock, startSandbox } from '../../sandbox/index.js';
import { rejection } from '../client/support.js';

type Priority = 'high' | 'normal' | 'low';
const MINUTE = 60_000;

/** The API's own counter behind a `fetch`, on a clock that stands still: responses arrive every 50 ms. */
function setup(limits: Partial<typeof DOCUMENTED_LIMITS> = {}) {
  const clock = manualClock();
  const limiter = createRateLimiter(clock, { ...DOCUMENTED_LIMITS, ...limits });
  const sent = { accepted: 0, refused: 0 };
  let arriving: Promise<void> | undefined;
  const latency = () => {
    arriving ??= new Promise<void>((resolve) => clock.after(50, resolve)).then(() => {
      arriving = undefined;
    });
    return arriving;
  };
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/oauth/token'))
      return Response.json({ access_token: 'token', token_type: 'bearer', expires_in: 86_400 });
    const isAccepted = limiter.take();
    sent[isAccepted ? 'accepted' : 'refused']++;
    const headers = Object.entries(limiter.headers()).map(([name, values]): [string, string] => [
      name,
      values.join(','),
    ]);
    await latency();
    return Response.json({}, { status: isAccepted ? 200 : 429, headers });
  };
  const connect = (more: ClientOptions = {}): MangopayClient =>
    createClient({ clientId: 'acme', apiKey: 'key', fetch, clock, rateBudget: true, retry: false, ...more });
  const statuses = async (client: MangopayClient, calls: number, priority?: Priority) => {
    const seen: number[] = [];
    for (let call = 0; call < calls; call++)
      seen.push((await client.operations.getClient({ priority })).response.status);
    return seen;
  };
  return { clock, sent, connect, statuses };
}

test('eight processes with one store use up the budget, and no urgent call is refused', async () => {
  const { clock, sent, connect, statuses } = setup();
  const tokenStore = memoryStore(clock);
  const urgent: number[] = [];
  const ended = new AbortController();
  clock.after(15 * MINUTE - 1, () => ended.abort());
  const processes = Array.from({ length: 8 }, async () => {
    const client = connect({ tokenStore, signal: ended.signal });
    const batches = Promise.allSettled([statuses(client, 999, 'low'), statuses(client, 999, 'normal')]);
    for (let round = 0; round < 5; round++) {
      await new Promise<void>((resolve) => clock.after(MINUTE, resolve));
      urgent.push(...(await statuses(client, 1, 'high')));
    }
    await batches;
  });
  await clock.runUntil(Promise.all(processes));
  assert.deepEqual([urgent.length, new Set(urgent)], [40, new Set([200])]);
  assert.equal(sent.refused, 0);
  assert.ok(sent.accepted >= 0.95 * 2300, `${sent.accepted} calls`);
});

test('a call waits until the window has room, and then is sent', async () => {
  const { clock, connect, statuses } = setup({ 15: 10 });
  const events: ClientEvent[] = [];
  const client = connect({ onEvent: (event) => events.push(event) });
  const seen = await clock.runUntil(statuses(client, 14));
  assert.deepEqual(new Set(seen), new Set([200]));
  assert.ok(clock.mono() >= 15 * MINUTE && clock.mono() < 16 * MINUTE, `${clock.mono()}`);
  const delayed = events.find(({ type }) => type === 'request.delayed');
  assert.ok(delayed?.type === 'request.delayed' && delayed.priority === 'normal' && delayed.wait > 14 * MINUTE);
});

test('near the limit, calls of low priority wait first, and urgent ones overtake them', async () => {
  const { clock, connect, statuses } = setup({ 15: 100 });
  const client = connect();
  await clock.runUntil(statuses(client, 96, 'low'));
  const order: string[] = [];
  const call = (priority: Priority) => client.operations.getClient({ priority }).then(() => order.push(priority));
  const all = Promise.all([call('low'), call('low'), call('normal'), call('high')]);
  await clock.runUntil(all);
  assert.deepEqual(order.slice(2), ['low', 'low']);
});

test('calls that others made count: the headers tell of them', async () => {
  const { clock, sent, connect, statuses } = setup({ 15: 20 });
  await clock.runUntil(statuses(connect({ rateBudget: false }), 15));
  const client = connect();
  assert.deepEqual(new Set(await clock.runUntil(statuses(client, 5, 'high'))), new Set([200]));
  const late = client.operations.getClient({ priority: 'high', deadline: 30_000 });
  assert.ok((await clock.runUntil(rejection(late))) instanceof RateBudgetError);
  assert.equal(sent.refused, 0);
});

test('on the sandbox, a call waits until the window has room', async (t) => {
  const clock = manualClock();
  const { baseUrl, clientId, apiKey, requests, close } = await startSandbox({
    clock,
    rateLimits: { 15: 5 },
    tokenLife: 86_400,
  });
  t.after(close);
  const client = createClient({ baseUrl, clientId, apiKey, clock, rateBudget: true, timeout: 60 * MINUTE });
  const calls = async () => {
    for (let call = 0; call < 7; call++) await client.operations.getClient();
  };
  await clock.runUntil(calls());
  assert.deepEqual(new Set(requests.map(({ status }) => status)), new Set([200]));
  assert.ok(clock.mono() >= 15 * MINUTE);
});

test('a caller that would wait longer than allowed fails at once, with the time', async () => {
  const { clock, sent, connect, statuses } = setup({ 15: 3 });
  const client = connect();
  await clock.runUntil(statuses(client, 2));
  for (const [given, options] of [
    [client, { deadline: MINUTE }],
    [connect({ rateBudget: { maxWait: MINUTE } }), {}],
  ] as const) {
    if (given !== client) await clock.runUntil(statuses(given, 1, 'high'));
    const before = sent.accepted + sent.refused;
    const error = await clock.runUntil(rejection(given.operations.getClient(options)));
    assert.ok(error instanceof RateBudgetError);
    assert.deepEqual([error.code, error.priority, error.method], ['rate_budget_exceeded', 'normal', 'GET']);
    assert.ok(error.retryAt && error.retryAt.getTime() > clock.wall() + 14 * MINUTE);
    assert.equal(sent.accepted + sent.refused, before);
    assert.ok(clock.mono() < MINUTE);
  }
});

test('a signal ends the wait', async () => {
  const { clock, connect, statuses } = setup({ 15: 3 });
  const client = connect();
  await clock.runUntil(statuses(client, 2));
  const controller = new AbortController();
  const waiting = rejection(client.operations.getClient({ signal: controller.signal }));
  clock.after(1000, () => controller.abort(new Error('gone')));
  assert.equal((await clock.runUntil(waiting)).message, 'gone');
  assert.ok(clock.mono() < MINUTE);
});

test('a store that fails costs no call: the process keeps its own budget', async () => {
  const { clock, connect, statuses } = setup({ 15: 10 });
  const fails = () => Promise.reject(new Error('the store is down'));
  const tokenStore: TokenStore = { read: fails, write: fails, remove: fails, lease: fails };
  const seen = await clock.runUntil(statuses(connect({ tokenStore }), 12));
  assert.deepEqual(new Set(seen), new Set([200]));
});

test('without rateBudget a call meets the 429; an unknown priority or option is refused by name', async () => {
  const { clock, connect, statuses } = setup({ 15: 2 });
  assert.deepEqual(await clock.runUntil(statuses(connect({ rateBudget: false }), 3)), [200, 200, 429]);
  const priority = 'auto' as never;
  assert.equal((await rejection(connect().operations.getClient({ priority }))).parameter, 'priority');
  assert.throws(() => connect({ rateBudget: { maxWait: 0 } }), { parameter: 'rateBudget.maxWait' });
  assert.throws(() => connect({ rateBudget: 'yes' as never }), { parameter: 'rateBudget' });
});
