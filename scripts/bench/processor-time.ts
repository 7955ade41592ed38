import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './table.js';

/** Seconds of processor time that a command takes with all it starts, the median of several runs; and what it printed. */
export async function processorTime(
  command: readonly string[],
  { cwd = '.', runs = 1 }: { cwd?: string; runs?: number } = {},
): Promise<{ seconds: number; output: string }> {
  const taken: number[] = [];
  let output = '';
  for (let run = 0; run < runs; run++) {
    // The shell knows what its children took; node does not.
    const { stdout, stderr } = await promisify(execFile)(
      'bash',
      ['-c', '"$@"; status=$?; times >&2; exit $status', 'bash', ...command],
      { cwd, maxBuffer: 1 << 26 },
    ).catch((error: { stdout: string }) => {
      throw new Error(`${command.join(' ')} failed\n${error.stdout.slice(0, 2000)}`, { cause: error });
    });
    const children = stderr.trimEnd().split('\n').at(-1) ?? '';
    const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
      ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
    );
    taken.push(seconds.reduce((sum, each) => sum + each, 0));
    output = stdout;
  }
  return { seconds: median(taken), output };
}
