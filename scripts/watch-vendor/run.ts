import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDescriptions } from './compare-descriptions.js';
import { compareDates, compareIndex, compareNote } from './compare-texts.js';
import { type Difference, type Explanation, InputError, isExplained, lineOf } from './difference.js';
import type { Document, Json } from './json.js';
import { readSource } from './source.js';

const OURS = 'generated/openapi.json';
const EXPLAINED = 'spec/vendor-differences.json';
const USAGE = `Give what to compare with, as files or URLs: descriptions (OpenAPI 3, JSON or YAML), the index of the vendor's
documentation (llms.txt), release notes. For example: npm run watch:vendor -- https://docs.mangopay.com/openapi.json`;

/**
 * Compares the description with sources of the vendor and prints each difference with both places.
 *
 * @returns the exit code: 0 for nothing but what {@link EXPLAINED} explains, 1 for differences, 2 for a wrong call.
 */
export async function run(project: string, sources: readonly string[], print = console.log): Promise<number> {
  try {
    const option = sources.find((source) => source.startsWith('-'));
    if (option !== undefined) throw new InputError(`Unknown option ${option}. ${USAGE}`);
    if (sources.length === 0) throw new InputError(USAGE);
    const ours = { name: OURS, root: JSON.parse(await readFile(join(project, OURS), 'utf8')) as Json };
    const explanations = await readExplanations(project);
    const all: Difference[] = [];
    for (const source of sources) all.push(...(await compare(ours, source)));
    const unexplained = all.filter((difference) => !isExplained(difference, explanations));
    for (const difference of unexplained) {
      print(`${lineOf(difference)}\n  here:  ${difference.here}\n  there: ${difference.there}`);
    }
    const explained = all.length - unexplained.length;
    print(`${unexplained.length} unexplained differences, ${explained} explained in ${EXPLAINED}.`);
    return unexplained.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    print(error.message);
    return 2;
  }
}

async function compare(ours: Document, name: string): Promise<Difference[]> {
  const source = await readSource(name);
  if (source.kind === 'index') return compareIndex(ours, name, source.pages);
  if (source.kind === 'note') return compareNote(ours, name, source.text);
  const { info } = source.document as { info?: { version?: unknown } };
  return [
    ...compareDescriptions(ours, { name, root: source.document }),
    ...compareDates(ours, `${name}#/info/version`, String(info?.version ?? '')),
  ];
}

async function readExplanations(project: string): Promise<Explanation[]> {
  const isExplanation = (value: unknown): value is Explanation =>
    typeof value === 'object' &&
    value !== null &&
    'difference' in value &&
    typeof value.difference === 'string' &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    value.reason.trim() !== '';
  const list: unknown = JSON.parse(await readFile(join(project, EXPLAINED), 'utf8'));
  if (!Array.isArray(list) || !list.every(isExplanation)) {
    throw new InputError(`${EXPLAINED} must be a list of { "difference", "reason" }, each with both texts.`);
  }
  return list;
}
