// How long requests take while tokens come and go, in real time: 3 seconds of requests, each token lives 1.2 s and takes
// 50 ms to get.
import { setTimeout as pause } from 'node:timers/promises';
import { authority } from './authority.js';
import { bare, type Client, oauth2Client, ours, vendorSdk } from './contenders.js';
import type { Contender, Row } from './table.js';

const BASE = 'https://api.example';
const LIFE = 1.2;
/** The vendor's SDK gives a token up a minute before its end. */
const VENDORS_MARGIN = 60;

export async function measureRenewal(): Promise<Row[]> {
  const times: Record<string, number[]> = {};
  for (const [name, make] of Object.entries(clients)) times[name] = await run(make());
  const row = (what: string, part: number, most?: number): Row => {
    const at = (list: number[] = []) => list[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0;
    const values: Row['values'] = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, at(list)]));
    return { what: `request while tokens are renewed, ${what}`, unit: 'ms', values, ...(most && { most }) };
  };
  // Half of what a token takes: a caller that waits for one exceeds it.
  return [row('p50', 0.5), row('p99', 0.99), row('max', 1, 25)];
}

const clients: Partial<Record<Contender, () => Client>> = {
  'openapi-fetch': () => bare(BASE, authority().send),
  ours: () => ours(BASE, slow(LIFE).send),
  'oauth2-client': () => oauth2Client(BASE, slow(LIFE).send),
  'vendor SDK': () => vendorSdk(BASE, slow(LIFE + VENDORS_MARGIN).adapter),
};
const slow = (life: number) => authority({ life, slowness: 50 });

/** Milliseconds of each request, the shortest first. */
async function run(client: Client): Promise<number[]> {
  await client.get(); // the first token is waited for by everybody
  const times: number[] = [];
  const end = performance.now() + 3_000;
  while (performance.now() < end) {
    const start = performance.now();
    await client.get();
    times.push(performance.now() - start);
    await pause(2);
  }
  return times.sort((a, b) => a - b);
}
