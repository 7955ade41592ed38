// One call, from what the caller gives to what the caller gets.

import type { Middleware } from 'openapi-fetch';
import { hasBrand } from '../errors/base.js';
import { ConfigurationError, ParameterError, RequestTimeoutError } from '../errors/call.js';
import { unread } from '../lib/body.js';
import type { Reporter, RequestEvent } from '../lib/events.js';
import { type Call, idOf, type Send } from '../lib/layer.js';
import { copyOf } from '../lib/replay.js';
import { openScope, type Scope } from '../lib/wait.js';
import { type AnyInit, checkInit, checkMiddleware, headersOf, headersWithKey, withExtra } from './call-options.js';
import type { Settings } from './check-options.js';
import { isObserved, observed } from './observe.js';
import { type AnyResult, toError, toResult } from './result.js';
import { fillPath, type Route, routeOf } from './routes.js';
import { rememberSent } from './sent.js';
import { watched } from './stream.js';
import { checkUndescribed } from './undescribed.js';
import { receivedOf, type Watcher } from './watch.js';

/** What all calls of one client have in common. */
export interface Engine {
  readonly settings: Settings;
  /** openapi-fetch: serializes the request and runs the user's middleware. */
  readonly request: (method: string, path: string, init: object) => Promise<AnyResult>;
  /** Everything below the user's middleware. */
  readonly send: Send;
  readonly report: Reporter<RequestEvent>;
  /** Deprecated operations that have been called, and so reported. */
  deprecated: Set<string> | undefined;
  /** Called with every response, once the caller has it. */
  watchers: Set<Watcher> | undefined;
  /** What the user has registered for every call. */
  readonly middleware: Middleware[];
}

/**
 * openapi-fetch gets this in place of every response, so that it parses none. Made at the first call: to load the
 * platform's `fetch` would take most of the time of an import.
 */
let parsedElsewhere: Response | undefined;

export async function run(engine: Engine, method: string, path: string, init: AnyInit = {}): Promise<AnyResult> {
  const { settings } = engine;
  if (typeof init !== 'object' || init === null)
    throw new ConfigurationError('init', 'The options of a call must be an object, or left out.');
  const route = routeOf(method, path);
  const params = parametersOf(route, init.params, settings.clientId);
  const url = settings.baseUrl + fillPath(route.template, params.path);
  const forFetch = checkInit(init);
  const body = withExtra(init.body, init.extra);
  checkUndescribed(route, body);
  const headers = headersWithKey(method, path, init, params.header);
  const users = middlewareOf(engine.middleware, init.middleware);
  const deadline = init.deadline ?? settings.deadline;
  const scope = scopeOf(route, settings, init);
  const call: Call = {
    id: undefined,
    method,
    path,
    parseAs: init.parseAs ?? 'json',
    timeout: init.timeout ?? settings.timeout,
    signal: scope?.signal,
    until: deadline === undefined ? undefined : settings.clock.mono() + deadline,
    priority: init.priority,
    body: undefined,
    idempotencyKey: undefined,
    sends: 0,
    pathParameters: params.path,
  };
  let response: Response | undefined;
  /** What the API sent, before the user's middleware changed it. */
  let received: Response | undefined;
  let closeMerged: Scope['close'] | undefined;
  /** Whether the caller reads the body, and so ends the call. */
  let isHandedOver = false;
  /** As it was before the user's middleware, which may put another in its place. */
  let original: Request | undefined;

  async function send(request: Request): Promise<Response> {
    const sending = users ? apartFrom(request, request === original ? call.body : undefined) : request;
    if (original && request !== original) {
      call.body = undefined;
      const merged = openScope(settings.clock, scope ? [scope.signal, request.signal] : [request.signal]);
      call.signal = merged.signal;
      closeMerged = merged.close;
    }
    received = await engine.send(sending, call);
    response = received;
    return users ? unread(response) : nothingToParse();
  }

  async function exchanged(): Promise<AnyResult> {
    scope?.signal.throwIfAborted();
    const serving = engine.request(method, path, {
      ...forFetch,
      params,
      body,
      headers,
      signal: scope?.signal,
      parseAs: init.parseAs,
      fetch: send,
      pathSerializer: init.pathSerializer ?? settings.pathSerializer ?? (() => url),
      querySerializer: init.querySerializer,
      bodySerializer: (body: unknown, headers: Headers) => {
        const serialized = (init.bodySerializer ?? settings.bodySerializer)(body, headers);
        if (typeof serialized === 'string') call.body = serialized;
        return serialized;
      },
      middleware: users && [witness(), ...users],
    });
    const result = await (users ? serving.catch(refusedByOpenapi) : serving);
    // A middleware that responds by itself: openapi-fetch runs no other after it, and has parsed what it gave.
    if (!response) return result.response.ok ? result : { error: toError(result.error), response: result.response };
    const given = await toResult(response, call, settings.apiKey);
    // What carried a key has been read already.
    if (given.data instanceof ReadableStream && call.idempotencyKey === undefined) {
      isHandedOver = true;
      given.data = watched(given.data, call, settings.clock, close);
    }
    return given;
  }

  function close(): void {
    closeMerged?.();
    scope?.close();
  }

  /** Stands around the user's middleware. */
  function witness(): Middleware {
    return {
      onRequest: ({ request }) => {
        original = request;
      },
      onResponse: ({ response: last }) => {
        response = last;
        return nothingToParse();
      },
    };
  }

  try {
    reportDeprecation(engine, route);
    const { report } = engine;
    const result = await (isObserved(report) ? observed(call, route, report, exchanged) : exchanged());
    if (received && engine.watchers) for (const watch of engine.watchers) watch(receivedOf(route, received));
    return result;
  } catch (error) {
    if (hasBrand(error)) {
      error.callId ??= idOf(call);
      rememberSent(error, call);
    }
    throw error;
  } finally {
    if (!isHandedOver) close();
  }
}

