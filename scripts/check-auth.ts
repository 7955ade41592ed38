// `npm run check:auth`: which files of this package may touch the network, and the check for services on the examples. That
// every operation carries the token is what `test/client/every-operation.test.ts` shows, by calling each.
import { join } from 'node:path';
import { checkAuth } from '../check-auth/command.js';
import { networkFiles } from './check-auth/network-files.js';

const root = process.cwd();
const complaints = await networkFiles(root);
for (const complaint of complaints) console.error(complaint);
const code = await checkAuth(['--project', join(root, 'examples/tsconfig.json')]);
process.exitCode = complaints.length > 0 ? 1 : code;
