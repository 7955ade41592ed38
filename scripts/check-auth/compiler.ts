// The only file that knows ts-morph. What the rest needs of a compiler is the syntax tree and the questions of `Checker`,
// which TypeScript's native compiler answers too.

import { dirname, resolve } from 'node:path';
import { Project, ts } from 'ts-morph';

export { ts };

export type Checker = Pick<
  ts.TypeChecker,
  | 'getTypeAtLocation'
  | 'getTypeFromTypeNode'
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

export function compile(tsconfig: string): CompiledProgram {
  // References to declarations are enough: ts-morph would wrap each file of node_modules as well.
  const project = new Project({ tsConfigFilePath: tsconfig, skipFileDependencyResolution: true });
  const options = project.compilerOptions.get();
  const program = project.getProgram().compilerObject;
  return {
    tsconfig,
    files: program.getSourceFiles(),
    checker: program.getTypeChecker(),
    outDir: options.outDir,
    resolve: (specifier, file) =>
      ts.resolveModuleName(specifier, file, options, ts.sys).resolvedModule?.resolvedFileName,
  };
}
