// Who may open a connection, run a program or make code? By the names in the text alone: where a value goes is not followed.
import { isBuiltin } from 'node:module';
import { ts } from './compiler.js';
import { nameText, unwrap, wrapped } from './service.js';

/** What a file's text alone does not say. */
export interface Names {
  /** Whether nothing of the service's own is meant by this identifier. */
  isGlobal(identifier: ts.Identifier): boolean;
  /** The package or builtin that a specifier means; `undefined` for the service's own files. */
  packageNamed(specifier: string): string | undefined;
}

export type Report = (at: ts.Node, capability: string) => void;

const NETWORK = 'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection';
const RUN_TIME = 'Worker SharedWorker importScripts WebAssembly Deno Bun document location Image eval';
/** Globals that open connections, run programs or make code. */
const GLOBALS: ReadonlyMap<string, string> = new Map([
  ...`${NETWORK} ${RUN_TIME}`.split(' ').map((name) => [name, name] as const),
  ['Function', 'eval'],
]);
const GLOBAL_OBJECT = /^(globalThis|global|window|self|top|parent|frames)$/;
/** Members with which a program reaches past its imports, whatever they are called on. */
const REACHING = /^(sendBeacon|getBuiltinModule|dlopen|_linkedBinding|mainModule|_load|serviceWorker)$/;
/** Builtins that open no connection, run no program and change no other module. Any other needs a line. */
const HARMLESS =
  /^node:(assert|async_hooks|buffer|console|constants|crypto|events|fs|os|path|perf_hooks|process|punycode|querystring|readline|sqlite|stream|string_decoder|test|timers|tty|url|util|v8|zlib)(\/|$)/;
const CHANGES = /^(Object\.(assign|definePropert(y|ies)|setPrototypeOf)|Reflect\.(set|defineProperty|setPrototypeOf))$/;

/** Whether a builtin may do what needs a line. */
export const isSharp = (builtin: string): boolean => !HARMLESS.test(builtin);

/** Reports what a node lets its file do. */
export function capabilitiesAt(node: ts.Node, names: Names, report: Report): void {
  if (ts.isIdentifier(node)) ofIdentifier(node, names, report);
  else if (ts.isPropertyAccessExpression(node)) {
    if (REACHING.test(node.name.text)) report(node, node.name.text);
    else if (node.name.text === 'binding' && node.expression.getText() === 'process') report(node, 'process.binding');
    else if (node.name.text === 'constructor' && isCalled(node)) report(node, 'eval');
  }
  if (ts.isImportDeclaration(node)) {
    if (!isTypeOnly(node)) ofSpecifier(node.moduleSpecifier, names, report);
  } else if (ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier && !node.isTypeOnly) ofSpecifier(node.moduleSpecifier, names, report);
  } else if (ts.isExternalModuleReference(node)) ofSpecifier(node.expression, names, report);
  else if (ts.isCallExpression(node)) ofCall(node, names, report);
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (isShared(node.left, names)) report(node, 'changes globals');
  }
}

function ofIdentifier(node: ts.Identifier, names: Names, report: Report): void {
  const { text } = node;
  const capability = GLOBALS.get(text);
  const isObject = GLOBAL_OBJECT.test(text);
  if ((capability === undefined && !isObject && text !== 'require') || !isReference(node)) return;
  if (text === 'require' && !ts.isCallExpression(node.parent) && names.isGlobal(node)) {
    if (!/^resolve$/.test(memberOf(node) ?? '')) report(node, 'require');
  } else if (capability !== undefined && names.isGlobal(node)) {
    if (text !== 'Function' || !isIdleFunction(node)) report(node, capability);
  } else if (isObject && names.isGlobal(node)) ofGlobalObject(node, report);
}

function ofGlobalObject(node: ts.Identifier, report: Report): void {
  const whole = wrapped(node);
  const { parent } = whole;
  if (ts.isTypeOfExpression(parent) || ts.isTypeQueryNode(parent)) return;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === whole) {
    const capability = GLOBALS.get(parent.name.text);
    if (capability !== undefined) report(node, capability);
    else if (whole !== node || GLOBAL_OBJECT.test(parent.name.text)) report(node, 'globalThis');
  } else report(node, 'globalThis');
}

/** `Function` as a type guard or a marker makes no code. */
const isIdleFunction = ({ parent }: ts.Identifier): boolean =>
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) ||
  (ts.isPropertyAssignment(parent) && nameText(parent.name) === 'type');

function ofCall(node: ts.CallExpression, names: Names, report: Report): void {
  const [first] = node.arguments;
  const { expression: callee } = node;
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = nameText(ts.isPropertyAccessExpression(callee) ? callee.name : callee) === 'require';
  if ((isImport || isRequire) && first) {
    if (ts.isStringLiteralLike(first) && !/^(data|https?|blob|file):/.test(first.text))
      ofSpecifier(first, names, report);
    else if (!ts.isTemplateExpression(first) || !/^\.\.?\/[\w@-]/.test(first.head.text))
      report(node, 'computed import');
  }
  if (CHANGES.test(callee.getText()) && first && isShared(first, names)) report(node, 'changes globals');
  if (/^(setTimeout|setInterval)$/.test(callee.getText()) && first && /^['"`]/.test(first.getText()))
    report(node, 'eval');
}

function ofSpecifier(specifier: ts.Node, names: Names, report: Report): void {
  if (!ts.isStringLiteralLike(specifier)) return;
  const name = names.packageNamed(specifier.text);
  if (name === undefined || !isSharp(name)) return;
  report(specifier, isBuiltin(name) ? name.replace(/^(node:\w+)\/.*/, '$1') : `import ${name}`);
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
}

/** A member of the global object, of a global class or its prototype: everybody in the process has it. */
function isShared(node: ts.Expression, names: Names): boolean {
  let root = unwrap(node);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root) || !names.isGlobal(root)) return false;
  return GLOBAL_OBJECT.test(root.text) || (root !== node && /^(?!Error$)[A-Z]/.test(root.text));
}

const memberOf = ({ parent }: ts.Identifier): string | undefined =>
  ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;

const isCalled = (node: ts.Expression): boolean => {
  const whole = wrapped(node);
  const { parent } = whole;
  if (ts.isCallExpression(parent)) return parent.expression === whole;
  return ts.isNewExpression(parent) && parent.expression === whole && node.getText() !== 'this.constructor';
};

/** Whether an identifier stands for a value, rather than naming a member, a declaration or a type. */
export function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent) || ts.isTypeNode(parent) || ts.isJsxAttribute(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
  if (ts.isExportSpecifier(parent))
    return !parent.parent.parent.moduleSpecifier && (parent.propertyName ?? parent.name) === node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  const isNamed = 'name' in parent && parent.name === node;
  return !isNamed && !ts.isLabeledStatement(parent) && !ts.isBreakOrContinueStatement(parent);
}
