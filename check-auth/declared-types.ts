// Types as they are declared. The compiler's answer for a place narrows them first, by all that is called before it: in a
// program of this client's calls that is most of the work, and tells nothing of where a function comes from.

import { ts } from './compiler.js';
import type { Service } from './service.js';
import { patternRoot, unwrap } from './syntax.js';

export function declaredTypeOf(service: Service, node: ts.Expression): ts.Type {
  const { checker } = service;
  const symbol = declaredSymbolOf(service, node);
  const type = symbol && checker.getTypeOfSymbol(symbol);
  return type && !(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) ? type : checker.getTypeAtLocation(node);
}

function declaredSymbolOf(service: Service, node: ts.Expression): ts.Symbol | undefined {
  const { checker } = service;
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = checker.getNonNullableType(declaredTypeOf(service, node.expression));
  return checker.getPropertyOfType(owner, node.name.text);
}

/** The symbol of a member, by the declared type of its owner. */
export function memberSymbolOf(service: Service, name: ts.Node): ts.Symbol | undefined {
  const { parent } = name;
  const declared =
    ts.isPropertyAccessExpression(parent) && parent.name === name ? declaredSymbolOf(service, parent) : undefined;
  return declared ?? service.checker.getSymbolAtLocation(name);
}

/** `data` in `const { data } = await …()`, and its members: what it is, a server says. */
export function isResult({ checker }: Service, node: ts.Expression): boolean {
  let root = unwrap(node);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = unwrap(root.expression);
  const declaration = patternRoot(checker.getSymbolAtLocation(root)?.declarations?.[0]);
  if (!declaration || !ts.isVariableDeclaration(declaration) || declaration.type) return false;
  const loop = declaration.parent.parent;
  const value = ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  return value !== undefined && ts.isCallExpression(unwrap(value));
}
