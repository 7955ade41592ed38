import { readFileSync } from 'node:fs';
import { type AnalysisOptions, analyse } from './analyse.js';
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
