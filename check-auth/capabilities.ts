// Who may open a connection, run a program or make code? By the names in the text alone: where a value goes is not followed.
import { isBuiltin } from 'node:module';
import { ts } from './compiler.js';
import type { Collected } from './context.js';
import { isHarmless } from './globals.js';
import { isAccess, nameText, unwrap, wrapped } from './service.js';

/** What a file's text alone does not say. */
export interface Names {
  /** Who gives an identifier its value: `undefined` for the service itself, a package, or `''` for the run-time or nobody. */
  giverOf(identifier: ts.Identifier): string | undefined;
  /** The package or builtin that a specifier means; `undefined` for the service's own files. */
  packageNamed(specifier: string): string | undefined;
}

const GLOBAL_OBJECT = /^(globalThis|global|window|self|top|parent|frames|opener)$/;
/** Members with which a program reaches past its imports, whatever they are called on. */
const REACHING =
  /^(sendBeacon|serviceWorker|addModule|contentWindow|defaultView|getBuiltinModule|dlopen|loadExtension|_linkedBinding|mainModule|_load|__proto__|MANGOPAY_GUARD\w*)$/;
/** Builtins that open no connection, run no program and change no other module. Any other needs a line. */
const HARMLESS =
  /^node:(assert|async_hooks|buffer|console|constants|crypto|events|fs|os|path|perf_hooks|process|punycode|querystring|readline|sqlite|stream|string_decoder|test|timers|tty|url|util|v8|zlib)(\/|$)/;
const CHANGES = /^(Object\.(assign|definePropert(y|ies)|setPrototypeOf)|Reflect\.(set|defineProperty|setPrototypeOf))$/;
/** Elements with which a page sends or loads. */
const SENDING_ELEMENT =
  /^<(script|iframe|object|embed|form|button|input)\s([\s\S]*\s)?(src|srcDoc|action|formAction|data)\s*=/;
const EXTENDS = ts.SyntaxKind.ExtendsKeyword;

/** Whether a builtin may do what needs a line. */
export const isSharp = (builtin: string): boolean => !HARMLESS.test(builtin);

/** Tells what a node lets its file do. */
export function capabilitiesAt(node: ts.Node, names: Names, into: Collected): void {
  const member = memberNamed(node);
  if (member !== undefined) ofMember(node, member, into);
  if (ts.isIdentifier(node)) ofIdentifier(node, names, into);
  else if (ts.isImportDeclaration(node) && !isTypeOnly(node)) ofSpecifier(node.moduleSpecifier, names, into);
  else if (ts.isExportDeclaration(node) && !node.isTypeOnly) ofSpecifier(node.moduleSpecifier, names, into);
  else if (ts.isExternalModuleReference(node)) ofSpecifier(node.expression, names, into);
  else if (ts.isCallExpression(node)) ofCall(node, names, into);
  else if (isAssignment(node) && isShared(node.left, names)) into.capability(node, 'changes globals');
  else if (ts.isJsxOpeningLikeElement(node) && SENDING_ELEMENT.test(node.getText()))
    into.capability(node.tagName, `<${node.tagName.getText()}>`);
  else if (node.kind === ts.SyntaxKind.ThisKeyword && isOfNobody(node)) into.capability(node, 'globalThis');
}

/** The member that a node takes from an object or a module, in whatever spelling. */
export function memberNamed(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return nameText(node.argumentExpression);
  if (ts.isBindingElement(node) || ts.isImportSpecifier(node)) return nameText(node.propertyName ?? node.name);
  return undefined;
}

function ofMember(node: ts.Node, member: string, into: Collected): void {
  if (REACHING.test(member)) into.capability(node, member);
  else if (member === 'binding' && (!isAccess(node) || isCalled(node))) into.capability(node, 'process.binding');
  else if (member === 'constructor' && !(isAccess(node) && isIdleConstructor(node))) into.capability(node, 'eval');
}

