import { relative } from 'node:path';
import { ts } from './compiler.js';
import { type CallSite, type Capability, type Finding, findingAt, type RuleId } from './finding.js';
import { PACKAGE } from './mangopay.js';
import { locationOf, type Service, unwrap } from './service.js';

/** What was found in a file, or in all of them. */
export class Collected {
  readonly findings: Finding[] = [];
  readonly capabilities: Capability[] = [];
  readonly callSites: CallSite[] = [];

  finding(rule: RuleId, at: ts.Node, message: string): void {
    this.findings.push(findingAt(locationOf(at), rule, message));
  }
  capability(at: ts.Node, capability: string): void {
    if (capability !== `import ${PACKAGE}`) this.capabilities.push({ ...locationOf(at), capability });
  }
}

/** Tests make fakes of the client: that does not bypass it. */
const TEST = /(^|\/)(tests?|e2e|__tests__|__mocks__|spec)\/|\.(test|spec|e2e)\.[cm]?[jt]sx?$/;

/** What a rule works with in a file of a program. */
export class Context extends Collected {
  readonly service: Service;
  readonly isTest: boolean;
  /** Lines that deal with the client: what the compiler says of them must not be silenced. */
  readonly sensitiveLines = new Set<number>();

  constructor(service: Service, path: string) {
    super();
    this.service = service;
    this.isTest = TEST.test(relative(service.root, path));
  }
  readonly typeOf = (node: ts.Node): ts.Type => this.service.checker.getTypeAtLocation(node);
  readonly isAny = (node: ts.Node): boolean => (this.typeOf(node).flags & ts.TypeFlags.Any) !== 0;
  /** Whether a value is, or may be, the client or its named operations; an assertion around it counts for nothing. */
  readonly isOurs = (node: ts.Node): boolean => this.service.isOurs(this.typeOf(unwrap(node)));
  callSite(at: ts.Node, operation: string | undefined, through: CallSite['through']): void {
    this.callSites.push({ ...locationOf(at), operation, through });
  }
  sensitive(from: ts.Node): void {
    const file = from.getSourceFile();
    const last = file.getLineAndCharacterOfPosition(from.getEnd()).line;
    for (let line = locationOf(from).line; line <= last + 1; line++) this.sensitiveLines.add(line);
  }
}

/** A rule looks at one node at a time. */
export type Rule = (node: ts.Node, context: Context) => void;
