// `npm run check:auth`: that every operation goes through authentication, in this package and in what uses it here.
// `npm run gen` starts it too, for this package alone, and sends a message when the generated files are written.
import { once } from 'node:events';
import { join } from 'node:path';
import { readAhead } from '../check-auth/compiler.js';

const root = process.cwd();
const generating = process.channel !== undefined;
const declarations = generating ? readAhead(join(root, 'tsconfig.json')) : undefined;
if (generating) await once(process, 'message');
// It imports generated files: not before they are written.
const { checkOwn } = await import('../check-auth/own.js');
process.exitCode = checkOwn(root, (text) => process.stdout.write(text), { callSites: !generating, declarations });
if (generating) process.disconnect();
