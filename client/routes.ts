import { type Operation, operations } from '../generated/operations.js';
import { placeholders } from '../plugins/path-params.js';

/** A method and path, and what the description says of them. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  /** `undefined` for what the description lacks: the API may know more than it. */
  readonly operation: Operation | undefined;
}

const known = new Map<string, Route>(
  Object.entries(operations).map(([key, operation]) => {
    const [method = '', path = ''] = key.split(' ');
    return [key, { method, path, parameters: placeholders(path), operation }];
  }),
);

/** Every operation of the description. */
export function routes(): Iterable<Route & { readonly operation: Operation }> {
  return known.values() as Iterable<Route & { readonly operation: Operation }>; // made from the operations, just above
}

export function routeOf(method: string, path: string): Route {
  return known.get(`${method} ${path}`) ?? { method, path, parameters: placeholders(path), operation: undefined };
}

/** Whether it takes an idempotency key. The API takes one for every POST; the description knows the exceptions. */
export function isIdempotent(method: string, path: string): boolean {
  return method === 'POST' && (routeOf(method, path).operation?.idempotent ?? true);
}

export function securityOf(method: string, path: string): 'bearer' | 'basic' {
  return routeOf(method, path).operation?.security ?? 'bearer';
}
