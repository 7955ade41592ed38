import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createClient, type MangopayClient } from 'mangopay-fetch';
import { type Sandbox, startSandbox } from 'mangopay-fetch/sandbox';
import { type Order, settleOrder } from '../src/settle-order.js';

let sandbox: Sandbox;
let mangopay: MangopayClient;
let order: Order;

before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.close());

// two users with a wallet each, EUR 100 in the buyer's
beforeEach(() => {
  sandbox.reset();
  const { baseUrl, clientId, apiKey, resources } = sandbox;
  mangopay = createClient({ baseUrl, clientId, apiKey });

  const wallet = (owner: string, Amount: number) =>
    resources.insert('getWallet', { Owners: [owner], Currency: 'EUR', Balance: { Currency: 'EUR', Amount } });
  const [buyer, seller] = [resources.insert('getUserSca'), resources.insert('getUserSca')];
  order = {
    id: 'order-1042',
    buyer: { userId: buyer, walletId: wallet(buyer, 10_000) },
    seller: { walletId: wallet(seller, 0) },
    total: 4_000,
  };
});

function balance(walletId: string): number {
  const { Balance } = sandbox.resources.get(walletId) as { Balance: { Amount: number } };
  return Balance.Amount;
}

const transfers = () => sandbox.requests.filter(({ operationId }) => operationId === 'createTransfer');

test('the seller gets the price less the commission', async () => {
  const settlement = await settleOrder(mangopay, order);
  assert.equal(settlement.outcome, 'settled');
  assert.equal(balance(order.buyer.walletId), 6_000);
  assert.equal(balance(order.seller.walletId), 3_600);
});

test('a buyer without enough money is told so', async () => {
  const settlement = await settleOrder(mangopay, { ...order, total: 10_001 });
  assert.deepEqual(settlement, { outcome: 'not enough money' });
  assert.equal(balance(order.buyer.walletId), 10_000);
});

test('a transfer that Mangopay refuses is told with its reason', async () => {
  sandbox.faults.add({ operation: 'createTransfer', kind: 'result', resultCode: '008999' });
  assert.deepEqual(await settleOrder(mangopay, order), { outcome: 'refused', reason: 'Suspicion of fraud' });
});

test('a token that is revoked in between is replaced, and nobody notices', async () => {
  await settleOrder(mangopay, order);
  sandbox.tokens.revokeAll();
  assert.equal((await settleOrder(mangopay, order)).outcome, 'settled');
  assert.equal(sandbox.tokens.issued, 2);
});

test('a connection that breaks after the money has moved does not move it twice', async () => {
  sandbox.faults.add({ operation: 'createTransfer', kind: 'reset', when: 'after' });
  assert.equal((await settleOrder(mangopay, order)).outcome, 'settled');
  assert.equal(balance(order.buyer.walletId), 6_000);
  assert.equal(transfers().length, 1);
});

test('a gateway that fails before the money has moved costs a second request with the same key', async () => {
  sandbox.faults.add({ operation: 'createTransfer', kind: 'html', status: 502 });
  assert.equal((await settleOrder(mangopay, order)).outcome, 'settled');
  assert.equal(balance(order.buyer.walletId), 6_000);
  const keys = transfers().map(({ idempotencyKey }) => idempotencyKey);
  assert.deepEqual([keys.length, new Set(keys).size], [2, 1]);
});
