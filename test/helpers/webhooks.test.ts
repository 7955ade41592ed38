import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import { unwrap } from '../../helpers/unwrap.js';
import {
  eventTypes,
  isNotificationOf,
  type Notification,
  NotificationError,
  parseNotification,
  testNotification,
  verifyNotification,
} from '../../helpers/webhooks.js';
import { createClient } from '../../index.js';
import { startSandbox } from '../../sandbox/index.js';
import { serve } from '../loopback.js';
import { startApi } from './support.js';

const QUERY = 'EventType=PAYIN_NORMAL_SUCCEEDED&RessourceId=payin_m_01J&Date=1764547200';
const PARSED = {
  eventType: 'PAYIN_NORMAL_SUCCEEDED',
  resourceId: 'payin_m_01J',
  date: new Date('2025-12-01T00:00:00Z'),
};

test('a notification is read from an address, a path, a URL, a Request, and what Node or Express gives', () => {
  const address = `https://shop.example/hooks?tenant=7&${QUERY}`;
  for (const request of [
    address,
    new URL(address),
    new Request(address),
    `/hooks?${QUERY}`,
    { url: `/hooks?${QUERY}`, method: 'GET' },
    { url: `/hooks?${QUERY}` },
  ])
    assert.deepEqual(parseNotification(request), PARSED);
});

test('every known event type is read, and made for tests', () => {
  const names = Object.keys(eventTypes);
  assert.ok(names.length >= 151);
  for (const eventType of names) {
    const address = testNotification('https://shop.example/hooks?a=1', { ...PARSED, eventType });
    assert.equal(address.searchParams.get('a'), '1');
    assert.deepEqual(parseNotification(address), { ...PARSED, eventType });
  }
});

test('an event type that is not known passes', () => {
  const notification = parseNotification(`/?${QUERY.replace('PAYIN_NORMAL_SUCCEEDED', 'MOON_LANDING_2027')}`);
  assert.equal(notification.eventType, 'MOON_LANDING_2027');
});

for (const [parameter, request] of [
  ['EventType', `/?RessourceId=a&Date=1`],
  ['EventType', `/?EventType=&RessourceId=a&Date=1`],
  ['EventType', `/?EventType=a b&RessourceId=a&Date=1`],
  ['EventType', `/?EventType=${'A'.repeat(101)}&RessourceId=a&Date=1`],
  ['EventType', `/?EventType=A&EventType=B&RessourceId=a&Date=1`],
  ['RessourceId', `/?EventType=A&ResourceId=a&Date=1`],
  ['RessourceId', `/?EventType=A&RessourceId=..&Date=1`],
  ['RessourceId', `/?EventType=A&RessourceId=a%2Fb&Date=1`],
  ['RessourceId', `/?EventType=A&RessourceId=${'a'.repeat(129)}&Date=1`],
  ['RessourceId', `/?EventType=A&RessourceId=a%0A&Date=1`],
  ['Date', `/?EventType=A&RessourceId=a`],
  ['Date', `/?EventType=A&RessourceId=a&Date=-1`],
  ['Date', `/?EventType=A&RessourceId=a&Date=1.5`],
  ['Date', `/?EventType=A&RessourceId=a&Date=999999999999`],
  ['Date', `/?EventType=A&RessourceId=a&Date=today`],
  ['method', { url: `/?${QUERY}`, method: 'POST' }],
  ['url', {}],
  ['url', 'http://'],
  ['url', 'EventType=KYC_CREATED&RessourceId=1&Date=1700000000'], // the query of a request, without its path
] as const)
  test(`refused as no notification, naming ${parameter}: ${JSON.stringify(request).slice(0, 60)}`, () => {
    assert.throws(() => parseNotification(request), {
      name: 'NotificationError',
      code: 'notification_invalid',
      parameter,
    });
  });

test('what Mangopay could not send cannot be made for tests', () => {
  const make = (fields: object) => testNotification('https://shop.example/', { ...PARSED, ...fields });
  assert.throws(() => make({ eventType: 'a b' }), { parameter: 'EventType' });
  assert.throws(() => make({ resourceId: '' }), { parameter: 'RessourceId' });
  assert.throws(() => make({ date: new Date(Number.NaN) }), { parameter: 'Date' });
});

test('a notification made for tests is of now, if no date is given', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1764547200_900 });
  const address = testNotification('https://shop.example/', { eventType: 'KYC_SUCCEEDED', resourceId: 'k' });
  assert.equal(address.search, '?EventType=KYC_SUCCEEDED&RessourceId=k&Date=1764547200');
});

test('each event type with an operation is checked by that operation; each other says what is lacking', async (t) => {
  const { client, requests } = await startApi(t, () => ({ body: { Id: 'found' } }));
  const lacking: Record<string, number> = {};
  let checked = 0;
  for (const [eventType, { resourceId: idName, verifiedBy }] of Object.entries(eventTypes)) {
    const notification = { ...PARSED, eventType, resourceId: 'the-id' };
    const resource = await verifyNotification(client, notification).catch((error: unknown) => error);
    if (resource instanceof NotificationError) {
      assert.equal(resource.code, 'notification_unverifiable');
      const what =
        /params: (.*)\.$/.exec(resource.message)?.[1] ?? (/listEvents/.test(resource.message) ? 'operation' : '?');
      lacking[what] = (lacking[what] ?? 0) + 1;
      assert.equal(what === 'operation', verifiedBy === null, eventType);
    } else {
      assert.deepEqual(resource, { Id: 'found' }, eventType);
      const { pathname } = requests.at(-1)?.url ?? new URL('x:');
      assert.ok(idName && pathname.split('/').includes('the-id'), `${eventType}: ${pathname}`);
      checked++;
    }
  }
  assert.equal(requests.length, checked);
  const { operation, ...ids } = lacking;
  assert.deepEqual(ids, { CardId: 3, IntentId: 14, WalletId: 4 });
  assert.equal(checked + 21 + (operation ?? 0), Object.keys(eventTypes).length);
});

