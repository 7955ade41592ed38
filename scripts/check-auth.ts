// `npm run check:auth`: that every operation goes through authentication, in this package and in what uses it here; with
// `--operations`, in this package alone.
import { checkOwn } from './check-auth/own.js';

const callSites = !process.argv.includes('--operations');
process.exitCode = checkOwn(process.cwd(), (text) => process.stdout.write(text), { callSites });
