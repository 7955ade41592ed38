import type { Location } from '../finding.js';
import { callsOf } from '../operations-table.js';
import type { Report } from './report.js';

/** For people. With `all`, operations that nobody calls are in the table too. */
export function renderText(report: Report, all: boolean): string {
  const at = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;
  const lines: string[] = [];
  for (const { rule, message, fix, ...place } of report.findings)
    lines.push(`${at(place)}  ${rule}`, `  ${message}`, `  ${fix}`, '');
  if (report.ignored.length > 0) {
    lines.push('Excepted by check-auth-ignore:');
    for (const { rule, reason, ...place } of report.ignored) lines.push(`  ${at(place)}  ${rule}: ${reason}`);
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
      ? [
          `${'(on the client, by a path that is undescribed or computed)'.padEnd(width)}  ${String(dynamic).padStart(5)}`,
        ]
      : []),
  ];
}

export function summary({ files, callSites, operations, findings, ignored, ledger, outside }: Report): string {
  const called = operations.filter((use) => callsOf(use) > 0).length;
  const beside = [...outside.counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none';
  const bare = ledger?.filter(({ reason }) => reason.trim() === '').length ?? 0;
  return [
    findings.length === 0
      ? 'Every call goes through the client, and nothing else may open a connection but what check-auth.json lists.'
      : 'Not every call is shown to go through the client.',
    `${files} files, ${callSites.length} calls of ${called} of ${operations.length} operations;`,
    `beside the program: ${beside}; not read: ${outside.skipped.join(', ') || 'nothing'};`,
    `${ledger ? `${ledger.length} lines in check-auth.json, ${bare} without a reason` : 'no check-auth.json: --init writes it'};`,
    `${findings.length} findings, ${ignored.length} excepted.`,
  ].join(' ');
}
