import { ts } from '../compiler.js';
import type { Context } from '../context.js';
import type { CallSite } from '../finding.js';
import { BY_NAME, PACKAGE, PATHS } from '../mangopay.js';
import { isAccess, nameText, unwrap } from '../service.js';

const METHODS = /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/i;
/** Refused at run time too. */
const REFUSED = /^(fetch|baseUrl|Request|redirect|method)$/;

const LANGUAGE = new Set([Array, String, Promise].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)));

/** `users.map(…)`: no client has such a member, and what `users` is would take long to find out. */
export const isOfLanguage = ({ expression }: ts.CallExpression | ts.NewExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && LANGUAGE.has(expression.name.text);

/** Whether a call is one of this package's functions, or of a member of the client, even where that is cast. */
export function isOurCall(node: ts.CallExpression, context: Context): boolean {
  if (isOfLanguage(node)) return false;
  const callee = unwrap(node.expression);
  if (isAccess(callee) && context.isOurs(callee.expression)) return true;
  const declaration = context.service.calleeOf(node);
  return declaration !== undefined && context.service.packageAt(declaration) === PACKAGE;
}

/** A call on the client: which operation, and nothing smuggled in with its options. */
export function clientCall(node: ts.CallExpression, context: Context): void {
  context.sensitive(node);
  const name = calledName(unwrap(node.expression), context);
  const [first, second, third] = node.arguments;
  const called = (operation: string | undefined, through: CallSite['through'], init?: ts.Expression): void => {
    context.callSite(node, operation, through);
    if (init) checkInit(unwrap(init), context);
  };
  if (BY_NAME.has(name)) called(BY_NAME.get(name), 'operations', first);
  else if (METHODS.test(name)) called(operationOf(name, first, context), 'path', second);
  else if (name === 'request' && second) {
    const method = (first && context.service.textOf(first)) ?? '';
    called(operationOf(method, second, context), 'path', third);
  } else if (name === 'paginate') {
    const named = second && BY_NAME.get(calledName(unwrap(second), context));
    called(named ?? operationOf('GET', second, context), 'paginate', third);
  } else if (name === 'use') context.capability(node, 'middleware');
  else if (name === 'createClient') checkClientOptions(first, context);
  else if (/^(clientCredentials|guard)$/.test(name)) context.capability(node, name);
  // Bound or renamed: the method cannot be seen.
  else if (operationOf('', first, context) !== undefined) called(undefined, 'path', second);
}

export function operationOf(method: string, path: ts.Expression | undefined, { service }: Context): string | undefined {
  const text = path && service.textOf(unwrap(path));
  return text !== undefined && PATHS.has(text) ? `${method.toUpperCase()} ${text}` : undefined;
}

/** The member that is called, whatever an import or a destructuring renamed it to. */
function calledName(callee: ts.Expression, { service }: Context): string {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee)) return service.textOf(callee.argumentExpression) ?? '';
  if (!ts.isIdentifier(callee)) return '';
  const [declaration] = service.checker.getSymbolAtLocation(callee)?.declarations ?? [];
  if (declaration && (ts.isBindingElement(declaration) || ts.isImportSpecifier(declaration)))
    return nameText(declaration.propertyName ?? declaration.name) ?? '';
  return callee.text;
}

function checkInit(init: ts.Expression, context: Context): void {
  for (const name of membersOf(init, context)) {
    if (REFUSED.test(name))
      context.finding('call-option', init, `The option ${name} of a call would lead it past the authentication.`);
    if (name === 'middleware') context.capability(init, 'middleware');
  }
  checkHeaders(init, context);
}

function checkClientOptions(given: ts.Expression | undefined, context: Context): void {
  if (!given) return;
  const options = unwrap(given);
  const type = isPlain(options) ? undefined : context.typeOf(options);
  const isUnknown = type && (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) || type.getStringIndexType());
  if (isUnknown || membersOf(options, context).includes('fetch')) context.capability(given, "the client's fetch");
  checkHeaders(options, context);
}

function checkHeaders(options: ts.Expression, context: Context): void {
  // `new Headers({ authorization: … })` and pairs do not say in their types what they hold.
  const written = isPlain(options)
    ? options.properties.find(({ name }) => nameText(name) === 'headers')?.getText()
    : '';
  const isWritten = /['"`{ ,]authorization['"`]?\s*[:,]/i.test(written ?? '');
  if (isWritten || headersOf(options, context).some(({ name }) => /^authorization$/i.test(name))) {
    const message = 'A call sets its own Authorization header; the client sets the current token.';
    context.finding('call-option', options, message);
  }
}

function headersOf(options: ts.Expression, context: Context): readonly ts.Symbol[] {
  const { checker } = context.service;
  if (!membersOf(options, context).includes('headers')) return [];
  const property = checker.getPropertyOfType(context.typeOf(options), 'headers');
  return property ? checker.getTypeOfSymbol(property).getProperties() : [];
}

/** The members of an object: as they are written, or where there are spreads or a variable, as its type has them. */
function membersOf(node: ts.Expression, { typeOf }: Context): readonly string[] {
  if (isPlain(node)) return node.properties.map(({ name }) => nameText(name) ?? '');
  return typeOf(node)
    .getProperties()
    .map(({ name }) => name);
}

/** An object with all its names in sight. Asking for its type in a call is expensive: it is that of the call. */
const isPlain = (node: ts.Expression): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.every(({ name }) => name !== undefined && !ts.isComputedPropertyName(name));
