import { ConfigurationError, ParameterError } from '../errors/call.js';
import type { Route } from './routes.js';

const METHODS: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']);

/** What a path of the caller's own may not hold, outside its parameters: a URL parser would make another path of it. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/[?#]/, 'must not hold a query or a fragment. Put the values into params.query'],
  [/\/\//, 'must not hold two slashes in a row'],
  [/\/(?:\.|%2e){1,2}(?:\/|$)/i, 'must not hold "." or ".." as a part, which would change it'],
  [/[\\\s]/, 'must not hold a backslash or a blank'],
  [/[{}]/, 'has a brace without its counterpart. A parameter is written {Name}'],
];

/**
 * Refuses what no type refuses: a call of an operation that the description lacks, by a path that leads elsewhere.
 *
 * @throws {@link ConfigurationError} or {@link ParameterError}. Nothing was sent.
 */
export function checkUndescribed({ method, path, operation }: Route, body: unknown): void {
  if (body !== undefined && (method === 'GET' || method === 'HEAD'))
    throw new ConfigurationError(
      'body',
      `A ${method} takes no body. Put the values into params.query. Nothing was sent.`,
    );
  if (operation) return;
  if (!METHODS.has(method))
    throw new ConfigurationError('method', `${method} is not a method that can be sent. Nothing was sent.`);
  const literal = path.replace(/\{[^{}]+\}/g, 'x');
  for (const [pattern, why] of REFUSED)
    if (pattern.test(literal)) throw new ParameterError('path', path, `The path ${path} ${why}. Nothing was sent.`);
}
