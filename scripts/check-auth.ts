// `npm run check:auth`: that every operation goes through authentication, in this package and in what uses it here.
import { checkOwn } from './check-auth/own.js';

process.exitCode = checkOwn(process.cwd(), (text) => process.stdout.write(text));
