// Which idempotency key counts, whose record it is, and when another one may be taken.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMangopayError, unwrap } from '../../index.js';
import { rejection } from '../client/support.js';
import { SPELLINGS } from '../faults.js';
import { until } from '../until.js';
import { KEY, walletOf, wallets } from './wallets.js';

const DAY = 24 * 60 * 60 * 1000;
const isCreation = ({ method, url }: Request) => method === 'POST' && url.endsWith('/wallets');

test('a record is that of its request, however the API spells the URL in it', async (t) => {
  let spell = (url: URL) => url.href;
  const { create, fault, sandbox, made, steps } = await wallets(t, {}, async (request, init) => {
    const response = await fetch(request, init);
    if (!request.url.includes('/responses/')) return response;
    const record = JSON.parse(await response.text());
    record.RequestURL = spell(new URL(`${sandbox.baseUrl}/v2.01/${sandbox.clientId}/wallets`));
    return Response.json(record);
  });
  let count = 0;
  for (const [name, spelling] of Object.entries(SPELLINGS))
    for (const key of [undefined, `order-4711-wallet-${count}`]) {
      spell = spelling;
      fault({ kind: 'reset', when: 'after' });
      assert.match((await create(key)).data?.Id ?? '', /^wlt_/, name);
      assert.deepEqual(steps().slice(2 * count), ['POST', 'ask'], name);
      count++;
    }
  assert.equal(await made(), count);
});

test('a key that was used for another request is refused as used, with what differs, and not met with its result', async (t) => {
  const { client, create, fault, sandbox } = await wallets(t);
  await create(KEY);
  const own = (owner: string, more: object = {}) =>
    client.operations.createWallet({ body: { ...walletOf(owner), ...more }, idempotencyKey: KEY });
  const owner = sandbox.resources.insert('getUser');
  for (const [call, field] of [
    [() => own(owner), 'Owners'],
    [() => own(owner, { Currency: 'GBP' }), 'Owners'],
    [() => own(owner, { Owners: [], Currency: 'GBP' }), 'Currency'],
  ] as const) {
    fault({ kind: 'reset', when: 'before' });
    const error = await rejection(call());
    assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
    assert.ok(error.message.includes(`whose ${field}`), error.message);
  }
});

test("a key that was used for another payment, of which the first response was lost, is not met with that payment's success", async (t) => {
  const body = {
    AuthorId: 'user_m_1',
    DebitedFunds: { Currency: 'EUR', Amount: 100 },
    Fees: { Currency: 'EUR', Amount: 1 },
    DebitedWalletId: 'wlt_1',
    CreditedWalletId: 'wlt_2',
    Tag: 'order 1',
  } as const;
  const earlier = { StatusCode: '200', Resource: { Id: 'transfer_1', Status: 'SUCCEEDED', ...body } };
  const { client } = await wallets(t, {}, async (request, init) => {
    if (request.url.includes('/responses/')) return Response.json(earlier);
    if (!request.url.endsWith('/transfers')) return fetch(request, init);
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
  });
  const send = (change: object) =>
    client.operations.createTransfer({ body: { ...body, ...change }, idempotencyKey: KEY });
  assert.equal((await send({})).data?.Id, 'transfer_1', 'its own is');
  for (const [field, change] of [
    ['DebitedFunds.Amount', { DebitedFunds: { Currency: 'EUR', Amount: 200 } }],
    ['Fees.Currency', { Fees: { Currency: 'GBP', Amount: 1 } }],
    ['CreditedWalletId', { CreditedWalletId: 'wlt_3' }],
    ['Tag', { Tag: 'order 2' }],
  ] as const) {
    const error = await rejection(send(change));
    assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
    assert.ok(error.message.includes(`whose ${field} is not the same`), error.message);
  }
});

for (const isLost of [false, true])
  test(`the second key, where the first was used up by a 401, is named by the ${isLost ? 'error of a lost response' : 'error of a 500'} and the event`, async (t) => {
    const seen = new Set<string>();
    const { create, client, sandbox, events } = await wallets(t, { recordUnauthorized: true }, (request, init) => {
      const key = isCreation(request) ? request.headers.get('Idempotency-Key') : null;
      if (key !== null) seen.add(key);
      if (seen.size < 2) return fetch(request, init);
      if (isLost) throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
      return Promise.resolve(Response.json({ Message: 'Internal', Type: 'other' }, { status: 500 }));
    });
    await client.auth.getToken();
    sandbox.tokens.revokeAll();
    const error = await rejection(unwrap(create()));
    const [first, second] = seen;
    assert.ok(first && second && seen.size === 2);
    assert.equal(isMangopayError(error), !isLost);
    assert.equal(error.idempotencyKey, second);
    assert.ok(!error.message.includes(first));
    const settled = events.find((event) => event.type === 'request.settled');
    assert.equal(settled?.type === 'request.settled' && settled.idempotencyKey, second);
  });

test('a middleware that reads each response for its log does not hide that one broke off', async (t) => {
  const { create, client, fault, made, steps } = await wallets(t);
  const logged: string[] = [];
  client.use({
    async onResponse({ response }) {
      logged.push(await response.clone().text());
    },
  });
  fault({ kind: 'truncated' });
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.deepEqual(steps(), ['POST', 'ask']);
  assert.match(logged.join(), /wlt_/);
  assert.equal(await made(), 1);
});

for (const slept of ['while the response is awaited', 'between two lookups'])
  test(`after 24 hours of sleep ${slept}, nothing is sent again: the API has forgotten the key`, async (t) => {
    let left = slept.startsWith('while') ? 0 : 2;
    const { create, clock, steps } = await wallets(t, {}, async (request, init) => {
      const isLookup = request.url.includes('/responses/');
      if (!isCreation(request) && !isLookup) return fetch(request, init);
      if (left-- === 0) clock.advance(DAY);
      if (isLookup && left >= 0) return new Response(null, { status: 503 });
      if (isLookup) return fetch(request, init);
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    });
    const error = await rejection(create());
    assert.equal(error.code, 'outcome_unknown');
    assert.match(error.message, /lives for 24 hours.*Look at the resource before you send it again/);
    assert.deepEqual(new Set(steps()), new Set(['ask']), 'the POST never arrived, and was not sent again');
  });

test('another key is not taken while a send with the first may still be running', async (t) => {
  let posts = 0;
  let running: Request | undefined;
  const keys = new Set<string | null>();
  const { create, client, sandbox, clock, made } = await wallets(t, { recordUnauthorized: true }, (request, init) => {
    if (!isCreation(request)) return fetch(request, init);
    keys.add(request.headers.get('Idempotency-Key'));
    if (++posts === 1) return fetch(request, init); // its token is refused, and that is recorded
    running = request.clone();
    return new Promise(() => undefined);
  });
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  const answer = rejection(create());
  await until(() => running !== undefined);
  clock.expire();
  const error = await answer;
  assert.equal(error.code, 'outcome_unknown');
  assert.deepEqual([...keys], [error.idempotencyKey]);
  assert.equal(posts, 2);
  assert.equal(await made(), 0);
});
