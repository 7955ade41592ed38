// What a parameter is given: from a function to the places that call it, by name, then by symbol.

import { ts } from './compiler.js';
import { definitionsOf, elementsOf } from './definitions.js';
import { PACKAGE } from './mangopay.js';
import type { Service } from './service.js';
import { type FunctionNode, isFunction, namesOf, unwrap } from './syntax.js';

/** Beyond so many calls of one function the first ones say enough. */
const MOST = 500;
const ELEMENT_METHODS = /^(map|forEach|filter|find|some|every|flatMap|findLast)$/;

export function argumentsFor(service: Service, parameter: ts.ParameterDeclaration): readonly ts.Expression[] {
  const { parent } = parameter;
  if (!isFunction(parent)) return [];
  const index = parent.parameters.indexOf(parameter);
  const pick = (list: readonly ts.Expression[]): readonly ts.Expression[] => {
    if (parameter.dotDotDotToken) return list.slice(index);
    const spread = list.findIndex(ts.isSpreadElement);
    const one = spread === -1 || spread > index ? list[index] : undefined;
    return one ? [one] : [];
  };
  return argumentListsOf(service, parent).flatMap(pick);
}

/** The argument lists that a function is called with, as far as the program shows. */
function argumentListsOf(service: Service, node: FunctionNode): readonly (readonly ts.Expression[])[] {
  return service.memo('lists', node, [], () => argumentLists(service, node).slice(0, MOST));
}

function argumentLists(service: Service, node: FunctionNode): readonly (readonly ts.Expression[])[] {
  const inline = handedOver(service, node);
  const named = namesOf(node).flatMap((name) => listsByName(service, name, node));
  return [...inline, ...named, ...superCalls(service, node)];
}

function listsByName(service: Service, name: ts.Node, node: ts.Node): readonly (readonly ts.Expression[])[] {
  if (!ts.isMemberName(name)) return [];
  return service.memo('uses', name, [], () => lists(service, name, node).slice(0, MOST));
}

function lists(service: Service, name: ts.MemberName, node: ts.Node): readonly (readonly ts.Expression[])[] {
  return service.identifiers(name.text).flatMap((use) => {
    if (use === name || !isUseOf(service, use, name, node)) return [];
    if (ts.isPropertyAccessExpression(use.parent) && use.parent.name === use) return listsAt(service, use.parent);
    return ts.isIdentifier(use) ? listsAt(service, use) : [];
  });
}

function isUseOf(service: Service, use: ts.MemberName, name: ts.Node, node: ts.Node): boolean {
  const { checker } = service;
  let symbol = checker.getSymbolAtLocation(use);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declarations = symbol?.declarations ?? [];
  return declarations.some(
    (one) =>
      one === node ||
      one === name.parent ||
      one === node.parent ||
      // Called through an interface or an abstract class: each that has the name may be this one.
      ((ts.isMethodSignature(one) || ts.isPropertySignature(one) || (ts.isMethodDeclaration(one) && !one.body)) &&
        !ts.isFunctionDeclaration(node) &&
        mayStandFor(service.packageAt(one), name.parent)),
  );
}

/** A member may implement an interface of a package, but not this one's: a call on the client goes to the client. */
const mayStandFor = (from: string | undefined, declaration: ts.Node): boolean =>
  from === undefined || (from !== PACKAGE && !ts.isVariableDeclaration(declaration));

/** What a function is called with where it stands at `target`: called, bound, kept under another name, handed over. */
function listsAt(service: Service, target: ts.Expression): readonly (readonly ts.Expression[])[] {
  let at: ts.Expression = target;
  while (
    at.parent &&
    (ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent) || ts.isNonNullExpression(at.parent))
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    if (parent.expression === at) return [parent.arguments ?? []];
    return handedOver(service, at);
  }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === at && ts.isCallExpression(parent.parent)) {
    const list = parent.parent.arguments;
    if (parent.name.text === 'call') return [list.slice(1)];
    if (parent.name.text === 'apply') return list[1] ? [literalElements(list[1])] : [];
    if (parent.name.text === 'bind') {
      const bound = list.slice(1);
      return listsAt(service, parent.parent).map((rest) => [...bound, ...rest]);
    }
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === at && ts.isIdentifier(parent.name)) {
    return listsByName(service, parent.name, parent);
  }
  return [];
}

const literalElements = (node: ts.Expression): readonly ts.Expression[] => {
  const literal = unwrap(node);
  return ts.isArrayLiteralExpression(literal) ? literal.elements : [];
};

/** A function given to another call: to a method of an array, or to a function of the service that calls it in turn. */
function handedOver(service: Service, node: ts.Expression | FunctionNode): readonly (readonly ts.Expression[])[] {
  const call = node.parent;
  if (!call || !ts.isCallExpression(call)) return [];
  const position = call.arguments.indexOf(node as ts.Expression); // -1 for a declaration, which is no argument
  if (position === -1) return [];
  const callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && ELEMENT_METHODS.test(callee.name.text))
    return elementsOf(service, callee.expression).values.map((element) => [element]);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'then') return [[callee.expression]];
  if (/^Reflect\.(apply|construct)$/.test(callee.getText()) && position === 0)
    return [literalElements(call.arguments[callee.getText() === 'Reflect.apply' ? 2 : 1] ?? callee)];
  return functionsOf(service, callee).flatMap((receiver) => {
    const parameter = receiver.parameters[position];
    return parameter && ts.isIdentifier(parameter.name) ? listsByName(service, parameter.name, parameter) : [];
  });
}

/** The functions of the service that an expression may be. */
export function functionsOf(service: Service, expression: ts.Expression): readonly FunctionNode[] {
  const node = unwrap(expression);
  if (isFunction(node)) return [node];
  return service.memo('functions', node, [], () => [...new Set(functions(service, node))]);
}

function functions(service: Service, node: ts.Expression): readonly FunctionNode[] {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return [];
  const { values, ends } = definitionsOf(service, node);
  return [
    ...ends.flatMap((end) => (end.kind === 'declaration' && isFunction(end.node) ? [end.node] : [])),
    ...values.flatMap((value) => functionsOf(service, value)),
  ];
}

function superCalls(service: Service, node: FunctionNode): readonly (readonly ts.Expression[])[] {
  if (!ts.isConstructorDeclaration(node) || !node.parent.name) return [];
  const lists: (readonly ts.Expression[])[] = [];
  for (const use of service.identifiers(node.parent.name.text)) {
    const clause = use.parent?.parent;
    if (!clause || !ts.isHeritageClause(clause) || !ts.isClassLike(clause.parent)) continue;
    for (const member of clause.parent.members)
      if (ts.isConstructorDeclaration(member))
        for (const statement of member.body?.statements ?? [])
          if (
            ts.isExpressionStatement(statement) &&
            ts.isCallExpression(statement.expression) &&
            statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
          )
            lists.push(statement.expression.arguments);
  }
  return lists;
}
