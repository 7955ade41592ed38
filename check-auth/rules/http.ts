import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { memberAssignments, objectsOf } from '../definitions.js';
import { namesApiHost, namesApiPath, PATHS } from '../mangopay.js';
import type { Origin } from '../origins.js';
import { functionAround, isFunction, isIdle, nameText, returnsOf, unwrap } from '../syntax.js';
import { hasHole, holesIn, REQUEST, withoutNames } from '../text.js';
import { transportAround } from '../transports.js';

type Call = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

const USE_CLIENT = 'Call the operation on a client that createClient made.';
const SENDERS =
  /^(fetch|request|get|post|put|patch|delete|del|head|options|open|connect|createConnection|stream|send|sendBeacon|exec|execSync|execFile|execFileSync|spawn|spawnSync|create|extend|defaults|dispatch|pipeline|upgrade|default|call|apply|json|raw|native|\$get|\$post)$/i;
const URL_OPTIONS =
  /^(url|uri|href|baseurl|base_url|prefixurl|origin|host|hostname|servername|path|pathname|endpoint|target)$/i;

/** The vendor's own. */
const VENDOR = /^mangopay/;

/** Requests that do not go through the client, whatever sends them, and hosts and paths given to what might. */
export const http: Rule = (node, context) => {
  if (ts.isJsxAttribute(node)) return ofAttribute(node, context);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ofSetting(node, context);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node) && !ts.isTaggedTemplateExpression(node)) return;
  if (!ts.isTaggedTemplateExpression(node) && isIdle(node) && !node.arguments?.some(setsHost)) return;
  const callee = calleeOf(node);
  if (!callee || callee.kind === ts.SyntaxKind.ImportKeyword) return;
  const given = ts.isTaggedTemplateExpression(node) ? [node.template] : [...(node.arguments ?? [])];
  for (const origin of context.originsOf(callee)) {
    if (origin.kind === 'http') ofHttp(node, callee, given, origin.what, context);
    else if (origin.kind === 'package' || origin.kind === 'unknown') ofOther(node, given, origin, context);
    else if (origin.kind === 'silent') ofSilent(node, callee, given, origin.what, context);
  }
};

/** A hook that gives back options. */
const setsHost = (node: ts.Expression): boolean =>
  isFunction(node) && /\b(base_?ur[il]|prefixurl|hostname|host|origin|ur[il])\b\s*:/i.test(node.getText());

/** What is called; for `super(…)`, the class that is extended. */
function calleeOf(node: Call): ts.Expression | undefined {
  if (ts.isTaggedTemplateExpression(node)) return node.tag;
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return node.expression;
  const owner = ts.findAncestor(node, ts.isClassLike);
  return owner?.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
}

/** `axios.defaults.baseURL = …` */
function ofSetting({ left, right }: ts.BinaryExpression, context: Context): void {
  if (!ts.isPropertyAccessExpression(left) || !URL_OPTIONS.test(left.name.text)) return;
  if (!textsIn(right, context, 0).some(namesApiHost)) return;
  for (let owner = unwrap(left.expression); ; owner = unwrap(owner.expression)) {
    if (context.originsOf(owner).some(({ kind }) => kind === 'http')) {
      context.violation('raw-http', left, `${owner.getText()} is set to send to the Mangopay API.`, USE_CLIENT);
      return;
    }
    if (!ts.isPropertyAccessExpression(owner)) return;
  }
}

/** `<form action="…">` */
function ofAttribute({ initializer }: ts.JsxAttribute, context: Context): void {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (value && (ts.isStringLiteral(value) || mayBeText(value)) && context.evaluate(value).some(namesApiHost))
    context.unproven('host-elsewhere', value, 'A page gets a host of the Mangopay API.', USE_CLIENT);
}

