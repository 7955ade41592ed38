import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { isAccess, nameText, unwrap } from '../service.js';
import { isOfLanguage } from './client-calls.js';

const COPY = 'A copy of the client can have members that are not its own.';
const LOST_TYPE = 'The client becomes any, so that nothing checks its calls.';
const LOST = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;
/** These leave what they are given as it is. */
const READS = /^(Object\.(keys|values|entries|freeze|isFrozen|is|hasOwn)|Reflect\.(get|has|ownKeys))$/;

/** The client losing its type or its members, and other things getting its type. */
export const casts: Rule = (node, context) => {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) ofAssertion(node, context);
  else if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
    if (isTakenAsAny(node, context)) context.finding('cast-client', node, LOST_TYPE);
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = node;
    if (isAccess(left) && context.isOurs(left.expression))
      context.finding('cast-client', node, 'A member of the client is replaced.');
  } else if (ts.isObjectLiteralExpression(node)) ofCopy(node, context);
  else if (ts.isBindingElement(node) && node.dotDotDotToken && ts.isObjectBindingPattern(node.parent)) {
    if (context.isOurs(node.parent)) context.finding('cast-client', node, COPY);
  } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) ofCall(node, context);
};

/** `const c: any = client`, `(): any => client`, `{ client }` for a `Record<string, any>`. Not an argument of a function. */
const isTakenAsAny = (node: ts.Expression, context: Context): boolean => {
  const { parent } = node;
  if (context.isTest || ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) return false;
  if (!/\bany\b/.test(node.getSourceFile().text)) return false;
  const expected = context.service.checker.getContextualType(node);
  return expected !== undefined && (expected.flags & ts.TypeFlags.Any) !== 0 && context.isOurs(node);
};

function ofAssertion(node: ts.AsExpression | ts.TypeAssertion, context: Context): void {
  const { checker, isOurs: is } = context.service;
  const source = context.typeOf(unwrap(node.expression));
  const target = checker.getTypeFromTypeNode(node.type);
  if (is(source) && !is(target) && !ts.isConstTypeReference(node.type) && !context.isTest)
    context.finding('cast-client', node, 'The client is given another type.');
  const expected = target.flags & LOST ? checker.getContextualType(node) : undefined;
  // An any may be the client that a container hands out; code that puts something else in has a line of its own.
  const isOther = !is(source) || source.isUnion();
  const isMade = is(target) ? isOther && !(source.flags & LOST) && !source.isTypeParameter() : expected && is(expected);
  if (isMade && !context.isTest)
    context.finding('cast-client', node, 'Something that createClient did not make is passed off as the client.');
}

/** `{ ...client, GET: mine }` has the members of the client and calls of its own. */
function ofCopy(node: ts.ObjectLiteralExpression, context: Context): void {
  const { checker } = context.service;
  for (const one of node.properties)
    if (ts.isSpreadAssignment(one) && context.isOurs(one.expression) && !context.isTest) {
      const members = context.typeOf(one.expression);
      const names = ['GET', ...node.properties.map(({ name }) => nameText(name) ?? '')];
      if (names.some((name) => checker.getPropertyOfType(members, name))) context.finding('cast-client', node, COPY);
    } else if (ts.isPropertyAssignment(one) && nameText(one.name) === '__proto__' && context.isOurs(one.initializer))
      context.finding('cast-client', one, 'An object that inherits from the client can replace its members.');
}

function ofCall(node: ts.CallExpression | ts.NewExpression, context: Context): void {
  const { service } = context;
  const callee = node.expression.getText();
  const isReflective = /^(Object|Reflect)\.|^Proxy\b/.test(callee);
  const declaration = isReflective || isOfLanguage(node) ? undefined : service.calleeOf(node);
  const isOwn = declaration && service.packageAt(declaration) === undefined && !context.isTest;
  node.arguments?.forEach((one, index) => {
    const isLost = isOwn && declaration.parameters[index]?.type?.kind === ts.SyntaxKind.AnyKeyword;
    if ((!isLost && !isReflective) || !context.isOurs(one)) return;
    if (isLost) context.finding('cast-client', one, LOST_TYPE);
    else if (callee.startsWith('Proxy')) context.capability(node, 'Proxy of the client');
    else if (!READS.test(callee)) context.finding('cast-client', node, 'The members of the client are replaced.');
  });
}
