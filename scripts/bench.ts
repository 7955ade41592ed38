// `npm run bench [-- <part> …]`: one table of what the client costs, beside openapi-fetch alone and its rivals.
// Measures the built package, so `npm run build` comes first; only the memory is that of the sources.
import { print, type Row } from './bench/table.js';

const parts: Record<string, () => Promise<Row[]>> = {
  requests: async () => (await import('./bench/requests.js')).measureRequests(),
  listener: async () => (await import('./bench/listener.js')).measureListener(),
  tenants: async () => (await import('./bench/tenants.js')).measureTenants(),
  exchanges: async () => (await import('./bench/exchanges.js')).measureExchanges(),
  renewal: async () => (await import('./bench/renewal.js')).measureRenewal(),
  start: async () => (await import('./bench/cold-start.js')).measureColdStart(),
  tools: async () => (await import('./bench/tools.js')).measureTools(),
  types: async () => (await import('./bench/types.js')).measureTypes(),
  memory: async () => (await import('./bench/memory.js')).measureMemory(),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const rows: Row[] = [];
for (const name of chosen) {
  const measure = parts[name];
  if (!measure) throw new Error(`There is no benchmark ${name}. There are: ${Object.keys(parts).join(', ')}.`);
  rows.push(...(await measure()));
}
print(rows);
