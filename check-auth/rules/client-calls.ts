import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { BY_NAME, PACKAGE, PATHS } from '../mangopay.js';
import { nameText, unwrap } from '../service.js';

const METHODS = /^(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)$/i;
/** Refused at run time too. */
const REFUSED = /^(fetch|baseUrl|Request|redirect|method)$/;
const CALL = 'Leave it out. If there is a need, give createClient the transport or the base URL.';

const LANGUAGE = new Set([Array, String, Promise].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)));

/** `users.map(…)`: no client has such a member, and what `users` is would take long to find out. */
export const isOfLanguage = ({ expression }: ts.CallExpression | ts.NewExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && LANGUAGE.has(expression.name.text);

/** Whether a call is one of this package's functions or methods. */
export function isOurCall(node: ts.CallExpression, { service }: Context): boolean {
  if (isOfLanguage(node)) return false;
  const declaration = service.calleeOf(node);
  if (declaration) return service.packageAt(declaration) === PACKAGE;
  const callee = unwrap(node.expression);
  return isMember(callee) && service.isOurs(service.checker.getTypeAtLocation(callee.expression));
}

/** Calls on the client: which operation, and nothing smuggled in with its options. */
export const clientCalls: Rule = (node, context) => {
  if (!ts.isCallExpression(node) || isOfLanguage(node)) return;
  const callee = unwrap(node.expression);
  // `(client as any).GET(path, options)`: the cast is a finding, and so are the options.
  const receiver = isMember(callee) ? unwrap(callee.expression) : undefined;
  const onClient =
    receiver !== undefined && context.service.isOurs(context.service.checker.getTypeAtLocation(receiver));
  if (!onClient && !isOurCall(node, context)) return;
  context.sensitive(node);
  const name = calledName(callee, context);
  const list = node.arguments;
  if (BY_NAME.has(name)) {
    context.callSite(node, { operation: BY_NAME.get(name), through: 'operations' });
    checkInit(list[0], context);
  } else if (METHODS.test(name)) {
    context.callSite(node, { operation: operationOf(name, list[0], context), through: 'path' });
    checkInit(list[1], context);
  } else if (name === 'request' && list.length > 1) {
    const method = (list[0] && context.service.textOf(list[0])) ?? '';
    context.callSite(node, { operation: operationOf(method, list[1], context), through: 'path' });
    checkInit(list[2], context);
  } else if (name === 'paginate') {
    const named = list[1] && BY_NAME.get(calledName(unwrap(list[1]), context));
    context.callSite(node, { operation: named ?? operationOf('GET', list[1], context), through: 'paginate' });
    checkInit(list[2], context);
  } else if (name === 'use') context.capability(node, 'middleware');
  else if (name === 'createClient') checkClientOptions(list[0], context);
  else if (/^(clientCredentials|guard)$/.test(name)) context.capability(node, name);
  else if (operationOf('', list[0], context) !== undefined) {
    // Bound or renamed: the method is not to be seen.
    context.callSite(node, { operation: undefined, through: 'path' });
    checkInit(list[1], context);
  }
};

const isMember = (node: ts.Expression): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

function operationOf(method: string, path: ts.Expression | undefined, { service }: Context): string | undefined {
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

function checkInit(given: ts.Expression | undefined, context: Context): void {
  if (!given) return;
  const init = unwrap(given);
  for (const name of membersOf(init, context)) {
    if (REFUSED.test(name))
      context.finding('call-option', init, `The option ${name} of a call would lead it past the authentication.`, CALL);
    if (name === 'middleware') context.capability(init, 'middleware');
  }
  const headers = memberOf(init, 'headers', context);
  if (headers) checkHeaders(init, headers, context);
  if (isNamedInside(init)) context.finding('call-option', init, AUTHORIZATION, 'Leave it out.');
}

const AUTHORIZATION = 'A call sets its own Authorization header; the client sets the current token.';

function checkHeaders(at: ts.Expression, headers: ts.Type, context: Context): void {
  if (headers.getProperties().some(({ name }) => /^authorization$/i.test(name)))
    context.finding('call-option', at, AUTHORIZATION, 'Leave it out.');
}

/** `new Headers({ authorization: … })` and pairs: what their types do not say. */
function isNamedInside(init: ts.Expression): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isArrayLiteralExpression(node))
      found ||= /['"`{ ,]authorization['"`]?\s*[:,]/i.test(node.getText());
    else ts.forEachChild(node, visit);
  };
  if (ts.isObjectLiteralExpression(init))
    for (const one of init.properties) if (nameText(one.name) === 'headers') visit(one);
  return found;
}

function checkClientOptions(given: ts.Expression | undefined, context: Context): void {
  if (!given) return;
  const options = unwrap(given);
  const type = isPlain(options) ? undefined : context.service.checker.getTypeAtLocation(options);
  const isUnknown = type !== undefined && (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  if (isUnknown || membersOf(options, context).includes('fetch')) context.capability(given, "the client's fetch");
  const headers = memberOf(options, 'headers', context);
  if (headers) checkHeaders(options, headers, context);
}

/** The members of an object: as they are written, or where there are spreads or a variable, as its type has them. */
function membersOf(node: ts.Expression, { service }: Context): readonly string[] {
  if (isPlain(node)) return node.properties.map(({ name }) => nameText(name) ?? '');
  return service.checker
    .getTypeAtLocation(node)
    .getProperties()
    .map(({ name }) => name);
}

/** An object with all its names in sight. Asking for its type in a call is expensive: it is that of the call. */
const isPlain = (node: ts.Expression): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.every(({ name }) => name !== undefined && !ts.isComputedPropertyName(name));

function memberOf(node: ts.Expression, name: string, context: Context): ts.Type | undefined {
  const { checker } = context.service;
  if (isPlain(node) && !membersOf(node, context).includes(name)) return undefined;
  const property = checker.getPropertyOfType(checker.getTypeAtLocation(node), name);
  // What the client's own options type declares is only possible, not given.
  const [declaration] = property?.declarations ?? [];
  if (!property || (declaration && context.service.packageAt(declaration) === PACKAGE)) return undefined;
  return checker.getTypeOfSymbol(property);
}
