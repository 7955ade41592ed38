// What the command line does with a reading of the programs: check-auth.json, and the report in one of the formats.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Reading, Report } from './analyse.js';
import { UsageError } from './compiler.js';
import type { Location } from './finding.js';
import { type Entry, LEDGER, readLedger, update, writeLedger } from './ledger.js';
import { renderGithub } from './report/github.js';
import { renderSarif } from './report/sarif.js';
import { renderText } from './report/text.js';

/** Writes check-auth.json as the code needs it. Lines that are there keep their reasons. */
export function writeDown({ root, capabilities }: Reading, isFirst: boolean): string {
  const ledger = readLedger(root) ?? [];
  if (isFirst && existsSync(join(root, LEDGER)))
    throw new UsageError(`${LEDGER} exists already. Use --update, which keeps its reasons.`);
  const entries = update(root, capabilities, ledger);
  writeLedger(root, entries);
  const line = (sign: string, { file, capability }: Entry): string => `${sign} ${file}  ${capability}`;
  const changes = [
    ...ledger.filter((one) => !entries.includes(one)).map((one) => line('-', one)),
    ...entries.filter((one) => !ledger.includes(one)).map((one) => line('+', one)),
  ];
  const summary = `${LEDGER}: ${entries.length} lines, ${changes.length} changed. Give new lines a reason.`;
  return [...changes, summary, '\n'].join('\n');
}

/** How a report is printed: for people, for programs, as annotations of GitHub, or as SARIF 2.1.0. */
export type Format = 'text' | 'json' | 'github' | 'sarif';

const FORMATS: Readonly<Record<Format, (report: Report, all: boolean) => string>> = {
  text: renderText,
  json: (report) => `${JSON.stringify({ ...report, clean: report.findings.length === 0 }, null, 2)}\n`,
  github: renderGithub,
  sarif: renderSarif,
};

/** @throws {@link UsageError} where there is none of that name. */
export function formatNamed(name: string): Format {
  if (Object.hasOwn(FORMATS, name)) return name as Format; // a key of it
  throw new UsageError(`--format must be one of ${Object.keys(FORMATS).join(', ')}.`);
}

/** The report as text, in one of the formats. Paths are shown from the root. */
export function render(report: Report, format: Format, all: boolean): string {
  const short = <Place extends Location>(places: readonly Place[]): readonly Place[] =>
    places.map((place) => ({ ...place, file: relative(report.root, place.file).split(sep).join('/') }));
  const [findings, ignored] = [short(report.findings), short(report.ignored)];
  const [capabilities, callSites] = [short(report.capabilities), short(report.callSites)];
  return FORMATS[format]({ ...report, findings, ignored, capabilities, callSites }, all);
}
