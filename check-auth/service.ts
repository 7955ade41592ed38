import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile, type Program, ts } from './compiler.js';
import type { Location } from './finding.js';
import { PACKAGE } from './mangopay.js';
import { installedPackage, packageOf } from './packages.js';

const OUR_TYPES = /^(MangopayClient|NamedOperations|PathMethods)$/;
const DECLARED_BY_LANGUAGE = /\/node_modules\/(typescript|@typescript\/[^/]+)\/lib\/lib\.[^/]*\.d\.ts$/;
type Call = ts.CallExpression | ts.NewExpression;

/** The program under analysis, and the questions about types that rules ask. */
export class Service {
  readonly root: string;
  readonly program: Program;
  readonly checker: ts.TypeChecker;
  /** The files that its people write. */
  readonly files: readonly ts.SourceFile[];
  readonly #packages = new Map<ts.SourceFile, string | undefined>();

  constructor(tsconfig: string) {
    this.program = compile(tsconfig);
    this.checker = this.program.checker;
    this.root = realpathSync(packageOf(tsconfig)?.root ?? dirname(tsconfig));
    this.files = this.program.files.filter((file) => !this.packageAt(file) && !file.fileName.endsWith('.json'));
  }

  /** The package a node is declared in; `undefined` for the service's own files, `lib` for the language's. */
  readonly packageAt = (node: ts.Node): string | undefined => {
    const file = node.getSourceFile();
    if (!this.#packages.has(file)) {
      const { fileName } = file;
      this.#packages.set(file, DECLARED_BY_LANGUAGE.test(fileName) ? 'lib' : installedPackage(fileName, this.root));
    }
    return this.#packages.get(file);
  };

  /** Whether a value of this type is, or may be, the client or its named operations. */
  readonly isOurs = (type: ts.Type): boolean => {
    if (type.isUnionOrIntersection() && !type.aliasSymbol) return type.types.some(this.isOurs);
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = this.checker.getBaseConstraintOfType(type);
      return constraint !== undefined && constraint !== type && this.isOurs(constraint);
    }
    const symbol = type.aliasSymbol ?? type.symbol;
    if (symbol?.name === 'Pick') return type.aliasTypeArguments?.some(this.isOurs) ?? false;
    const [declaration] = symbol?.declarations ?? [];
    return declaration !== undefined && OUR_TYPES.test(symbol.name) && this.packageAt(declaration) === PACKAGE;
  };

  /** What a call calls, as its type says. */
  signatureOf(call: Call): ts.Signature | undefined {
    const type = this.checker.getTypeAtLocation(call.expression);
    return (ts.isCallExpression(call) ? type.getCallSignatures() : type.getConstructSignatures())[0];
  }

  readonly calleeOf = (call: Call): ts.SignatureDeclaration | undefined => this.signatureOf(call)?.getDeclaration();

  /** The one text that an expression stands for, where its type says so. */
  textOf(node: ts.Node): string | undefined {
    // To ask for the type of a part of a call is to have the whole call resolved.
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isObjectLiteralExpression(node)) return undefined;
    const type = this.checker.getTypeAtLocation(node);
    return type.isStringLiteral() ? type.value : undefined;
  }
}

export function locationOf(node: ts.Node): Location {
  const file = node.getSourceFile();
  const { line, character } = ts.getLineAndCharacterOfPosition(file, node.getStart(file));
  return { file: file.fileName, line: line + 1, column: character + 1 };
}

const SATISFIES = ts.isSatisfiesExpression;
type Bracket = ts.ParenthesizedExpression | ts.AssertionExpression | ts.NonNullExpression | ts.SatisfiesExpression;
const isBracket = (node: ts.Node): node is Bracket =>
  ts.isParenthesizedExpression(node) ||
  ts.isAssertionExpression(node) ||
  ts.isNonNullExpression(node) ||
  SATISFIES(node);

export const isAccess = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Without brackets and assertions. */
export const unwrap = <N extends ts.Node>(node: N): N | ts.Expression =>
  isBracket(node) ? unwrap(node.expression) : node;

/** The outermost expression that is this one in brackets and assertions. */
export const wrapped = (node: ts.Node): ts.Node => (isBracket(node.parent) ? wrapped(node.parent) : node);

export const nameText = (name: ts.Node | undefined): string | undefined =>
  name && (ts.isMemberName(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
