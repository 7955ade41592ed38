import { run } from './spec-diff/run.js';

process.exitCode = await run(process.cwd(), process.argv.slice(2));
