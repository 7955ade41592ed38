// Where a function comes from: by the declaration of its type, and where that says nothing, by going back to its value.

import { ts } from './compiler.js';
import { declaredTypeOf } from './declared-types.js';
import { definitionsOf } from './definitions.js';
import { requiredModule } from './imported.js';
import {
  HTTP_GLOBALS,
  HTTP_LIKE,
  HTTP_PACKAGES,
  MOCK_CLASSES,
  SILENT_METHODS,
  SILENT_PACKAGES,
} from './known-packages.js';
import { PACKAGE, RAW_PACKAGE } from './mangopay.js';
import type { Service } from './service.js';
import { isFunction, nameText, returnsOf, unwrap } from './syntax.js';
import type { Evaluate } from './text.js';

export type Origin =
  /** This package's own. */
  | { readonly kind: 'ours' }
  /** openapi-fetch's, or a copy of it. */
  | { readonly kind: 'raw' }
  /** What can send a request to anywhere; `what` names it. */
  | { readonly kind: 'http'; readonly what: string }
  /** The language's, and packages that send nothing. */
  | { readonly kind: 'silent'; readonly what: string }
  /** A function of the service, whose inside is checked itself. */
  | { readonly kind: 'service' }
  /** Another package. */
  | { readonly kind: 'package'; readonly what: string }
  /** Not found out; `untyped` where the compiler was told nothing either. */
  | { readonly kind: 'unknown'; readonly untyped: boolean };

export type OriginsOf = (expression: ts.Expression) => readonly Origin[];

const GLOBAL_OBJECTS = /^(globalThis|global|window|self)$/;
const RAW_SHAPE = ['GET', 'POST', 'PUT', 'DELETE', 'use', 'eject'] as const;

