// The only file that knows ts-morph. What the rest needs is the syntax tree and the type checker.
import { dirname, resolve } from 'node:path';
import { Project, ts } from 'ts-morph';

export { ts };

/** The file that `specifier` means in `file`; `undefined` where the compiler finds none. */
export type Resolve = (specifier: string, file: string) => string | undefined;

export type Program = ReturnType<typeof compile>;

/** A mistake of the caller: a wrong option, a file that cannot be read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The tsconfig and those it references, each once. */
export function withReferences(tsconfig: string, seen = new Set<string>()): readonly string[] {
  const path = resolve(tsconfig);
  if (seen.has(path)) return [];
  seen.add(path);
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  if (error) refuse(path, error);
  const references: readonly { path: string }[] = config.references ?? [];
  const targets = references.map((one) => resolve(dirname(path), one.path));
  const files = targets.map((one) => (one.endsWith('.json') ? one : `${one}/tsconfig.json`));
  return [path, ...files.flatMap((file) => withReferences(file, seen))];
}

export function compile(tsconfig: string) {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (error) => refuse(tsconfig, error),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
  if (!parsed) throw new UsageError(`${tsconfig} cannot be read.`);
  const { fileNames, options } = parsed;
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostFor(options) });
  const checker = program.getTypeChecker();
  const types = new Map<ts.Node, ts.Type>();
  const getTypeAtLocation = (node: ts.Node): ts.Type => {
    const type = types.get(node) ?? checker.getTypeAtLocation(node);
    types.set(node, type);
    return type;
  };
  return {
    files: program.getSourceFiles(),
    checker: { ...checker, getTypeAtLocation },
    outDir: options.outDir,
    resolve: resolver(dirname(tsconfig), options),
  };
}

/** Finds what specifiers mean. Without options, as a bundler would. */
export function resolver(
  folder: string,
  options: ts.CompilerOptions = { allowJs: true, moduleResolution: ts.ModuleResolutionKind.Bundler },
): Resolve {
  const cache = ts.createModuleResolutionCache(folder, (path) => path, options);
  return (specifier, file) =>
    ts.resolveModuleName(specifier, file, options, ts.sys, cache).resolvedModule?.resolvedFileName;
}

function refuse(tsconfig: string, error: ts.Diagnostic): never {
  throw new UsageError(`${tsconfig} cannot be read: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`);
}

/** Where ts-morph keeps the declarations of the language: in itself, not on disk. */
const LIB = '/node_modules/typescript/lib/';

/** What a page and the inspector have: a third of all declarations, of which rules ask for `fetch` alone. */
const UNREAD = /\/(lib\.(dom|webworker)|inspector\.generated)[.\w]*\.d\.ts$/;
const IN_THEIR_PLACE = 'declare function fetch(address: unknown, init?: unknown): Promise<Response>;';

/** What ts-morph's Project would make, without the second tree that it keeps of each file. */
function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const libs = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  return Object.assign(host, {
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeInfo,
    getDefaultLibLocation: () => LIB,
    getDefaultLibFileName: (own: ts.CompilerOptions) => LIB + ts.getDefaultLibFileName(own),
    readFile(path: string) {
      if (UNREAD.test(path)) return IN_THEIR_PLACE;
      return path.startsWith(LIB) ? libs.readFile(path) : readFile(path);
    },
    fileExists: (path: string) => (path.startsWith(LIB) ? libs.fileExists(path) : fileExists(path)),
  });
}
