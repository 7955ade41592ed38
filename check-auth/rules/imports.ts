import { ts } from '../compiler.js';
import type { Context, Rule } from '../context.js';
import { requiredModule } from '../imported.js';
import { PACKAGE } from '../mangopay.js';
import { packageOf } from '../packages.js';
import { hasHole, withoutNames } from '../text.js';

/** What is imported, and that it is what it says. */
export const imports: Rule = (node, context) => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier) ofSpecifier(node.moduleSpecifier, context);
  } else if (ts.isExternalModuleReference(node)) ofSpecifier(node.expression, context);
  else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) ofAugmentation(node, node.name.text, context);
  else ofCall(node, context);
};

function ofCall(node: ts.Node, context: Context): void {
  const specifier = requiredModule(context.service, node);
  if (!specifier || !ts.isCallExpression(node) || isOtherRequire(node, context)) return;
  if (ts.isStringLiteralLike(specifier)) {
    ofSpecifier(specifier, context);
    return;
  }
  const texts = context.evaluate(specifier);
  if (texts.every((text) => isOwnFolder(text))) return;
  context.unproven(
    'computed-import',
    node,
    `The name of an imported module is computed${texts.some(hasHole) ? '' : ` (${texts.join(', ')})`}.`,
    'Import it by its name; if there is a choice, write each import out.',
  );
}

/** `./locales/${language}.js` stays in the folder that it names. */
const isOwnFolder = (text: string): boolean => {
  const [start = ''] = withoutNames(text).split('\uE002', 1);
  return /^(\.\.?\/)+[\w@-]/.test(start) && !start.includes('node_modules') && !/\uE001[^\uE002]*\.\.\//.test(text);
};

/** A method of the same name of somebody else's object. */
function isOtherRequire(node: ts.CallExpression, { service }: Context): boolean {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) {
    const owner = expression.expression.getText();
    return !(
      /^(module|process|globalThis|require\.main|createRequire)/.test(owner) ||
      ts.isCallExpression(expression.expression)
    );
  }
  if (!ts.isIdentifier(expression)) return false;
  const declaration = service.checker.getSymbolAtLocation(expression)?.declarations?.[0];
  return declaration !== undefined && service.packageAt(declaration) === undefined && ts.isParameter(declaration);
}

function ofSpecifier(specifier: ts.Expression, context: Context): void {
  if (!ts.isStringLiteralLike(specifier)) return;
  const { service } = context;
  const { text } = specifier;
  const resolved = service.program.resolve(text, specifier.getSourceFile().fileName);
  const owner = resolved === undefined ? undefined : packageOf(resolved);
  if (text === PACKAGE || text.startsWith(`${PACKAGE}/`)) {
    if (resolved !== undefined && owner?.name !== PACKAGE)
      context.violation(
        'package-identity',
        specifier,
        `${text} is not the installed package here, but ${resolved}.`,
        'Take the path mapping or the declaration out.',
      );
  }
  if (isSideDoor(text, owner?.name === PACKAGE && owner.root !== service.root))
    context.violation(
      'package-identity',
      specifier,
      `${text} enters ${PACKAGE} by a side door.`,
      `Import ${PACKAGE} or one of its documented subpaths.`,
    );
  if (resolved === undefined && /^\.\.?\//.test(text) && existsUntyped(context, specifier, text))
    context.unproven(
      'outside-program',
      specifier,
      `${text} is not in the program that was checked.`,
      'Add it to the tsconfig (allowJs for JavaScript).',
    );
}

/** Anything under the package that is reached by a path, or by a subpath that looks like one of its files. */
const isSideDoor = (text: string, inPackage: boolean): boolean =>
  (/^[./]/.test(text) && (inPackage || text.includes(`node_modules/${PACKAGE}/`))) ||
  new RegExp(`^${PACKAGE}/(dist|client|plugins|helpers|generated|index|src)(/|\\.|$)`).test(text);

function existsUntyped({ service }: Context, specifier: ts.Node, text: string): boolean {
  if (/\.(css|scss|less|svg|png|jpe?g|gif|html|txt|md|ya?ml|graphql|gql|wasm|sql|json5?|vue|svelte)(\?.*)?$/.test(text))
    return false;
  return service.checker.getSymbolAtLocation(specifier) === undefined;
}

function ofAugmentation(node: ts.ModuleDeclaration, name: string, context: Context): void {
  if (name !== PACKAGE && !name.startsWith(`${PACKAGE}/`)) return;
  context.unproven(
    'package-identity',
    node,
    `The types of ${name} are changed by a declaration.`,
    'Write functions and types of your own instead.',
  );
}
