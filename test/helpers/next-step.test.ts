import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwrap } from '../../helpers/unwrap.js';
import { createWallet, errorReport, getWallet, refusal } from './refusals.js';
import { startApi } from './support.js';

test('a 404 of a path that no operation has says so, instead of doubting the ids', async (t) => {
  const { client } = await startApi(t, () => ({ status: 404, body: errorReport({ Type: 'ressource_not_found' }) }));
  const error = await refusal(unwrap(client.GET('/v2.01/{ClientId}/userz' as never)));
  assert.match(error.message, /404 ressource_not_found .*no such operation: check method and path/);
});

test('a 403 names the permission scope that the operation needs', async (t) => {
  const api = await startApi(t, () => ({ status: 403, body: errorReport({ Type: 'forbidden_ressource' }) }));
  const error = await refusal(getWallet(api));
  assert.equal(error.permissionScope, 'Wallet.Details');
  assert.match(error.message, /API key has the permission scope Wallet\.Details, that the feature is activated/);
});

test('a 403 of an operation whose scope is not published says what else to look at', async (t) => {
  const api = await startApi(t, () => ({ status: 403, body: errorReport({ Type: 'forbidden_ressource' }) }));
  const params = { path: { IntentId: 'i', SplitId: 's' } };
  const error = await refusal(unwrap(api.client.operations.getIntentSplit({ params })));
  assert.equal(error.permissionScope, undefined);
  assert.match(error.message, /Check the permission scopes of the API key/);
});

test('a 403 that speaks of addresses points to the allowlist, and to nothing else', async (t) => {
  const api = await startApi(t, () => ({ status: 403, body: { Message: 'IP address not allowed', Type: 'other' } }));
  const { message } = await refusal(getWallet(api));
  assert.match(message, /Add the address that your requests come from to the IP allowlist/);
  assert.doesNotMatch(message, /permission scope/);
});

test('a 403 sca_proxy_missing says what the proxy is needed for', async (t) => {
  const api = await startApi(t, () => ({ status: 403, body: { Message: 'No.', Type: 'sca_proxy_missing' } }));
  assert.match((await refusal(getWallet(api))).message, /send ScaContext USER_PRESENT/);
});

test('a used idempotency key is named, with the way to the first response', async (t) => {
  const api = await startApi(t, () => ({ status: 409, body: errorReport({ Type: 'idempotent_creation_conflict' }) }));
  const params = { header: { 'Idempotency-Key': 'order-1234567890' } };
  const body = { Owners: ['user_m_1'], Currency: 'EUR', Description: 'Sales' };
  const error = await refusal(unwrap(api.client.operations.createWallet({ params, body })));
  assert.equal(error.idempotencyKey, 'order-1234567890');
  assert.match(error.message, /The idempotency key order-1234567890 has been used in the last 24 hours/);
});

test('a 500 to a POST says how to find out whether it was carried out', async (t) => {
  const api = await startApi(t, () => ({ status: 500, body: errorReport({ Type: 'other' }) }));
  const error = await refusal(createWallet(api));
  assert.ok(
    error.message.endsWith(`operations.getApiResponse tells for the key ${error.idempotencyKey}.`),
    error.message,
  );
});

test('a 429 says when calls are taken again: when the last used-up window ends', async (t) => {
  const headers = {
    'x-ratelimit-remaining': '0, 0, 12, 9000',
    'x-ratelimit-reset': '1900000900, 1900001800, 1900003600, 1900086400',
    'x-ratelimit': '2300, 4500, 8788, 96600',
  };
  const api = await startApi(t, () => ({ status: 429, headers, body: errorReport({ Type: 'rate_limit' }) }));
  const error = await refusal(getWallet(api));
  assert.deepEqual(error.retryAt, new Date(1900001800_000));
  assert.match(error.message, /Send nothing until 2030-03-17T18:16:40\.000Z/);
});

test('another error has no time, even where a window is used up', async (t) => {
  const headers = { 'x-ratelimit': '9', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000900' };
  const api = await startApi(t, () => ({ status: 404, headers }));
  assert.equal((await refusal(getWallet(api))).retryAt, undefined);
});

test('a 429 without the headers has no time', async (t) => {
  const api = await startApi(t, () => ({ status: 429 }));
  const error = await refusal(getWallet(api));
  assert.equal(error.retryAt, undefined);
  assert.match(error.message, /Send nothing until the window has passed/);
});