test('ids that the notification lacks are taken from params', async (t) => {
  const { client, requests } = await startApi(t, () => ({ body: { Id: 'va_1' } }));
  const virtualAccount = { ...PARSED, eventType: 'VIRTUAL_ACCOUNT_ACTIVE', resourceId: 'va_1' };
  await verifyNotification(client, virtualAccount, { params: { WalletId: 'wlt_1' } });
  assert.equal(requests[0]?.url.pathname, '/v2.01/acme/wallets/wlt_1/virtual-accounts/va_1');
  const intent = { ...PARSED, eventType: 'INTENT_AUTHORIZED', resourceId: 'int_1' };
  await verifyNotification(client, intent);
  assert.equal(requests[1]?.url.pathname, '/v3.0/acme/payins/intents/int_1');
  const misspelt = verifyNotification(client, virtualAccount, { params: { WalletId: 'w', Walletid: 'w' } });
  await assert.rejects(misspelt, { code: 'parameter_invalid', parameter: 'Walletid' });
});

test('an event that the state of its resource contradicts is not verified', async (t) => {
  const { client } = await startApi(t, () => ({ body: { Id: 'payin_m_01J', Status: 'FAILED' } }));
  await assert.rejects(verifyNotification(client, PARSED), {
    code: 'notification_contradicted',
    parameter: 'EventType',
    message: /Status cannot be FAILED/,
  });
});

test('an event of an intent is verified if the intent holds what it names', async (t) => {
  const { client } = await startApi(t, () => ({ body: { Id: 'int_1', Captures: [{ Id: 'cap_1' }, { Id: 'cap_2' }] } }));
  const params = { IntentId: 'int_1' };
  const captured = { ...PARSED, eventType: 'INTENT_CAPTURED', resourceId: 'cap_2' };
  await verifyNotification(client, captured, { params });
  await assert.rejects(verifyNotification(client, { ...captured, resourceId: 'cap_9' }, { params }), {
    code: 'notification_contradicted',
    parameter: 'RessourceId',
  });
});

test('an empty RessourceId is named as what the Dashboard sends to test a hook', () => {
  assert.throws(() => parseNotification('/?EventType=PAYIN_NORMAL_SUCCEEDED&RessourceId=&Date=1'), {
    parameter: 'RessourceId',
    message: /Dashboard/,
  });
});

test('the id of the notification cannot be replaced by params', async (t) => {
  const { client, requests } = await startApi(t, () => ({ body: {} }));
  await verifyNotification(client, PARSED, { params: { PayInId: 'another' } });
  assert.equal(requests[0]?.url.pathname, '/v2.01/acme/payins/payin_m_01J');
});

test('an event type that is not known cannot be checked, even if it is called like a member of every object', async (t) => {
  const { client } = await startApi(t, () => ({ body: {} }));
  for (const eventType of ['MOON_LANDING_2027', 'constructor', '__proto__'])
    await assert.rejects(verifyNotification(client, { ...PARSED, eventType }), {
      code: 'notification_unverifiable',
      parameter: 'EventType',
      message: /operations\.listEvents/,
    });
});

test('a notification about nothing that exists is a 404', async (t) => {
  const { client } = await startApi(t, () => ({ status: 404, body: { Message: 'No.', Type: 'ressource_not_found' } }));
  await assert.rejects(verifyNotification(client, PARSED), {
    name: 'NotFoundError',
    httpStatus: 404,
    operationId: 'getPayIn',
  });
});

test('a signal ends the check with its reason', async (t) => {
  const { client } = await startApi(t, () => ({ body: {} }));
  const reason = new Error('shutting down');
  await assert.rejects(verifyNotification(client, PARSED, { signal: AbortSignal.abort(reason) }), reason);
});

test('a service receives a notification of a user from the sandbox and verifies it', async (t) => {
  await using sandbox = await startSandbox();
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey });
  const heard = new EventEmitter();
  const first = once(heard, 'notification');
  const origin = await serve(t, (request, response) => {
    response.end();
    heard.emit('notification', parseNotification(request));
  });

  const Url = `${origin}/hooks`;
  await unwrap(client.operations.createHook({ body: { EventType: 'USER_KYC_REGULAR', Url } }));
  const UserId = sandbox.resources.insert('getUserSca', { Id: 'user_m_1', PersonType: 'NATURAL', KYCLevel: 'REGULAR' });
  sandbox.hooks.emit('USER_KYC_REGULAR', UserId);
  const [notification] = (await first) as [Notification]; // what is emitted above
  assert.ok(isNotificationOf(notification, 'USER_KYC_REGULAR', 'USER_KYC_LIGHT'));
  assert.equal(isNotificationOf(notification, 'USER_KYC_LIGHT'), false);
  assert.equal((await verifyNotification(client, notification)).Id, UserId);
});
