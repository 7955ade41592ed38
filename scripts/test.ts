// `npm test [-- <part of a path> …]`: every test file, the slow ones last, but for test/matrix, which needs other
// runtimes. Given parts of paths, the files that hold one of them. A suite that has shrunk unnoticed fails, and so does
// a skipped test where CI is set. A file that fails runs once more, alone: what passes then is reported as unstable.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { printed } from './test/report.js';

/** Fewer than this is not the whole suite: raise it as the suite grows. */
const LEAST = 1840;
/** Last, in this order: they build, install and start whole programs. */
const SLOW = ['test/scripts/', 'test/types/', 'test/packaging/'];

/** Tests of packages and of the projects in which this one is tried: they run there. */
const NOT_OURS = /node_modules|fixtures|^test\/matrix\/projects\//;

const rank = (file: string) => SLOW.findIndex((folder) => file.startsWith(folder));
const parts = process.argv.slice(2);
const isChosen = (file: string) =>
  parts.length === 0 ? !file.startsWith('test/matrix/') : parts.some((part) => file.includes(part));
const files = (await readdir('test', { recursive: true }))
  .map((name) => join('test', name))
  .filter((file) => file.endsWith('.test.ts') && !NOT_OURS.test(file) && isChosen(file))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
if (files.length === 0) throw new Error(`No test file under test/ holds ${parts.join(' or ')} in its path.`);

/** A file of test/matrix may install a project or lose a thousand POSTs first. */
const timeout = files.some((file) => file.startsWith('test/matrix/')) ? 1_800_000 : 180_000;
const runFiles = (chosen: string[], concurrency: number) => printed(run({ files: chosen, concurrency, timeout }));
const counts = await runFiles(files, 2);
// Two files are bad luck on a busy machine, more are a fault.
if (counts.failed.size > 0 && counts.failed.size <= 2) {
  console.log(`\nOnce more, alone: ${[...counts.failed].join(', ')}`);
  const again = await runFiles([...counts.failed], 1);
  if (again.fail === 0) console.log(`UNSTABLE: ${[...counts.failed].join(', ')} failed and then passed. Find out why.`);
  counts.fail = again.fail;
}
const complaints = [
  counts.fail > 0 ? `${counts.fail} failed` : '',
  counts.tests < (parts.length === 0 ? LEAST : 1) ? `only ${counts.tests} ran, at least ${LEAST} are expected` : '',
  counts.skipped > 0 && process.env['CI'] ? `${counts.skipped} skipped` : '',
].filter(Boolean);
for (const complaint of complaints) console.log(`npm test: ${complaint}`);
// A file that leaves something running must not hold back the result.
process.exit(complaints.length > 0 ? 1 : 0);
