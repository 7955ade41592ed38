// `npm run watch:vendor -- <file or URL> …`: what the vendor says that the description does not, and the other way round.
import { run } from './watch-vendor/run.js';

process.exitCode = await run(process.cwd(), process.argv.slice(2));