/** A copy that gets the credentials in place of the request, which the user's middleware sees again. */
function apartFrom(request: Request, body: Call['body']): Request {
  try {
    return copyOf(request, body && !request.bodyUsed ? { body } : {});
  } catch (cause) {
    throw refusedRequest(cause);
  }
}

/** What openapi-fetch says of a request that is not an instance of the platform's class. */
function refusedByOpenapi(error: unknown): never {
  throw error instanceof Error && error.message.startsWith('onRequest: must return') ? refusedRequest(error) : error;
}

function refusedRequest(cause: unknown): ConfigurationError {
  return new ConfigurationError(
    'middleware',
    "The request of a middleware cannot be sent: it must be the platform's Request, with a body that has not been read. Nothing was sent.",
    { cause },
  );
}

function nothingToParse(): Response {
  parsedElsewhere ??= new Response(null, { status: 204 });
  return parsedElsewhere;
}

type Parameters = Omit<NonNullable<AnyInit['params']>, 'header'> & {
  path: Record<string, unknown>;
  header?: Record<string, unknown> | undefined;
};

/** Fills the ClientId in. */
function parametersOf({ path, template, operation }: Route, given: AnyInit['params'], clientId: string): Parameters {
  if (!path.startsWith('/')) throw new ParameterError('path', path, 'A path must begin with a slash.');
  const filled: Record<string, unknown> = {};
  for (const name in given?.path) filled[name] = given.path[name];
  if (template.names.includes('ClientId')) {
    filled['ClientId'] ??= clientId;
    if (filled['ClientId'] !== clientId)
      throw new ParameterError(
        'path',
        'ClientId',
        "ClientId is the client's own: leave it out, or create another client.",
      );
  }
  const parameters: Parameters = { path: filled };
  if (given?.query) parameters.query = given.query;
  const header = headersOf(given?.header);
  // The one operation without a bearer token is also the one that takes a form.
  if (operation?.security === 'basic')
    parameters.header = { ...header, 'Content-Type': 'application/x-www-form-urlencoded' };
  else if (header) parameters.header = header;
  return parameters;
}

function middlewareOf(
  ofClient: readonly Middleware[],
  ofCall: readonly Middleware[] | undefined,
): readonly Middleware[] | undefined {
  if (ofCall) return [...ofClient, ...checkMiddleware(ofCall)];
  return ofClient.length > 0 ? [...ofClient] : undefined;
}

/** Once per operation, not at every call. */
function reportDeprecation(engine: Engine, { operation }: Route): void {
  if (operation?.deprecated === undefined || engine.deprecated?.has(operation.operationId)) return;
  const { operationId, deprecated: successor } = operation;
  engine.deprecated ??= new Set();
  engine.deprecated.add(operationId);
  engine.report({ type: 'operation.deprecated', operationId, successor: successor || undefined });
}

/** What may end the call from outside; most calls have nothing of the kind. */
function scopeOf({ method, path }: Route, settings: Settings, init: AnyInit): Scope | undefined {
  const deadline = init.deadline ?? settings.deadline;
  if (!init.signal && !settings.signal && deadline === undefined) return undefined;
  const signals = [init.signal, settings.signal].filter((signal) => signal !== undefined);
  if (deadline === undefined) return openScope(settings.clock, signals);
  const reason = () =>
    new RequestTimeoutError(
      `${method} ${path}: not completed within its deadline of ${deadline} ms. Increase \`deadline\` if it takes longer.`,
      { timeout: deadline, method, path },
    );
  return openScope(settings.clock, signals, { ms: deadline, reason });
}
