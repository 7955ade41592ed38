import type { Names } from './capabilities.js';
import { ts } from './compiler.js';
import type { Service } from './service.js';

/** What the run-time has, as these packages declare it. */
const RUN_TIME = /^(lib|@types\/(node|bun|deno|web)|undici-types|bun-types)$/;

/** Names as the type checker knows them. */
export function checkedNames({ checker, packageAt }: Pick<Service, 'checker' | 'packageAt'>): Names['giverOf'] {
  return (identifier) => {
    const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
      ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : checker.getSymbolAtLocation(identifier);
    const values = symbol?.declarations?.filter((one) => !isOnlyType(one));
    if (values?.some((one) => packageAt(one) === undefined && !isAmbient(one))) return undefined;
    return values?.map(packageAt).find((name) => name !== undefined && !RUN_TIME.test(name)) ?? '';
  };
}

const isOnlyType = (one: ts.Node): boolean => ts.isInterfaceDeclaration(one) || ts.isTypeOnlyImportDeclaration(one);

/** `declare const api: …`: a value that something else puts there. */
const isAmbient = (declaration: ts.Node): boolean =>
  declaration.getSourceFile().isDeclarationFile || ts.findAncestor(declaration, isDeclareOnly) !== undefined;
const isDeclareOnly = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;

/** Names as a file declares them by itself, without what it imports and without the declarations of the run-time. */
export function writtenNames(file: ts.SourceFile): Names['giverOf'] {
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const host = { ...ts.createCompilerHost(options), getSourceFile: () => file };
  const { fileName } = file;
  const checker = ts.createProgram({ rootNames: ['/file.tsx'], options, host }).getTypeChecker();
  file.fileName = fileName; // the program has called it as its root is called, whatever its extension
  return checkedNames({ checker, packageAt: () => undefined });
}
