import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../gen/bundle.js';
import { toJson } from '../gen/files.js';
import { redocly } from '../redocly/run.js';

/**
 * `npm run spec:diff <ref>`: rates what changed between the description of a git ref and that of the working tree as
 * major, minor or patch. What follows the ref goes to `redocly diff`, as in `--format markdown`.
 *
 * @returns the exit code: 0 for nothing that breaks a caller, 1 for a breaking change, 2 for a wrong call.
 */
export async function run(project: string, [ref, ...options]: readonly string[], print = console.log): Promise<number> {
  if (ref === undefined || ref.startsWith('-')) {
    print('Say which git ref to compare with: `npm run spec:diff v1.0.0`.');
    return 2;
  }
  const directory = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  try {
    const base = join(directory, 'base.json');
    const revision = join(directory, 'revision.json');
    await writeFile(base, await show(project, ref, 'generated/openapi.json'));
    await writeFile(revision, toJson(await bundle(project, 'spec/openapi.yaml')));
    print(await redocly(project, ['diff', base, revision, ...options]));
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function show(project: string, ref: string, path: string): Promise<string> {
  const options = { cwd: project, maxBuffer: 64 * 2 ** 20 };
  return (await promisify(execFile)('git', ['show', `${ref}:${path}`], options)).stdout;
}
