import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysisOptions, analyse } from './analyse.js';
import { UsageError } from './compiler.js';
import { type Entry, LEDGER, update, writeLedger } from './ledger.js';
import { operationsTable } from './operations-table.js';
import { packageOf } from './packages.js';
import { renderGithub } from './report/github.js';
import { renderJson } from './report/json.js';
import type { Format, Report } from './report/report.js';
import { renderSarif } from './report/sarif.js';
import { renderText } from './report/text.js';

/** Analyses the programs and counts what they call. */
export function check(options: AnalysisOptions): Report {
  const analysis = analyse(options);
  return { ...analysis, operations: operationsTable(analysis.callSites), version: ownVersion() };
}

/** Writes check-auth.json as the code needs it. Lines that are there keep their reasons. */
export function writeDown(projects: readonly string[], isFirst: boolean): string {
  const { root, capabilities, ledger = [] } = analyse({ projects });
  if (isFirst && existsSync(join(root, LEDGER)))
    throw new UsageError(`${LEDGER} exists already. Use --update, which keeps its reasons.`);
  const entries = update(root, capabilities, ledger);
  writeLedger(root, entries);
  const line = (sign: string, { file, capability }: Entry): string => `${sign} ${file}  ${capability}`;
  const changes = [
    ...ledger.filter((one) => !entries.includes(one)).map((one) => line('-', one)),
    ...entries.filter((one) => !ledger.includes(one)).map((one) => line('+', one)),
  ];
  return [
    ...changes,
    `${LEDGER}: ${entries.length} lines, ${changes.length} changed. Give new lines a reason.`,
    '\n',
  ].join('\n');
}

/** The report as text, in one of the formats. */
export function render(report: Report, format: Format, all: boolean): string {
  switch (format) {
    case 'text':
      return renderText(report, all);
    case 'json':
      return renderJson(report);
    case 'github':
      return renderGithub(report);
    case 'sarif':
      return renderSarif(report);
  }
}

function ownVersion(): string {
  const root = packageOf(new URL(import.meta.url).pathname)?.root;
  const { version }: { version?: string } = root ? JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) : {};
  return version ?? '0.0.0';
}
