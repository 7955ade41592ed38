// check-auth.json: what the files of a service may do, as its people have agreed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from './compiler.js';
import { type Capability, type Finding, findingAt } from './finding.js';

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
  const members = ['file', 'capability', 'reason'] as const;
  const text = (entry: Entry): string => members.map((name) => `"${name}": ${JSON.stringify(entry[name])}`).join(', ');
  const lines = sorted.map((entry) => `    { ${text(entry)} }`);
  writeFileSync(join(root, LEDGER), `{\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

const covers = (entry: Entry, file: string, capability: string): boolean =>
  entry.capability === capability &&
  (entry.file === file || (/(^|\/)\*\*$/.test(entry.file) && file.startsWith(entry.file.slice(0, -2))));

/** The entries that something needs; and what has none, per capability the first place in each file. */
function match(root: string, capabilities: readonly Capability[], entries: readonly Entry[]) {
  const kept = new Set<Entry>();
  const missing = new Map<string, Map<string, Capability>>();
  for (const place of capabilities) {
    const { capability } = place;
    const file = relative(root, place.file).split(sep).join('/');
    const met = entries.filter((entry) => covers(entry, file, capability));
    for (const entry of met) kept.add(entry);
    const files = missing.get(capability) ?? new Map<string, Capability>();
    if (met.length === 0 && !files.has(file)) missing.set(capability, files.set(file, place));
  }
  return { kept, missing };
}

/** Where code and ledger differ. */
export function compare(root: string, capabilities: readonly Capability[], entries: readonly Entry[]): Finding[] {
  const { kept, missing } = match(root, capabilities, entries);
  const path = join(root, LEDGER);
  const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const lineOf = ({ file, capability }: Entry): number =>
    text.findIndex((line) => line.includes(JSON.stringify(file)) && line.includes(JSON.stringify(capability))) + 1;
  const added = [...missing].flatMap(([capability, files]) =>
    [...files].map(([file, place]) =>
      findingAt(place, 'capability', `${file} has the capability "${capability}", and ${LEDGER} has no line for it.`),
    ),
  );
  const stale = entries
    .filter((entry) => !kept.has(entry))
    .map((entry) => {
      const place = { file: path, line: lineOf(entry) || 1, column: 1 };
      return findingAt(place, 'ledger', `${entry.file} does not have the capability "${entry.capability}".`);
    });
  return [...added, ...stale];
}

/** More files than this with one package become one line for their common folder. */
const MANY = 3;

/** The entries that the code needs: those there are, and new ones without a reason. */
export function update(root: string, capabilities: readonly Capability[], entries: readonly Entry[]): readonly Entry[] {
  const { kept, missing } = match(root, capabilities, entries);
  const added = [...missing].flatMap(([capability, places]) => {
    const files = [...places.keys()];
    const isCommon = capability.startsWith('import ') && files.length > MANY;
    return (isCommon ? [commonFolder(files)] : files).map((file) => ({ file, capability, reason: '' }));
  });
  return [...kept, ...added];
}

function commonFolder(files: readonly string[]): string {
  let folder = dirname(files[0] ?? '');
  while (folder !== '.' && !files.every((file) => file.startsWith(`${folder}/`))) folder = dirname(folder);
  return folder === '.' ? '**' : `${folder}/**`;
}
