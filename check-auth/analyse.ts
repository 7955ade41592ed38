import { resolve } from 'node:path';
import { VERSION } from '../lib/version.js';
import { capabilitiesAt } from './capabilities.js';
import { ts, withReferences } from './compiler.js';
import { Collected, Context, type Rule } from './context.js';
import type { CallSite, Capability, Finding, Ignored, Location } from './finding.js';
import { compare, type Entry, readLedger } from './ledger.js';
import { checkedNames } from './names.js';
import { type OperationUse, operationsTable } from './operations-table.js';
import { type Outside, readOutside } from './outside.js';
import { packageNames } from './packages.js';
import { casts } from './rules/casts.js';
import { identity } from './rules/identity.js';
import { requests } from './rules/requests.js';
import { Service } from './service.js';
import { applyExceptions, suppressions } from './suppressions.js';

const RULES: readonly Rule[] = [requests, casts, identity];

/** What was found in a service. */
export interface Report {
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
  /** Every operation of the description, with how often it is called. */
  readonly operations: readonly OperationUse[];
  /** The version of this package. */
  readonly version: string;
  /** Files beside the programs: how many of each kind, and those that could not be read. */
  readonly outside: Pick<Outside, 'counts' | 'skipped'>;
}

/** Options of {@link analyse}. */
export interface AnalysisOptions {
  /** The tsconfig files of the service. */
  readonly projects: readonly string[];
  /** In place of `check-auth.json`. */
  readonly ledger?: readonly Entry[];
}

/** The programs as they are, before anybody has agreed to anything. */
export interface Reading extends Omit<Report, 'ignored' | 'ledger'> {
  readonly texts: ReadonlyMap<string, string>;
}

/** Who in these programs may open a connection, and what their types say about the client. */
export const analyse = ({ projects, ledger }: AnalysisOptions): Report => judge(readPrograms(projects), ledger);

/** Compares what was read with the ledger, and takes out what comments except. */
export function judge({ texts, ...reading }: Reading, ledger = readLedger(reading.root)): Report {
  const { root, capabilities } = reading;
  const found = [...reading.findings, ...compare(root, capabilities, ledger ?? [])];
  const { findings, ignored } = applyExceptions(found, texts);
  return { ...reading, ledger, findings: sorted(findings), ignored: sorted(ignored) };
}

/** Reads every file of the programs and beside them. */
export function readPrograms(projects: readonly string[]): Reading {
  const beside = new Collected();
  const all = [beside];
  const texts = new Map<string, string>();
  const inside = new Set<string>();
  const outputs = new Set<string>();
  const imported = new Set<string>();
  let root = '';
  for (const tsconfig of projects.flatMap((one) => withReferences(one))) {
    const service = new Service(tsconfig);
    root ||= service.root;
    if (service.program.outDir) outputs.add(resolve(service.program.outDir));
    for (const { fileName } of service.program.files) inside.add(fileName);
    for (const file of service.files) {
      texts.set(file.fileName, file.text);
      all.push(readFile(file, service, imported));
    }
  }
  const files = texts.size;
  const { counts, skipped, texts: others } = readOutside(root, inside, outputs, imported, beside);
  const callSites = distinct(all.flatMap((one) => one.callSites));
  return {
    root,
    projects,
    files,
    texts: new Map([...texts, ...others]),
    findings: distinct(all.flatMap((one) => one.findings)),
    capabilities: sorted(distinct(all.flatMap((one) => one.capabilities))),
    callSites,
    operations: operationsTable(callSites),
    version: VERSION,
    outside: { counts, skipped },
  };
}

function readFile(file: ts.SourceFile, service: Service, imported: Set<string>): Collected {
  const context = new Context(service, file.fileName);
  const packageNamed = packageNames(service.program.resolve, file.fileName, imported);
  const names = { giverOf: checkedNames(service), packageNamed };
  const visit = (node: ts.Node): void => {
    capabilitiesAt(node, names, context);
    for (const rule of RULES) rule(node, context);
    ts.forEachChild(node, visit);
  };
  visit(file);
  suppressions(file, context);
  return context;
}

/** A file may be in two programs. */
const distinct = <Place extends Location>(places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((one) => [JSON.stringify(one), one])).values(),
];

const sorted = <Place extends Location>(places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
