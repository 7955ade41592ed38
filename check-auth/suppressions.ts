// Comments: those that silence the compiler, and those that except a line from a rule.
import type { ts } from './compiler.js';
import type { Context } from './context.js';
import { type Finding, findingAt, type Ignored, type Location, placeIn, RULES } from './finding.js';

const SILENCE = /^[ \t]*(?:\/\/+|\/\*+|\{\/\*|\*)[ \t]*@ts-(ignore|expect-error|nocheck)\b/gm;

/** Comments that keep the compiler quiet about lines that deal with the client. */
export function suppressions(file: ts.SourceFile, { sensitiveLines, findings }: Context): void {
  const lines = file.text.split('\n');
  for (const match of file.text.matchAll(SILENCE)) {
    const [text, kind] = match;
    const place = placeIn(file.fileName, file.text, match.index + text.indexOf('@ts-'));
    const hides =
      kind === 'nocheck' ? sensitiveLines.size > 0 : sensitiveLines.has(coveredLine(lines, { ...place, column: 1 }));
    if (hides)
      findings.push(findingAt(place, 'suppression', `@ts-${kind} hides what the compiler reports about the client.`));
  }
}

/** The line a comment is for: its own if there is code before it, else the next with code. */
function coveredLine(lines: readonly string[], { line, column }: Location): number {
  if ((lines[line - 1] ?? '').slice(0, column - 1).trim() !== '') return line;
  for (let next = line; next < lines.length; next++)
    if (!/^\s*(\/\/|\/\*|\*|$)/.test(lines[next] ?? '')) return next + 1;
  return line;
}

const IGNORE = /(?:\/\/|\/\*|<!--)[ \t]*check-auth-ignore\b[ \t]*([^\n]*)/g;

/** Takes out what is excepted, and adds what is wrong with the exceptions themselves. */
export function applyExceptions(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): { readonly findings: readonly Finding[]; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const wrong: Finding[] = [];
  const left = new Set(findings);
  for (const [file, text] of texts) {
    if (!text.includes('check-auth-ignore')) continue;
    const lines = text.split('\n');
    for (const match of text.matchAll(IGNORE)) {
      const place = placeIn(file, text, match.index);
      const [, rule = '', reason = ''] =
        /^([\w-]*)(?:[ \t]*:[ \t]*(.*?))?[ \t]*(?:(\*\/|-->).*)?$/.exec(match[1] ?? '') ?? [];
      const covers = coveredLine(lines, place);
      const met = findings.filter((one) => one.file === file && one.line === covers && one.rule === rule);
      const complaint = !Object.hasOwn(RULES, rule)
        ? `names no rule${rule ? `: ${rule} is not one` : ''}`
        : reason === ''
          ? `${rule} has no reason`
          : met.length === 0 && `${rule} is not needed: there is nothing to except`;
      if (complaint) wrong.push(findingAt(place, 'ignore-comment', `check-auth-ignore ${complaint}.`));
      else
        for (const one of met) {
          left.delete(one);
          ignored.push({ ...one, reason });
        }
    }
  }
  return { findings: [...left, ...wrong], ignored };
}
