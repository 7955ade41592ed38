// `npm run test:matrix`: the suite on every Node that is supported, then the package on every platform that it is for.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runtimes = 'test/matrix/runtimes';
/** What runs the same everywhere. The rest are tools, which run where they are developed. */
const portable = ['test/client/', 'test/helpers/', 'test/plugins/', 'test/sandbox/'];

function step(name: string, command: string, args: readonly string[], cwd = '.'): void {
  console.log(`\n${name}`);
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${name}: exit code ${status}`);
}

for (const folder of [runtimes, 'test/matrix/servers', 'test/types/compilers'])
  if (!existsSync(`${folder}/node_modules`))
    step(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
for (const major of [22, 24, 26]) {
  const node = `${runtimes}/node_modules/node-${major}/bin/node`;
  step(`Suite on Node ${major}`, node, ['--import', 'tsx', 'scripts/test.ts', ...portable]);
}
step('Platforms', process.execPath, ['--import', 'tsx', 'scripts/test.ts', 'test/matrix/']);
