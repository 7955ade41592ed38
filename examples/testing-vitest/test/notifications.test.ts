import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'mangopay-fetch';
import { type ManualClock, manualClock, type Sandbox, startSandbox } from 'mangopay-fetch/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { notificationServer, type Orders } from '../src/notifications.js';

let clock: ManualClock;
let sandbox: Sandbox;
let server: Server;
let orders: Orders;
let payIn: string;

// a service that waits for the money of one order, and a clock that we move
beforeEach(async () => {
  clock = manualClock();
  sandbox = await startSandbox({ clock });
  const { baseUrl, clientId, apiKey, resources } = sandbox;
  const wallet = resources.insert('getWallet', { Currency: 'EUR' });
  payIn = resources.insert('createBankWirePayIn', { Status: 'CREATED', CreditedWalletId: wallet });
  orders = new Map([[payIn, { paid: false }]]);

  const mangopay = createClient({ baseUrl, clientId, apiKey, clock, retry: false });
  server = notificationServer(mangopay, orders).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const hook = { EventType: 'PAYIN_NORMAL_SUCCEEDED', Url: `http://127.0.0.1:${port}/` } as const;
  await mangopay.operations.createHook({ body: hook });
});
afterEach(async () => {
  server.close();
  await sandbox.close();
});

test('an order is paid when the money has come', async () => {
  sandbox.resources.settle(payIn);
  await sandbox.hooks.settled();
  expect(orders.get(payIn)).toEqual({ paid: true });
});

test('a notification that nothing stands behind is not believed', async () => {
  sandbox.hooks.emit('PAYIN_NORMAL_SUCCEEDED', payIn);
  await sandbox.hooks.settled();
  expect(orders.get(payIn)).toEqual({ paid: false });
});

test('what cannot be checked now is checked when it is sent again, with a token that has expired meanwhile', async () => {
  sandbox.faults.add({ operation: 'getPayIn', kind: 'status', status: 500 });
  sandbox.resources.settle(payIn);
  await sandbox.hooks.settled();
  expect(orders.get(payIn)).toEqual({ paid: false });

  clock.advance(30 * 60_000);
  await sandbox.hooks.settled();
  expect(orders.get(payIn)).toEqual({ paid: true });
  expect(sandbox.tokens.issued).toBe(2);
});
