import { type Method, type OpenApi, type OperationObject, operationsOf } from '../../lib/openapi.js';

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

/** The rows of `generated/operations.ts`, sorted by path, then method. */
export function readOperations(description: OpenApi): OperationRow[] {
  const operations = operationsOf(description);
  const ids = new Set(operations.map(({ operation }) => operation.operationId));
  return operations
    .sort((a, b) => (a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1))
    .map(({ method, path, operation, parameters }) => ({
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
      ...(operation.deprecated && { deprecated: successorOf(operation, ids) }),
    }));
}

/** The first operation that the description of a deprecated one names after saying so; empty where it names none. */
export function successorOf({ description: text = '' }: OperationObject, ids: { has(id: string): boolean }): string {
  const [, after = text] = /deprecated(.*)/is.exec(text) ?? [];
  const named = [...after.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return named.find((name) => ids.has(name)) ?? '';
}

function readSecurity(description: OpenApi, { operationId, security = [] }: OperationObject): 'bearer' | 'basic' {
  const names = security.flatMap((requirement) => Object.keys(requirement));
  const scheme = description.components.securitySchemes?.[names[0] ?? '']?.scheme;
  if (security.length !== 1 || names.length !== 1 || (scheme !== 'bearer' && scheme !== 'basic')) {
    throw new Error(`Operation ${operationId} must state one security scheme, bearer or basic.`);
  }
  return scheme;
}
