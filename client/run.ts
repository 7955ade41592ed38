// One call, from what the caller gives to what the caller gets.

import type { Middleware } from 'openapi-fetch';
import { ParameterError } from '../errors/call.js';
import { openScope, type Scope } from '../lib/wait.js';
import { RequestTimeoutError } from '../plugins/client-credentials/index.js';
import { rememberCall } from './answered-call.js';
import { Call, type Layers } from './call.js';
import { type AnyInit, checkMiddleware, passOn } from './call-options.js';
import type { Settings } from './check-options.js';
import { parseJson } from './parse-json.js';
import { type Route, routeOf } from './routes.js';
import { fillPath } from './serialize/path.js';
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
  const { settings } = engine;
  const route = routeOf(method, path);
  const params = parametersOf(route, init.params, settings.clientId);
  const filled = settings.baseUrl + fillPath(route.template, params.path);
  const passedOn: Record<string, unknown> = { params };
  passOn(init, passedOn);
  const users = usersMiddleware(engine.middleware, init.middleware);
  const scope = scopeOf(route, settings, init);
  const call = new Call(engine, settings, route, init, params);
  call.abortable = scope !== undefined || users !== undefined;
  passedOn['fetch'] = (request: Request) => call.send(request);
  passedOn['pathSerializer'] = init.pathSerializer ?? settings.pathSerializer ?? (() => filled);
  if (init.body !== undefined)
    passedOn['bodySerializer'] = (body: unknown, headers: Headers) => call.serializeBody(body, headers);
  if (scope) passedOn['signal'] = scope.signal;
  if (users) passedOn['middleware'] = [call.witness(), ...users];
  // Parsed here, where what is no JSON can still be looked at.
  const isJson = call.parseAs === 'json';
  if (isJson) passedOn['parseAs'] = 'text';
  try {
    scope?.signal.throwIfAborted();
    const result = await engine.request(method, path, passedOn);
    const { data, response } = result;
    const answered = () => {
      const idempotencyKey = call.request?.headers.get('Idempotency-Key') ?? undefined;
      return { method, path, idempotencyKey };
    };
    if (!response.ok) {
      rememberCall(response, answered());
      return { error: asObject(result.error), response };
    }
    if (!isJson || typeof data !== 'string') return result;
    return { data: parseJson(data, response, answered, settings.apiKey), response };
  } finally {
    call.close();
    scope?.close();
  }
}

/** Fills the ClientId in. */
function parametersOf({ path, template, operation }: Route, given: AnyInit['params'], clientId: string): FilledIn {
  if (!path.startsWith('/')) throw new ParameterError('path', path, 'A path begins with a slash.');
  const filled: Record<string, unknown> = {};
  for (const name in given?.path) filled[name] = given.path[name];
  if (template.names.includes('ClientId')) {
    filled['ClientId'] ??= clientId;
    if (filled['ClientId'] !== clientId)
      throw new ParameterError(
        'path',
        'ClientId',
        "ClientId is the client's own: leave it out, or make another client.",
      );
  }
  if (operation?.security !== 'basic') return { ...given, path: filled };
  // The one operation without a bearer token is also the one that takes a form.
  return { ...given, path: filled, header: { ...given?.header, 'Content-Type': 'application/x-www-form-urlencoded' } };
}

type FilledIn = NonNullable<AnyInit['params']> & { path: Record<string, unknown> };

function usersMiddleware(
  ofClient: readonly Middleware[],
  ofCall: readonly Middleware[] | undefined,
): readonly Middleware[] | undefined {
  if (ofCall) return [...ofClient, ...checkMiddleware(ofCall)];
  return ofClient.length > 0 ? [...ofClient] : undefined;
}

/** What may end the call from outside; most calls have nothing of the kind. */
function scopeOf({ method, path }: Route, settings: Settings, init: AnyInit): Scope | undefined {
  const deadline = init.deadline ?? settings.deadline;
  if (!init.signal && !settings.signal && deadline === undefined) return undefined;
  const signals = [init.signal, settings.signal].filter((signal) => signal !== undefined);
  if (deadline === undefined) return openScope(settings.clock, signals);
  const reason = () =>
    new RequestTimeoutError(
      `${method} ${path}: not done within its deadline of ${deadline} ms. Raise \`deadline\` if it is known to take longer.`,
      { timeout: deadline, method, path },
    );
  return openScope(settings.clock, signals, { ms: deadline, reason });
}

/** So that `if (error)` finds every error: openapi-fetch gives an empty body as `undefined` or `''`. */
function asObject(error: unknown): object {
  if (typeof error === 'object' && error !== null) return error;
  const text = error === undefined ? '' : typeof error === 'string' ? error : JSON.stringify(error);
  return { text } satisfies NonJsonError;
}
