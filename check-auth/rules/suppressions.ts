import { ts } from '../compiler.js';
import { type Context, positionIn } from '../context.js';
import { namesApiHost, PACKAGE, PATHS, RAW_PACKAGE } from '../mangopay.js';
import { isComment } from '../syntax.js';
import { isOurType } from './client-calls.js';

const COMMENT = /^[ \t]*(?:\/\/+|\/\*+|\{\/\*|\*)[ \t]*@ts-(ignore|expect-error|nocheck)\b/gm;

/** Comments that keep the compiler quiet where it would say that something goes round the client. */
export function suppressions(file: ts.SourceFile, context: Context): void {
  for (const match of file.text.matchAll(COMMENT)) {
    const [text, kind] = match;
    const at = match.index + text.indexOf('@ts-');
    if (!isComment(file, at)) continue;
    const hidden = kind === 'nocheck' ? touches(file, context) : below(file, at).some((node) => touches(node, context));
    if (!hidden) continue;
    context.findingAt({
      ...positionIn(file, at),
      rule: 'suppression',
      certainty: 'unproven',
      message: `@ts-${kind} hides what the compiler says of the client or of a request.`,
      mend: 'Take it out and mend what the compiler reports.',
    });
  }
}

/** What begins on the first line of code after the comment. */
function below(file: ts.SourceFile, position: number): readonly ts.Node[] {
  const line = ts.getLineAndCharacterOfPosition(file, position).line;
  const found: ts.Node[] = [];
  let first: number | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getEnd() <= position) return;
    const start = node.getStart(file);
    if (start > position) {
      const own = ts.getLineAndCharacterOfPosition(file, start).line;
      first ??= own > line ? own : undefined;
      if (own === first) found.push(node);
      return;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

function touches(root: ts.Node, context: Context): boolean {
  const { service } = context;
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isStringLiteralLike(node)) {
      const module =
        ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isCallExpression(node.parent);
      const name = module ? service.packageNamed(node) : undefined;
      found =
        PATHS.has(node.text) ||
        namesApiHost(node.text) ||
        (/^[./@\w-]+$/.test(node.text) && (name === PACKAGE || name === RAW_PACKAGE));
    } else if (ts.isIdentifier(node)) {
      found = isOurType(service.checker.getTypeAtLocation(node), context);
    } else if (ts.isCallExpression(node)) {
      found = context
        .originsOf(node.expression)
        .some(({ kind }) => kind === 'ours' || kind === 'raw' || kind === 'http');
    }
    if (!found) ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
