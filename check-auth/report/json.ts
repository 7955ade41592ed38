import type { Report } from '../analyse.js';

/** For programs. */
export function renderJson({ outside, ...report }: Report): string {
  const { counts, skipped } = outside;
  const clean = report.findings.length === 0;
  return `${JSON.stringify({ ...report, clean, outside: { counts: Object.fromEntries(counts), skipped } }, null, 2)}\n`;
}
