import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
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

/** Whether a call is one of this package's functions or methods. */
export function isOurCall(node: ts.CallExpression, context: Context): boolean {
  const { service } = context;
  if (isOfLanguage(node)) return false;
  const declaration = service.calleeOf(node);
  if (declaration) return service.packageAt(declaration) === PACKAGE;
  const callee = unwrap(node.expression);
  return isAccess(callee) && isOurValue(callee.expression, context);
}

export const isOurValue = (node: ts.Node, { service }: Context): boolean =>
  service.isOurs(service.checker.getTypeAtLocation(node));

/** Calls on the client: which operation, and nothing smuggled in with its options. */
export const clientCalls: Rule = (node, context) => {
  if (!ts.isCallExpression(node) || isOfLanguage(node)) return;
  const callee = unwrap(node.expression);
  // `(client as any).GET(path, options)`: the cast is a finding, and so are the options.
  const onClient = isAccess(callee) && isOurValue(unwrap(callee.expression), context);
  if (!onClient && !isOurCall(node, context)) return;
  context.sensitive(node);
  const name = calledName(callee, context);
  const list = node.arguments;
  const called = (
    operation: string | undefined,
    through: CallSite['through'],
    init: ts.Expression | undefined,
  ): void => {
    context.callSite(node, operation, through);
    if (init) checkInit(unwrap(init), context);
  };
  if (BY_NAME.has(name)) called(BY_NAME.get(name), 'operations', list[0]);
  else if (METHODS.test(name)) called(operationOf(name, list[0], context), 'path', list[1]);
  else if (name === 'request' && list.length > 1) {
    const method = (list[0] && context.service.textOf(list[0])) ?? '';
    called(operationOf(method, list[1], context), 'path', list[2]);
  } else if (name === 'paginate') {
    const named = list[1] && BY_NAME.get(calledName(unwrap(list[1]), context));
    called(named ?? operationOf('GET', list[1], context), 'paginate', list[2]);
  } else if (name === 'use') context.capability(node, 'middleware');
  else if (name === 'createClient') checkClientOptions(list[0], context);
  else if (/^(clientCredentials|guard)$/.test(name)) context.capability(node, name);
  // Bound or renamed: the method cannot be seen.
  else if (operationOf('', list[0], context) !== undefined) called(undefined, 'path', list[1]);
};

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

function checkHeaders(options: ts.Expression, context: Context): void {
  const headers = memberOf(options, 'headers', context);
  if (isNamedInside(options) || headers?.getProperties().some(({ name }) => /^authorization$/i.test(name)))
    context.finding(
      'call-option',
      options,
      'A call sets its own Authorization header; the client sets the current token.',
    );
}

/** `new Headers({ authorization: … })` and pairs: what their types do not say. */
const isNamedInside = (init: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(init) &&
  init.properties.some(
    (one) => nameText(one.name) === 'headers' && /['"`{ ,]authorization['"`]?\s*[:,]/i.test(one.getText()),
  );

function checkClientOptions(given: ts.Expression | undefined, context: Context): void {
  if (!given) return;
  const options = unwrap(given);
  const type = isPlain(options) ? undefined : context.service.checker.getTypeAtLocation(options);
  const isUnknown =
    type !== undefined &&
    ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 || type.getStringIndexType() !== undefined);
  if (isUnknown || membersOf(options, context).includes('fetch')) context.capability(given, "the client's fetch");
  checkHeaders(options, context);
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
