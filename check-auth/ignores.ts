import { ts } from './compiler.js';
import type { Finding, Ignored, RuleId } from './finding.js';
import { RULES } from './finding.js';
import { isComment } from './syntax.js';

const COMMENT = /(?:\/\/|\/\*)[ \t]*check-auth-ignore\b[ \t]*([^\n]*)/g;

interface Exception {
  readonly line: number;
  readonly column: number;
  /** The line it is for: its own if there is code before it, else the next with code. */
  readonly covers: number;
  readonly rule: string;
  readonly reason: string;
}

function exceptionsIn(path: string, text: string): readonly Exception[] {
  if (!text.includes('check-auth-ignore')) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lines = text.split('\n');
  const comments = [...text.matchAll(COMMENT)].filter(({ index }) => isComment(file, index));
  return comments.map((match) => {
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    const column = match.index - (before.lastIndexOf('\n') + 1) + 1;
    const [, rule = '', reason = ''] = /^([\w-]*)(?:[ \t]*:[ \t]*(.*?))?[ \t]*(?:\*\/.*)?$/.exec(match[1] ?? '') ?? [];
    return { line, column, covers: coveredLine(lines, line, column), rule, reason };
  });
}

function coveredLine(lines: readonly string[], line: number, column: number): number {
  if ((lines[line - 1] ?? '').slice(0, column - 1).trim() !== '') return line;
  for (let next = line; next < lines.length; next++)
    if (!/^\s*(\/\/|\/\*|\*|$)/.test(lines[next] ?? '')) return next + 1;
  return line;
}

/** Takes out what is excepted, and adds what is wrong with the exceptions themselves. */
export function applyExceptions(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): { readonly findings: readonly Finding[]; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const wrong: Finding[] = [];
  const left = new Set(findings);
  for (const [file, text] of texts)
    for (const exception of exceptionsIn(file, text)) {
      const { line, column, covers, rule, reason } = exception;
      const complain = (message: string, mend: string): unknown =>
        wrong.push({ file, line, column, rule: 'ignore-comment', certainty: 'violation', message, mend });
      if (!(rule in RULES)) {
        complain(
          `check-auth-ignore names no rule${rule ? `: ${rule} is none` : ''}.`,
          `Write "check-auth-ignore <rule>: <reason>" with one of ${Object.keys(RULES).join(', ')}.`,
        );
        continue;
      }
      if (reason === '') {
        complain(`check-auth-ignore ${rule} has no reason.`, 'Say after the colon why this is right.');
        continue;
      }
      const met = findings.filter((one) => one.file === file && one.line === covers && one.rule === (rule as RuleId)); // it is in RULES
      if (met.length === 0)
        complain(`check-auth-ignore ${rule} is not needed: there is nothing to except.`, 'Take it out.');
      for (const one of met) {
        left.delete(one);
        ignored.push({ ...one, reason });
      }
    }
  return { findings: [...left, ...wrong], ignored };
}
