import { memberNamed } from '../capabilities.js';
import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { PACKAGE } from '../mangopay.js';
import { packageOf } from '../packages.js';
import { isAccess, wrapped } from '../service.js';

const OURS = /^mangopay-fetch(\/|$)/;
const INSIDE =
  /(^mangopay-fetch\/(dist|client|plugins|lib|helpers|generated|errors|sandbox\/)|node_modules\/mangopay-fetch\/)/;

/** The package is what was installed, and its token stays where it is. */
export const identity: Rule = (node, context) => {
  if (ts.isStringLiteralLike(node)) ofSpecifier(node, context);
  else if (ts.isIdentifier(node) && node.text === 'getToken') ofToken(node, context);
  else if (ts.isElementAccessExpression(node) && memberOf(node, context) === 'getToken')
    ofToken(node.argumentExpression, context);
  else if (memberOf(node, context) === 'auth' && isHandedOn(node, context))
    context.finding('token-elsewhere', node, 'What gives out the token is taken out of the client.');
};

/** By its type, too: `mangopay[key]`. */
const memberOf = (node: ts.Node, { service }: Context): string | undefined =>
  ts.isElementAccessExpression(node) ? service.textOf(node.argumentExpression) : memberNamed(node);

/** `mangopay.auth` as a value: who has it has the token. */
function isHandedOn(node: ts.Node, { isOurs }: Context): boolean {
  if (isAccess(node) && memberNamed(node.parent) !== undefined) return false;
  const owner = isAccess(node) ? node.expression : ts.isBindingElement(node) ? node.parent : undefined;
  return owner !== undefined && isOurs(owner);
}

function ofSpecifier(node: ts.StringLiteralLike, context: Context): void {
  const { parent } = node;
  const isModule = ts.isModuleDeclaration(parent);
  const isImport =
    'moduleSpecifier' in parent ||
    ts.isExternalModuleReference(parent) ||
    (ts.isCallExpression(parent) && /(^import|require)$/.test(parent.expression.getText()));
  if (!isModule && !isImport) return;
  if (isModule && OURS.test(node.text))
    context.finding('package-identity', parent, 'A declaration changes the types of the package.');
  if (!isImport) return;
  if (INSIDE.test(node.text)) context.finding('package-identity', parent, 'The package is entered by a side door.');
  else if (OURS.test(node.text)) {
    context.sensitive(parent);
    const target = context.service.program.resolve(node.text, node.getSourceFile().fileName);
    if (target !== undefined && packageOf(target)?.name !== PACKAGE)
      context.finding('package-identity', parent, `${node.text} means a file that is not of the package: ${target}.`);
    if (node.text === 'mangopay-fetch/openapi.json') context.capability(node, 'names Mangopay');
  } else if (/^openapi-fetch(\/|$)/.test(node.text)) context.sensitive(parent);
}

/** `auth.getToken()` whose result is used: a token that left the client can be sent without it. */
function ofToken(node: ts.Node, context: Context): void {
  const { checker, packageAt } = context.service;
  const { parent } = node;
  const symbol = ts.isBindingElement(parent)
    ? checker.getPropertyOfType(context.typeOf(parent.parent), 'getToken')
    : checker.getSymbolAtLocation(node);
  const [declaration] = symbol?.declarations ?? [];
  if (!declaration || packageAt(declaration) !== PACKAGE || (!isAccess(parent) && !ts.isBindingElement(parent))) return;
  let use: ts.Node = parent;
  if (ts.isCallExpression(use.parent) && use.parent.expression === use) use = wrapped(use.parent);
  while (ts.isAwaitExpression(use.parent) || ts.isVoidExpression(use.parent)) use = wrapped(use.parent);
  if (ts.isExpressionStatement(use.parent)) return;
  context.finding('token-elsewhere', node, 'The token is taken out of the client, and can be sent without it.');
}
