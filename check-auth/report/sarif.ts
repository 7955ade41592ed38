import { pathToFileURL } from 'node:url';
import type { Report } from '../analyse.js';
import type { Finding, Ignored } from '../finding.js';
import { RULES } from '../finding.js';

/** SARIF 2.1.0, for code scanning. Exceptions are in it as suppressed results. */
export function renderSarif(report: Report): string {
  const result = (finding: Finding | Ignored): object => ({
    ruleId: finding.rule,
    level: 'error',
    message: { text: `${finding.message} ${finding.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: finding.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' },
          region: { startLine: finding.line, startColumn: finding.column },
        },
      },
    ],
    ...('reason' in finding && { suppressions: [{ kind: 'inSource', justification: finding.reason }] }),
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mangopay-fetch check-auth',
            version: report.version,
            rules: Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } })),
          },
        },
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(report.root).href}/` } },
        columnKind: 'utf16CodeUnits',
        results: [...report.findings, ...report.ignored].map(result),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
