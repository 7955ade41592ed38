import { relative } from 'node:path';
import { ts } from './compiler.js';
import type { Assumption, CallSite, Finding, Location, RuleId } from './finding.js';
import { type OriginsOf, originFinder } from './origins.js';
import type { Service } from './service.js';
import { type Evaluate, evaluator } from './text.js';

/** What a rule works with. */
export interface Context {
  readonly service: Service;
  readonly evaluate: Evaluate;
  readonly originsOf: OriginsOf;
  readonly violation: (rule: RuleId, at: ts.Node, message: string, mend: string) => void;
  readonly unproven: (rule: RuleId, at: ts.Node, message: string, mend: string) => void;
  readonly findingAt: (finding: Finding) => void;
  readonly assume: (at: ts.Node, message: string) => void;
  /** A host of the API that is put where it cannot be followed. */
  readonly hiddenHost: (at: ts.Node) => void;
  /** A request to a host that some value of the program holds. */
  readonly unfollowedHost: (at: ts.Node, what: string) => void;
  readonly callSite: (at: ts.Node, site: Pick<CallSite, 'operation' | 'through'>) => void;
}

/** A rule looks at one node at a time. */
export type Rule = (node: ts.Node, context: Context) => void;

export interface Collected {
  readonly findings: Finding[];
  readonly assumptions: Assumption[];
  readonly callSites: CallSite[];
}

/** @returns with `finish`, which judges what can only be told when all files were seen. */
export function openContext(service: Service): Context & { readonly finish: () => Collected } {
  const collected: Collected = { findings: [], assumptions: [], callSites: [] };
  const evaluate = evaluator(service);
  const hidden: ts.Node[] = [];
  const unfollowed: { readonly at: ts.Node; readonly what: string }[] = [];
  const report =
    (certainty: Finding['certainty']): Context['violation'] =>
    (rule, at, message, mend) => {
      collected.findings.push({ ...locationOf(at), rule, certainty, message, mend });
    };
  return {
    service,
    evaluate,
    originsOf: originFinder(service, evaluate),
    violation: report('violation'),
    unproven: report('unproven'),
    findingAt: (finding) => collected.findings.push(finding),
    assume: (at, message) => collected.assumptions.push({ ...locationOf(at), message }),
    callSite: (at, site) => collected.callSites.push({ ...locationOf(at), ...site }),
    hiddenHost: (at) => hidden.push(at),
    unfollowedHost: (at, what) => unfollowed.push({ at, what }),
    finish() {
      const [first] = hidden;
      if (first)
        for (const { at, what } of unfollowed) {
          const { file, line } = locationOf(first);
          const place = `${relative(service.root, file)}:${line}`;
          report('unproven')(
            'raw-http',
            at,
            `${what} sends to a host that is not followed, and a host of the Mangopay API is put away in ${place}.`,
            'Write the host where it is used, so that it can be read.',
          );
        }
      return collected;
    },
  };
}

export function locationOf(node: ts.Node): Location {
  const file = node.getSourceFile();
  return positionIn(file, node.getStart(file));
}

export function positionIn(file: ts.SourceFile, position: number): Location {
  const { line, character } = ts.getLineAndCharacterOfPosition(file, position);
  return { file: file.fileName, line: line + 1, column: character + 1 };
}
