import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../../lib/safe-cause.js';
import { bundle } from '../gen/bundle.js';
import { toJson } from '../gen/files.js';
import { redocly } from '../redocly/run.js';
import { type Breaking, breakingIn, isBreakingStep, newestEntries } from './breaking.js';
import { keepReleased, readReleased } from './released.js';

/**
 * Rates what changed in the description as major, minor or patch.
 *
 * - `npm run spec:diff`, in the gate: against that of the last release. What breaks callers needs a version that says
 *   so, and a line in the newest section of the changelog.
 * - `npm run spec:diff -- <ref>`: against that of a git ref. What follows goes to `redocly diff`, as in
 *   `--format markdown`.
 * - `npm run spec:diff -- --keep`, at a release: keeps this description as that of the last release.
 *
 * @returns the exit code: 0 for nothing that breaks a caller unsaid, 1 for a breaking change, 2 for a wrong call.
 */
export async function run(project: string, args: readonly string[], print = console.log): Promise<number> {
  const [first, ...options] = args;
  if (first?.startsWith('-') && (first !== '--keep' || options.length > 0)) {
    print(
      'Give a git ref to compare with, as in `npm run spec:diff -- v1.0.0`, nothing for the last release, or --keep.',
    );
    return 2;
  }
  const directory = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  try {
    const current = toJson(await bundle(project, 'spec/openapi.yaml'));
    const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { version: string };
    if (first === '--keep') {
      await keepReleased(project, { version, description: current });
      print(`Kept as the description of version ${version}.`);
      return 0;
    }
    const released = first === undefined ? await readReleased(project) : undefined;
    const base = join(directory, 'base.json');
    const revision = join(directory, 'revision.json');
    await writeFile(base, released?.description ?? (await show(project, first ?? '', 'generated/openapi.json')));
    await writeFile(revision, current);
    if (released === undefined) {
      print(await redocly(project, ['diff', base, revision, ...options]));
      return 0;
    }
    const report = await redocly(project, ['diff', base, revision, '--format', 'json', '--fail-on', 'none']);
    const breaking = breakingIn(JSON.parse(report));
    return await judge(project, breaking, released.version, version, print);
  } catch (error) {
    print(messageOf(error));
    return error instanceof UnknownRef ? 2 : 1;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function judge(
  project: string,
  breaking: readonly Breaking[],
  from: string,
  to: string,
  print: (text: string) => void,
): Promise<number> {
  const entries = newestEntries(await readFile(join(project, 'CHANGELOG.md'), 'utf8'));
  const isStep = isBreakingStep(from, to);
  const unsaid = breaking.filter(({ names }) => !isStep || !names.some((name) => entries.includes(name)));
  for (const { place, message } of unsaid) print(`${place}: ${message}`);
  print(`Breaking changes since ${from}: ${breaking.length}.`);
  if (unsaid.length === 0) return 0;
  print(
    isStep
      ? 'Name those above in the newest section of CHANGELOG.md, by operation or schema.'
      : `Version ${to} does not say so. Raise the major version (the minor one before 1.0.0), or keep what breaks.`,
  );
  return 1;
}

async function show(project: string, ref: string, path: string): Promise<string> {
  const options = { cwd: project, maxBuffer: 64 * 2 ** 20 };
  try {
    return (await promisify(execFile)('git', ['show', `${ref}:${path}`], options)).stdout;
  } catch (cause) {
    throw new UnknownRef(`Git cannot show ${path} at ${ref}. Give a branch, tag or commit that has it.`, { cause });
  }
}

class UnknownRef extends Error {}
