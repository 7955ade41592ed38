// This package itself: that nothing in it can send a request to the API without authentication, and that nothing that a
// user can reach leads to what could. Told by a ledger: for each thing that leads towards the network, every place in the
// package that mentions it.

import { relative } from 'node:path';
import { ts } from './compiler.js';
import { locationOf } from './context.js';
import type { Location } from './finding.js';
import { HTTP_PACKAGES } from './known-packages.js';
import { type Capability, IMPORTERS, LEDGER } from './ledger.js';
import { PACKAGE, RAW_PACKAGE } from './mangopay.js';
import type { Service } from './service.js';
import { nameText } from './syntax.js';

export interface PackageFinding extends Location {
  readonly rule: 'package:imports' | 'package:ledger' | 'package:structure';
  readonly message: string;
}

/** A place, as the ledger names it: file and enclosing declaration. */
type Place = string;

export function checkPackage(service: Service): readonly PackageFinding[] {
  const files = service.program.files.filter((file) => isSource(service, file));
  return [...importers(service, files), ...ledger(service, files)];
}

const isSource = (service: Service, file: ts.SourceFile): boolean =>
  service.packageAt(file) === PACKAGE && !/^(dist|sandbox|generated)\//.test(relative(service.root, file.fileName));

/** Who imports values of openapi-fetch, or of anything else that can send a request. */
function importers(service: Service, files: readonly ts.SourceFile[]): readonly PackageFinding[] {
  const found: PackageFinding[] = [];
  for (const file of files) {
    const path = relative(service.root, file.fileName);
    const visit = (node: ts.Node): void => {
      const specifier = valueImport(node);
      const name = specifier && service.packageNamed(specifier);
      if (
        specifier &&
        name !== undefined &&
        (name === RAW_PACKAGE || HTTP_PACKAGES.has(name)) &&
        !IMPORTERS[name]?.includes(path)
      )
        found.push({
          ...locationOf(node),
          rule: 'package:imports',
          message: `${path} imports ${name}, which only ${IMPORTERS[name]?.join(', ') ?? 'nobody'} may.`,
        });
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The specifier of an import that is there at run time. */
function valueImport(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node)) {
    const { importClause } = node;
    if (importClause?.isTypeOnly) return undefined;
    const bindings = importClause?.namedBindings;
    const onlyTypes =
      importClause !== undefined &&
      !importClause.name &&
      bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      bindings.elements.every((one) => one.isTypeOnly);
    return onlyTypes ? undefined : node.moduleSpecifier;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  )
    return node.arguments[0];
  return undefined;
}

function ledger(service: Service, files: readonly ts.SourceFile[]): readonly PackageFinding[] {
  const counts = new Map<Capability, Map<Place, ts.Node[]>>(LEDGER.map((capability) => [capability, new Map()]));
  for (const file of files) {
    const names = new Set([...NAMES, ...importedNames(file)]);
    const visit = (node: ts.Node): void => {
      const declarations = declarationsOf(service, node, names);
      for (const [capability, places] of declarations.length > 0 ? counts : [])
        if (declarations.some((one) => isOf(service, one, capability))) {
          const place = placeOf(service, node);
          places.set(place, [...(places.get(place) ?? []), node]);
        }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...counts].flatMap(([capability, places]) => compared(service, capability, places));
}

function compared(
  service: Service,
  capability: Capability,
  places: ReadonlyMap<Place, readonly ts.Node[]>,
): readonly PackageFinding[] {
  const found: PackageFinding[] = [];
  for (const [place, nodes] of places) {
    const allowed = capability.mentions[place] ?? 0;
    for (const node of nodes.slice(allowed))
      found.push({
        ...locationOf(node),
        rule: 'package:ledger',
        message: `${capability.what} is mentioned in ${place}${allowed > 0 ? ` more than ${allowed} times` : ''}, and the ledger does not say so.`,
      });
  }
  for (const [place, expected] of Object.entries(capability.mentions)) {
    const actual = places.get(place)?.length ?? 0;
    if (actual < expected)
      found.push({
        file: `${service.root}/${place.split(' ', 1)[0]}`,
        line: 1,
        column: 1,
        rule: 'package:ledger',
        message: `The ledger expects ${capability.what} ${expected} times in ${place}, and it is there ${actual} times.`,
      });
  }
  return found;
}

const NAMES: readonly string[] = LEDGER.map(({ name }) => name.slice(name.lastIndexOf('.') + 1));

/** An import may call a thing by another name; whatever else does mentions its own name first. */
const importedNames = (file: ts.SourceFile): readonly string[] =>
  file.statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => [
      importClause?.name,
      ...(importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings)
        ? importClause.namedBindings.elements.map(({ name }) => name)
        : []),
    ])
    .flatMap((name) => (name ? [name.text] : []));

/** What a name means. */
function declarationsOf(service: Service, node: ts.Node, names: ReadonlySet<string>): readonly ts.Node[] {
  const isName =
    ts.isIdentifier(node) ||
    ts.isPrivateIdentifier(node) ||
    (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent));
  if (!isName || !names.has(node.text) || isDeclarationName(node)) return [];
  return symbolsOf(service, node).flatMap((symbol) => symbol.declarations ?? []);
}

function isOf(service: Service, declaration: ts.Node, { file, name }: Capability): boolean {
  if (qualifiedName(declaration) !== name) return false;
  const from = service.packageAt(declaration);
  if (file === 'lib') return from === 'lib' || from?.startsWith('@types/') === true;
  return from === file || relative(service.root, declaration.getSourceFile().fileName) === file;
}

/** The symbol, what an alias stands for, and for `const { fetch } = options` the member too. */
function symbolsOf({ checker }: Service, node: ts.Node): readonly ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  const found = symbol ? [symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol] : [];
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) {
    const value = checker.getShorthandAssignmentValueSymbol(parent);
    if (value) found.push(value);
  }
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && !parent.initializer) {
    const member = checker.getPropertyOfType(
      checker.getTypeAtLocation(parent.parent),
      nameText(parent.propertyName ?? parent.name) ?? '',
    );
    if (member) found.push(member);
  }
  return found;
}

/** Where a thing is declared it is not used; a binding takes the member that it names. */
function isDeclarationName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isImportClause(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  return 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent);
}

const declaredName = (node: ts.Node): string | undefined =>
  'name' in node && node.name ? nameText(node.name as ts.Node) : undefined; // every declaration's name is a node

/** `Call.send`, `createClient.openapi`. */
function qualifiedName(node: ts.Node): string | undefined {
  if (!isOwner(node)) return undefined;
  const names: string[] = [];
  for (let at: ts.Node | undefined = node; at && !ts.isSourceFile(at); at = at.parent) {
    const name = declaredName(at);
    if (name !== undefined && isOwner(at)) names.unshift(name);
  }
  return names.join('.');
}

const isOwner = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isTypeAliasDeclaration(node);

/** The file and the outermost two declarations around a mention. */
function placeOf(service: Service, node: ts.Node): Place {
  const names: string[] = [];
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at) && !ts.isClassLike(at) && !ts.isInterfaceDeclaration(at)) continue;
    const name = ts.isConstructorDeclaration(at) ? 'constructor' : declaredName(at);
    if (name !== undefined) names.unshift(name);
  }
  return `${relative(service.root, node.getSourceFile().fileName)} ${names.slice(0, 2).join('.') || '(module)'}`;
}
