import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { nameText, unwrap } from '../syntax.js';

/** Hooks of the module loader, which may put other code in the place of what was checked. */
export const loader: Rule = (node, context) => {
  if (ts.isCallExpression(node)) ofCall(node, context);
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    ofAssignment(node, context);
};

const report = (at: ts.Node, context: Context): void =>
  context.unproven(
    'package-identity',
    at,
    'A hook of the module loader may put other code in the place of what was checked.',
    'Take it out. If it leaves the client alone, say so with check-auth-ignore.',
  );

function ofCall(node: ts.CallExpression, context: Context): void {
  const callee = unwrap(node.expression);
  const name = ts.isIdentifier(callee) || ts.isPropertyAccessExpression(callee) ? (nameText(nameOf(callee)) ?? '') : '';
  if (!/^register(Hooks)?$/.test(name) || !isOfModule(callee, context)) return;
  const [specifier] = node.arguments;
  const isPackage =
    name === 'register' && specifier && context.evaluate(specifier).every((text) => /^@?[a-z][\w./-]*$/i.test(text));
  // Instrumentation that is installed, as OpenTelemetry's, is a package like any other.
  if (!isPackage) report(node, context);
}

/** `Module._load = …`, `require.cache[…] = …` */
function ofAssignment({ left }: ts.BinaryExpression, context: Context): void {
  if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return;
  const owner = unwrap(left.expression);
  const isLoader =
    /^require\.(cache|extensions)$/.test(owner.getText()) ||
    (ts.isPropertyAccessExpression(left) && left.name.text.startsWith('_') && isOfModule(owner, context));
  if (isLoader) report(left, context);
}

const nameOf = (node: ts.Identifier | ts.PropertyAccessExpression): ts.Node =>
  ts.isIdentifier(node) ? node : node.name;

const isOfModule = (node: ts.Expression, { originsOf }: Context): boolean =>
  originsOf(node).some((origin) => 'what' in origin && origin.what === 'node:module');
