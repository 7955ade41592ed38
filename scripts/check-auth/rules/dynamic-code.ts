import { ts } from '../compiler.js';
import type { Rule } from '../context.js';
import { unwrap } from '../syntax.js';

const MESSAGE = 'Code is made from a string, and cannot be read here.';
const MEND = 'Write the code out.';

/** `eval`, `new Function`, `vm`. */
export const dynamicCode: Rule = (node, context) => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
  const callee = unwrap(node.expression);
  const [first] = node.arguments ?? [];
  if (!first) return;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
  const isMaker =
    ((name === 'eval' || name === 'Function') && isGlobal(callee, context)) ||
    (/^(runInNewContext|runInThisContext|runInContext|compileFunction|Script|SourceTextModule)$/.test(name) &&
      isVm(callee)) ||
    (/^(setTimeout|setInterval)$/.test(name) && isStringType(context.service.checker.getTypeAtLocation(first)));
  if (isMaker) context.unproven('dynamic-code', node, MESSAGE, MEND);

  function isVm(expression: ts.Expression): boolean {
    const symbolFile = context.service.checker.getTypeAtLocation(expression).getCallSignatures()[0]?.getDeclaration();
    const owner = ts.isPropertyAccessExpression(expression) ? expression.expression.getText() : '';
    return (
      /(^|\/)vm\.d\.ts$/.test(symbolFile?.getSourceFile().fileName ?? '') ||
      /vm/i.test(owner) ||
      ts.isIdentifier(expression)
    );
  }
};

function isGlobal(callee: ts.Expression, { service }: Parameters<Rule>[1]): boolean {
  const declaration = service.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(callee) ? callee.name : callee)
    ?.declarations?.[0];
  return declaration === undefined || service.packageAt(declaration) !== undefined;
}

const isStringType = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.StringLike) !== 0;