function ofHttp(
  node: Call,
  callee: ts.Expression,
  given: readonly ts.Expression[],
  what: string,
  context: Context,
): void {
  if (ts.isNewExpression(node) && VENDOR.test(what)) {
    context.violation('raw-http', node, `${what} is another client of the Mangopay API.`, USE_CLIENT);
    return;
  }
  const all = given.flatMap((one) =>
    (isFunction(one) ? returnsOf(one) : [one]).flatMap((text) => textsIn(text, context, 0)),
  );
  const named = all.find(namesApiHost);
  if (named !== undefined) {
    context.violation('raw-http', node, `${what} sends to the Mangopay API without the client.`, USE_CLIENT);
    return;
  }
  const urls = urlsOf(given, context);
  if (urls.some((url) => namesApiPath(withoutNames(url)))) {
    context.violation('raw-http', node, `${what} sends to a path of the Mangopay API without the client.`, USE_CLIENT);
    return;
  }
  if (!SENDERS.test(senderName(callee)) && !ts.isIdentifier(unwrap(callee))) return;
  const hosts = urls.map(hostOf).filter((host) => host !== undefined && hasHole(host));
  const holes = hosts.flatMap((host) => holesIn(host ?? ''));
  const [hidden] = holes.filter(({ kind }) => kind === 'hidden');
  if (hidden) {
    context.unproven(
      'raw-http',
      node,
      `${what} sends to a host that is computed in a way that cannot be followed (${hidden.name || 'no name'}).`,
      'Write the host out, so that it can be read.',
    );
    return;
  }
  if (holes.length === 0 || isHandedThrough(node, given[0], context)) return;
  const names = [...holes.map(({ name }) => name), ...all.flatMap(holesIn).map(({ name }) => name)];
  const suspicious =
    names.find((name) => /mango/i.test(name)) ?? (holes.every(isGeneric) ? enclosingName(node) : undefined);
  const from = [...new Set(holes.map(({ name }) => name).filter(Boolean))].join(', ') || 'a value';
  if (suspicious !== undefined) {
    context.unproven(
      'raw-http',
      node,
      `${what} sends to a host that comes from outside the program (${from}), and ${suspicious} says that it may be Mangopay's.`,
      `${USE_CLIENT} If it is another API, say so with check-auth-ignore.`,
    );
    return;
  }
  // From the environment it may be anything; from the program's own values it may be what they hold.
  if (holes.some(({ name }) => !/(^|[\s.])[A-Z][A-Z0-9_]{2,}$/.test(name))) context.unfollowedHost(node, what);
  context.assume(
    node,
    `${what} sends to a host that comes from outside the program (${from}), taken to be another API.`,
  );
}

const CONTAINERS =
  /^(Map|WeakMap|Set|set|add|push|unshift|fromEntries|emit|next|dispatchEvent|postMessage|of|defineProperty)$/;

/** A host that goes into a map or an event may come out where it is not seen; a sender may be called by something else. */
function ofSilent(
  node: Call,
  callee: ts.Expression,
  given: readonly ts.Expression[],
  what: string,
  context: Context,
): void {
  const name = senderName(callee);
  const isContainer = CONTAINERS.test(name) && /^(lib$|node:|@types\/node$)/.test(what);
  if (isContainer && given.some((one) => mayBeText(one) && textsIn(one, context, 0).some(namesApiHost)))
    context.hiddenHost(node);
  const isSender = given.some(
    (one) =>
      (ts.isIdentifier(one) || ts.isPropertyAccessExpression(one)) &&
      context.originsOf(one).some(({ kind }) => kind === 'http'),
  );
  if (!isSender) return;
  const receiver = unwrap(callee);
  const all = ts.isPropertyAccessExpression(receiver) ? [receiver.expression, ...given] : given;
  if (all.some((one) => mayBeText(one) && textsIn(one, context, 0).some(namesApiHost)))
    context.violation(
      'raw-http',
      node,
      'A function that sends requests is called with a host of the Mangopay API.',
      USE_CLIENT,
    );
}

/** A transport that sends what it was given. */
function isHandedThrough(node: Call, first: ts.Expression | undefined, context: Context): boolean {
  const parameter = transportAround(node, context)?.parameters[0];
  return parameter !== undefined && first?.getText() === parameter.name.getText();
}

const isGeneric = ({ name }: { readonly name: string }): boolean =>
  /^(this\.)?(#?_?(base|api|root|server|full|target|my)?[_-]?(url|uri|host|hostname|endpoint|origin|base|api|path|href|address|input|target|prefix|options?|config|init|req|request|args?)?)(\.(url|host|baseurl|href))?$/i.test(
    name,
  );

/** What is around a call may say whom it calls. */
function enclosingName(node: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    const name = ts.isSourceFile(at)
      ? at.fileName.slice(at.fileName.lastIndexOf('/') + 1)
      : ts.isClassLike(at) || ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at) || ts.isVariableDeclaration(at)
        ? at.name && nameText(at.name)
        : undefined;
    if (name !== undefined && /mango/i.test(name)) return name;
  }
  return undefined;
}

