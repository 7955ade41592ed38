// check-auth.json: what the files of a service may do, as its people have agreed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from './compiler.js';
import type { Capability, Finding } from './finding.js';

export const LEDGER = 'check-auth.json';

/** One line of `check-auth.json`. */
export interface Entry {
  /** A path, or all files below a folder: `src/**`. */
  readonly file: string;
  /** What the files may do: `fetch`, `import axios`, `node:https`, … */
  readonly capability: string;
  /** Why they may, for the reviewer of a change. */
  readonly reason: string;
}

/** @returns `undefined` where there is none. */
export function readLedger(root: string): readonly Entry[] | undefined {
  const path = join(root, LEDGER);
  if (!existsSync(path)) return undefined;
  let entries: unknown;
  try {
    ({ entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries?: unknown });
  } catch (cause) {
    throw new UsageError(`${LEDGER} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!Array.isArray(entries) || !entries.every(isEntry))
    throw new UsageError(`${LEDGER} must be { "entries": [{ "file", "capability", "reason" }, …] } with text in each.`);
  return entries;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  ['file', 'capability', 'reason'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string'); // an object

/** One line for each entry, so that a change is a line in a diff. */
export function writeLedger(root: string, entries: readonly Entry[]): void {
  const key = ({ capability, file }: Entry): string => `${capability}\n${file}`;
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const lines = sorted.map(({ file, capability, reason }) => {
    const members = Object.entries({ file, capability, reason });
    return `    { ${members.map(([name, text]) => `"${name}": ${JSON.stringify(text)}`).join(', ')} }`;
  });
  writeFileSync(join(root, LEDGER), `{\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

const covers = (entry: Entry, file: string, capability: string): boolean =>
  entry.capability === capability &&
  (entry.file === file ||
    entry.file === '**' ||
    (entry.file.endsWith('/**') && file.startsWith(entry.file.slice(0, -2))));

const slashed = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** Where code and ledger differ. */
export function compare(root: string, capabilities: readonly Capability[], entries: readonly Entry[]): Finding[] {
  const needed = new Set<Entry>();
  const findings = new Map<string, Finding>();
  for (const { capability, ...place } of capabilities) {
    const file = slashed(root, place.file);
    const met = entries.filter((entry) => covers(entry, file, capability));
    for (const entry of met) needed.add(entry);
    const key = `${file}\n${capability}`;
    if (met.length > 0 || findings.has(key)) continue;
    findings.set(key, {
      ...place,
      rule: 'capability',
      message: `${file} has the capability "${capability}", and ${LEDGER} has no line for it.`,
      fix: `If it may: run mangopay-fetch check-auth --update, and give the line a reason.`,
    });
  }
  const text = existsSync(join(root, LEDGER)) ? readFileSync(join(root, LEDGER), 'utf8').split('\n') : [];
  const stale = entries.filter((entry) => !needed.has(entry));
  return [
    ...findings.values(),
    ...stale.map(({ file, capability }): Finding => {
      const index = text.findIndex(
        (line) => line.includes(JSON.stringify(file)) && line.includes(JSON.stringify(capability)),
      );
      return {
        file: join(root, LEDGER),
        line: index + 1 || 1,
        column: 1,
        rule: 'ledger',
        message: `${file} does not have the capability "${capability}".`,
        fix: 'Remove the line, or run mangopay-fetch check-auth --update.',
      };
    }),
  ];
}

/** More files than this with one package become one line for their common folder. */
const MANY = 3;

/** The entries that the code needs: those there are, and new ones without a reason. */
export function update(root: string, capabilities: readonly Capability[], entries: readonly Entry[]): readonly Entry[] {
  const kept = new Set<Entry>();
  const missing = new Map<string, Set<string>>();
  for (const { capability, ...place } of capabilities) {
    const file = slashed(root, place.file);
    const met = entries.filter((entry) => covers(entry, file, capability));
    for (const entry of met) kept.add(entry);
    if (met.length > 0) continue;
    missing.set(capability, (missing.get(capability) ?? new Set()).add(file));
  }
  const added = [...missing].flatMap(([capability, files]) => {
    const isCommon = capability.startsWith('import ') && files.size > MANY;
    return (isCommon ? [commonFolder([...files])] : [...files]).map((file) => ({ file, capability, reason: '' }));
  });
  return [...kept, ...added];
}

function commonFolder(files: readonly string[]): string {
  let folder = dirname(files[0] ?? '');
  while (folder !== '.' && !files.every((file) => file.startsWith(`${folder}/`))) folder = dirname(folder);
  return folder === '.' ? '**' : `${folder}/**`;
}
