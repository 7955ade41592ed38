import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { SILENT_PACKAGES } from '../known-packages.js';
import { PACKAGE } from '../mangopay.js';
import { unwrap } from '../syntax.js';
import { isOurType } from './client-calls.js';

/** The client losing its type, and other things getting it. */
export const casts: Rule = (node, context) => {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) ofAssertion(node, context);
  else if (ts.isVariableDeclaration(node) && node.type?.kind === ts.SyntaxKind.AnyKeyword && node.initializer)
    ofAny(node, node.initializer, context);
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    ofAssignment(node, context);
  else if (ts.isCallExpression(node)) ofReplacement(node, context);
};

function ofAssertion(node: ts.AsExpression | ts.TypeAssertion, context: Context): void {
  const { checker } = context.service;
  const target = checker.getTypeFromTypeNode(node.type);
  if (target.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) {
    ofAny(node, node.expression, context);
    return;
  }
  if (!isOurType(target, context)) {
    const source = checker.getTypeAtLocation(unwrap(node.expression));
    if (isOurType(source, context) && isForeign(target, context))
      context.violation('cast-client', node, 'The client is made out to be something else.', KEEP);
    return;
  }
  const value = unwrap(node.expression);
  const origins = [
    ...context.originsOf(value),
    ...(ts.isCallExpression(value) ? context.originsOf(value.expression) : []),
    ...(ts.isObjectLiteralExpression(value) ? membersOf(value).flatMap((one) => context.originsOf(one)) : []),
  ];
  const isRaw = checker.getPropertyOfType(checker.getTypeAtLocation(value), 'eject') !== undefined;
  if (isRaw || origins.some(({ kind }) => kind === 'raw' || kind === 'http'))
    context.violation(
      'cast-client',
      node,
      'Something that createClient did not make is passed off as the client.',
      MAKE,
    );
}

/** Has members that are neither this package's nor a mock's. */
function isForeign(target: ts.Type, { service }: Context): boolean {
  if (target.getStringIndexType()) return true;
  return target.getProperties().some((property) => {
    const from = [property, service.checker.getTypeOfSymbol(property).symbol]
      .flatMap((symbol) => symbol?.declarations ?? [])
      .map((one) => service.packageAt(one));
    return !from.some((name) => name === PACKAGE || (name !== undefined && SILENT_PACKAGES.has(name)));
  });
}

const membersOf = (object: ts.ObjectLiteralExpression): readonly ts.Expression[] =>
  object.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) ? [one.initializer] : ts.isShorthandPropertyAssignment(one) ? [one.name] : [],
  );

const KEEP = 'Leave the assertion out; MangopayClient is the type to pass on.';
const MAKE = 'Make the client with createClient of mangopay-fetch.';

function ofAny(at: ts.Node, value: ts.Expression, context: Context): void {
  if (isOurType(context.service.checker.getTypeAtLocation(unwrap(value)), context))
    context.violation(
      'cast-client',
      at,
      'The client is made into any, so that what is called on it is not checked.',
      KEEP,
    );
}

/** `client.GET = …` */
function ofAssignment(node: ts.BinaryExpression, context: Context): void {
  const { left } = node;
  if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return;
  if (isOurType(context.service.checker.getTypeAtLocation(left.expression), context)) replaced(node, context);
}

/** `Object.assign(client, …)` */
function ofReplacement({ expression, arguments: [target] }: ts.CallExpression, context: Context): void {
  if (!target || !REPLACERS.test(expression.getText())) return;
  if (isOurType(context.service.checker.getTypeAtLocation(target), context)) replaced(target, context);
}

const REPLACERS =
  /^(Object\.(assign|defineProperty|defineProperties|setPrototypeOf)|Reflect\.(set|defineProperty|setPrototypeOf))$/;

const replaced = (at: ts.Node, context: Context): void =>
  context.violation(
    'cast-client',
    at,
    'A member of the client is replaced.',
    'Wrap the client in a function or a class of your own instead.',
  );
