// What a name or a member may be: one step back from where it is used to where it gets its value.

import { argumentsFor } from './calls.js';
import { ts } from './compiler.js';
import { memberSymbolOf } from './declared-types.js';
import { importedModules, ofAlias, ofExport } from './imported.js';
import type { Service } from './service.js';
import { isFunction, nameText, returnsOf, unwrap } from './syntax.js';

/** Where going back ends. */
export type End =
  | { readonly kind: 'import'; readonly specifier: ts.Node; readonly name: string }
  | { readonly kind: 'declaration'; readonly node: ts.Node; readonly name: string }
  | { readonly kind: 'parameter'; readonly node: ts.ParameterDeclaration; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

export interface Definitions {
  readonly values: readonly ts.Expression[];
  readonly ends: readonly End[];
}

export const NONE: Definitions = { values: [], ends: [] };
export const end = (...ends: End[]): Definitions => ({ values: [], ends });
const value = (...values: (ts.Expression | undefined)[]): Definitions => ({
  values: values.filter((one) => one !== undefined),
  ends: [],
});
/** More than so many is a table of the program's, of which the first ones say enough. */
const MOST = 200;
export const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)].slice(0, MOST);
export const join = (all: readonly Definitions[]): Definitions => {
  const ends = new Map<string, End>();
  for (const one of all.flatMap((own) => own.ends)) ends.set(keyOf(one), one);
  return { values: distinct(all.flatMap(({ values }) => values)), ends: [...ends.values()].slice(0, MOST) };
};

function keyOf(one: End): string {
  const node = one.kind === 'unknown' ? undefined : one.kind === 'import' ? one.specifier : one.node;
  return `${one.kind} ${one.name} ${node?.pos} ${node?.getSourceFile().fileName}`;
}

export function definitionsOf(service: Service, node: ts.Expression): Definitions {
  return service.memo('definitions', node, NONE, () => definitions(service, node));
}

function definitions(service: Service, node: ts.Expression): Definitions {
  if (ts.isIdentifier(node)) return ofIdentifier(service, node);
  if (ts.isPropertyAccessExpression(node)) return memberOf(service, node.expression, node.name.text, node.name);
  if (ts.isElementAccessExpression(node)) {
    const key = unwrap(node.argumentExpression);
    if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key))
      return memberOf(service, node.expression, key.text, key);
    return join(objectsOf(service, node.expression).map((object) => everyMember(object)));
  }
  return end({ kind: 'unknown', name: '' });
}

function ofIdentifier(service: Service, node: ts.Identifier): Definitions {
  const { checker } = service;
  const symbol =
    (ts.isShorthandPropertyAssignment(node.parent) && checker.getShorthandAssignmentValueSymbol(node.parent)) ||
    checker.getSymbolAtLocation(node);
  return symbol ? ofSymbol(service, symbol) : end({ kind: 'unknown', name: node.text });
}

export function ofSymbol(service: Service, symbol: ts.Symbol): Definitions {
  if (symbol.flags & ts.SymbolFlags.Alias) return ofAlias(service, symbol);
  const declarations = symbol.declarations ?? [];
  if (declarations.length === 0) return end({ kind: 'unknown', name: symbol.name });
  return join(declarations.map((declaration) => ofDeclaration(service, declaration, symbol.name)));
}

function ofDeclaration(service: Service, node: ts.Node, name: string): Definitions {
  return service.memo(`declaration ${name}`, node, NONE, () => declared(service, node, name));
}

