// One call, from what the caller gives to what the caller gets.

import type { Middleware } from 'openapi-fetch';
import { ParameterError, ResponseBodyError } from '../errors.js';
import { RequestTimeoutError } from '../plugins/client-credentials/index.js';
import { checkPathParameters } from '../plugins/path-params.js';
import { openScope, type Scope } from '../plugins/scope.js';
import { Call, type Layers } from './call.js';
import { type AnyInit, checkInit, checkMiddleware } from './call-options.js';
import { milliseconds, type Settings } from './check-options.js';
import { type Route, routeOf } from './routes.js';
import type { NonJsonError } from './types.js';

/** What openapi-fetch gives, and the client after it. */
export interface AnyResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What all calls of one client have in common. */
export interface Engine extends Layers {
  readonly settings: Settings;
  /** openapi-fetch: serializes, runs the user's middleware, parses. */
  readonly request: (method: string, path: string, init: object) => Promise<AnyResult>;
  /** What the user has registered for every call. */
  readonly middleware: Middleware[];
}

export async function run(engine: Engine, method: string, path: string, init: AnyInit = {}): Promise<AnyResult> {
  checkInit(init);
  const { settings } = engine;
  const { timeout, deadline = settings.deadline, signal, middleware = [], ...passedOn } = init;
  const users = [...engine.middleware, ...checkMiddleware(middleware)];
  const route = routeOf(method, path);
  const params = parametersOf(route, init.params, settings.clientId);
  const limits = timeout === undefined ? settings : { ...settings, timeout: milliseconds('timeout', timeout) };
  const call = new Call(engine, route, limits, init, params);
  const scope = scopeOf(route, settings, signal, deadline);
  try {
    scope?.signal.throwIfAborted();
    const result = await engine.request(method, path, {
      ...passedOn,
      ...(scope && { signal: scope.signal }),
      ...(users.length > 0 && { middleware: [call.witness, ...users] }),
      params,
      bodySerializer: call.bodySerializer,
      fetch: call.send,
    });
    return result.response.ok ? result : { error: asObject(result.error), response: result.response };
  } catch (error) {
    throw error instanceof SyntaxError && call.response ? notJson(error, route, call.request, call.response) : error;
  } finally {
    call.close();
    scope?.close();
  }
}

/** Fills the ClientId in, and refuses what would change the path. */
function parametersOf(route: Route, given: AnyInit['params'], clientId: string): NonNullable<AnyInit['params']> {
  if (!route.path.startsWith('/')) throw new ParameterError('path', route.path, 'A path begins with a slash.');
  const path: Record<string, unknown> = { ...given?.path };
  if (route.parameters.includes('ClientId')) {
    if (path['ClientId'] !== undefined && path['ClientId'] !== clientId)
      throw new ParameterError(
        'path',
        'ClientId',
        "ClientId is the client's own. Leave it out, or make another client.",
      );
    path['ClientId'] = clientId;
  }
  checkPathParameters(route.path, path, route.parameters);
  // The one operation that takes a form.
  const header = route.operation?.security === 'basic' ? { header: { ...given?.header, 'Content-Type': FORM } } : {};
  return { ...given, ...header, path };
}

const FORM = 'application/x-www-form-urlencoded';

/** What may end the call from outside; most calls have nothing of the kind. */
function scopeOf(
  { method, path }: Route,
  settings: Settings,
  own: AbortSignal | undefined,
  deadline: number | undefined,
): Scope | undefined {
  if (!own && !settings.signal && deadline === undefined) return undefined;
  const signals = [own, settings.signal].filter((signal) => signal !== undefined);
  if (deadline === undefined) return openScope(settings.clock, signals);
  const ms = milliseconds('deadline', deadline);
  const reason = () =>
    new RequestTimeoutError(`${method} ${path}: not done within its deadline of ${ms} ms.`, { timeout: ms });
  return openScope(settings.clock, signals, { ms, reason });
}

/** So that `if (error)` finds every error: openapi-fetch gives an empty body as `undefined` or `''`. */
function asObject(error: unknown): object {
  if (typeof error === 'object' && error !== null) return error;
  const text = error === undefined ? '' : typeof error === 'string' ? error : JSON.stringify(error);
  return { text } satisfies NonJsonError;
}

function notJson(cause: SyntaxError, { method, path }: Route, request: Request | undefined, response: Response): Error {
  const { status } = response;
  const contentType = response.headers.get('content-type');
  return new ResponseBodyError(
    `${method} ${path}: the answer (${status}, ${contentType ?? 'no content type'}) is no JSON, though it announces success. Look for what stands between you and the API.`,
    { cause, status, contentType, idempotencyKey: request?.headers.get('Idempotency-Key') ?? undefined },
  );
}
