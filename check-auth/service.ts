import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checker, compile, type Program, ts } from './compiler.js';
import type { Location } from './finding.js';
import { PACKAGE } from './mangopay.js';
import { packageOf } from './packages.js';

/** The program under analysis, and the questions about types that rules ask. */
export interface Service {
  readonly root: string;
  readonly program: Program;
  readonly checker: Checker;
  /** The files that its people write. */
  readonly files: readonly ts.SourceFile[];
  /** The package a node is declared in; `undefined` for the service's own files, `lib` for the language's. */
  packageAt(node: ts.Node): string | undefined;
  /** Whether a value of this type is, or may be, the client or its named operations. */
  isOurs(type: ts.Type): boolean;
  signatureOf(call: ts.CallExpression | ts.NewExpression): ts.Signature | undefined;
  /** What a call calls, as its type says. */
  calleeOf(call: ts.CallExpression | ts.NewExpression): ts.SignatureDeclaration | undefined;
  /** The one text that an expression stands for, where its type says so. */
  textOf(node: ts.Node): string | undefined;
}

const OUR_TYPES = /^(MangopayClient|NamedOperations|PathMethods)$/;

export function openService(tsconfig: string): Service {
  const program = compile(tsconfig);
  const { checker } = program;
  const root = realpathSync(packageOf(tsconfig)?.root ?? dirname(tsconfig));
  const packages = new Map<ts.SourceFile, string | undefined>();
  const packageOfFile = (file: ts.SourceFile): string | undefined => {
    if (!packages.has(file)) packages.set(file, find(file.fileName));
    return packages.get(file);
  };
  const find = (file: string): string | undefined => {
    if (/\/node_modules\/(typescript|@typescript\/[^/]+)\/lib\/lib\.[^/]*\.d\.ts$/.test(file)) return 'lib';
    const owner = packageOf(file);
    if (owner?.name === PACKAGE && owner.root !== root) return PACKAGE;
    // A folder node_modules amid the sources is a hiding place; what lies in it is read like the rest.
    const isInstalled = file.includes('/node_modules/') && (owner?.root.includes('/node_modules/') ?? false);
    return isInstalled ? owner?.name : undefined;
  };
  const isOurs = (type: ts.Type): boolean => {
    if (type.isUnionOrIntersection() && !type.aliasSymbol) return type.types.some(isOurs);
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint !== undefined && constraint !== type && isOurs(constraint);
    }
    const symbol = type.aliasSymbol ?? type.symbol;
    if (symbol?.name === 'Pick') return type.aliasTypeArguments?.some(isOurs) ?? false;
    const [declaration] = symbol?.declarations ?? [];
    return (
      declaration !== undefined && OUR_TYPES.test(symbol.name) && packageOfFile(declaration.getSourceFile()) === PACKAGE
    );
  };
  const signatureOf = (call: ts.CallExpression | ts.NewExpression): ts.Signature | undefined => {
    const type = checker.getTypeAtLocation(call.expression);
    return (ts.isCallExpression(call) ? type.getCallSignatures() : type.getConstructSignatures())[0];
  };
  const files = program.files.filter((file) => packageOfFile(file) === undefined && !file.fileName.endsWith('.json'));
  return {
    root,
    program,
    checker,
    files,
    packageAt: (node) => packageOfFile(node.getSourceFile()),
    isOurs,
    signatureOf,
    calleeOf: (call) => signatureOf(call)?.getDeclaration(),
    textOf(node) {
      // To ask for the type of a part of a call is to have the whole call resolved.
      if (ts.isStringLiteralLike(node)) return node.text;
      if (ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isObjectLiteralExpression(node))
        return undefined;
      const type = checker.getTypeAtLocation(node);
      return type.isStringLiteral() ? type.value : undefined;
    },
  };
}

export function locationOf(node: ts.Node): Location {
  const file = node.getSourceFile();
  return positionIn(file, node.getStart(file));
}

export function positionIn(file: ts.SourceFile, position: number): Location {
  const { line, character } = ts.getLineAndCharacterOfPosition(file, position);
  return { file: file.fileName, line: line + 1, column: character + 1 };
}

const BRACKETS = new Set([
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.TypeAssertionExpression,
  ts.SyntaxKind.NonNullExpression,
  ts.SyntaxKind.SatisfiesExpression,
]);
const isBracket = (node: ts.Node): node is ts.ParenthesizedExpression => BRACKETS.has(node.kind); // each has an expression

/** Without brackets and assertions. */
export const unwrap = (node: ts.Expression): ts.Expression => (isBracket(node) ? unwrap(node.expression) : node);

/** The outermost expression that is this one in brackets and assertions. */
export const wrapped = (node: ts.Node): ts.Node => (isBracket(node.parent) ? wrapped(node.parent) : node);

export const nameText = (name: ts.Node | undefined): string | undefined =>
  name && (ts.isMemberName(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
