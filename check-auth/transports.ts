// Functions that stand where `fetch` does: given to createClient, or put in the place of the global one.

import { functionsOf } from './calls.js';
import { ts } from './compiler.js';
import type { Context } from './context.js';
import { type FunctionNode, functionAround, isFunction, nameText, unwrap } from './syntax.js';

const byContext = new WeakMap<Context, ReadonlySet<ts.Node>>();

export function isTransport(node: FunctionNode, context: Context): boolean {
  let known = byContext.get(context);
  if (!known) {
    known = findTransports(context);
    byContext.set(context, known);
  }
  return known.has(node);
}

export function transportAround(node: ts.Node, context: Context): FunctionNode | undefined {
  for (let own = functionAround(node); own; own = functionAround(own)) if (isTransport(own, context)) return own;
  return undefined;
}

function findTransports(context: Context): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>();
  for (const use of context.service.identifiers('fetch')) {
    const { parent } = use;
    const value =
      ts.isPropertyAssignment(parent) && parent.name === use
        ? parent.initializer
        : ts.isShorthandPropertyAssignment(parent)
          ? parent.name
          : ts.isMethodDeclaration(parent)
            ? parent
            : ts.isPropertyAccessExpression(parent) &&
                parent.name === use &&
                ts.isBinaryExpression(parent.parent) &&
                parent.parent.left === parent
              ? parent.parent.right
              : undefined;
    if (value) add(value);
  }
  for (const name of ['defineProperty', 'set'])
    for (const { parent } of context.service.identifiers(name)) {
      const value = ts.isCallExpression(parent.parent) ? definedFetch(parent.parent) : undefined;
      if (value) add(value);
    }
  return found;

  function add(value: ts.Expression | ts.MethodDeclaration): void {
    if (isFunction(value)) found.add(value);
    else for (const one of functionsOf(context.service, value)) found.add(one);
  }
}

/** `Object.defineProperty(globalThis, 'fetch', { value })`, `Reflect.set(globalThis, 'fetch', value)` */
function definedFetch({ expression, arguments: [target, key, value] }: ts.CallExpression): ts.Expression | undefined {
  if (!target || !key || !value || !/^(Object|Reflect)\./.test(expression.getText())) return undefined;
  if (!/^(globalThis|global|self|window)$/.test(target.getText()) || nameText(key) !== 'fetch') return undefined;
  const plain = unwrap(value);
  if (!ts.isObjectLiteralExpression(plain)) return value;
  const own = plain.properties.find(({ name }) => name && nameText(name) === 'value');
  return own && ts.isPropertyAssignment(own) ? own.initializer : undefined;
}
