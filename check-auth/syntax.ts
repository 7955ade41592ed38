import { ts } from './compiler.js';

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration;

export const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isGetAccessorDeclaration(node) ||
  ts.isSetAccessorDeclaration(node);

/** What is left when parentheses, assertions and `await` are taken off; of a comma, the last. */
export function unwrap(node: ts.Expression): ts.Expression {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isAwaitExpression(node)
  )
    return unwrap(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken) return unwrap(node.right);
  return node;
}

const DULL = /^(?!.*(mango|v2\.01|v3\.0))[\w ./:;,@#-]*$/i;

/**
 * A call of a member with nothing but functions, numbers and texts that name nothing of the API: neither host, path nor
 * option is in it. Most calls are such, and what their receivers are is dear to find out.
 */
export function isIdle(node: ts.CallExpression | ts.NewExpression): boolean {
  const { typeArguments, arguments: given = [] } = node;
  if (!ts.isPropertyAccessExpression(node.expression) || typeArguments) return false;
  return given.every(
    (one) => ts.isFunctionLike(one) || ts.isNumericLiteral(one) || (ts.isStringLiteralLike(one) && DULL.test(one.text)),
  );
}

/** The name of a property or binding as text, if it is written out. */
export function nameText(name: ts.Node): string | undefined {
  if (
    ts.isIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name) ||
    ts.isPrivateIdentifier(name)
  )
    return name.text;
  if (ts.isComputedPropertyName(name)) return nameText(unwrap(name.expression));
  return undefined;
}

/** The declaration that a binding is part of: all of `const { a: { b } } = c` for `b`; else the node itself. */
export function patternRoot(node: ts.Node | undefined): ts.Node | undefined {
  return node && (ts.isBindingElement(node) || ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node))
    ? patternRoot(node.parent)
    : node;
}

/** What a function may return. */
export function returnsOf(node: FunctionNode): readonly ts.Expression[] {
  if (!node.body) return [];
  if (!ts.isBlock(node.body)) return [node.body];
  const found: ts.Expression[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isReturnStatement(child) && child.expression) found.push(child.expression);
    if (!isFunction(child) && !ts.isClassLike(child)) ts.forEachChild(child, visit);
  };
  ts.forEachChild(node.body, visit);
  return found;
}

/** The innermost function around a node. */
export function functionAround(node: ts.Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/** The names that a function is known by: its own, the variable or property that holds it, its class for a constructor. */
export function namesOf(node: FunctionNode): readonly ts.Node[] {
  if (ts.isConstructorDeclaration(node)) {
    const name = node.parent.name ?? holder(node.parent);
    return name ? [name] : [];
  }
  const names = [node.name, holder(node)].filter((one) => one !== undefined);
  return names;
}

function holder(node: ts.Node): ts.Node | undefined {
  let at = node;
  while (
    at.parent &&
    (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent) || ts.isSatisfiesExpression(at.parent))
  )
    at = at.parent;
  const { parent } = at;
  if (!parent) return undefined;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.initializer === at ? parent.name : undefined;
  if (ts.isBinaryExpression(parent) && parent.right === at)
    return ts.isPropertyAccessExpression(parent.left) ? parent.left.name : parent.left;
  return undefined;
}

/** Whether what looks like a comment is one, and not part of a string or template. */
export function isComment(file: ts.SourceFile, position: number): boolean {
  let inside = false;
  const visit = (node: ts.Node): void => {
    if (position < node.getFullStart() || position >= node.getEnd()) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) inside ||= position >= node.getStart(file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return !inside;
}
