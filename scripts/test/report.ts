// One line per file, every failure in full, and the counts as node's own reporters print them.
import { relative } from 'node:path';
import type { run } from 'node:test';
import { inspect } from 'node:util';

export interface Counts {
  tests: number;
  pass: number;
  fail: number;
  skipped: number;
  /** The files that hold a failed test. */
  failed: Set<string>;
}

interface Result {
  readonly name: string;
  readonly file?: string | undefined;
  readonly nesting: number;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly duration_ms: number; readonly type?: string | undefined; readonly error?: unknown };
}

export async function printed(events: ReturnType<typeof run>): Promise<Counts> {
  const started = performance.now();
  const counts: Counts = { tests: 0, pass: 0, fail: 0, skipped: 0, failed: new Set() };
  const files = new Map<string, { tests: number; ms: number }>();
  const skipped = new Map<string, number>();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') process.stdout.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // The declared type lacks what the events have carried since Node 20.
    const result = data as Result;
    const file = relative('', result.file ?? '');
    const { tests, ms } = files.get(file) ?? { tests: 0, ms: 0 };
    const isTest = result.details.type !== 'suite';
    const own = result.nesting === 0 ? result.details.duration_ms : 0;
    files.set(file, { tests: tests + (isTest ? 1 : 0), ms: ms + own });
    if (!isTest) continue;
    counts.tests++;
    if (type === 'test:fail') {
      counts.fail++;
      counts.failed.add(file);
      console.log(`✖ ${result.name}  (${file})\n${inspect(result.details.error)}\n`);
    } else if (result.skip !== undefined || result.todo !== undefined) {
      counts.skipped++;
      const reason = String(result.skip ?? result.todo);
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    } else counts.pass++;
  }
  for (const [file, { tests, ms }] of files)
    console.log(`${String(tests).padStart(5)} tests ${(ms / 1000).toFixed(1).padStart(6)} s  ${file}`);
  for (const [reason, count] of skipped) console.log(`${count} skipped: ${reason}`);
  const duration_ms = Math.round(performance.now() - started);
  const { failed: _, ...numbers } = counts;
  for (const [name, value] of Object.entries({ ...numbers, duration_ms })) console.log(`# ${name} ${value}`);
  return counts;
}