function declared(service: Service, node: ts.Node, name: string): Definitions {
  // What is inside a package is the package's affair.
  if (service.packageAt(node) !== undefined) return end({ kind: 'declaration', node, name });
  if (ts.isVariableDeclaration(node)) {
    const list = node.parent;
    const loop = ts.isVariableDeclarationList(list) ? list.parent : undefined;
    if (loop && ts.isForOfStatement(loop)) return elementsOf(service, loop.expression);
    const given = join([value(node.initializer), assignmentsTo(service, node, name)]);
    return given.values.length > 0 ? given : end({ kind: 'declaration', node, name });
  }
  if (ts.isBindingElement(node)) return ofBinding(service, node);
  if (ts.isParameter(node)) return ofParameter(service, node);
  if (ts.isPropertyAssignment(node)) return value(node.initializer);
  if (ts.isShorthandPropertyAssignment(node)) return ofIdentifier(service, node.name);
  if (ts.isPropertyDeclaration(node)) {
    const given = join([value(node.initializer), assignmentsTo(service, node, name)]);
    return given.values.length > 0 ? given : end({ kind: 'declaration', node, name });
  }
  if (ts.isGetAccessor(node)) return value(...returnsOf(node));
  if (ts.isEnumMember(node)) return node.initializer ? value(node.initializer) : NONE;
  if (ts.isExportAssignment(node)) return value(node.expression);
  if (ts.isBinaryExpression(node)) return value(node.right);
  return end({ kind: 'declaration', node, name });
}

function ofBinding(service: Service, node: ts.BindingElement): Definitions {
  const pattern = node.parent;
  const key = node.propertyName ?? node.name;
  const owner = pattern.parent;
  const sources: readonly ts.Expression[] = ts.isVariableDeclaration(owner)
    ? owner.initializer
      ? [owner.initializer]
      : []
    : ts.isParameter(owner)
      ? ofParameter(service, owner).values
      : ofBinding(service, owner).values;
  const index = ts.isArrayBindingPattern(pattern) ? String(pattern.elements.indexOf(node)) : nameText(key);
  const found = sources.map((source) =>
    node.dotDotDotToken ? value(source) : memberOf(service, source, index ?? '', key),
  );
  const outside = sources.length === 0 && ts.isParameter(owner);
  const own = outside ? end({ kind: 'parameter', node: owner, name: index ?? '' }) : NONE;
  const all = join([...found, value(node.initializer), own]);
  return all.values.length + all.ends.length > 0 ? all : end({ kind: 'unknown', name: index ?? '' });
}

function ofParameter(service: Service, node: ts.ParameterDeclaration): Definitions {
  const given = argumentsFor(service, node);
  const all = join([value(...given, node.initializer), ofPropertyParameter(service, node)]);
  return all.values.length > 0 ? all : end({ kind: 'parameter', node, name: node.name.getText() });
}

function ofPropertyParameter(service: Service, node: ts.ParameterDeclaration): Definitions {
  return node.modifiers && ts.isIdentifier(node.name) ? assignmentsTo(service, node, node.name.text) : NONE;
}

/** `name = …`, `this.name = …`, `name += …`, wherever the name is this declaration's. */
function assignmentsTo(service: Service, declaration: ts.Node, name: string): Definitions {
  const found: ts.Expression[] = [];
  for (const identifier of service.identifiers(name)) {
    const target = ts.isPropertyAccessExpression(identifier.parent) ? identifier.parent : identifier;
    const assignment = target.parent;
    if (!assignment || !ts.isBinaryExpression(assignment) || assignment.left !== target) continue;
    if (!ASSIGNMENTS.has(assignment.operatorToken.kind)) continue;
    if (service.checker.getSymbolAtLocation(identifier)?.declarations?.includes(declaration as ts.Declaration))
      found.push(assignment.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken ? assignment : assignment.right);
  }
  return value(...found);
}

/** What is assigned to members of a variable: `options.host = …`. */
export function memberAssignments(service: Service, node: ts.Identifier): readonly ts.Expression[] {
  const declaration = service.checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (!declaration || !ts.isVariableDeclaration(declaration)) return [];
  return service.identifiers(node.text).flatMap((use) => {
    const member = use.parent;
    const isMember =
      (ts.isPropertyAccessExpression(member) || ts.isElementAccessExpression(member)) && member.expression === use;
    if (!isMember || !ts.isBinaryExpression(member.parent) || member.parent.left !== member) return [];
    return service.checker.getSymbolAtLocation(use)?.declarations?.[0] === declaration ? [member.parent.right] : [];
  });
}

const ASSIGNMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** What `object.name` may be. */
export function memberOf(service: Service, object: ts.Expression, name: string, at: ts.Node): Definitions {
  const objects = objectsOf(service, object);
  const members = objects.map((one) => memberIn(service, one, name)).filter((one) => one !== undefined);
  if (members.length > 0) return join(members);
  const imported = importedModules(service, object);
  if (imported.length > 0)
    return join(
      imported.map((specifier) =>
        service.packageNamed(specifier) === undefined
          ? ofExport(service, specifier, name)
          : end({ kind: 'import', specifier, name }),
      ),
    );
  const symbol = service.declares(name) ? memberSymbolOf(service, at) : undefined;
  return symbol && !isContract(symbol) ? ofSymbol(service, symbol) : end({ kind: 'unknown', name });
}

/** A member of an interface says nothing of values. */
const isContract = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).every((node) => ts.isPropertySignature(node) || ts.isMethodSignature(node));

function memberIn(service: Service, object: ts.Node, name: string): Definitions | undefined {
  const found = service.memo(`member ${name}`, object, NONE, () => member(service, object, name) ?? NONE);
  return found.values.length + found.ends.length > 0 ? found : undefined;
}

function member(service: Service, object: ts.Node, name: string): Definitions | undefined {
  if (ts.isArrayLiteralExpression(object)) {
    const element = object.elements[Number(name)];
    return element ? value(element) : undefined;
  }
  if (!ts.isObjectLiteralExpression(object)) return undefined;
  const found: Definitions[] = [];
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) {
      for (const source of objectsOf(service, property.expression)) {
        const member = memberIn(service, source, name);
        if (member) found.push(member);
      }
    } else if (nameText(property.name) === name) found.push(ofDeclaration(service, property, name));
  }
  return found.length > 0 ? join(found) : undefined;
}

function everyMember(object: ts.Node): Definitions {
  if (ts.isArrayLiteralExpression(object)) return value(...object.elements);
  if (!ts.isObjectLiteralExpression(object)) return NONE;
  return value(...object.properties.map((one) => (ts.isPropertyAssignment(one) ? one.initializer : undefined)));
}

/** The elements of what is an array literal in the end. */
export function elementsOf(service: Service, array: ts.Expression): Definitions {
  const elements = objectsOf(service, array).flatMap((one) =>
    ts.isArrayLiteralExpression(one) ? [...one.elements] : [],
  );
  return elements.length > 0 ? value(...elements) : end({ kind: 'unknown', name: array.getText().slice(0, 40) });
}

/** The object and array literals that an expression may be. */
export function objectsOf(service: Service, expression: ts.Expression): readonly ts.Expression[] {
  const node = unwrap(expression);
  return service.memo('objects', node, [], () => distinct(objects(service, node)));
}

function objects(service: Service, node: ts.Expression): readonly ts.Expression[] {
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return [node];
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((one) => objectsOf(service, one));
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap((one) => objectsOf(service, one));
  if (ts.isCallExpression(node)) {
    if (/^Object\.(freeze|seal|assign)$/.test(node.expression.getText()))
      return node.arguments.flatMap((one) => objectsOf(service, one));
    return definitionsOf(service, node.expression)
      .ends.concat(functionEnds(service, node.expression))
      .flatMap((one) => (one.kind === 'declaration' && isFunction(one.node) ? returnsOf(one.node) : []))
      .flatMap((one) => objectsOf(service, one));
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword || !isReference(node)) return [];
  return definitionsOf(service, node).values.flatMap((one) => objectsOf(service, one));
}

function functionEnds(service: Service, callee: ts.Expression): readonly End[] {
  if (!isReference(callee)) return [];
  return definitionsOf(service, callee).values.flatMap((one): readonly End[] => {
    const node = unwrap(one);
    return isFunction(node) ? [{ kind: 'declaration', node, name: '' }] : [];
  });
}

export const isReference = (node: ts.Node): node is ts.Expression =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
