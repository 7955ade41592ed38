import { createRequire } from 'node:module';
import type { Node, PropertySignature, TypeNode } from 'typescript';

// As CommonJS they load in half the time; typed as what they are.
const require = createRequire(import.meta.url);
const ts: typeof import('typescript') = require('typescript');
const { astToString }: typeof import('openapi-typescript') = require('openapi-typescript');

/** The bodies of an operation's responses, each once: those of a success, or those of an error. */
export function bodiesOf(operation: TypeNode, outcome: 'data' | 'error', shared: Node | undefined): TypeNode {
  const bodies = new Map<string, TypeNode>();
  for (const response of membersOf(at(operation, 'responses'))) {
    if (nameOf(response).startsWith('2') !== (outcome === 'data')) continue;
    for (const { type } of membersOf(at(resolved(response.type, shared), 'content')))
      for (const body of type && ts.isUnionTypeNode(type) ? type.types : [type])
        if (body) bodies.set(astToString(body), body);
  }
  if (bodies.size > 0) return ts.factory.createUnionTypeNode([...bodies.values()]);
  return ts.factory.createKeywordTypeNode(
    outcome === 'data' ? ts.SyntaxKind.UndefinedKeyword : ts.SyntaxKind.NeverKeyword,
  );
}

/** The type of a response, also where it is `components["responses"]["NotFound"]`. */
function resolved(type: TypeNode | undefined, shared: Node | undefined): Node | undefined {
  if (!type || !ts.isIndexedAccessTypeNode(type)) return type;
  const { indexType } = type;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? at(shared, indexType.literal.text)
    : undefined;
}

export function at(node: Node | undefined, key: string): TypeNode | undefined {
  return membersOf(node).find((member) => nameOf(member) === key)?.type;
}

function membersOf(node: Node | undefined): PropertySignature[] {
  const has = node && (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node));
  return has ? node.members.filter(ts.isPropertySignature) : [];
}

export function nameOf({ name }: PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : '';
}
