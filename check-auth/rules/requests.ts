import { isSharp, memberNamed } from '../capabilities.js';
import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { isHarmless } from '../globals.js';
import { namesApiHost, namesApiPath, PATHS, RAW_PACKAGE } from '../mangopay.js';
import { nameText } from '../service.js';
import { clientCall, isOfLanguage, isOurCall, operationOf } from './client-calls.js';

/** Calls on the client, raw clients, requests that say where they go, and the names of hosts and paths. */
export const requests: Rule = (node, context) => {
  // What has a fetch and no type: a window, an event of a worker, a parameter of JavaScript.
  if (memberNamed(node) === 'fetch' && !ts.isImportSpecifier(node) && context.isAny(node))
    context.capability(node, 'fetch');
  if (ts.isCallExpression(node) && isOurCall(node, context)) clientCall(node, context);
  else if (ts.isCallExpression(node) || ts.isNewExpression(node)) otherCall(node, context);
  else if (isText(node) && namesApiHost(node.text) && !ts.isImportDeclaration(node.parent))
    if (!isGivenToOurs(node, context)) context.capability(node, 'names Mangopay');
};

function otherCall(node: ts.CallExpression | ts.NewExpression, context: Context): void {
  const { checker, calleeOf, packageAt } = context.service;
  const list = node.arguments ?? [];
  if (isOfLanguage(node) && !list.some((one) => names(one, context, false))) return;
  if (node.typeArguments?.some((one) => checker.getTypeFromTypeNode(one).getProperties().some(isPath))) {
    const message = 'A client that createClient did not make is typed with the paths of the API.';
    context.finding('raw-client', node, message);
    return;
  }
  const declaration = calleeOf(node);
  const owner = declaration && packageAt(declaration);
  const sender = declaration && owner && senderOf(declaration, owner);
  if (sender !== undefined) context.capability(node, sender);
  const isSender = sender !== undefined || owner === RAW_PACKAGE;
  if (!list.some((one) => names(one, context, isSender))) return;
  const isAny = context.isAny(node.expression);
  if (isSender || (owner !== undefined && owner !== 'lib' && !isAny && isThenable(node, context))) {
    const callee = node.expression.getText().slice(0, 40);
    context.finding('raw-http', node, `${callee} is given a host or path of the Mangopay API.`);
  } else if (isAny || !/^(lib|@types\/node)$/.test(owner ?? '')) {
    context.capability(node, 'names Mangopay');
    // `client.GET('/v2.01/…')` on an any: in the table, and what it is stands in the ledger.
    const method = memberNamed(node.expression) ?? '';
    const operation = /^[A-Z]+$/.test(method) ? operationOf(method, list[0], context) : undefined;
    if (operation !== undefined) context.callSite(node, operation, 'path');
  }
}

const isPath = ({ name }: ts.Symbol): boolean => PATHS.has(name);

/** A function of the run-time that sends, whatever it is called here. */
function senderOf(declaration: ts.SignatureDeclaration, owner: string): string | undefined {
  const isOfRunTime = /^(lib|@types\/node|undici-types|undici|bun-types)$/.test(owner);
  if (isOfRunTime && nameText(declaration.name) === 'fetch') return 'fetch';
  if (!ts.isFunctionDeclaration(declaration) || isHarmless(nameText(declaration.name) ?? '')) return undefined;
  const [, builtin] = /\/@types\/node\/(\w+)\.d\.ts$/.exec(declaration.getSourceFile().fileName) ?? [];
  return builtin !== undefined && builtin !== 'globals' && isSharp(`node:${builtin}`) ? `node:${builtin}` : undefined;
}

/** Whether an argument, but not what a function in it does, names a host or path of the API. */
function names(argument: ts.Node, { service }: Context, byType: boolean): boolean {
  const isNamed = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node) || (node !== argument && ts.isCallExpression(node) && !byType)) return false;
    const isName = byType && (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node));
    const text = isText(node) ? node.text : isName ? service.textOf(node) : undefined;
    if (text !== undefined && (namesApiHost(text) || namesApiPath(text))) return true;
    return ts.forEachChild(node, isNamed) ?? false;
  };
  return isNamed(argument);
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;
const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** By the signature: the type of the call itself is that of all its arguments. */
const isThenable = (node: ts.CallExpression | ts.NewExpression, { service }: Context): boolean =>
  service.signatureOf(node)?.getReturnType().getProperty('then') !== undefined;

/** An option of createClient, for example. */
const isGivenToOurs = (node: ts.Node, context: Context): boolean =>
  ts.findAncestor(node.parent, (at) =>
    ts.isStatement(at) ? 'quit' : ts.isCallExpression(at) && isOurCall(at, context),
  ) !== undefined;
