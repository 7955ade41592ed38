import { relative, resolve } from 'node:path';
import { type Compile, openCompiler, ts, withReferences } from './compiler.js';
import { type Collected, type Context, openContext, type Rule } from './context.js';
import type { Assumption, CallSite, Finding, Ignored, Location } from './finding.js';
import { applyExceptions } from './ignores.js';
import { outsideFiles } from './outside.js';
import { casts } from './rules/casts.js';
import { clientCalls } from './rules/client-calls.js';
import { dynamicCode } from './rules/dynamic-code.js';
import { http } from './rules/http.js';
import { imports } from './rules/imports.js';
import { loader } from './rules/loader.js';
import { rawClient } from './rules/raw-client.js';
import { suppressions } from './rules/suppressions.js';
import { token } from './rules/token.js';
import { transport } from './rules/transport.js';
import { openService, type Service } from './service.js';

const RULES: readonly Rule[] = [clientCalls, rawClient, http, casts, imports, dynamicCode, loader, token, transport];

export interface Analysis {
  /** The folder that paths are shown from. */
  readonly root: string;
  readonly projects: readonly string[];
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  readonly assumptions: readonly Assumption[];
  readonly callSites: readonly CallSite[];
}

export interface AnalysisOptions {
  readonly projects: readonly string[];
  /** In this repository: the files that are the package itself, relative to the root. */
  readonly isLibrary?: (path: string) => boolean;
  /** Files that are not looked at, relative to the root. Each is a hole, and has to be justified where it is stated. */
  readonly isExempt?: (path: string) => boolean;
  /** For several analyses that share programs. */
  readonly compile?: Compile;
}

/** Checks that each call of an operation in these programs goes through a client that `createClient` made. */
export function analyse(options: AnalysisOptions): Analysis {
  const { projects, isLibrary, isExempt = () => false, compile = openCompiler() } = options;
  const collected: Collected[] = [];
  const texts = new Map<string, string>();
  const inside = new Set<string>();
  const outDirs = new Set<string>();
  let root = '';
  for (const tsconfig of projects.flatMap((one) => withReferences(one))) {
    const program = compile(tsconfig);
    const service = openService(program, isLibrary);
    root ||= service.root;
    if (program.outDir) outDirs.add(resolve(program.outDir));
    for (const file of program.files) inside.add(file.fileName);
    collected.push(analyseProgram(service, (file) => isExempt(relative(service.root, file)), texts));
  }
  const skip = (path: string): boolean =>
    outDirs.has(path) || isExempt(relative(root, path)) || isLibrary?.(relative(root, path)) === true;
  const outside = outsideFiles(root, inside, skip);
  for (const [file, text] of outside.texts) texts.set(file, text);
  const found = distinct([...collected.flatMap(({ findings }) => findings), ...outside.findings]);
  const { findings, ignored } = applyExceptions(found, texts);
  return {
    root,
    projects,
    files: texts.size,
    findings: sorted(findings),
    ignored: sorted(ignored),
    assumptions: distinct(collected.flatMap(({ assumptions }) => assumptions)),
    callSites: distinct(collected.flatMap(({ callSites }) => callSites)),
  };
}

function analyseProgram(service: Service, isExempt: (file: string) => boolean, texts: Map<string, string>): Collected {
  const context = openContext(service);
  for (const file of service.files) {
    if (isExempt(file.fileName)) continue;
    texts.set(file.fileName, file.text);
    const visit = (node: ts.Node): void => {
      for (const rule of RULES) rule(node, context);
      ts.forEachChild(node, visit);
    };
    visit(file);
    suppressions(file, context satisfies Context);
  }
  return context.finish();
}

/** A file may be in two programs. */
function distinct<Place extends Location>(places: readonly Place[]): readonly Place[] {
  const byPlace = new Map(
    places.map((one) => [`${one.file}:${one.line}:${one.column}:${'rule' in one ? String(one.rule) : ''}`, one]),
  );
  return [...byPlace.values()];
}

const sorted = <Place extends Location>(places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
