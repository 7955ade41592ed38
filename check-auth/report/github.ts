import { relative } from 'node:path';
import type { Report } from './report.js';
import { summary } from './text.js';

/** Workflow commands of GitHub Actions: findings show up in the diff. */
export function renderGithub(report: Report): string {
  const findings = report.findings.map(({ file, line, column, rule, message, fix }) => {
    const properties = { file: relative(report.root, file), line, col: column, title: `check-auth ${rule}` };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::error ${list.join(',')}::${escapeData(`${message} ${fix}`)}`;
  });
  const ignored = report.ignored.map(
    ({ file, line, rule, reason }) =>
      `::notice file=${escapeProperty(relative(report.root, file))},line=${line},title=check-auth ${rule}::${escapeData(`Excepted: ${reason}`)}`,
  );
  return [...findings, ...ignored, summary(report), ''].join('\n');
}

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
