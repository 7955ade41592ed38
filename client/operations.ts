import { routes } from './routes.js';
import type { NamedOperations } from './types.js';

/** Makes the object whose members are the operations by name. It has no others, not even inherited ones. */
export function namedOperations(
  call: (method: string, path: string, init?: object) => Promise<unknown>,
): NamedOperations {
  const named: Record<string, unknown> = Object.create(null);
  for (const { method, path, operation } of routes)
    named[operation.operationId] = (init?: object) => call(method, path, init);
  return Object.freeze(named) as NamedOperations; // its keys are those of the table, as NamedOperations' are
}
