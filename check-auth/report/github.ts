import type { Report } from '../analyse.js';
import { summary } from './text.js';

/** Workflow commands of GitHub Actions: findings show up in the diff. */
export function renderGithub(report: Report): string {
  const findings = report.findings.map(({ file, line, column, rule, message, fix }) =>
    command('error', { file, line, col: column, title: `check-auth ${rule}` }, `${message} ${fix}`),
  );
  const ignored = report.ignored.map(({ file, line, rule, reason }) =>
    command('notice', { file, line, title: `check-auth ${rule}` }, `Excepted: ${reason}`),
  );
  return [...findings, ...ignored, summary(report), ''].join('\n');
}

function command(kind: string, properties: Record<string, string | number>, text: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${list.join(',')}::${escapeData(text)}`;
}

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
