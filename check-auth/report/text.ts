import { relative } from 'node:path';
import type { Location } from '../finding.js';
import { callsOf } from '../operations-table.js';
import type { Report } from './report.js';

/** For people. With `all`, operations that nobody calls are in the table too. */
export function renderText(report: Report, all: boolean): string {
  const at = (place: Location): string => `${relative(report.root, place.file)}:${place.line}:${place.column}`;
  const lines: string[] = [];
  for (const { rule, certainty, message, mend, ...place } of report.findings)
    lines.push(
      `${at(place)}  ${rule}${certainty === 'unproven' ? ' (unproven)' : ''}`,
      `  ${message}`,
      `  ${mend}`,
      '',
    );
  if (report.ignored.length > 0) {
    lines.push('Excepted by check-auth-ignore:');
    for (const { rule, reason, ...place } of report.ignored) lines.push(`  ${at(place)}  ${rule}: ${reason}`);
    lines.push('');
  }
  if (report.assumptions.length > 0) {
    lines.push('Taken for granted:');
    for (const { message, ...place } of report.assumptions) lines.push(`  ${at(place)}  ${message}`);
    lines.push('');
  }
  return [...lines, ...table(report, all), '', summary(report), ''].join('\n');
}

function table({ operations, callSites }: Report, all: boolean): readonly string[] {
  const rows = operations.filter((use) => all || callsOf(use) > 0);
  if (rows.length === 0) return ['No operation is called by its name or path.'];
  const width = Math.max(...rows.map(({ operation }) => operation.length));
  const dynamic = callSites.filter(({ operation }) => operation === undefined).length;
  return [
    `${'Operation'.padEnd(width)}  Calls  Through`,
    ...rows.map((use) => {
      const through = (['path', 'operations', 'paginate'] as const).filter((how) => use[how] > 0);
      return `${use.operation.padEnd(width)}  ${String(callsOf(use)).padStart(5)}  ${through.map((how) => `${how} ${use[how]}`).join(', ')}`.trimEnd();
    }),
    ...(dynamic > 0
      ? [`${'(path chosen at run time, on the client)'.padEnd(width)}  ${String(dynamic).padStart(5)}`]
      : []),
  ];
}

export function summary({ files, callSites, operations, findings, ignored, assumptions }: Report): string {
  const unproven = findings.filter(({ certainty }) => certainty === 'unproven').length;
  const called = operations.filter((use) => callsOf(use) > 0).length;
  const verdict =
    findings.length === 0
      ? 'Every call goes through the client.'
      : 'Not every call is proved to go through the client.';
  return [
    verdict,
    `${files} files, ${callSites.length} calls of ${called} of ${operations.length} operations;`,
    `${findings.length - unproven} violations, ${unproven} unproven, ${ignored.length} excepted, ${assumptions.length} taken for granted.`,
  ].join(' ');
}
