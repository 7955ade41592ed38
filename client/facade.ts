import type { Middleware } from 'openapi-fetch';
import type { ClientCredentials } from '../plugins/client-credentials/index.js';
import type { AnyInit } from './call-options.js';
import { checkMiddleware } from './call-options.js';
import { namedOperations } from './operations.js';
import { type AnyResult, type Engine, run } from './run.js';
import type { MangopayClient } from './types.js';

/** What the user holds: functions over an engine that nothing leads to. */
export function facade(engine: Engine, auth: ClientCredentials): MangopayClient {
  const call = (method: string, path: string, init?: AnyInit): Promise<AnyResult> => run(engine, method, path, init);
  const method = (name: string) => (path: string, init?: AnyInit) => call(name, path, init);
  const client = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    OPTIONS: method('OPTIONS'),
    HEAD: method('HEAD'),
    PATCH: method('PATCH'),
    TRACE: method('TRACE'),
    request: (name: string, path: string, init?: AnyInit) => call(name.toUpperCase(), path, init),
    operations: namedOperations(call),
    use(...middleware: Middleware[]) {
      engine.middleware.push(...checkMiddleware(middleware));
    },
    auth: Object.freeze({
      getToken: auth.getToken,
      invalidate: auth.invalidate,
      get state() {
        return auth.state;
      },
    }),
  };
  // The types of calls are computed from the description; at run time all are the same function.
  return Object.freeze(client) as unknown as MangopayClient;
}
