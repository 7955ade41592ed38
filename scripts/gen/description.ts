/** What the generator reads of an OpenAPI 3.1 document. The linter has proved the shapes. */
export interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly 'x-tagGroups': readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>> & { readonly ResultCode?: Schema };
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly type: string; readonly scheme?: string }>>;
  };
}

export const METHODS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [M in Method]?: Operation;
};

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly 'x-permission-scope'?: string | null;
  readonly 'x-paginated'?: boolean;
  readonly 'x-repeatable'?: boolean;
  readonly 'x-read-operation'?: string;
  readonly 'x-resource-id'?: string | null;
  readonly 'x-resource-at'?: readonly string[];
  readonly 'x-verified-by'?: string | null;
  readonly 'x-states'?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly 'x-result-codes'?: Readonly<Record<string, object>>;
}

export interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

export interface Reference {
  readonly $ref: string;
}

/** One row of `generated/operations.ts`. */
export interface OperationRow {
  readonly method: Uppercase<Method>;
  readonly path: string;
  readonly operationId: string;
  readonly security: 'bearer' | 'basic';
  readonly permissionScope: string | null;
  readonly idempotent: boolean;
  readonly paginated: boolean;
  readonly repeatable: boolean;
  readonly readOperation?: string;
  readonly deprecated?: string;
}

/** An operation with its place in the description. */
export interface PlacedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  /** Those of the path item and its own, references followed. */
  readonly parameters: readonly Parameter[];
}

/** The operations of `paths`, sorted by path, then method. */
export function operationsOf(description: Description): PlacedOperation[] {
  return Object.entries(description.paths)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          resolveParameter(description, parameter),
        );
        return { method, path, operation, parameters };
      }),
    );
}

/** The rows of `generated/operations.ts`. */
export function readOperations(description: Description): OperationRow[] {
  return operationsOf(description).map(({ method, path, operation, parameters }) => ({
    // toUpperCase() is typed as string, whatever it is called on.
    method: method.toUpperCase() as Uppercase<Method>,
    path,
    operationId: operation.operationId,
    security: readSecurity(description, operation),
    permissionScope: operation['x-permission-scope'] ?? null,
    idempotent: parameters.some(({ name }) => name === 'Idempotency-Key'),
    paginated: operation['x-paginated'] === true,
    repeatable: method === 'get' || operation['x-repeatable'] === true,
    ...(operation['x-read-operation'] !== undefined && { readOperation: operation['x-read-operation'] }),
    ...(operation.deprecated && { deprecated: successorOf(description, operation) }),
  }));
}

/** The first operation that the description of a deprecated one names after saying so; empty where it names none. */
function successorOf(description: Description, { description: text = '' }: Operation): string {
  const ids = new Set(operationsOf(description).map(({ operation }) => operation.operationId));
  const [, after = text] = /deprecated(.*)/is.exec(text) ?? [];
  const named = [...after.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return named.find((name) => ids.has(name)) ?? '';
}

function resolveParameter(description: Description, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const resolved = description.components.parameters?.[parameter.$ref.replace('#/components/parameters/', '')];
  if (resolved === undefined) throw new Error(`The description has no parameter ${parameter.$ref}.`);
  return resolved;
}

function readSecurity(description: Description, { operationId, security = [] }: Operation): 'bearer' | 'basic' {
  const names = security.flatMap((requirement) => Object.keys(requirement));
  const scheme = description.components.securitySchemes?.[names[0] ?? '']?.scheme;
  if (security.length !== 1 || names.length !== 1 || (scheme !== 'bearer' && scheme !== 'basic')) {
    throw new Error(`Operation ${operationId} must state one security scheme, bearer or basic.`);
  }
  return scheme;
}
