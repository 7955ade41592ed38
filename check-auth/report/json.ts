import { relative } from 'node:path';
import type { Location } from '../finding.js';
import type { Report } from './report.js';

/** For programs. Paths are relative to `root`. */
export function renderJson(report: Report): string {
  const short = <Place extends Location>(place: Place): Place => ({
    ...place,
    file: relative(report.root, place.file),
  });
  const { findings, ignored, capabilities, callSites, outside, ...rest } = report;
  const shown = {
    ...rest,
    clean: findings.length === 0,
    findings: findings.map(short),
    ignored: ignored.map(short),
    capabilities: capabilities.map(short),
    callSites: callSites.map(short),
    outside: { counts: Object.fromEntries(outside.counts), skipped: outside.skipped },
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
