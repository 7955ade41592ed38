// What the tools take.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigService } from '../../test/check-auth/big-service.js';
import { install } from '../../test/check-auth/service.js';
import { processorTime } from './processor-time.js';
import type { Row } from './table.js';
import { guardCost } from './tools-guard.js';

export async function measureTools(): Promise<Row[]> {
  const tools: Record<string, string[]> = {
    'npm run gen -- --check': ['npx', 'tsx', 'scripts/gen.ts', '--check'],
    'npm run check:auth': ['npx', 'tsx', 'scripts/check-auth.ts'],
    'npm run build': ['npx', 'tsx', 'scripts/build.ts'],
  };
  const rows: Row[] = [];
  for (const [what, command] of Object.entries(tools))
    rows.push({ what, unit: 's', values: { ours: (await processorTime(command)).seconds } });
  // After the build: as it is shipped.
  const service = await mkdtemp(join(tmpdir(), 'check-auth-'));
  await writeBigService(service);
  await install(service, 'dist');
  const command = ['node', 'dist/bin/mangopay-fetch.js', 'check-auth', '-p', join(service, 'tsconfig.json'), '--init'];
  const what = 'check-auth --init, 200 files with 600 calls';
  rows.push({ what, unit: 's', values: { ours: (await processorTime(command)).seconds }, most: 4 });
  const { other, ours } = await guardCost();
  rows.push({ what: 'guard, a request to another host', unit: 'µs', values: { ours: other }, most: 2 });
  rows.push({ what: 'guard, a request of a client', unit: 'µs', values: { ours }, most: 2 });
  return rows;
}
