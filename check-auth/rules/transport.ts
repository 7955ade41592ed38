import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { type FunctionNode, functionAround, isFunction, nameText, unwrap } from '../syntax.js';
import { isTransport, transportAround } from '../transports.js';

const MEND = 'Hand the request on as it is, with its headers.';
const HOOKS = /^on(Request|Response|Error)$/;

/** Transports and middleware that take the Authorization header away, put another in its place, or send without it. */
export const transport: Rule = (node, context) => {
  if (ts.isDeleteExpression(node)) {
    const target = unwrap(node.expression);
    if (isAuthorizationOf(target, context) && isOnTheWay(node, context)) report(node, context);
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (isAuthorizationOf(unwrap(node.left), context) && isOnTheWay(node, context)) report(node, context);
    if (PROTOTYPE.test(node.left.getText()) || replacesClass(node)) report(node, context);
  } else if (ts.isCallExpression(node)) ofCall(node, context);
};

function report(at: ts.Node, context: Context): void {
  context.violation(
    'strips-authorization',
    at,
    'The Authorization header of a request of the client is removed or replaced.',
    MEND,
  );
}

const PROTOTYPE = /^(globalThis\.)?(Headers|Request)\.prototype\b/;

/** `globalThis.Headers = class …` */
const replacesClass = ({ left, right }: ts.BinaryExpression): boolean =>
  /^(globalThis|global|self|window)\.(Headers|Request)$/.test(left.getText()) &&
  (ts.isClassExpression(unwrap(right)) || isFunction(unwrap(right)));

function ofCall(node: ts.CallExpression, context: Context): void {
  const callee = unwrap(node.expression);
  const [target] = node.arguments;
  if (target && /^(Object|Reflect)\.(assign|set|definePropert(y|ies))$/.test(callee.getText()))
    if (PROTOTYPE.test(target.getText())) report(node, context);
  if (ts.isPropertyAccessExpression(callee) && /^(delete|set|append)$/.test(callee.name.text)) {
    const [name] = node.arguments;
    if (
      name &&
      /headers?\b|request/i.test(callee.expression.getText()) &&
      context.evaluate(name).some((text) => /^authorization$/i.test(text)) &&
      isOnTheWay(node, context)
    )
      report(node, context);
    return;
  }
  const own = transportAround(node, context);
  if (!own || !context.originsOf(node.expression).some(({ kind }) => kind === 'http')) return;
  const [first, second] = node.arguments;
  if (first && sendsAnew(first, second, own)) report(node, context);
}

/** Anything but the request as it came, with its headers: `fetch(request.url)`, `new Request(request, { headers: {} })`. */
function sendsAnew(first: ts.Expression, second: ts.Expression | undefined, own: FunctionNode): boolean {
  const parameter = own.parameters[0]?.name.getText() ?? '';
  if (!parameter) return false;
  const headers = second && headersIn(second);
  const ofRequest = headers?.getText().includes(`${parameter}.headers`) && !/authorization/i.test(headers.getText());
  if (headers && !ofRequest) return true;
  const sent = unwrap(first);
  if (ts.isNewExpression(sent)) {
    const [inner, init] = sent.arguments ?? [];
    return inner !== undefined && sendsAnew(inner, init, own);
  }
  if (sent.getText() === parameter || sent.getText() === `${parameter}.clone()`) return false;
  const isOfRequest = mentionsParameter(sent, own, parameter);
  return isOfRequest && !headers && second?.getText() !== parameter && !second?.getText().includes(`...${parameter}`);
}

/** `request.url`, or a name that was taken from the request. */
function mentionsParameter(sent: ts.Expression, own: FunctionNode, parameter: string): boolean {
  if (new RegExp(`\\b${parameter}\\.url\\b`).test(sent.getText())) return true;
  const taken = new RegExp(`\\{[^}]*\\b${sent.getText().replace(/\W/g, '')}\\b[^}]*\\}\\s*=\\s*${parameter}\\b`);
  return ts.isIdentifier(sent) && taken.test(own.getText());
}

function headersIn(init: ts.Expression): ts.Expression | undefined {
  const node = unwrap(init);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  for (const property of node.properties)
    if (property.name && nameText(property.name) === 'headers')
      return ts.isPropertyAssignment(property) ? property.initializer : undefined;
  return undefined;
}

function isAuthorizationOf(node: ts.Expression, context: Context): boolean {
  const name = ts.isPropertyAccessExpression(node)
    ? [node.name.text]
    : ts.isElementAccessExpression(node)
      ? context.evaluate(node.argumentExpression)
      : [];
  if (!name.some((text) => /^authorization$/i.test(text))) return false;
  return (
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    /headers?\b/i.test(node.expression.getText())
  );
}

/** Whether a request of the client passes here: in a hook of a middleware, a transport, or what sends what it gets. */
function isOnTheWay(node: ts.Node, context: Context): boolean {
  for (let own = functionAround(node); own; own = functionAround(own))
    if (isHook(own) || isTransport(own, context) || forwards(own, context)) return true;
  return false;
}

function isHook(node: FunctionNode): boolean {
  const name = node.name ?? (ts.isPropertyAssignment(node.parent) ? node.parent.name : undefined);
  return name !== undefined && HOOKS.test(nameText(name) ?? '');
}

/** A function that gets a request, or the options of a dispatcher, and sends it. */
function forwards(own: FunctionNode, context: Context): boolean {
  const [parameter] = own.parameters;
  if (!parameter || !own.body) return false;
  const name = parameter.name.getText();
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isCallExpression(node) && node.arguments.some((one) => one.getText() === name)) {
      const callee = unwrap(node.expression);
      found =
        (ts.isIdentifier(callee) && /dispatch|next|fetch/i.test(callee.text)) ||
        context.originsOf(callee).some(({ kind }) => kind === 'http');
    }
    ts.forEachChild(node, visit);
  };
  visit(own.body);
  return found;
}
