// What the tools take.
import { processorTime } from './processor-time.js';
import type { Row } from './table.js';

export async function measureTools(): Promise<Row[]> {
  const tools: Record<string, string[]> = {
    'npm run gen -- --check': ['npx', 'tsx', 'scripts/gen.ts', '--check'],
    'npm run check:auth': ['npx', 'tsx', 'scripts/check-auth.ts'],
    'npm run build': ['npx', 'tsx', 'scripts/build.ts'],
  };
  const rows: Row[] = [];
  for (const [what, command] of Object.entries(tools))
    rows.push({ what, unit: 's', values: { ours: (await processorTime(command)).seconds } });
  return rows;
}
