import type { Names } from './capabilities.js';
import { ts } from './compiler.js';
import type { Service } from './service.js';

/** What the run-time has, as these packages declare it. */
const RUN_TIME = /^(lib|@types\/(node|bun|deno|web)|undici-types|bun-types)$/;

/** Names as the type checker knows them. */
export function checkedNames({ checker, packageAt }: Service): Names['giverOf'] {
  return (identifier) => {
    const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
      ? checker.getShorthandAssignmentValueSymbol(identifier.parent)
      : checker.getSymbolAtLocation(identifier);
    const values = symbol?.declarations?.filter((one) => !ts.isInterfaceDeclaration(one));
    if (values?.some((one) => packageAt(one) === undefined && !isAmbient(one))) return undefined;
    return values?.map(packageAt).find((name) => name !== undefined && !RUN_TIME.test(name)) ?? '';
  };
}

/** `declare const api: …`: a value that something else puts there. */
const isAmbient = (declaration: ts.Node): boolean =>
  declaration.getSourceFile().isDeclarationFile || ts.findAncestor(declaration, isDeclareOnly) !== undefined;
const isDeclareOnly = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;

/** Names as the file's text declares them. */
export function writtenNames(file: ts.SourceFile): Names['giverOf'] {
  const declared = new Map<ts.Node, Set<string>>();
  const visit = (node: ts.Node, scope: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclared(node)) {
      // A function's name is known around it, too.
      const at = ts.isFunctionDeclaration(node.parent) ? ts.findAncestor(node.parent.parent, isScope) : scope;
      if (at) declared.set(at, (declared.get(at) ?? new Set()).add(node.text));
    }
    ts.forEachChild(node, (child) => visit(child, isScope(node) ? node : scope));
  };
  visit(file, file);
  return (identifier) => {
    const own = ts.findAncestor(identifier, (scope) => declared.get(scope)?.has(identifier.text) ?? false);
    return own ? undefined : '';
  };
}

const isScope = (node: ts.Node): boolean => ts.isFunctionLike(node) || ts.isSourceFile(node);

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
}
