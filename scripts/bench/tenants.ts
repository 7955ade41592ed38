// What a client weighs, in a service that has one per tenant. Measures the built package.
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClient, type MangopayClient } from 'mangopay-fetch';
import type { Row } from './table.js';

const TENANTS = 1000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

export async function measureTenants(): Promise<Row[]> {
  const kept: MangopayClient[] = [];
  const add = (count: number) => {
    for (let made = 0; made < count; made++)
      kept.push(createClient({ clientId: `tenant-${made}`, apiKey: `key-of-tenant-${made}` }));
  };
  add(50); // until all is loaded and compiled
  const before = await settled();
  add(TENANTS);
  const ours = ((await settled()) - before) / 1024 / TENANTS;
  return [{ what: `each of ${TENANTS} clients`, unit: 'kB', values: { ours }, most: 10 }];
}

async function settled(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    await turn();
    collect();
  }
  return process.memoryUsage().heapUsed;
}
