// What the plugin keeps in memory after a million requests and a thousand renewals, with ten thousand callers waiting,
// and of ten thousand plugins that were used once. Run alone it uses a hundredth of the long ones, for the tests.
import { setImmediate as turn } from 'node:timers/promises';
import createClient from 'openapi-fetch';
import { type ClientCredentials, clientCredentials } from '../../plugins/client-credentials/index.js';
import { manualClock } from '../../sandbox/clock.js';
import { heapUsed } from './heap.js';
import { print, type Row } from './table.js';

interface Amounts {
  readonly requests: number;
  readonly renewals: number;
  readonly waiters: number;
  readonly plugins: number;
}

const LIFE = 1200;
const MEGABYTE = 2 ** 20;

const WHOLE: Amounts = { requests: 1_000_000, renewals: 1000, waiters: 10_000, plugins: 10_000 };

export async function measureMemory(amounts = WHOLE): Promise<Row[]> {
  return [
    row(`growth over ${amounts.requests} requests`, 'MB', await growthByRequests(amounts.requests), 1),
    row(`growth over ${amounts.renewals} renewals`, 'MB', await growthByRenewals(amounts.renewals), 1),
    row(`${amounts.waiters} callers that wait`, 'MB', await sizeOfWaiters(amounts.waiters), 20),
    row(`listeners left on a signal by ${amounts.waiters} callers`, '', await listenersLeft(amounts.waiters), 0),
    row(`of ${amounts.plugins} plugins used once, still reachable`, '', await pluginsLeft(amounts.plugins), 0),
  ];
}

function row(what: string, unit: string, ours: number, most: number): Row {
  return { what, unit, values: { ours }, most };
}

/** One signal for all, as services have for their shutdown: what is hung on it must come off again. */
async function growthByRequests(count: number): Promise<number> {
  const { auth } = plugin();
  const client = createClient<Record<string, never>>({
    baseUrl: 'https://api.example',
    fetch: async () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
  });
  client.use(auth);
  const { signal } = new AbortController();
  const get = client.GET as (path: string, init: object) => Promise<unknown>; // a path that no description has
  const batch = async (size: number) => {
    for (let done = 0; done < size; done += 100)
      await Promise.all(
        Array.from({ length: 100 }, () => Promise.all([get('/things', {}), auth.getToken({ signal })])),
      );
  };
  await batch(Math.ceil(count / 10)); // until all is compiled
  return growth(() => batch(count));
}

async function growthByRenewals(count: number): Promise<number> {
  const { auth, clock } = plugin();
  const { signal } = new AbortController();
  const batch = async (size: number) => {
    for (let done = 0; done < size; done++) {
      clock.advance(LIFE * 1000);
      await Promise.all(Array.from({ length: 10 }, () => auth.getToken({ signal })));
    }
  };
  await batch(Math.ceil(count / 10));
  return growth(() => batch(count));
}

/** While a token is asked for that does not come. */
async function sizeOfWaiters(count: number): Promise<number> {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { auth } = plugin(answered);
  const signals = Array.from({ length: count }, () => new AbortController().signal); // the callers' own
  const waiting: Promise<string>[] = [];
  const size = await growth(async () => {
    for (const signal of signals) waiting.push(auth.getToken({ signal }));
  });
  answer();
  await Promise.all(waiting);
  return size;
}

async function listenersLeft(count: number): Promise<number> {
  const { auth } = plugin();
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners++;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners--;
    removeEventListener.apply(signal, args);
  };
  await Promise.all(Array.from({ length: count }, () => auth.getToken({ signal })));
  await turn();
  return listeners;
}

async function pluginsLeft(count: number): Promise<number> {
  const useOne = async () => {
    const { auth } = plugin();
    await auth.getToken();
    return new WeakRef(auth);
  };
  const used: WeakRef<ClientCredentials>[] = [];
  for (let done = 0; done < count; done++) used.push(await useOne());
  await heapUsed();
  return used.filter((reference) => reference.deref() !== undefined).length;
}

function plugin(before?: Promise<void>) {
  const clock = manualClock();
  const fetch = async () => {
    await before;
    return Response.json({ access_token: 'token', token_type: 'bearer', expires_in: LIFE });
  };
  const options = { tokenUrl: 'https://as.example/token', clientId: 'id', clientSecret: 'secret', clock, fetch };
  return { auth: clientCredentials({ ...options, origins: ['https://api.example'] }), clock };
}

/** Megabytes of the heap that are in use after it and were not before. */
async function growth(work: () => Promise<void>): Promise<number> {
  const before = await heapUsed();
  await work();
  return ((await heapUsed()) - before) / MEGABYTE;
}

if (process.argv[1] === import.meta.filename)
  print(await measureMemory({ ...WHOLE, requests: WHOLE.requests / 100, plugins: WHOLE.plugins / 100 }));
