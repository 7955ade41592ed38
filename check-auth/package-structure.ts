// The few places of this package where what is written matters, and not only who is mentioned.

import { relative } from 'node:path';
import { ts } from './compiler.js';
import { locationOf } from './context.js';
import { HTTP_PACKAGES } from './known-packages.js';
import { RAW_PACKAGE } from './mangopay.js';
import type { PackageFinding } from './package-rules.js';
import type { Service } from './service.js';
import { isFunction, nameText, returnsOf, unwrap } from './syntax.js';

type Complain = (node: ts.Node, message: string) => void;

export function checkStructure(service: Service, entries: readonly string[]): readonly PackageFinding[] {
  const found: PackageFinding[] = [];
  const complain: Complain = (node, message) => found.push({ ...locationOf(node), rule: 'package:structure', message });
  const file = (path: string): ts.SourceFile => {
    const one = service.program.files.find(({ fileName }) => relative(service.root, fileName) === path);
    if (!one) throw new Error(`${path} is not in the program. If it was renamed, rename it in scripts/check-auth too.`);
    return one;
  };
  authenticationIsAround(file('client/call.ts'), complain);
  fetchIsNotOverwritten(file('client/run.ts'), complain);
  engineHasAuthentication(file('index.ts'), complain);
  securityIsNeverNone(service, file('client/routes.ts'), complain);
  facadeIsClosed(file('client/facade.ts'), complain);
  clientIsBranded(service, file('client/types.ts'), complain);
  for (const entry of entries) exportsNothingRaw(service, file(entry), complain);
  return found;
}

/** `sendAuthenticated` does one thing: it sends through the authentication layer. */
function authenticationIsAround(file: ts.SourceFile, complain: Complain): void {
  const method = find(file, (node) => ts.isMethodDeclaration(node) && nameText(node.name) === 'sendAuthenticated');
  const statements = method && ts.isMethodDeclaration(method) ? (method.body?.statements ?? []) : [];
  const [call] = method && isFunction(method) ? returnsOf(method) : [];
  const holds =
    statements.length === 1 &&
    call !== undefined &&
    ts.isCallExpression(call) &&
    call.expression.getText() === 'sendThrough' &&
    call.arguments[0]?.getText() === 'this.#layers.authentication' &&
    call.arguments[2]?.getText() === '(own) => this.fetch(own)';
  if (!holds)
    complain(method ?? file, 'Call.sendAuthenticated must do nothing but send through this.#layers.authentication.');
}

/** What openapi-fetch gets as `fetch` is `call.send`, whatever the caller's options say. */
function fetchIsNotOverwritten(file: ts.SourceFile, complain: Complain): void {
  const allowed = ['fetch', 'pathSerializer', 'bodySerializer', 'signal', 'middleware', 'parseAs'];
  const writes: ts.BinaryExpression[] = [];
  let passed: ts.Node | undefined;
  let sent: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.left.getText().startsWith('passedOn')) writes.push(node);
    if (ts.isCallExpression(node) && node.expression.getText() === 'passOn') passed = node;
    if (ts.isCallExpression(node) && node.expression.getText() === 'engine.request') sent = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  const key = ({ left }: ts.BinaryExpression): string | undefined =>
    ts.isElementAccessExpression(left) ? nameText(left.argumentExpression) : undefined;
  const fetches = writes.filter((write) => key(write) === 'fetch');
  const [own] = fetches;
  const holds =
    own !== undefined &&
    fetches.length === 1 &&
    own.right.getText() === '(request: Request) => call.send(request)' &&
    passed !== undefined &&
    sent !== undefined &&
    passed.pos < own.pos &&
    own.pos < sent.pos &&
    ts.isBlock(own.parent.parent) &&
    isFunction(own.parent.parent.parent);
  if (!holds)
    complain(
      own ?? file,
      'run must set passedOn.fetch to call.send, once, after passOn and before engine.request, on every path.',
    );
  for (const write of writes)
    if (!allowed.includes(key(write) ?? '')) complain(write, 'run passes an option on that this check does not know.');
}

