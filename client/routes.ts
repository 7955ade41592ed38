import { type Operation, operations } from '../generated/operations.js';
import { type PathTemplate, parsePath } from './serialize/path.js';

/** A method and path, and what the description says of them. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly template: PathTemplate;
  /** `undefined` for what the description lacks: the API may know more than it. */
  readonly operation: Operation | undefined;
}

class DescribedRoute implements Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  #template: PathTemplate | undefined;

  constructor(key: string, operation: Operation) {
    const blank = key.indexOf(' ');
    this.method = key.slice(0, blank);
    this.path = key.slice(blank + 1);
    this.operation = operation;
  }

  /** Cut at the first call, not at the import: a program calls a handful of the operations. */
  get template(): PathTemplate {
    this.#template ??= parsePath(this.path);
    return this.#template;
  }
}

/** Every operation of the description. */
export const routes: readonly DescribedRoute[] = Object.entries(operations).map(
  ([key, operation]) => new DescribedRoute(key, operation),
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
