import type { Report } from '../analyse.js';
import type { Location } from '../finding.js';
import { callsOf } from '../operations-table.js';

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
  const uses = operations.filter((use) => all || callsOf(use) > 0);
  if (uses.length === 0) return ['No operation is called by its name or path.'];
  const width = Math.max(...uses.map(({ operation }) => operation.length));
  const row = (what: string, calls: string, through: string): string =>
    `${what.padEnd(width)}  ${calls.padStart(5)}  ${through}`.trimEnd();
  const rows = uses.map((use) => {
    const through = (['path', 'operations', 'paginate'] as const).filter((how) => use[how] > 0);
    return row(use.operation, String(callsOf(use)), through.map((how) => `${how} ${use[how]}`).join(', '));
  });
  const open = callSites.filter(({ operation }) => operation === undefined).length;
  if (open > 0) rows.push(row('(on the client, by a path that is undescribed or computed)', String(open), ''));
  return [row('Operation', 'Calls', 'Through'), ...rows];
}

export function summary({ files, callSites, operations, findings, ignored, ledger, outside }: Report): string {
  const called = operations.filter((use) => callsOf(use) > 0).length;
  const beside =
    Object.entries(outside.counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ') || 'none';
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
