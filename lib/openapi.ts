// Reads an OpenAPI 3.1 document: its operations, and what its references lead to. The linter has proved the shapes.

/** The parts of a document that are read here, by the names that OpenAPI gives them. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly 'x-tagGroups': readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, SchemaObject>> & { readonly ResultCode?: SchemaObject };
    readonly securitySchemes?: Readonly<Record<string, { readonly type: string; readonly scheme?: string }>>;
  };
}

export const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = { readonly parameters?: readonly (ParameterObject | Reference)[] } & {
  readonly [M in Method]?: OperationObject;
};

export interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: BodyObject | Reference;
  readonly responses?: Readonly<Record<string, BodyObject | Reference>>;
  readonly 'x-permission-scope'?: string | null;
  readonly 'x-paginated'?: boolean;
  readonly 'x-repeatable'?: boolean;
  readonly 'x-read-operation'?: string;
  readonly 'x-resource-id'?: string | null;
  readonly 'x-resource-at'?: readonly string[];
  readonly 'x-verified-by'?: string | null;
  readonly 'x-states'?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

export interface ParameterObject {
  readonly name: string;
  readonly description?: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: SchemaObject;
}

/** A request body or a response. */
export interface BodyObject {
  readonly required?: boolean;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, MediaObject>>;
}

export interface MediaObject {
  readonly schema?: SchemaObject;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
}

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly items?: SchemaObject;
  readonly allOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly 'x-result-codes'?: Readonly<Record<string, object>>;
}

export interface Reference {
  readonly $ref: string;
}

/** What a value refers to, however many references there are; a value without one as it is. */
export type Resolve = <Value extends object>(value: Value | Reference) => Value;

/** Follows the references within a document. */
export function resolverOf(document: object): Resolve {
  const byRef = new Map<string, object>();
  return <Value extends object>(value: Value | Reference): Value => {
    let found: object = value;
    while ('$ref' in found && typeof found.$ref === 'string') found = targetOf(found.$ref);
    return found as Value; // a reference leads to what may stand in its place
  };

  function targetOf(ref: string): object {
    let target = byRef.get(ref);
    if (target) return target;
    let at: unknown = document;
    for (const part of ref.slice(2).split('/'))
      at = at && Reflect.get(Object(at), part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (typeof at !== 'object' || at === null) throw new Error(`The description has no ${ref}.`);
    target = at;
    byRef.set(ref, target);
    return target;
  }
}

/** An operation with its place in the document. */
export interface PlacedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: OperationObject;
  /** Those of the path and its own, references followed. */
  readonly parameters: readonly ParameterObject[];
}

/** The operations of `paths`, in the order of the document. */
export function operationsOf(document: OpenApi, resolve = resolverOf(document)): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(each));
      return { method, path, operation, parameters };
    }),
  );
}

/** The content type and the content of a body, the first where it has several. */
export function contentOf(body: BodyObject | undefined): readonly [type: string, media: MediaObject] | undefined {
  return Object.entries(body?.content ?? {})[0];
}

/** The examples of a content. */
export function examplesOf(media: MediaObject | undefined, resolve: Resolve): unknown[] {
  const named = Object.values(media?.examples ?? {}).map((each) => resolve<{ readonly value?: unknown }>(each).value);
  return media?.example === undefined ? named : [media.example, ...named];
}
