// One process of a fleet: takes the orders of `fleet.ts`.

import createClient from 'openapi-fetch';
import { createClient as createRedisClient } from 'redis';
import {
  type Clock,
  clientCredentials,
  fileStore,
  type TokenEvent,
  type TokenStore,
} from '../../../plugins/client-credentials/index.js';
import { redisStore } from '../../../plugins/client-credentials/stores/redis-store.js';
import type { Account, Heard, Order, Result } from './fleet.js';
import { gate, SECRET } from './support.js';

let ahead = 0;
const clock: Clock = { wall: () => Date.now() + ahead, mono: () => performance.now() + ahead };
let calls: (() => Promise<Result>)[] = [];
let events: TokenEvent[] = [];
let loading = false;
let refused = gate();

async function open(account: Account, clients: number): Promise<void> {
  const tokenStore = await watchedStore(account.store);
  calls = Array.from({ length: clients }, () => {
    const { tokenUrl, clientId } = account;
    const onEvent = (event: TokenEvent) => void events.push(event);
    const auth = clientCredentials({ tokenUrl, clientId, clientSecret: SECRET, clock, tokenStore, onEvent });
    const client = createClient<{
      '/things': { get: { responses: { 200: { content: { 'application/json': { token: string } } } } } };
    }>({
      baseUrl: new URL(tokenUrl).origin,
    });
    client.use(auth);
    return async () => {
      try {
        const { data, response } = await client.GET('/things');
        return data ? { token: data.token } : { code: String(response.status) };
      } catch (error) {
        return describe(error);
      }
    };
  });
}

async function watchedStore(account: Account['store']): Promise<TokenStore> {
  const store = await openStore(account);
  refused = gate();
  return {
    ...store,
    async lease(key, ms) {
      const lease = await store.lease(key, ms);
      if (!lease) refused.open();
      return lease;
    },
  };
}

async function openStore(store: Account['store']): Promise<TokenStore> {
  if ('directory' in store) return fileStore(store);
  const client = createRedisClient({ socket: { host: '127.0.0.1', port: store.port, reconnectStrategy: 20 } });
  client.on('error', () => undefined);
  return redisStore(await client.connect());
}

function describe(error: unknown): Result {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    message: error.message,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...('retryAt' in error && error.retryAt instanceof Date ? { retryAt: error.retryAt.getTime() - ahead } : {}),
  };
}

async function load(call: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  while (loading) {
    results.push(await call());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return results;
}

let loaded: Promise<Result[][]> = Promise.resolve([]);

async function carryOut(order: Order): Promise<Result[]> {
  switch (order.do) {
    case 'open':
      await open(order, order.clients);
      return [];
    case 'advance':
      ahead += order.ms;
      return [];
    case 'request':
      return Promise.all(calls.map((call) => call()));
    case 'meet a lease':
      await refused.closed;
      return [];
    case 'load':
      loading = true;
      loaded = Promise.all(calls.map(load));
      return [];
    case 'stop load':
      loading = false;
      return (await loaded).flat();
  }
}

process.on('message', async ({ id, order }: { id: number; order: Order }) => {
  const results = await carryOut(order);
  const report: Heard = {
    results,
    events: events.map((event) => ({
      type: event.type,
      ...('operation' in event ? { operation: event.operation } : {}),
    })),
  };
  events = [];
  process.send?.({ id, report });
});
process.send?.('ready');
