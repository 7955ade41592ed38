import type { Middleware } from 'openapi-fetch';
import { ConfigurationError } from '../plugins/client-credentials/index.js';
import { milliseconds } from './check-options.js';
import type { CallOptions, ParseAs } from './types.js';

export interface Serializers {
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly bodySerializer: (body: unknown, headers?: Headers) => BodyInit;
  readonly pathSerializer: (path: string, parameters: Record<string, unknown>) => string;
}

/** A call's init as it is at run time, whatever the operation. */
export interface AnyInit extends CallOptions {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  body?: unknown;
  parseAs?: ParseAs;
}

/** Who reads an option: this client, or openapi-fetch. The compiler sees to it that none is missing. */
const READER: Readonly<Record<keyof AnyInit, 'client' | 'openapi-fetch'>> = {
  params: 'client',
  body: 'openapi-fetch',
  parseAs: 'openapi-fetch',
  headers: 'openapi-fetch',
  signal: 'client',
  timeout: 'client',
  deadline: 'client',
  middleware: 'client',
  querySerializer: 'openapi-fetch',
  bodySerializer: 'client',
  pathSerializer: 'client',
  cache: 'openapi-fetch',
  credentials: 'openapi-fetch',
  integrity: 'openapi-fetch',
  keepalive: 'openapi-fetch',
  mode: 'openapi-fetch',
  priority: 'openapi-fetch',
  referrer: 'openapi-fetch',
  referrerPolicy: 'openapi-fetch',
};

/** Known to openapi-fetch, but they would lead a request round this client. */
const REFUSED: ReadonlySet<string> = new Set(['fetch', 'baseUrl', 'Request', 'redirect', 'method']);

/**
 * Adds to `passedOn` what openapi-fetch reads; the rest would end up as properties of the request.
 *
 * @throws {@link ConfigurationError} naming the option that is unknown or wrong.
 */
export function passOn(init: AnyInit, passedOn: Record<string, unknown>): void {
  for (const name in init) {
    if (!Object.hasOwn(READER, name)) throw unknownOption(name);
    const known = name as keyof AnyInit; // by the line above
    if (READER[known] === 'openapi-fetch') passedOn[known] = init[known];
  }
  if (init.timeout !== undefined) milliseconds('timeout', init.timeout);
  if (init.deadline !== undefined) milliseconds('deadline', init.deadline);
}

function unknownOption(name: string): ConfigurationError {
  const why = REFUSED.has(name)
    ? "it would lead round the client's own. What createClient takes is given there."
    : `known are ${Object.keys(READER).join(', ')}.`;
  return new ConfigurationError(name, `A call has no option ${name}: ${why}`);
}

/** openapi-fetch passes over what is no middleware; then it would be missing without a word. */
export function checkMiddleware(middleware: readonly Middleware[]): readonly Middleware[] {
  for (const item of middleware as readonly unknown[])
    if (
      typeof item !== 'object' ||
      item === null ||
      !('onRequest' in item || 'onResponse' in item || 'onError' in item)
    )
      throw new ConfigurationError('middleware', 'A middleware is an object with onRequest, onResponse or onError.');
  return middleware;
}
