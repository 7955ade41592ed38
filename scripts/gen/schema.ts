import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { type Description, METHODS, type PathItem, resolveParameter } from './description.js';
import { HEADER } from './files.js';

/** The types of the description. Everything that is asked of openapi-typescript is asked here. */
export async function renderSchema(description: Description): Promise<string> {
  // Webhooks are calls to the user's server: their operations are none of the client's.
  const { webhooks: _, ...callable } = withoutClientId(description);
  // Our type of a description is a narrower view of the same document.
  const ast = await openapiTS(callable as unknown as OpenAPI3, {
    alphabetize: true,
    // A request field with a default may be left out; what an answer always holds is `required`.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema),
  });
  return HEADER + astToString(ast);
}

/** `ClientId` is the client's to fill in, so that nobody is asked for it. The path keys keep `{ClientId}`. */
function withoutClientId(description: Description): Description {
  const { ClientId: _, ...parameters } = description.components.parameters ?? {};
  const paths = Object.entries(description.paths).map(([path, item]) => [path, pathWithoutClientId(description, item)]);
  return {
    ...description,
    paths: Object.fromEntries(paths),
    components: { ...description.components, parameters },
  };
}

function pathWithoutClientId(description: Description, item: PathItem): PathItem {
  const strip = <T extends Pick<PathItem, 'parameters'>>(holder: T): T => {
    if (holder.parameters === undefined) return holder;
    const parameters = holder.parameters.filter((parameter) => {
      const { name, in: place } = resolveParameter(description, parameter);
      return name !== 'ClientId' || place !== 'path';
    });
    return { ...holder, parameters };
  };
  const methods = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, strip(operation)]];
  });
  return { ...strip(item), ...Object.fromEntries(methods) };
}

/** `x-extensible-enum` becomes `"A" | "B" | (string & {})`: editors offer the known values, any string is taken. */
function openEnum(schema: object): ts.TypeNode | undefined {
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
