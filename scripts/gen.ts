import { run } from './gen/run.js';

process.exitCode = await run(process.cwd(), process.argv.slice(2));