function ofOther(node: Call, given: readonly ts.Expression[], origin: Origin, context: Context): void {
  const what = origin.kind === 'package' ? origin.what : 'What is called here';
  const texts = given.flatMap((one) => (mayBeText(one) ? textsIn(one, context, 0) : []));
  const host = texts.some(namesApiHost);
  const path = texts.some((text) => PATHS.has(text) || (origin.kind !== 'package' && namesApiPath(withoutNames(text))));
  if (!host && !path) return;
  const untyped = origin.kind === 'unknown' && origin.untyped;
  const rule = untyped ? 'untyped-call' : host ? 'host-elsewhere' : 'path-elsewhere';
  const part = host ? 'a host of the Mangopay API' : 'a path of the Mangopay API';
  context.unproven(
    rule,
    node,
    untyped
      ? `Something without a type is called with ${part}.`
      : `${what} gets ${part}, and cannot be told to send nothing there.`,
    untyped
      ? 'Give it its type, so that it can be told what it is.'
      : `${USE_CLIENT} If nothing is sent, say so with check-auth-ignore.`,
  );
}

/** Texts in an argument: itself, and what its options hold. */
function textsIn(node: ts.Expression, context: Context, depth: number): readonly string[] {
  const plain = unwrap(node);
  if (ts.isFunctionLike(plain) || ts.isClassExpression(plain)) return [];
  if (ts.isSpreadElement(plain)) return textsIn(plain.expression, context, depth);
  if (ts.isNewExpression(plain) && depth < 3)
    return [...context.evaluate(plain), ...(plain.arguments ?? []).flatMap((one) => textsIn(one, context, depth + 1))];
  const later = ts.isIdentifier(plain) && depth < 4 ? memberAssignments(context.service, plain) : [];
  if (later.length > 0)
    return [...textsOf(plain, context, depth), ...later.flatMap((one) => textsIn(one, context, depth + 1))];
  return textsOf(plain, context, depth);
}

function textsOf(plain: ts.Expression, context: Context, depth: number): readonly string[] {
  const objects = depth < 4 ? objectsOf(context.service, plain) : [];
  if (objects.length === 0) return context.evaluate(plain);
  return objects.flatMap((object) => {
    if (ts.isArrayLiteralExpression(object))
      return [...context.evaluate(object), ...object.elements.flatMap((one) => textsIn(one, context, depth + 1))];
    if (!ts.isObjectLiteralExpression(object)) return [];
    return object.properties.flatMap((property) =>
      ts.isPropertyAssignment(property)
        ? textsIn(property.initializer, context, depth + 1)
        : ts.isShorthandPropertyAssignment(property)
          ? textsIn(property.name, context, depth + 1)
          : ts.isSpreadAssignment(property)
            ? textsIn(property.expression, context, depth + 1)
            : [],
    );
  });
}

/** Where a request goes: the first argument, the option that says it, or host and path put together. */
function urlsOf(given: readonly ts.Expression[], context: Context): readonly string[] {
  const urls: string[] = [];
  for (const [index, one] of given.slice(0, 3).entries()) {
    const plain = unwrap(one);
    if (ts.isFunctionLike(plain)) continue;
    const objects = objectsOf(context.service, plain).filter(ts.isObjectLiteralExpression);
    if (objects.length === 0) {
      if (index === 0 || ts.isStringLiteralLike(plain)) urls.push(...context.evaluate(plain));
      continue;
    }
    for (const object of objects)
      for (const property of object.properties) {
        if (!property.name || !URL_OPTIONS.test(nameText(property.name) ?? '')) continue;
        if (ts.isPropertyAssignment(property)) urls.push(...context.evaluate(property.initializer));
        if (ts.isShorthandPropertyAssignment(property)) urls.push(...context.evaluate(property.name));
      }
  }
  return urls.filter((url) => !url.startsWith(REQUEST));
}

/** What stands for the host in a URL; `undefined` for a path alone. */
function hostOf(url: string): string | undefined {
  const after = url.includes('://') ? url.slice(url.indexOf('://') + 3) : url;
  const [host] = after.split(/[/?#]/, 1);
  return url.startsWith('/') ? undefined : host;
}

function senderName(callee: ts.Expression): string {
  const node = unwrap(callee);
  return ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : 'fetch';
}

/** Spares evaluating what cannot be a text. */
function mayBeText(node: ts.Expression): boolean {
  return !ts.isFunctionLike(node) && !ts.isNumericLiteral(node) && functionAround(node) !== node;
}
