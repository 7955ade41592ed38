// `npm run gen`: writes generated/ from spec/, and shows with `npm run check:auth` that nothing goes past authentication.
import { run } from './gen/run.js';

const args = process.argv.slice(2);
process.exitCode = await run(process.cwd(), args);
// Loaded here, since it imports generated files.
if (process.exitCode === 0 && args.length === 0) await import('./check-auth.js');
