import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { manualClock } from '../../sandbox/index.js';
import { serve } from '../loopback.js';
import { marketplace, payIn, start } from './helpers.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A service that takes notifications and answers them as it is told. */
async function receiver(t: TestContext) {
  const seen: { method: string; query: Record<string, string> }[] = [];
  const service = { url: '', status: 200, seen };
  const origin = await serve(t, (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    seen.push({ method: request.method ?? '', query: Object.fromEntries(searchParams) });
    response.writeHead(service.status).end();
  });
  service.url = `${origin}/hook?shop=1`;
  return service;
}

test('a hook is told by a GET with the event type, the id and the date', async (t) => {
  const clock = manualClock();
  const [api, service] = [await start(t, { clock }), await receiver(t)];
  await api.send('POST', '/hooks', { EventType: 'PAYIN_NORMAL_SUCCEEDED', Url: service.url });
  await marketplace(api);
  await api.sandbox.hooks.settled();
  const [delivery] = api.sandbox.hooks.deliveries;
  assert.deepEqual([delivery?.state, delivery?.attempts], ['delivered', [200]]);
  const query = {
    shop: '1',
    EventType: 'PAYIN_NORMAL_SUCCEEDED',
    RessourceId: delivery?.resourceId,
    Date: `${clock.wall() / 1000}`,
  };
  assert.deepEqual(service.seen, [{ method: 'GET', query }]);
  assert.equal((await api.send('GET', `/payins/${delivery?.resourceId}`)).body['Status'], 'SUCCEEDED');
});

test('a notification that is not taken is sent again every ten minutes for an hour, then every eight hours for three days', async (t) => {
  const clock = manualClock();
  const [{ sandbox, send }, service] = [await start(t, { clock }), await receiver(t)];
  service.status = 500;
  await send('POST', '/hooks', { EventType: 'DISPUTE_CREATED', Url: service.url });
  sandbox.hooks.emit('DISPUTE_CREATED', 'dispute_1');
  const pass = async (ms: number) => {
    clock.advance(ms);
    await sandbox.hooks.settled();
    return service.seen.length;
  };
  assert.equal(await pass(0), 1);
  assert.equal(await pass(10 * MINUTE - 1), 1);
  assert.equal(await pass(1), 2);
  for (let attempt = 3; attempt <= 7; attempt += 1) assert.equal(await pass(10 * MINUTE), attempt);
  assert.equal(await pass(7 * HOUR), 7);
  assert.equal(await pass(HOUR), 8);
  for (let attempt = 9; attempt <= 16; attempt += 1) assert.equal(await pass(8 * HOUR), attempt);
  assert.equal(await pass(1000 * HOUR), 16);
  assert.equal(sandbox.hooks.deliveries[0]?.state, 'given-up');
});

test('a service that comes back gets what it missed', async (t) => {
  const clock = manualClock();
  const [{ sandbox, send }, service] = [await start(t, { clock }), await receiver(t)];
  service.status = 503;
  await send('POST', '/hooks', { EventType: 'KYC_SUCCEEDED', Url: service.url });
  sandbox.hooks.emit('KYC_SUCCEEDED', 'kyc_1');
  await sandbox.hooks.settled();
  service.status = 200;
  clock.advance(10 * MINUTE);
  await sandbox.hooks.settled();
  assert.deepEqual(
    sandbox.hooks.deliveries.map(({ state, attempts }) => [state, attempts]),
    [['delivered', [503, 200]]],
  );
});

test('a hundred failures in a row make a hook INVALID, and it is silent until it is revived', async (t) => {
  const clock = manualClock();
  const [{ sandbox, send }, service] = [await start(t, { clock, tokenLife: 10_000 }), await receiver(t)];
  service.status = 500;
  const { body: hook } = await send('POST', '/hooks', { EventType: 'KYC_FAILED', Url: service.url });
  for (let i = 0; i < 100; i += 1) sandbox.hooks.emit('KYC_FAILED', `kyc_${i}`);
  await sandbox.hooks.settled();
  assert.equal((await send('GET', `/hooks/${hook['Id']}`)).body['Validity'], 'INVALID');
  sandbox.hooks.emit('KYC_FAILED', 'kyc_100');
  clock.advance(HOUR);
  await sandbox.hooks.settled();
  assert.equal(service.seen.length, 100);
  service.status = 200;
  await send('PUT', `/hooks/${hook['Id']}`, { Validity: 'VALID' });
  sandbox.hooks.emit('KYC_FAILED', 'kyc_101');
  await sandbox.hooks.settled();
  assert.equal(service.seen.length, 101);
});

test('a hook that is disabled, of another type, or beyond this machine is not called', async (t) => {
  const [{ sandbox, send }, service] = [await start(t), await receiver(t)];
  const { body: hook } = await send('POST', '/hooks', { EventType: 'KYC_CREATED', Url: service.url });
  await send('PUT', `/hooks/${hook['Id']}`, { Status: 'DISABLED' });
  await send('POST', '/hooks', { EventType: 'KYC_FAILED', Url: 'https://shop.example/hook' });
  for (const type of ['KYC_CREATED', 'KYC_FAILED', 'KYC_OUTDATED'] as const) sandbox.hooks.emit(type, 'kyc_1');
  await sandbox.hooks.settled();
  assert.equal(service.seen.length, 0);
  assert.deepEqual(
    sandbox.hooks.deliveries.map(({ attempts }) => attempts),
    [[0]],
  );
});

test('there is one hook an event type', async (t) => {
  const { send } = await start(t);
  const hook = { EventType: 'KYC_CREATED', Url: 'http://127.0.0.1:9/' };
  assert.equal((await send('POST', '/hooks', hook)).status, 200);
  const { status, body } = await send('POST', '/hooks', hook);
  assert.deepEqual([status, Object.keys(body['errors'] as object)], [400, ['EventType']]);
});

test('events can be listed, filtered and sorted, for 45 days', async (t) => {
  const clock = manualClock();
  const api = await start(t, { clock });
  const { buyer, from, card } = await marketplace(api);
  clock.advance(1_000);
  await api.send('POST', '/payins/card/direct', payIn(buyer, from, card));
  const { list } = await api.send('GET', '/events?EventType=PAYIN_NORMAL_SUCCEEDED&Sort=Date:DESC');
  assert.deepEqual(
    list.map((event) => event['Date']),
    [clock.wall() / 1000, clock.wall() / 1000 - 1],
  );
  const old = clock.wall() / 1000 - 46 * 24 * 3600;
  const { status, body } = await api.send('GET', `/events?EventType=KYC_CREATED&AfterDate=${old}`);
  assert.deepEqual([status, body['Type']], [400, 'param_error']);
});

test('close leaves no attempt and no timer behind', async (t) => {
  const clock = manualClock();
  const [{ sandbox, send }, service] = [await start(t, { clock }), await receiver(t)];
  service.status = 500;
  await send('POST', '/hooks', { EventType: 'KYC_CREATED', Url: service.url });
  sandbox.hooks.emit('KYC_CREATED', 'kyc_1');
  await sandbox.hooks.settled();
  await sandbox.close();
  clock.advance(100 * HOUR);
  await sandbox.hooks.settled();
  assert.equal(service.seen.length, 1);
});
