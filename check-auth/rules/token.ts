import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { transportAround } from '../transports.js';

/** `auth.getToken()` whose result is used: who holds the token can send it round the client. */
export const token: Rule = (node, context) => {
  if (ts.isCallExpression(node)) return ofHeader(node, context);
  if ((!ts.isIdentifier(node) && !ts.isStringLiteral(node)) || node.text !== 'getToken' || !isOurs(node, context))
    return;
  const use = usedAs(node);
  if (use === 'called and dropped') return;
  context.violation(
    'token-elsewhere',
    node,
    'The token is taken out of the client, and can be sent without it.',
    'Call the operation on the client. If something else has to send the token, say so with check-auth-ignore.',
  );
};

/** `request.headers.get('authorization')` in a transport that sends; one that sends nothing stands in for a server. */
function ofHeader(node: ts.CallExpression, context: Context): void {
  const [name] = node.arguments;
  if (!name || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'get') return;
  if (!/headers$/i.test(node.expression.expression.getText())) return;
  const own = transportAround(node, context);
  if (!own?.body || !sends(own.body, context)) return;
  if (context.evaluate(name).some((text) => /^authorization$/i.test(text)))
    context.violation('token-elsewhere', node, 'The token is read out of a request of the client.', 'Leave it there.');
}

function sends(root: ts.Node, context: Context): boolean {
  if (ts.isCallExpression(root) && context.originsOf(root.expression).some(({ kind }) => kind === 'http')) return true;
  return ts.forEachChild(root, (child) => sends(child, context)) ?? false;
}

function isOurs(node: ts.Identifier | ts.StringLiteral, { service }: Context): boolean {
  const { parent } = node;
  const isUse =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent));
  if (!isUse) return false;
  const [signature] = service.checker
    .getTypeAtLocation(ts.isElementAccessExpression(parent) ? parent : node)
    .getCallSignatures();
  const declaration = signature?.getDeclaration() as ts.Node | undefined; // none for synthesized signatures
  return declaration !== undefined && service.packageAt(declaration) === 'mangopay-fetch';
}

/** Calling it to see whether a token can be had, in a health check, takes nothing out. */
function usedAs(node: ts.Identifier | ts.StringLiteral): 'called and dropped' | 'used' {
  const call = node.parent.parent;
  if (!ts.isCallExpression(call) || call.expression !== node.parent) return 'used';
  let at: ts.Node = call;
  while (ts.isAwaitExpression(at.parent) || ts.isParenthesizedExpression(at.parent) || ts.isVoidExpression(at.parent))
    at = at.parent;
  return ts.isExpressionStatement(at.parent) ? 'called and dropped' : 'used';
}