/** The engine's layer is the one that clientCredentials made, with the table's security. */
function engineHasAuthentication(file: ts.SourceFile, complain: Complain): void {
  const property = find(file, (node) => ts.isPropertyAssignment(node) && nameText(node.name) === 'authentication');
  const auth = find(file, (node) => ts.isVariableDeclaration(node) && node.name.getText() === 'auth');
  const call = auth && ts.isVariableDeclaration(auth) ? auth.initializer : undefined;
  const security = call && find(call, (node) => ts.isPropertyAssignment(node) && nameText(node.name) === 'securityFor');
  const holds =
    property?.getText() === 'authentication: auth' &&
    call !== undefined &&
    ts.isCallExpression(call) &&
    call.expression.getText() === 'clientCredentials' &&
    security?.getText() === 'securityFor: securityOf' &&
    auth !== undefined &&
    (ts.getCombinedNodeFlags(auth as ts.Declaration) & ts.NodeFlags.Const) !== 0; // found as a variable declaration
  if (!holds)
    complain(
      property ?? file,
      'createClient must give the engine what clientCredentials made, with securityFor: securityOf.',
    );
}

function securityIsNeverNone({ checker }: Service, file: ts.SourceFile, complain: Complain): void {
  const node = find(file, (one) => ts.isFunctionDeclaration(one) && one.name?.text === 'securityOf');
  const [signature] = node ? checker.getTypeAtLocation(node).getCallSignatures() : [];
  const type = signature && checker.getReturnTypeOfSignature(signature);
  const values = type?.isUnion() ? type.types.map((one) => (one.isStringLiteral() ? one.value : '')) : [];
  if (values.sort().join() !== 'basic,bearer')
    complain(node ?? file, "securityOf must give 'bearer' or 'basic', and nothing else.");
}

const MEMBERS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT,TRACE,auth,operations,request,use';

/** What the user holds has these members, each over `run`, and is frozen. */
function facadeIsClosed(file: ts.SourceFile, complain: Complain): void {
  const client = find(file, (node) => ts.isVariableDeclaration(node) && node.name.getText() === 'client');
  const literal = client && ts.isVariableDeclaration(client) ? client.initializer : undefined;
  if (!literal || !ts.isObjectLiteralExpression(literal)) {
    complain(file, 'facade must make the client from an object literal.');
    return;
  }
  const names = literal.properties.map((one) => one.name && nameText(one.name)).sort();
  if (names.join() !== MEMBERS) complain(literal, `The client has the members ${MEMBERS}, and no others.`);
  const returned = find(file, (node) => ts.isReturnStatement(node) && node.getText().includes('Object.freeze(client)'));
  if (!returned) complain(literal, 'facade must return Object.freeze(client).');
}

/** A required member under a symbol that is not exported: no other value has it, so no other client is assignable. */
function clientIsBranded({ checker }: Service, file: ts.SourceFile, complain: Complain): void {
  const client = find(file, (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'MangopayClient');
  const member =
    client && ts.isInterfaceDeclaration(client)
      ? client.members.find(
          (one) => one.name && ts.isComputedPropertyName(one.name) && ts.isPropertySignature(one) && !one.questionToken,
        )
      : undefined;
  const key =
    member?.name && ts.isComputedPropertyName(member.name)
      ? checker.getSymbolAtLocation(unwrap(member.name.expression))
      : undefined;
  const declaration = key?.declarations?.[0];
  const statement = declaration?.parent.parent;
  const isPrivate =
    statement !== undefined &&
    ts.isVariableStatement(statement) &&
    !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
    (checker.getTypeAtLocation(declaration as ts.Node).flags & ts.TypeFlags.UniqueESSymbol) !== 0; // there is one, or `statement` would be undefined
  if (!isPrivate)
    complain(client ?? file, 'MangopayClient must have a required member under a unique symbol that is not exported.');
}

/** No entry of the package hands out a value of openapi-fetch, or of what else can send. */
function exportsNothingRaw(service: Service, file: ts.SourceFile, complain: Complain): void {
  const { checker } = service;
  for (const exported of checker.getSymbolAtLocation(file)?.exports?.values() ?? []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    for (const declaration of symbol.declarations ?? []) {
      const from = service.packageAt(declaration);
      if ((symbol.flags & ts.SymbolFlags.Value) !== 0 && (from === RAW_PACKAGE || HTTP_PACKAGES.has(from ?? '')))
        complain(exported.declarations?.[0] ?? file, `${symbol.name} of ${from} is exported.`);
    }
  }
}

function find(root: ts.Node, is: (node: ts.Node) => boolean): ts.Node | undefined {
  if (is(root)) return root;
  return ts.forEachChild(root, (child) => find(child, is));
}
