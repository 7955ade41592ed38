import { type Operation, operations } from '../generated/operations.js';
import { type PathTemplate, parsePath } from '../plugins/path-params.js';

/** A method and path, and what the description says of them. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly template: PathTemplate;
  /** `undefined` for what the description lacks: the API may know more than it. */
  readonly operation: Operation | undefined;
}

/** Every operation of the description. */
export const routes: readonly (Route & { readonly operation: Operation })[] = Object.entries(operations).map(
  ([key, operation]) => {
    const [method = '', path = ''] = key.split(' ');
    return { method, path, template: parsePath(path), operation };
  },
);

// By method and then path: a literal path is looked up without being hashed again, and this is done for every call.
const byMethod = new Map<string, Map<string, Route>>();
for (const route of routes) {
  const byPath = byMethod.get(route.method) ?? new Map<string, Route>();
  byMethod.set(route.method, byPath.set(route.path, route));
}

export function routeOf(method: string, path: string): Route {
  return byMethod.get(method)?.get(path) ?? { method, path, template: parsePath(path), operation: undefined };
}

function operationOf(method: string, path: string): Operation | undefined {
  return byMethod.get(method)?.get(path)?.operation;
}

/** Whether it takes an idempotency key. The API takes one with every POST; the description knows the exceptions. */
export function isIdempotent(method: string, path: string): boolean {
  return method === 'POST' && (operationOf(method, path)?.idempotent ?? true);
}

export function securityOf(method: string, path: string): 'bearer' | 'basic' {
  return operationOf(method, path)?.security ?? 'bearer';
}