export function originFinder(service: Service, evaluate: Evaluate): OriginsOf {
  const { checker } = service;
  const known = new Map<ts.Node, readonly Origin[]>();

  function originsOf(expression: ts.Expression): readonly Origin[] {
    const node = unwrap(expression);
    let origins = known.get(node);
    if (!origins) {
      origins = find(node);
      known.set(node, origins);
    }
    return origins;
  }

  function find(node: ts.Expression): readonly Origin[] {
    if (ts.isPropertyAccessExpression(node) && /^(call|apply|bind)$/.test(node.name.text)) {
      const inner = originsOf(node.expression);
      if (inner.some(({ kind }) => kind !== 'unknown')) return inner;
    }
    const typed = byType(node);
    if (typed && typed.kind !== 'unknown' && typed.kind !== 'service') return [typed];
    const valued = byValue(node);
    if (valued.length > 0) return valued;
    return [typed ?? { kind: 'unknown', untyped: isUntyped(node) }];
  }

  function isUntyped(node: ts.Expression): boolean {
    return (checker.getTypeAtLocation(node).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  }

  /** By the declaration of the signature: it stays the same through aliases, destructuring, containers and wrappers. */
  function byType(node: ts.Expression): Origin | undefined {
    const type = declaredTypeOf(service, node);
    const all = type.isUnion() ? type.types : [type];
    const signatures = all.flatMap((one) => [...one.getCallSignatures(), ...one.getConstructSignatures()]);
    let found: Origin | undefined;
    for (const signature of signatures) {
      const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined; // synthesized ones have none
      const origin = declaration && ofDeclaration(declaration, node);
      if (origin && (!found || RANK[origin.kind] < RANK[found.kind])) found = origin;
    }
    const receiver =
      ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : undefined;
    if (receiver && isRawClient(declaredTypeOf(service, receiver))) return { kind: 'raw' };
    return found;
  }

  function ofDeclaration(declaration: ts.Node, at: ts.Node): Origin {
    const from = service.packageAt(declaration);
    if (from === undefined) {
      // A function type of the service, an interface: what is behind it, the value says.
      return isFunction(declaration) && declaration.body ? { kind: 'service' } : { kind: 'unknown', untyped: false };
    }
    const name = nameOfDeclaration(declaration);
    if (isGlobalHttp(from, name, declaration)) return { kind: 'http', what: name || ownerName(declaration) };
    const owner = declaration.parent;
    if (
      owner &&
      (ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner)) &&
      MOCK_CLASSES.test(owner.name?.text ?? '')
    )
      return { kind: 'silent', what: from };
    const module = ambientModule(declaration);
    return ofPackage(module ?? from, at);
  }

  const isGlobalHttp = (from: string, name: string, declaration: ts.Node): boolean =>
    (from === 'lib' ||
      /^(@types\/(node|web|bun|react-native)|bun-types|undici-types|@cloudflare\/workers-types)$/.test(from)) &&
    (HTTP_GLOBALS.has(name) || HTTP_GLOBALS.has(ownerName(declaration)));

  function byValue(expression: ts.Expression): readonly Origin[] {
    const node = unwrap(expression);
    return service.memo('values', node, [], () => distinct(values(node)));
  }

  function values(node: ts.Expression): readonly Origin[] {
    if (isFunction(node)) return [{ kind: 'service' }];
    if (ts.isConditionalExpression(node)) return [...byValue(node.whenTrue), ...byValue(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return [...byValue(node.left), ...byValue(node.right)];
    const required = requiredModule(service, node);
    if (required) return evaluate(required).flatMap((name) => ofModule(name, node));
    if (ts.isCallExpression(node)) return ofCall(node);
    if (ts.isNewExpression(node)) return carriers(byValue(node.expression));
    const global = globalName(node);
    if (global !== undefined) return HTTP_GLOBALS.has(global) ? [{ kind: 'http', what: global }] : [];
    if (!isReference(node)) return [];
    const { values, ends } = definitionsOf(service, node);
    const found = [
      ...values.flatMap((one) => byValue(one)),
      ...ends.flatMap((end): readonly Origin[] => {
        if (end.kind === 'import') return ofSpecifier(end.specifier, node);
        if (end.kind === 'declaration') {
          const origin = ofDeclaration(end.node, node);
          return origin.kind === 'unknown' ? [] : [origin];
        }
        if (end.kind === 'parameter') return end.node.type ? ofAnnotation(end.node.type) : ofCallback(end.node);
        return ts.isIdentifier(node) && HTTP_GLOBALS.has(node.text) ? [{ kind: 'http', what: node.text }] : [];
      }),
    ];
    if (found.length > 0) return found;
    // A member of something that came from a package is that package's.
    return ts.isIdentifier(node) ? [] : carriers(byValue(ownerOf(node)));
  }

  /** What a package hands to a callback is the package's. */
  function ofCallback(parameter: ts.ParameterDeclaration): readonly Origin[] {
    const call = parameter.parent.parent;
    return ts.isCallExpression(call) ? carriers(byValue(call.expression)) : [];
  }

  function ofCall(node: ts.CallExpression): readonly Origin[] {
    const callee = unwrap(node.expression);
    const text = callee.getText();
    if (/^Reflect\.get$/.test(text) && node.arguments[0] && GLOBAL_OBJECTS.test(node.arguments[0].getText())) {
      const names = node.arguments[1] ? evaluate(node.arguments[1]) : [];
      return names.flatMap((name): readonly Origin[] => (HTTP_GLOBALS.has(name) ? [{ kind: 'http', what: name }] : []));
    }
    if (ts.isPropertyAccessExpression(callee) && /^(bind|call|apply)$/.test(callee.name.text))
      return byValue(callee.expression);
    const before = byValue(callee);
    const made = carriers(before);
    if (made.length > 0) return made;
    if (!isReference(callee)) return [];
    const { values, ends } = definitionsOf(service, callee);
    const functions = [...values.map(unwrap), ...ends.flatMap((end) => (end.kind === 'declaration' ? [end.node] : []))];
    return functions
      .filter(isFunction)
      .flatMap((one) => returnsOf(one))
      .flatMap((one) => byValue(one));
  }

  /** What a package makes is the package's; what a function of the service makes is not. */
  const carriers = (origins: readonly Origin[]): readonly Origin[] =>
    origins.filter(
      (one) => one.kind !== 'unknown' && one.kind !== 'service' && !(one.kind === 'silent' && one.what === 'lib'),
    );

  function ofSpecifier(specifier: ts.Node, at: ts.Node): readonly Origin[] {
    const name = service.packageNamed(specifier);
    return name === undefined ? [] : [ofPackage(name, at)];
  }

  function ofModule(specifier: string, at: ts.Node): readonly Origin[] {
    const name = service.packageByName(specifier, at.getSourceFile());
    return name === undefined ? [] : [ofPackage(name, at)];
  }

  /** `client: AxiosInstance`, where axios has no types here. */
  function ofAnnotation(annotation: ts.TypeNode | undefined): readonly Origin[] {
    if (!annotation || !ts.isTypeReferenceNode(annotation)) return [];
    const name = ts.isQualifiedName(annotation.typeName) ? annotation.typeName.left : annotation.typeName;
    if (!ts.isIdentifier(name)) return [];
    const { ends } = definitionsOf(service, name);
    return ends.flatMap((end) => (end.kind === 'import' ? ofSpecifier(end.specifier, annotation) : []));
  }

  function globalName(node: ts.Expression): string | undefined {
    if (ts.isPropertyAccessExpression(node) && GLOBAL_OBJECTS.test(unwrap(node.expression).getText()))
      return node.name.text;
    if (ts.isElementAccessExpression(node) && GLOBAL_OBJECTS.test(unwrap(node.expression).getText()))
      return evaluate(node.argumentExpression).find((name) => HTTP_GLOBALS.has(name));
    return undefined;
  }

  /** A client of openapi-fetch, or something with the shape of one. */
  function isRawClient(type: ts.Type): boolean {
    const symbol = type.aliasSymbol ?? type.symbol;
    const from = symbol?.declarations?.[0] && service.packageAt(symbol.declarations[0]);
    if (from === PACKAGE) return false;
    return RAW_SHAPE.every((name) => checker.getPropertyOfType(type, name) !== undefined);
  }

  return originsOf;
}

const distinct = (origins: readonly Origin[]): readonly Origin[] => [
  ...new Map(origins.map((one) => [JSON.stringify(one), one])).values(),
];

const RANK: Readonly<Record<Origin['kind'], number>> = {
  raw: 0,
  http: 1,
  unknown: 2,
  package: 3,
  service: 4,
  silent: 5,
  ours: 6,
};

export function ofPackage(name: string, at: ts.Node): Origin {
  if (name === PACKAGE) return { kind: 'ours' };
  if (name === RAW_PACKAGE) return { kind: 'raw' };
  if (HTTP_PACKAGES.has(name)) return { kind: 'http', what: name };
  if (name === 'lib' || name.startsWith('@types/') || SILENT_PACKAGES.has(name)) return { kind: 'silent', what: name };
  if (HTTP_LIKE.test(name)) return { kind: 'http', what: name };
  const method = ts.isPropertyAccessExpression(at) ? at.name.text : '';
  return SILENT_METHODS.test(method) ? { kind: 'silent', what: name } : { kind: 'package', what: name };
}

/** The name of the module where a declaration stands in `declare module '…'`, as those of Node do. */
function ambientModule(declaration: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = declaration; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && ts.isStringLiteral(at.name)) {
      const name = at.name.text.replace(/^node:/, '');
      return `node:${name}`;
    }
  return undefined;
}

function nameOfDeclaration(declaration: ts.Node): string {
  const named = declaration as Partial<ts.NamedDeclaration>; // read, not relied on
  const own = named.name && nameText(named.name);
  return (
    own ??
    (declaration.parent
      ? (nameText((declaration.parent as Partial<ts.NamedDeclaration>).name ?? declaration) ?? '')
      : '')
  );
}

/** `XMLHttpRequest` for what is declared in it, also as `declare var XMLHttpRequest: { new(): … }`. */
function ownerName(declaration: ts.Node): string {
  for (let at = declaration.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isInterfaceDeclaration(at) || ts.isClassLike(at)) return at.name?.text ?? '';
    if (ts.isVariableDeclaration(at)) return nameText(at.name) ?? '';
  }
  return '';
}

const isReference = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

function ownerOf(node: ts.Expression): ts.Expression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression : node;
}
