import { operations } from '../../generated/operations.js';
import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { definitionsOf, objectsOf } from '../definitions.js';
import { PACKAGE, PATHS } from '../mangopay.js';
import { isIdle, nameText, unwrap } from '../syntax.js';

const METHODS = /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/;
/** Refused at run time too. */
const REFUSED: ReadonlySet<string> = new Set(['fetch', 'baseUrl', 'Request', 'redirect', 'method']);
const KEY_BY_ID: ReadonlyMap<string, string> = new Map(
  Object.entries(operations).map(([key, { operationId }]) => [operationId, key]),
);

/** Calls on the client: which operation, and nothing smuggled in with its options. */
export const clientCalls: Rule = (node, context) => {
  if (!ts.isCallExpression(node) || (isIdle(node) && !isNamedAsOurs(node.expression))) return;
  const origins = context.originsOf(node.expression);
  if (origins.length === 0 || origins.some(({ kind }) => kind !== 'ours')) return;
  const callee = calledName(node.expression, context);
  const shift = callee.bound ? 1 : 0;
  const list = node.arguments.slice(shift);
  const key = KEY_BY_ID.get(callee.name);
  if (key !== undefined) {
    context.callSite(node, { operation: key, through: 'operations' });
    checkInit(list[0], context);
  } else if (METHODS.test(callee.name)) {
    context.callSite(node, { operation: operationOf(callee.name, list[0], context), through: 'path' });
    checkInit(list[1], context);
  } else if (callee.name === 'request' && list.length > 1) {
    const [method = ''] = list[0] ? context.evaluate(list[0]) : [];
    context.callSite(node, { operation: operationOf(method.toUpperCase(), list[1], context), through: 'path' });
    checkInit(list[2], context);
  } else if (callee.name === 'paginate') {
    const operation = operationOf('GET', list[1], context) ?? (list[1] && operationOfReference(list[1]));
    context.callSite(node, { operation, through: 'paginate' });
    checkInit(list[2], context);
  } else if (callee.name === 'createClient' && list[0])
    for (const { name, value } of membersOf(list[0], context)) if (name === 'headers') checkHeaders(value, context);
};

const isNamedAsOurs = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) && (METHODS.test(callee.name.text) || KEY_BY_ID.has(callee.name.text));

const operationOfReference = (node: ts.Expression): string | undefined =>
  ts.isPropertyAccessExpression(node) ? KEY_BY_ID.get(node.name.text) : undefined;

function operationOf(method: string, path: ts.Expression | undefined, { evaluate }: Context): string | undefined {
  const texts = path ? evaluate(path) : [];
  const [text = ''] = texts;
  return texts.length === 1 && PATHS.has(text) ? `${method} ${text}` : undefined;
}

/** The member that is called in the end, whatever it was renamed to on the way. */
function calledName(expression: ts.Expression, context: Context): { readonly name: string; readonly bound: boolean } {
  const node = unwrap(expression);
  if (ts.isPropertyAccessExpression(node)) {
    if (/^(call|apply)$/.test(node.name.text)) return { ...calledName(node.expression, context), bound: true };
    return { name: node.name.text, bound: false };
  }
  if (ts.isElementAccessExpression(node))
    return { name: context.evaluate(node.argumentExpression)[0] ?? '', bound: false };
  if (!ts.isIdentifier(node)) return { name: '', bound: false };
  if (METHODS.test(node.text) || KEY_BY_ID.has(node.text)) return { name: node.text, bound: false };
  const declaration = context.service.checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (declaration && ts.isBindingElement(declaration))
    return { name: nameText(declaration.propertyName ?? declaration.name) ?? '', bound: false };
  const { values } = definitionsOf(context.service, node);
  const [value] = values;
  const source = value && unwrap(value);
  if (source && ts.isPropertyAccessExpression(source)) return calledName(source, context);
  if (
    source &&
    ts.isCallExpression(source) &&
    ts.isPropertyAccessExpression(source.expression) &&
    source.expression.name.text === 'bind'
  )
    return calledName(source.expression.expression, context);
  return { name: importedAs(node, context), bound: false };
}

function importedAs(node: ts.Identifier, { service }: Context): string {
  const declaration = service.checker.getSymbolAtLocation(node)?.declarations?.[0];
  return declaration && ts.isImportSpecifier(declaration)
    ? (declaration.propertyName ?? declaration.name).text
    : node.text;
}

function checkInit(init: ts.Expression | undefined, context: Context): void {
  if (!init) return;
  for (const { name, value, property } of membersOf(init, context)) {
    if (REFUSED.has(name))
      context.violation(
        'call-option',
        property,
        `The option ${name} of a call would lead it round the client's authentication.`,
        `Leave it out; give createClient the transport or the base URL, if there is a need.`,
      );
    if (name === 'headers') checkHeaders(value, context);
    if (name === 'params')
      for (const one of membersOf(value, context)) if (one.name === 'header') checkHeaders(one.value, context);
  }
}

function checkHeaders(headers: ts.Expression, context: Context): void {
  const plain = unwrap(headers);
  const [given] = ts.isNewExpression(plain) || ts.isCallExpression(plain) ? (plain.arguments ?? []) : [];
  if (given) checkHeaders(given, context);
  const pairs = objectsOf(context.service, plain).flatMap((one) =>
    ts.isArrayLiteralExpression(one) ? one.elements.map(unwrap).filter(ts.isArrayLiteralExpression) : [],
  );
  const names = [
    ...membersOf(plain, context).map(({ name, property }) => ({ name, at: property })),
    ...pairs.flatMap((one) =>
      one.elements[0] ? context.evaluate(one.elements[0]).map((name) => ({ name, at: one })) : [],
    ),
  ];
  for (const { name, at } of names)
    if (/^authorization$/i.test(name))
      context.violation(
        'call-option',
        at,
        'A call sets an Authorization header of its own.',
        'Leave it out: the client sets the current token.',
      );
}

interface Member {
  readonly name: string;
  readonly value: ts.Expression;
  readonly property: ts.Node;
}

/** The members of what may be an object literal, also those that are spread into it. */
function membersOf(expression: ts.Expression, context: Context, depth = 0): readonly Member[] {
  return objectsOf(context.service, expression).flatMap((object) =>
    !ts.isObjectLiteralExpression(object)
      ? []
      : object.properties.flatMap((property): readonly Member[] => {
          if (ts.isSpreadAssignment(property))
            return depth < 4 ? membersOf(property.expression, context, depth + 1) : [];
          const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
          if (!value || !ts.isExpression(value)) return [];
          const names = ts.isComputedPropertyName(property.name)
            ? context.evaluate(property.name.expression)
            : [nameText(property.name) ?? ''];
          return names.map((name) => ({ name, value, property }));
        }),
  );
}

export const isOurType = (type: ts.Type, context: Context): boolean => {
  const symbol = type.aliasSymbol ?? type.symbol;
  const declaration = symbol?.declarations?.[0];
  return (
    declaration !== undefined &&
    /^(MangopayClient|NamedOperations)$/.test(symbol.name) &&
    context.service.packageAt(declaration) === PACKAGE
  );
};
