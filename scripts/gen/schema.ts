import { createRequire } from 'node:module';
import type { OpenAPI3 } from 'openapi-typescript';
import type { Node, PropertySignature, StringLiteral, TrueLiteral, TypeNode } from 'typescript';
import { type OpenApi, type OperationObject, operationsOf } from '../../lib/openapi.js';
import { at, bodiesOf, nameOf } from './bodies.js';
import { HEADER } from './files.js';
import { nameWithoutNull } from './nullable.js';
import { successorOf } from './rows.js';

// As CommonJS they load in half the time: to import them, Node looks for names in nine megabytes. Typed as what they are.
const require = createRequire(import.meta.url);
const openapiTypescript: typeof import('openapi-typescript') = require('openapi-typescript');
const ts: typeof import('typescript') = require('typescript');
const { default: openapiTS, addJSDocComment, astToString } = openapiTypescript;

/** The types of the description. Everything that is asked of openapi-typescript is asked here. */
export async function renderSchema(description: OpenApi): Promise<string> {
  const nodes = await openapiTS(forTypes(description), {
    alphabetize: true,
    // A request field with a default may be left out; what a response always holds is `required`.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema),
  });
  explainOperations(nodes, description);
  const text = astToString(nodes.flatMap((node) => [...named(node), node]).map(withoutNothings));
  return HEADER + text.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1');
}

/** Without the members that say what there is not: a fourteenth of the text, and in errors a `never` in place of a name. */
function withoutNothings(node: Node): Node {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (each: Node): Node => {
        const visited = ts.visitEachChild(each, visit, context);
        if (!ts.isTypeLiteralNode(visited)) return visited;
        // An operation keeps its `parameters`: openapi-fetch would let one without them take any.
        const isOperation = visited.members.some(
          (member) => ts.isPropertySignature(member) && nameOf(member) === 'responses',
        );
        const members = visited.members.filter((member) => !saysNothing(member, isOperation));
        // An empty type would take anything.
        return members.length > 0 ? ts.factory.createTypeLiteralNode(members) : visited;
      };
      return visit(root);
    },
  ]);
  return transformed[0] ?? node;
}

/** `put?: never`; headers of which no name is known; a path's four kinds of parameters, of which it has none. */
function saysNothing(member: Node, ofOperation: boolean): boolean {
  if (!ts.isPropertySignature(member) || !member.type) return false;
  if (isNever(member)) return nameOf(member) !== 'requestBody'; // which openapi-fetch looks for
  if (!ts.isTypeLiteralNode(member.type)) return false;
  const { members } = member.type;
  if (nameOf(member) === 'headers') return members.every(ts.isIndexSignatureDeclaration);
  return nameOf(member) === 'parameters' && !ofOperation && members.every(isNever);
}

function isNever(member: Node): boolean {
  return ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/;

/** What the types need of the description, and nothing that would only make them larger. */
function forTypes({ webhooks: _, ...description }: OpenApi): OpenAPI3 {
  return JSON.parse(JSON.stringify(nameWithoutNull(description)), (key, value: unknown) => {
    // The client fills in `ClientId`, so that nobody is asked for it. The keys of `paths` keep it.
    if (key === 'parameters' && Array.isArray(value)) return value.filter((parameter) => !isClientId(parameter));
    if (typeof value !== 'object' || value === null) return value;
    if (key === 'ClientId' && isClientId(value)) return undefined;
    // Examples of bodies belong to the documentation.
    if (MEDIA_TYPE.test(key) && 'schema' in value) return { schema: value.schema };
    // Said once, by explainOperations, where editors show it.
    if ('operationId' in value) return { ...value, summary: undefined, description: undefined };
    return value;
  });
}

function isClientId(parameter: object): boolean {
  return '$ref' in parameter
    ? parameter.$ref === '#/components/parameters/ClientId'
    : 'name' in parameter && parameter.name === 'ClientId' && 'in' in parameter && parameter.in === 'path';
}

/** `x-extensible-enum` becomes `"A" | "B" | (string & {})`: editors offer the known values, any string is taken. */
function openEnum(schema: object): TypeNode | undefined {
  if (!('type' in schema) || schema.type !== 'string') return undefined;
  if (!('x-extensible-enum' in schema) || !Array.isArray(schema['x-extensible-enum'])) return undefined;
  const { factory } = ts;
  const values = schema['x-extensible-enum'].map((value: unknown) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
  );
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...values, factory.createParenthesizedType(anyString)]);
}

/**
 * Takes the types out of `components.schemas` and `operations`, so that each has a name, which editors and errors show in
 * place of its members. Aliases and no interfaces: those do not fit a `Record<string, unknown>`, as a logger takes it.
 */
function named(node: Node): Node[] {
  if (!ts.isInterfaceDeclaration(node)) return [];
  if (node.name.text === 'operations') return node.members.filter(ts.isPropertySignature).map(lifted);
  if (node.name.text !== 'components') return [];
  const schemas = node.members.filter(ts.isPropertySignature).find((member) => nameOf(member) === 'schemas')?.type;
  if (schemas === undefined || !ts.isTypeLiteralNode(schemas)) throw new Error('openapi-typescript made no schemas.');
  return schemas.members.filter(ts.isPropertySignature).map((member) => {
    const alias = lifted(member);
    ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member));
    ts.setSyntheticLeadingComments(member, undefined);
    return alias;
  });
}

/** The type of a member as an alias of the member's name, which stands in its place. */
function lifted(member: PropertySignature): Node {
  const name = nameOf(member);
  const { factory } = ts;
  if (member.type === undefined) throw new Error(`openapi-typescript made no type for ${name}.`);
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const alias = factory.createTypeAliasDeclaration(exported, name, undefined, member.type);
  // The nodes belong to renderSchema, which prints them next.
  Object.assign(member, { type: factory.createTypeReferenceNode(name) });
  return alias;
}

/**
 * Puts summary, description and deprecation on the members of `operations`, which the named calls are typed from; and
 * into their types, for calls by path: there the type is all that an editor can show. Beside them
 * what a call gives, `data` or `error`: to find it among the responses costs the compiler a quarter of a call.
 */
function explainOperations(nodes: readonly Node[], description: OpenApi): void {
  const operations = new Map(operationsOf(description).map(({ operation }) => [operation.operationId, operation]));
  const members = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'operations');
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  const shared = at(components, 'responses');
  members?.forEachChild((member) => {
    if (!ts.isPropertySignature(member)) return;
    const operation = operations.get(nameOf(member));
    if (operation === undefined || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return;
    addJSDocComment(operation, member);
    const { factory } = ts;
    const fact = (name: string, type: TypeNode) => factory.createPropertySignature(undefined, name, undefined, type);
    const literal = (value: StringLiteral | TrueLiteral) => factory.createLiteralTypeNode(value);
    const facts = [fact('about', literal(factory.createStringLiteral(aboutOf(operation, operations))))];
    if (operation.deprecated) facts.push(fact('deprecated', literal(factory.createTrue())));
    for (const outcome of ['data', 'error'] as const) facts.push(fact(outcome, bodiesOf(member.type, outcome, shared)));
    Object.assign(member, { type: factory.createTypeLiteralNode([...facts, ...member.type.members]) });
  });
}

function aboutOf(operation: OperationObject, operations: ReadonlyMap<string, unknown>): string {
  const { summary = '', deprecated } = operation;
  if (!deprecated) return summary;
  const successor = successorOf(operation, operations);
  return `${summary} (deprecated${successor === '' ? '' : `: use ${successor}`})`;
}
