import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { declaredTypeOf } from '../declared-types.js';
import { namesApiHost, namesApiPath, PATHS, RAW_PACKAGE } from '../mangopay.js';
import { isIdle, nameText, patternRoot, unwrap } from '../syntax.js';
import { hasHole, withoutNames } from '../text.js';
import { isOurType } from './client-calls.js';

const MEND = 'Make the client with createClient of mangopay-fetch, which puts the token on every request.';

/** openapi-fetch clients that are, or may be, clients of the Mangopay API. */
export const rawClient: Rule = (node, context) => {
  if (ts.isCallExpression(node)) {
    if (isIdle(node)) return;
    const typed = namesOurPaths(node, context);
    const origins = context.originsOf(node.expression);
    const raw = origins.some(({ kind }) => kind === 'raw');
    if (raw) ofRawCall(node, context);
    else if (typed && !origins.every(({ kind }) => kind === 'ours'))
      context.violation(
        'raw-client',
        node,
        "Something that is not this package's is called with the type of its paths.",
        MEND,
      );
  } else if (ts.isIdentifier(node) && isHandedOn(node, context)) {
    context.unproven(
      'raw-client',
      node,
      `${node.text} of ${RAW_PACKAGE} is handed on, so that what it makes cannot be followed.`,
      `Call it where it is imported, with the type of its paths. ${MEND}`,
    );
  }
};

function ofRawCall(node: ts.CallExpression, context: Context): void {
  const callee = unwrap(node.expression);
  const isMethod = ts.isPropertyAccessExpression(callee) && /^([A-Z]+|request|use|eject)$/.test(callee.name.text);
  if (isMethod || !makesClient(node, context)) {
    ofMethod(node, callee, context);
    return;
  }
  const paths = pathsOf(node, context);
  const urls = node.arguments.flatMap((one) => optionTexts(one, context));
  if (urls.some((url) => namesApiHost(url)) || paths?.some((path) => PATHS.has(path) || namesApiPath(path))) {
    context.violation('raw-client', node, 'A bare openapi-fetch client is made for the Mangopay API.', MEND);
    return;
  }
  const elsewhere = urls.length > 0 && urls.every((url) => !hasHole(url));
  if (paths === undefined || (paths.length === 0 && !elsewhere))
    context.unproven(
      'raw-client',
      node,
      'A bare openapi-fetch client is made, and neither its paths nor its base URL tell for which API.',
      `If it is another API, give it the type of its paths. ${MEND}`,
    );
}

/** A call on a bare client, whose making was judged where it was made; its path may tell more. */
function ofMethod(node: ts.CallExpression, callee: ts.Expression, context: Context): void {
  const receiver = ts.isPropertyAccessExpression(callee) ? callee.expression : undefined;
  const keys = receiver ? keysOf(context.service.checker.getTypeAtLocation(receiver)) : undefined;
  const texts = node.arguments.slice(0, 2).flatMap((one) => (isText(one) ? context.evaluate(one) : []));
  const path = texts.some((text) => PATHS.has(text) || namesApiPath(withoutNames(text)) || namesApiHost(text));
  if (path || keys?.some((key) => PATHS.has(key)))
    context.violation('raw-client', node, 'An operation is called on a bare openapi-fetch client.', MEND);
}

const isText = (node: ts.Expression): boolean => !ts.isObjectLiteralExpression(unwrap(node));

/** Other functions of openapi-fetch's. */
const HELPERS =
  /^(create\w*Serializer|serialize\w+|default\w*Serializer|createFinalURL|mergeHeaders|removeTrailingSlash|randomID)$/;

/** By the type of what it returns; where openapi-fetch's types are not there, any but the known helpers. */
function makesClient(node: ts.CallExpression, { service }: Context): boolean {
  const { checker } = service;
  const [signature] = checker.getTypeAtLocation(node.expression).getCallSignatures();
  const declaration = signature?.getDeclaration() as ts.Node | undefined; // none for synthesized signatures
  if (!declaration || service.packageAt(declaration) !== RAW_PACKAGE)
    return !HELPERS.test(unwrap(node.expression).getText().replace(/^.*\./, ''));
  const type = checker.getTypeAtLocation(node);
  return /^(Client|PathBasedClient)$/.test((type.aliasSymbol ?? type.symbol)?.name ?? '');
}

/** The paths that a client is made for; `undefined` where its type does not say. */
function pathsOf(node: ts.CallExpression, context: Context): readonly string[] | undefined {
  const { checker } = context.service;
  const [given] = node.typeArguments ?? [];
  if (given) return propertiesOf(checker.getTypeFromTypeNode(given));
  return keysOf(checker.getTypeAtLocation(node)) ?? [];
}

function keysOf(type: ts.Type): readonly string[] | undefined {
  const [paths] =
    type.aliasTypeArguments ?? ('typeArguments' in type ? ((type as ts.TypeReference).typeArguments ?? []) : []);
  return paths ? propertiesOf(paths) : undefined;
}

const propertiesOf = (type: ts.Type): readonly string[] | undefined =>
  type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)
    ? undefined
    : type.getProperties().map(({ name }) => name);

function optionTexts(node: ts.Expression, context: Context): readonly string[] {
  const plain = unwrap(node);
  if (!ts.isObjectLiteralExpression(plain)) return context.evaluate(plain);
  return plain.properties.flatMap((property) => {
    if (!property.name || !/^(baseUrl|fetch|headers)$/.test(nameText(property.name) ?? '')) return [];
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    return value && nameText(property.name) === 'baseUrl' ? context.evaluate(value) : [];
  });
}

/** `createClient<paths>()` of anybody else. */
function namesOurPaths(node: ts.CallExpression, context: Context): boolean {
  return (node.typeArguments ?? []).some((one) => {
    if (!ts.isTypeReferenceNode(one)) return false;
    const type = context.service.checker.getTypeFromTypeNode(one);
    return !isOurType(type, context) && (propertiesOf(type)?.some((name) => PATHS.has(name)) ?? false);
  });
}

/** The function that makes bare clients, used as a value: who calls it, and for which API, is lost. */
function isHandedOn(node: ts.Identifier, context: Context): boolean {
  const { parent } = node;
  if (
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isExportAssignment(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isTypeQueryNode(parent) ||
    ts.isTypeNode(parent) ||
    (ts.isCallExpression(parent) && parent.expression === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.expression === node)
  )
    return false;
  const isValue =
    (ts.isCallExpression(parent) && parent.arguments.includes(node)) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isReturnStatement(parent) && parent.expression === node) ||
    (ts.isAsExpression(parent) && parent.expression === node) ||
    (ts.isVariableDeclaration(parent) && parent.initializer === node && parent.type !== undefined);
  if (!isValue || !isNameOfFunction(node, context)) return false;
  const type = declaredTypeOf(context.service, node);
  return type.getCallSignatures().length > 0 && context.originsOf(node).some(({ kind }) => kind === 'raw');
}

/** Imported, declared, or a constant that is no call's result: asked first, since the types of results are dear. */
function isNameOfFunction(node: ts.Identifier, { service: { checker } }: Context): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declaration = patternRoot(symbol?.declarations?.[0]);
  if (!declaration || ts.isParameter(declaration)) return false;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return true;
  const value = unwrap(declaration.initializer);
  return !ts.isCallExpression(value) || value.expression.kind === ts.SyntaxKind.ImportKeyword;
}
