import type { Middleware } from 'openapi-fetch';
import { ConfigurationError } from '../plugins/client-credentials/index.js';
import { milliseconds } from './check-options.js';
import { PASSED_ON } from './passed-on.js';
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

/** Whether openapi-fetch reads an option of a call; else this client does. The compiler sees to it that none is missing. */
const KNOWN: Readonly<Record<keyof AnyInit, boolean>> = {
  params: false,
  body: true,
  parseAs: true,
  signal: false,
  timeout: false,
  deadline: false,
  middleware: false,
  querySerializer: true,
  bodySerializer: false,
  pathSerializer: false,
  ...PASSED_ON,
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
    if (!Object.hasOwn(KNOWN, name)) throw unknownOption(name);
    const known = name as keyof AnyInit; // by the line above
    if (KNOWN[known]) passedOn[known] = init[known];
  }
  if (init.timeout !== undefined) milliseconds('timeout', init.timeout);
  if (init.deadline !== undefined) milliseconds('deadline', init.deadline);
}

function unknownOption(name: string): ConfigurationError {
  const why = REFUSED.has(name)
    ? "it would lead round the client's own. What createClient takes is given there."
    : `known are ${Object.keys(KNOWN).join(', ')}.`;
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
