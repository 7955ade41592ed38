import type { ts } from './compiler.js';
import type { CallSite, Capability, Finding, RuleId } from './finding.js';
import { locationOf, type Service } from './service.js';

/** What a rule works with. */
export interface Context {
  readonly service: Service;
  readonly isTest: boolean;
  finding(rule: RuleId, at: ts.Node, message: string, fix: string): void;
  capability(at: ts.Node, capability: string): void;
  callSite(at: ts.Node, site: Pick<CallSite, 'operation' | 'through'>): void;
  /** Lines that deal with the client: what the compiler says of them must not be silenced. */
  sensitive(from: ts.Node): void;
}

/** A rule looks at one node at a time. */
export type Rule = (node: ts.Node, context: Context) => void;

export interface Collected {
  readonly findings: Finding[];
  readonly capabilities: Capability[];
  readonly callSites: CallSite[];
  readonly sensitiveLines: Set<number>;
}

export const emptyCollection = (): Collected => ({
  findings: [],
  capabilities: [],
  callSites: [],
  sensitiveLines: new Set(),
});

/** Tests make fakes of the client: that does not bypass it. */
const TEST = /(^|\/)(tests?|e2e|__tests__|__mocks__|spec)\/|\.(test|spec|e2e)\.[cm]?[jt]sx?$/;

export function openContext(service: Service, path: string, into: Collected): Context {
  return {
    service,
    isTest: TEST.test(path),
    finding: (rule, at, message, fix) => into.findings.push({ ...locationOf(at), rule, message, fix }),
    capability: (at, capability) => into.capabilities.push({ ...locationOf(at), capability }),
    callSite: (at, site) => into.callSites.push({ ...locationOf(at), ...site }),
    sensitive(from) {
      const file = from.getSourceFile();
      const last = file.getLineAndCharacterOfPosition(from.getEnd()).line;
      for (let line = locationOf(from).line; line <= last + 1; line++) into.sensitiveLines.add(line);
    },
  };
}
