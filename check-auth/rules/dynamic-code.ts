import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { declaredTypeOf } from '../declared-types.js';
import { isIdle, nameText, unwrap } from '../syntax.js';

const MESSAGE = 'Code is made from a string, and cannot be read here.';
const MEND = 'Write the code out.';

/** `eval`, `new Function`, `node:vm`, workers and modules made of text. */
export const dynamicCode: Rule = (node, context) => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
  const callee = unwrap(node.expression);
  const [first, second] = node.arguments ?? [];
  if (!first) return;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
  if (isIdle(node) && !MAKERS.test(name)) return;
  const isMaker =
    callee.kind === ts.SyntaxKind.ImportKeyword
      ? context.evaluate(first).some((text) => /^(data|blob|https?):/.test(text))
      : makesCode(callee, context) ||
        (/^(construct|apply)$/.test(name) && makesCode(unwrap(first), context)) ||
        (name === 'Worker' && ((second && isEvaluated(second)) || isDataUrl(first, context))) ||
        (/^(setTimeout|setInterval)$/.test(name) && isStringType(context.service.checker.getTypeAtLocation(first)));
  if (isMaker) context.unproven('dynamic-code', node, MESSAGE, MEND);
};

const MAKERS = /^(run\w*|compileFunction|Script|SourceTextModule|Worker|eval|Function|constructor|construct|apply)$/;

/** By what it is, so that another name does not hide it. */
function makesCode(callee: ts.Expression, context: Context): boolean {
  if (!ts.isIdentifier(callee) && !ts.isPropertyAccessExpression(callee)) return false;
  const name = ts.isIdentifier(callee) ? callee.text : callee.name.text;
  if (name === 'constructor')
    return ts.isPropertyAccessExpression(callee) && isFunctionValue(callee.expression, context);
  const type = declaredTypeOf(context.service, callee);
  const declaration = type.symbol?.declarations?.[0];
  if (
    declaration &&
    context.service.packageAt(declaration) === 'lib' &&
    /^(FunctionConstructor|eval)$/.test(type.symbol.name)
  )
    return true;
  return !/^(createContext|isContext)$/.test(name) && isOfVm(callee, context);
}

const isOfVm = (callee: ts.Expression, { originsOf }: Context): boolean =>
  originsOf(callee).some((origin) => 'what' in origin && origin.what === 'node:vm');

/** `(() => {}).constructor` is Function. */
function isFunctionValue(owner: ts.Expression, { service }: Context): boolean {
  const value = unwrap(owner);
  if (ts.isCallExpression(value)) return /getPrototypeOf$/.test(value.expression.getText());
  const type = declaredTypeOf(service, value);
  return type.getCallSignatures().length > 0 || type.symbol?.name === 'Function';
}

const isEvaluated = (options: ts.Expression): boolean => {
  const node = unwrap(options);
  return ts.isObjectLiteralExpression(node) && node.properties.some(({ name }) => name && nameText(name) === 'eval');
};

const isDataUrl = (node: ts.Expression, { evaluate }: Context): boolean =>
  evaluate(node).some((text) => /^(data|blob|https?):/.test(text));

const isStringType = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.StringLike) !== 0;
