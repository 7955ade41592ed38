import { isSharp, memberNamed } from '../capabilities.js';
import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { namesApiHost, namesApiPath, PACKAGE, PATHS, RAW_PACKAGE } from '../mangopay.js';
import { nameText } from '../service.js';
import { isOfLanguage, isOurCall, operationOf } from './client-calls.js';

/** Raw clients, requests that say where they go, and the names of hosts and paths. */
export const requests: Rule = (node, context) => {
  if (memberNamed(node) === 'fetch' && isUntyped(node, context)) context.capability(node, 'fetch');
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    ofCall(node, context);
  } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    if (namesApiHost(node.text) && !ts.isImportDeclaration(node.parent) && !isGivenToOurs(node, context))
      context.capability(node, 'names Mangopay');
  }
};

function ofCall(node: ts.CallExpression | ts.NewExpression, context: Context): void {
  const { service } = context;
  if (isOfLanguage(node) && !node.arguments?.some((one) => names(one, context, false))) return;
  if (ts.isCallExpression(node) && isOurCall(node, context)) return;
  if (isRawClient(node, context)) {
    context.finding('raw-client', node, 'A client that createClient did not make is typed with the paths of the API.');
    return;
  }
  const sender = senderOf(node, context);
  if (sender !== undefined) context.capability(node, sender);
  const named = (node.arguments ?? []).find((one) => names(one, context, sender !== undefined));
  if (!named) return;
  const callee = service.checker.getTypeAtLocation(node.expression);
  const isAny = (callee.flags & ts.TypeFlags.Any) !== 0;
  const declaration = service.calleeOf(node);
  const owner = declaration && service.packageAt(declaration);
  if (sender !== undefined || (owner !== undefined && owner !== 'lib' && !isAny && isThenable(node, context)))
    context.finding(
      'raw-http',
      node,
      `${node.expression.getText().slice(0, 40)} is given a host or path of the Mangopay API.`,
    );
  else if (isAny || !/^(lib|@types\/node)$/.test(owner ?? '')) {
    context.capability(node, 'names Mangopay');
    if (isAny && ts.isCallExpression(node)) untypedCall(node, context);
  }
}

/** `client.GET('/v2.01/…')` on an any: in the table, and what it is stands in the ledger. */
function untypedCall(node: ts.CallExpression, context: Context): void {
  const method = memberNamed(node.expression) ?? '';
  const operation = /^[A-Z]+$/.test(method) ? operationOf(method, node.arguments[0], context) : undefined;
  if (operation !== undefined) context.callSite(node, operation, 'path');
}

/** A function of the run-time that sends, whatever it is called here. */
function senderOf(node: ts.CallExpression | ts.NewExpression, { service }: Context): string | undefined {
  const declaration = service.calleeOf(node);
  if (!declaration) return undefined;
  const owner = service.packageAt(declaration) ?? '';
  const isOfRunTime = /^(lib|@types\/node|undici-types|undici|bun-types)$/.test(owner);
  if (isOfRunTime && nameText(declaration.name) === 'fetch') return 'fetch';
  if (!ts.isFunctionDeclaration(declaration)) return undefined;
  const [, builtin] = /\/@types\/node\/(\w+)\.d\.ts$/.exec(declaration.getSourceFile().fileName) ?? [];
  return builtin !== undefined && builtin !== 'globals' && isSharp(`node:${builtin}`) ? `node:${builtin}` : undefined;
}

function isRawClient(node: ts.CallExpression | ts.NewExpression, context: Context): boolean {
  const { checker, packageAt } = context.service;
  const isOfPaths = node.typeArguments?.some((argument) => {
    const type = checker.getTypeFromTypeNode(argument);
    const [declaration] = (type.aliasSymbol ?? type.symbol)?.declarations ?? [];
    if (declaration && packageAt(declaration) === PACKAGE) return /^(paths|operations)$/.test(type.symbol.name);
    return type.getProperties().some(({ name }) => PATHS.has(name));
  });
  if (isOfPaths) return true;
  const declaration = context.service.calleeOf(node);
  const isRaw = declaration !== undefined && packageAt(declaration) === RAW_PACKAGE;
  return isRaw && (node.arguments ?? []).some((one) => names(one, context, true));
}

/** Whether an argument, but not what a function in it does, names a host or path of the API. */
function names(argument: ts.Node, { service }: Context, byType: boolean): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found || ts.isFunctionLike(node) || (node !== argument && ts.isCallExpression(node) && !byType)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    const isName = byType && (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node));
    const text = isText ? node.text : isName ? service.textOf(node) : undefined;
    found = text !== undefined && (namesApiHost(text) || namesApiPath(text));
    ts.forEachChild(node, visit);
  };
  visit(argument);
  return found;
}

/** What has a `fetch` and no type: a window, an event of a worker, a parameter of JavaScript. */
const isUntyped = (node: ts.Node, { service }: Context): boolean =>
  !ts.isImportSpecifier(node) && (service.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;

/** By the signature: the type of the call itself is that of all its arguments. */
function isThenable(node: ts.CallExpression | ts.NewExpression, { service }: Context): boolean {
  const type = service.signatureOf(node)?.getReturnType();
  const isOpen = type !== undefined && (type.flags & ts.TypeFlags.Instantiable) !== 0;
  return (isOpen ? service.checker.getTypeAtLocation(node) : type)?.getProperty('then') !== undefined;
}

/** An option of createClient, for example. */
function isGivenToOurs(node: ts.Node, context: Context): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent)
    if (ts.isCallExpression(at) && isOurCall(at, context)) return true;
  return false;
}
