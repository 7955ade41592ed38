import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { capabilitiesAt, isReference, type Names } from './capabilities.js';
import { ts, withReferences } from './compiler.js';
import { type Collected, type Context, emptyCollection, openContext, type Rule } from './context.js';
import type { CallSite, Capability, Finding, Ignored, Location } from './finding.js';
import { compare, type Entry, readLedger } from './ledger.js';
import { PACKAGE } from './mangopay.js';
import { type Outside, readOutside } from './outside.js';
import { packageOfSpecifier } from './packages.js';
import { casts } from './rules/casts.js';
import { clientCalls } from './rules/client-calls.js';
import { identity } from './rules/identity.js';
import { requests } from './rules/requests.js';
import { openService, type Service } from './service.js';
import { applyExceptions, suppressions } from './suppressions.js';

const RULES: readonly Rule[] = [clientCalls, requests, casts, identity];

/** What was found in a service. */
export interface Analysis {
  /** The folder that paths are shown from. It holds `check-auth.json`. */
  readonly root: string;
  /** The tsconfig files that were read, those that they refer to included. */
  readonly projects: readonly string[];
  /** How many files the programs have. */
  readonly files: number;
  /** What fails the check. */
  readonly findings: readonly Finding[];
  /** What a comment excepts, with its reason. */
  readonly ignored: readonly Ignored[];
  /** What files may do, listed or not. */
  readonly capabilities: readonly Capability[];
  /** The lines of `check-auth.json`; `undefined` where there is none. */
  readonly ledger: readonly Entry[] | undefined;
  /** Every call of an operation. */
  readonly callSites: readonly CallSite[];
  /** Files beside the programs: how many of each kind, and those that could not be read. */
  readonly outside: Pick<Outside, 'counts' | 'skipped'>;
}

/** Options of {@link analyse}. */
export interface AnalysisOptions {
  /** The tsconfig files of the service. */
  readonly projects: readonly string[];
  /** In the place of `check-auth.json`. */
  readonly ledger?: readonly Entry[];
}

/** Who in these programs may open a connection, and what their types say about the client. */
export function analyse({ projects, ledger: given }: AnalysisOptions): Analysis {
  const all = emptyCollection();
  const texts = new Map<string, string>();
  const inside = new Set<string>();
  const outputs = new Set<string>();
  let root = '';
  for (const tsconfig of projects.flatMap((one) => withReferences(one))) {
    const service = openService(tsconfig);
    root ||= service.root;
    if (service.program.outDir) outputs.add(resolve(service.program.outDir));
    for (const { fileName } of service.program.files) inside.add(fileName);
    for (const file of service.files) {
      texts.set(file.fileName, file.text);
      const own = readFile(file, service);
      all.findings.push(...own.findings);
      all.capabilities.push(...own.capabilities);
      all.callSites.push(...own.callSites);
    }
  }
  const files = texts.size;
  const outside = readOutside(root, inside, (path) => outputs.has(path), all);
  for (const [file, text] of outside.texts) texts.set(file, text);
  const ledger = given ?? readLedger(root);
  const capabilities = distinct(all.capabilities, ({ capability }) => capability);
  const found = distinct(
    [...all.findings, ...compare(root, capabilities, ledger ?? [])],
    (one) => one.rule + one.message,
  );
  const { findings, ignored } = applyExceptions(found, texts);
  return {
    root,
    projects,
    files,
    findings: sorted(findings),
    ignored: sorted(ignored),
    capabilities: sorted(capabilities),
    ledger,
    callSites: distinct(all.callSites, () => ''),
    outside,
  };
}

function readFile(file: ts.SourceFile, service: Service): Collected {
  const into = emptyCollection();
  const context = openContext(service, relative(service.root, file.fileName), into);
  const names = namesOf(service, file);
  const report = (at: ts.Node, capability: string): void => {
    if (capability !== `import ${PACKAGE}`) context.capability(at, capability);
  };
  const visit = (node: ts.Node): void => {
    capabilitiesAt(node, names, report);
    if (ts.isIdentifier(node)) ambient(node, context);
    for (const rule of RULES) rule(node, context);
    ts.forEachChild(node, visit);
  };
  visit(file);
  suppressions(file, into);
  return into;
}

function namesOf(service: Service, file: ts.SourceFile): Names {
  const { checker, packageAt, program } = service;
  return {
    isGlobal(identifier) {
      const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
        ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
        : checker.getSymbolAtLocation(identifier);
      return (symbol?.declarations ?? []).every((one) => packageAt(one) !== undefined);
    },
    packageNamed(specifier) {
      const name = packageOfSpecifier(program, specifier, file.fileName);
      if (name !== undefined) return name;
      const isRelative = /^\.\.?\//.test(specifier);
      const isAsset = /\.(css|s[ac]ss|less|svg|png|jpe?g|gif|webp|json|txt|graphql|sql|md)(\?.*)?$/.test(specifier);
      if (!isRelative || isAsset || program.resolve(specifier, file.fileName)) return undefined;
      // A file that is there is read with those beside the program.
      return existsSync(join(dirname(file.fileName), specifier)) ? undefined : specifier;
    },
  };
}

/** `declare const api: …`: a value that something else puts there. */
function ambient(node: ts.Identifier, { service, capability }: Context): void {
  if (!isReference(node) || !service.ambient.has(node.text)) return;
  const [declaration] = service.checker.getSymbolAtLocation(node)?.declarations ?? [];
  if (declaration && service.packageAt(declaration) === undefined && service.ambient.get(node.text) === declaration)
    capability(node, `global ${node.text}`);
}

/** A file may be in two programs. */
function distinct<Place extends Location>(places: readonly Place[], what: (place: Place) => string): readonly Place[] {
  const key = (one: Place): string => `${one.file}:${one.line}:${one.column}:${what(one)}`;
  return [...new Map(places.map((one) => [key(one), one])).values()];
}

const sorted = <Place extends Location>(places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
