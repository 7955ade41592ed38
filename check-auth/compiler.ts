// The only file that knows ts-morph. What the rest needs of a compiler is the syntax tree and the questions of `Checker`,
// which TypeScript's native compiler answers too.

import { dirname, resolve } from 'node:path';
import { Project, ts } from 'ts-morph';

export { ts };

export type Checker = Pick<
  ts.TypeChecker,
  | 'getTypeAtLocation'
  | 'getTypeFromTypeNode'
  | 'getTypeOfSymbol'
  | 'getNonNullableType'
  | 'getSymbolAtLocation'
  | 'getAliasedSymbol'
  | 'getShorthandAssignmentValueSymbol'
  | 'getExportSpecifierLocalTargetSymbol'
  | 'getResolvedSignature'
  | 'getReturnTypeOfSignature'
  | 'getPropertyOfType'
  | 'getBaseConstraintOfType'
>;

export interface CompiledProgram {
  readonly tsconfig: string;
  readonly files: readonly ts.SourceFile[];
  readonly checker: Checker;
  readonly outDir: string | undefined;
  /** The file that `specifier` means in `file`; `undefined` where the compiler finds none. */
  resolve(specifier: string, file: string): string | undefined;
}

/** A mistake of the person who called: a wrong option, a tsconfig that cannot be read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The tsconfig and those it references, each once. */
export function withReferences(tsconfig: string, seen = new Set<string>()): readonly string[] {
  const path = resolve(tsconfig);
  if (seen.has(path)) return [];
  seen.add(path);
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error)
    throw new UsageError(`${tsconfig} cannot be read: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
  const references: readonly { path: string }[] = config.references ?? [];
  return [
    path,
    ...references.flatMap((reference) => {
      const target = resolve(dirname(path), reference.path);
      return withReferences(target.endsWith('.json') ? target : `${target}/tsconfig.json`, seen);
    }),
  ];
}

/** Where ts-morph keeps the declarations of the language: in itself, not on disk. */
const LIB = '/node_modules/typescript/lib/';

export type Compile = (tsconfig: string) => CompiledProgram;

/** Declarations that have been read: those of the language and of packages, which programs share. */
export type Declarations = Map<string, ts.SourceFile>;

/** The declarations of the language and of the run-time: most of what a small program consists of. */
export function readAhead(tsconfig: string): Declarations {
  const declarations: Declarations = new Map();
  const { options } = commandLineOf(tsconfig);
  const host = hostFor(options, declarations);
  ts.createProgram({ rootNames: [host.getDefaultLibFileName(options)], options, host }).getTypeChecker();
  return declarations;
}

/** A compiler that takes each tsconfig once, and reads the declarations that several programs share once. */
export function openCompiler(
  isRoot: (file: string) => boolean = () => true,
  declarations: Declarations = new Map(),
): Compile {
  const programs = new Map<string, CompiledProgram>();
  return (tsconfig) => {
    const known = programs.get(tsconfig);
    if (known) return known;
    const { fileNames, options } = commandLineOf(tsconfig);
    const host = hostFor(options, declarations);
    const program = ts.createProgram({ rootNames: fileNames.filter(isRoot), options, host });
    const compiled: CompiledProgram = {
      tsconfig,
      files: program.getSourceFiles(),
      checker: program.getTypeChecker(),
      outDir: options.outDir,
      resolve: (specifier, file) =>
        ts.resolveModuleName(specifier, file, options, ts.sys).resolvedModule?.resolvedFileName,
    };
    programs.set(tsconfig, compiled);
    return compiled;
  };
}

function commandLineOf(tsconfig: string): ts.ParsedCommandLine {
  const refuse = (error: ts.Diagnostic): never => {
    throw new UsageError(`${tsconfig} cannot be read: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
  };
  const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const parsed = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
  if (!parsed) throw new UsageError(`${tsconfig} cannot be read.`);
  return parsed;
}

/** What ts-morph's Project would make, without the comments that it reads and the second tree that it keeps of each file. */
function hostFor(options: ts.CompilerOptions, declarations: Declarations): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  const libs = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  return Object.assign(host, {
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeInfo,
    getDefaultLibLocation: () => LIB,
    getDefaultLibFileName: (own: ts.CompilerOptions) => LIB + ts.getDefaultLibFileName(own),
    getSourceFile: (path: string, how: ts.CreateSourceFileOptions) => {
      // Only of these: what another file becomes hangs on the options.
      if (!/\.d\.[cm]?ts$/.test(path)) return getSourceFile(path, how);
      const key = `${path} ${how.impliedNodeFormat}`;
      const file = declarations.get(key) ?? getSourceFile(path, how);
      if (file) declarations.set(key, file);
      return file;
    },
    readFile: (path: string) => (path.startsWith(LIB) ? libs.readFile(path) : readFile(path)),
    fileExists: (path: string) => (path.startsWith(LIB) ? libs.fileExists(path) : fileExists(path)),
  });
}
