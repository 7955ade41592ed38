import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { type Checker, type CompiledProgram, ts } from './compiler.js';
import { PACKAGE } from './mangopay.js';
import { type Memo, openMemo } from './memo.js';
import { packageOf, packageOfSpecifier } from './packages.js';

/** The program under analysis: the files that its people write, and where everything else comes from. */
export interface Service {
  readonly root: string;
  readonly program: CompiledProgram;
  readonly checker: Checker;
  readonly files: readonly ts.SourceFile[];
  /** The package a node is declared in; `undefined` for the service's own files, `lib` for the language's. */
  readonly packageAt: (node: ts.Node) => string | undefined;
  readonly packageNamed: (specifier: ts.Node) => string | undefined;
  readonly packageByName: (specifier: string, file: ts.SourceFile) => string | undefined;
  /** Every identifier with this text in the service's files, also `#private` ones. */
  readonly identifiers: (text: string) => readonly ts.MemberName[];
  /** Whether a member or variable of this name is declared in the service's files, with a value. */
  readonly declares: (name: string) => boolean;
  readonly memo: Memo;
}

/** In this repository: which of its files are the package, and which are a service that uses it. */
export type IsLibrary = (path: string) => boolean;

export function openService(program: CompiledProgram, isOwnLibrary: IsLibrary = () => false): Service {
  const root = realpathSync(packageOf(program.tsconfig)?.root ?? dirname(program.tsconfig));
  const packages = new Map<ts.SourceFile, string | undefined>();
  const packageOfFile = (file: ts.SourceFile): string | undefined => {
    if (!packages.has(file)) packages.set(file, find(file));
    return packages.get(file);
  };
  const find = (file: ts.SourceFile): string | undefined => {
    const { fileName } = file;
    if (/\/node_modules\/(typescript|@typescript\/[^/]+)\/lib\/lib\.[^/]*\.d\.ts$/.test(fileName)) return 'lib';
    const owner = packageOf(fileName);
    const inside = relative(root, fileName);
    if (owner?.name === PACKAGE && owner.root !== root) return PACKAGE;
    if (isOwnLibrary(inside)) return PACKAGE;
    if (installedUnder(fileName)) return owner?.name ?? 'unnamed';
    // A copy that kept its package.json is still what it was.
    return owner && owner.root !== root && VENDORED.has(owner.name) ? owner.name : undefined;
  };
  const files = program.files.filter((file) => packageOfFile(file) === undefined && !isJson(file));
  const byText = indexed(files);
  return {
    root,
    program,
    checker: program.checker,
    files,
    packageAt: (node) => packageOfFile(node.getSourceFile()),
    packageNamed: (specifier) =>
      ts.isStringLiteralLike(specifier)
        ? packageOfSpecifier(program, specifier.text, specifier.getSourceFile().fileName)
        : undefined,
    packageByName: (specifier, file) => packageOfSpecifier(program, specifier, file.fileName),
    identifiers: (text) => byText().get(text) ?? [],
    declares: (name) => byText().get(name)?.some(isDeclared) ?? false,
    memo: openMemo(),
  };
}

const isDeclared = ({ parent }: ts.MemberName): boolean =>
  ts.isClassElement(parent) ||
  ts.isObjectLiteralElement(parent) ||
  ts.isParameter(parent) ||
  ts.isEnumMember(parent) ||
  ts.isVariableDeclaration(parent) ||
  ts.isFunctionDeclaration(parent) ||
  ts.isClassDeclaration(parent);

const VENDORED: ReadonlySet<string> = new Set(['openapi-fetch']);

const isJson = (file: ts.SourceFile): boolean => file.fileName.endsWith('.json');

/** A folder `node_modules` beside a package.json; one amid the sources is no installation but a hiding place. */
function installedUnder(path: string): boolean {
  const at = path.lastIndexOf('/node_modules/');
  return at !== -1 && packageOf(`${path.slice(0, at)}/package.json`)?.root === path.slice(0, at).split('/').join(sep);
}

function indexed(files: readonly ts.SourceFile[]): () => ReadonlyMap<string, ts.MemberName[]> {
  let index: Map<string, ts.MemberName[]> | undefined;
  return () => {
    if (index) return index;
    index = new Map();
    const into = index;
    const visit = (node: ts.Node): void => {
      if (ts.isMemberName(node)) {
        const known = into.get(node.text);
        if (known) known.push(node);
        else into.set(node.text, [node]);
      }
      ts.forEachChild(node, visit);
    };
    for (const file of files) visit(file);
    return index;
  };
}
