// `npm run verify:live [-- --lock-out]`: one flow per product with small amounts on a sandbox of Mangopay's, each response
// held against the description.
import { run } from './verify-live/run.js';

process.exitCode = await run(process.argv.slice(2), process.env);
