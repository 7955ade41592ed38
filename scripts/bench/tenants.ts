// What a client weighs, in a service that has one per tenant. Measures the built package.
import { createClient, type MangopayClient } from 'mangopay-fetch';
import { heapUsed } from './heap.js';
import type { Row } from './table.js';

const TENANTS = 1000;

export async function measureTenants(): Promise<Row[]> {
  const kept: MangopayClient[] = [];
  const add = (count: number) => {
    for (let made = 0; made < count; made++)
      kept.push(createClient({ clientId: `tenant-${made}`, apiKey: `key-of-tenant-${made}` }));
  };
  add(50); // until all is loaded and compiled
  const before = await heapUsed();
  add(TENANTS);
  const ours = ((await heapUsed()) - before) / 1024 / TENANTS;
  return [{ what: `each of ${TENANTS} clients`, unit: 'kB', values: { ours }, most: 10 }];
}
