// The description, as far as the walks through it read it.

import { readFile } from 'node:fs/promises';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** The body of a request or of a response. */
export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Described {
  readonly operationId: string;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

const { components, paths } = JSON.parse(
  await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
) as { components: { schemas: Record<string, Schema> }; paths: Record<string, Record<string, Described>> };

export { paths };

/** A schema without its reference; what stands beside the reference counts. */
export function whole(schema: Schema): Schema {
  return schema.$ref ? { ...components.schemas[schema.$ref.replace('#/components/schemas/', '')], ...schema } : schema;
}

export function acceptsNull(schema: Schema): boolean {
  const { type, oneOf, enum: values, const: constant } = whole(schema);
  if (type === undefined) return oneOf ? oneOf.some(acceptsNull) : values === undefined && constant === undefined;
  return [type].flat().includes('null') && (values?.includes(null) ?? true);
}
