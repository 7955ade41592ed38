// `npm run gen`: writes generated/ from spec/, and ends with the check that no operation goes round the authentication.
// The calls in this repository are the same as before: those `npm run check:auth` looks at by itself.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { run } from './gen/run.js';

const args = process.argv.slice(2);
// Started first: it takes seconds to load.
const check = args.length === 0 ? fork('scripts/check-auth.ts') : undefined;
const checked = check && once(check, 'exit');
process.exitCode = await run(process.cwd(), args);
if (check && process.exitCode === 0) {
  check.send('generated', () => undefined); // one that has ended already has said why
  const [code] = (await checked) ?? [];
  process.exitCode = code ?? 2;
} else check?.kill();
