// Imports and re-exports, as far as they can be followed: also where a package or its types are missing.

import { ts } from './compiler.js';
import { type Definitions, definitionsOf, distinct, end, isReference, join, NONE, ofSymbol } from './definitions.js';
import type { Service } from './service.js';
import { unwrap } from './syntax.js';

/** Follows imports and re-exports by itself where the compiler cannot, for want of the package or its types. */
export function ofAlias(service: Service, symbol: ts.Symbol): Definitions {
  const [declaration] = symbol.declarations ?? [];
  return declaration ? service.memo('alias', declaration, NONE, () => alias(service, symbol)) : NONE;
}

function alias(service: Service, symbol: ts.Symbol): Definitions {
  const { checker } = service;
  const target = checker.getAliasedSymbol(symbol);
  if (target.declarations?.length) {
    const module = target.declarations.some((one) => ts.isSourceFile(one) || isShim(service, one));
    if (!module) return ofSymbol(service, target);
  }
  for (const declaration of symbol.declarations ?? []) {
    const specifier = moduleSpecifierOf(declaration);
    if (specifier === undefined) {
      const local = ts.isExportSpecifier(declaration)
        ? checker.getExportSpecifierLocalTargetSymbol(declaration)
        : undefined;
      if (local) return ofSymbol(service, local);
      continue;
    }
    const name = importedName(declaration);
    if (service.packageNamed(specifier) !== undefined || name === '*') return end({ kind: 'import', specifier, name });
    return ofExport(service, specifier, name);
  }
  return end({ kind: 'unknown', name: symbol.name });
}

/** `declare module '…'` in a file of the service says what types a package has, not what it is. */
function isShim(service: Service, declaration: ts.Node): boolean {
  if (service.packageAt(declaration) !== undefined) return false;
  for (let at: ts.Node | undefined = declaration; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && ts.isStringLiteral(at.name)) return true;
  return false;
}

export function ofExport(service: Service, specifier: ts.Node, name: string): Definitions {
  const module = service.checker.getSymbolAtLocation(specifier);
  const exported = module?.exports?.get(ts.escapeLeadingUnderscores(name));
  if (exported) return ofSymbol(service, exported);
  const stars = module?.exports?.get(ts.InternalSymbolName.ExportStar)?.declarations ?? [];
  const found = stars.flatMap((star) =>
    ts.isExportDeclaration(star) && star.moduleSpecifier
      ? service.packageNamed(star.moduleSpecifier) !== undefined
        ? [end({ kind: 'import', specifier: star.moduleSpecifier, name })]
        : [ofExport(service, star.moduleSpecifier, name)]
      : [],
  );
  return found.length > 0 ? join(found) : end({ kind: 'import', specifier, name });
}

function moduleSpecifierOf(declaration: ts.Node): ts.Node | undefined {
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    if (ts.isImportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isExportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isImportEqualsDeclaration(node))
      return ts.isExternalModuleReference(node.moduleReference) ? node.moduleReference.expression : undefined;
  }
  return undefined;
}

function importedName(declaration: ts.Node): string {
  if (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration))
    return (declaration.propertyName ?? declaration.name).text;
  return ts.isImportClause(declaration) ? 'default' : '*';
}

/** `ns` in `import * as ns`, `await import('…')`, `require('…')`. */
export function importedModules(service: Service, expression: ts.Expression): readonly ts.Node[] {
  const node = unwrap(expression);
  return service.memo('modules', node, [], () => distinct(modules(service, node)));
}

function modules(service: Service, node: ts.Expression): readonly ts.Node[] {
  const specifier = requiredModule(service, node);
  if (specifier) return [specifier];
  if (!isReference(node)) return [];
  const { values, ends } = definitionsOf(service, node);
  return [
    ...ends.flatMap((one) => (one.kind === 'import' && one.name === '*' ? [one.specifier] : [])),
    ...values.flatMap((one) => importedModules(service, one)),
  ];
}

/** The specifier in `import('…')` or `require('…')`, also of a `createRequire` by another name. */
export function requiredModule(service: Service, node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const [specifier] = node.arguments;
  if (!specifier || ts.isFunctionLike(specifier) || ts.isObjectLiteralExpression(specifier)) return undefined;
  const isRequire =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    (ts.isPropertyAccessExpression(expression) && /^(require|getBuiltinModule)$/.test(expression.name.text)) ||
    (hasRequire(service) && isTypedRequire(service, expression)) ||
    (ts.isCallExpression(expression) && /(^|\.)createRequire$/.test(expression.expression.getText()));
  return isRequire ? specifier : undefined;
}

const isTypedRequire = ({ checker }: Service, node: ts.Node): boolean =>
  /^(Node)?Require$/.test(checker.getTypeAtLocation(node).symbol?.name ?? '');

/** Spares asking for the type of everything that is called, where no `require` can be under another name. */
const hasRequire = ({ identifiers }: Service): boolean =>
  ['require', 'createRequire', 'Require', 'NodeRequire'].some((name) => identifiers(name).length > 0);