function ofIdentifier(node: ts.Identifier, names: Names, into: Collected): void {
  const { text } = node;
  if (isHarmless(text) || !isReference(node)) return;
  const giver = names.giverOf(node);
  if (giver === undefined) return;
  if (giver !== '') into.capability(node, `import ${giver.replace(/^@types\//, '')}`);
  else if (GLOBAL_OBJECT.test(text)) ofGlobalObject(node, into);
  else if (text === 'process') {
    // `const p = process`: what is then called on it cannot be seen.
    const isSeen = memberNamed(node.parent) !== undefined || /^(typeof|\{)/.test(node.parent.getText());
    if (!isSeen) into.capability(node, 'process');
  } else if (text === 'require') {
    if (!ts.isCallExpression(node.parent) && memberNamed(node.parent) !== 'resolve') into.capability(node, 'require');
  } else if (text !== 'Function') into.capability(node, text);
  // As a type guard or a marker it makes no code.
  else if (!/ instanceof Function$|^type: Function$/.test(node.parent.getText())) into.capability(node, 'eval');
}

function ofGlobalObject(node: ts.Identifier, into: Collected): void {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent) || ts.isTypeQueryNode(parent)) return;
  const member = isAccess(parent) && parent.expression === node ? memberNamed(parent) : undefined;
  if (member === undefined || GLOBAL_OBJECT.test(member)) into.capability(node, 'globalThis');
  else if (!isHarmless(member) && !/^(process|require)$/.test(member))
    into.capability(node, member === 'Function' ? 'eval' : member);
}

/** `(function () { return this; })()`: where code is not strict, that is the global object. */
function isOfNobody(node: ts.Node): boolean {
  const around = ts.findAncestor(
    node,
    (one) => ts.isClassLike(one) || (ts.isFunctionLike(one) && !ts.isArrowFunction(one)),
  );
  return around !== undefined && ts.isFunctionExpression(around) && isCalled(around);
}

/** `this.constructor`, `x.constructor.name` or a comparison: not what makes a function from a text. */
function isIdleConstructor(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  const whole = wrapped(node);
  const { parent } = whole;
  if (ts.isAsExpression(node.parent) && /^typeof (?!\w*Function)/.test(node.parent.type.getText())) return true;
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return !isCalled(node) || ts.isNewExpression(parent);
  const member = memberNamed(parent);
  if (member !== undefined) return !/^(call|apply|bind|constructor)$/.test(member);
  if (ts.isCallExpression(parent)) return parent.expression !== whole && !/^Reflect\./.test(parent.getText());
  return ts.isBinaryExpression(parent) && !isAssignment(parent);
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

function ofCall(node: ts.CallExpression, names: Names, into: Collected): void {
  const [first] = node.arguments;
  const { expression: callee } = node;
  const name = memberNamed(callee) ?? nameText(callee);
  if ((callee.kind === ts.SyntaxKind.ImportKeyword || name === 'require') && first) {
    if (ts.isStringLiteralLike(first) && !/^(data|https?|blob|file):/.test(first.text)) ofSpecifier(first, names, into);
    else if (!ts.isTemplateExpression(first) || !/^\.\.?\/[\w@-]/.test(first.head.text))
      into.capability(node, 'computed import');
  }
  if (CHANGES.test(callee.getText()) && first && isShared(first, names)) into.capability(node, 'changes globals');
  if (/^(setTimeout|setInterval)$/.test(name ?? '') && first && /^['"`]/.test(first.getText()))
    into.capability(node, 'eval');
}

function ofSpecifier(specifier: ts.Node | undefined, names: Names, into: Collected): void {
  if (!specifier || !ts.isStringLiteralLike(specifier)) return;
  const name = names.packageNamed(specifier.text);
  if (name === undefined || !isSharp(name)) return;
  into.capability(specifier, isBuiltin(name) ? name.replace(/^(node:\w+)\/.*/, '$1') : `import ${name}`);
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  const { isTypeOnly: isWhole = false, name, namedBindings } = importClause ?? {};
  const names = !name && namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return isWhole || (names.length > 0 && names.every((one) => one.isTypeOnly));
}

/** A member of the global object, of a global class or its prototype: everybody in the process has it. */
function isShared(node: ts.Expression, names: Names): boolean {
  let root = unwrap(node);
  while (isAccess(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root) || names.giverOf(root) === undefined) return false;
  return GLOBAL_OBJECT.test(root.text) || (root !== node && /^(?!Error$)[A-Z]/.test(root.text));
}

function isCalled(node: ts.Expression): boolean {
  const whole = wrapped(node);
  const { parent } = whole;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === whole;
}

/** Whether an identifier stands for a value, rather than naming a member, a declaration or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent))
    return !parent.parent.parent.moduleSpecifier && (parent.propertyName ?? parent.name) === node;
  if (ts.isExpressionWithTypeArguments(parent)) {
    const clause = parent.parent; // a class extends a value; it implements, and an interface extends, a type
    return !ts.isHeritageClause(clause) || (clause.token === EXTENDS && ts.isClassLike(clause.parent));
  }
  if (ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return /^[A-Z]/.test(node.text);
  if (ts.isQualifiedName(parent) || ts.isTypeNode(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !('name' in parent && parent.name === node) && !('propertyName' in parent && parent.propertyName === node);
}
