import createOpenapiClient, { type Middleware } from 'openapi-fetch';
import { ConfigurationError } from '../errors/call.js';
import type { paths } from '../generated/schema.js';
import { optionsOf } from '../lib/arguments.js';
import { both, reporter } from '../lib/events.js';
import { announced } from '../lib/fetch.js';
import { type Layer, layered } from '../lib/layer.js';
import { logTo } from '../lib/logger.js';
import { clientCredentials } from '../plugins/client-credentials/index.js';
import { idempotent } from '../plugins/idempotency/index.js';
import type { RateBudget } from '../plugins/rate-budget/index.js';
import { retried } from '../plugins/retry/index.js';
import { timed } from '../plugins/timeout.js';
import { settledActions } from './actions.js';
import { boundStore } from './bound-store.js';
import { type Engine, run } from './call.js';
import { type AnyInit, checkMiddleware } from './call-options.js';
import { certified } from './certified.js';
import { checkOptions } from './check-options.js';
import type { ClientEvent, ClientOptions } from './options.js';
import type { AnyResult } from './result.js';
import { hasBody, isIdempotent, isRepeatable, isTokenRefused, type Route, routes, securityOf } from './routes.js';
import type { MangopayClient } from './types.js';
import { WATCH, watching } from './watch.js';

/**
 * Creates a client. Nothing is sent until its first call, and several clients in one process share nothing.
 *
 * @example
 * ```ts
 * const mangopay = createClient({ clientId: 'acme', apiKey: () => vault.read('mangopay'), environment: 'production' });
 * const { data, error } = await mangopay.GET('/v2.01/{ClientId}/users/{UserId}', {
 *   params: { path: { UserId: 'user_m_01J' } }, // ClientId fills itself in
 * });
 * ```
 * @throws {@link ConfigurationError} naming the option that is missing or wrong.
 */
export function createClient(options: ClientOptions = {}): MangopayClient {
  const settings = checkOptions(optionsOf('createClient', options));
  const { clientId, baseUrl, clock, requestInitExt } = settings;
  const onEvent = both<ClientEvent>(options.onEvent, settings.logger && logTo(settings.logger));
  const fetch = announced(certified(settings.fetch, options.fetch, onEvent));
  const { origin } = new URL(baseUrl);
  const report = reporter(onEvent, { clientId, origin });
  const auth = clientCredentials({
    tokenUrl: `${baseUrl}/v2.01/oauth/token`,
    origins: [origin],
    allowInsecureHost: options.allowInsecureHost,
    clientId,
    clientSecret: settings.apiKey,
    credentialsEncoding: 'raw',
    isLocked: ({ status, oauthError }) => status === 400 && oauthError === 'unauthorized_client',
    fetch: (url, init) => {
      const request = new Request(url, init);
      request.headers.set('User-Agent', settings.userAgent);
      return fetch(request, requestInitExt);
    },
    clock,
    securityFor: securityOf,
    isTokenRejected: isTokenRefused,
    ...(options.tokenStore && { tokenStore: boundStore(options.tokenStore, () => fingerprintOf(options.fetch)) }),
    ...(options.waitUntil && { waitUntil: options.waitUntil }),
    ...(onEvent && { onEvent }),
  });
  const idempotency = idempotent({
    isIdempotent,
    hasBody,
    lookup: (key) => `${baseUrl}/v2.01/${clientId}/responses/${key}`,
    clock,
    report,
  });
  const actions = settledActions({ baseUrl, clock, report });
  const retries = retried({ ...settings.retry, isRepeatable, clock, report });
  const layers = [idempotency, actions, auth.authenticate, retries];
  if (settings.rateBudget)
    layers.push(
      budgetLayer({
        ...settings.rateBudget,
        store: options.tokenStore,
        account: `${baseUrl} ${clientId}`,
        clock,
        report,
      }),
    );
  const send = layered(layers, timed({ fetch, requestInitExt, clock }));
  const openapi = createOpenapiClient<paths>({
    ...settings.forFetch,
    querySerializer: settings.querySerializer,
    baseUrl,
    redirect: 'manual',
  });
  const engine: Engine = {
    settings,
    send,
    request: (method, path, init) => (openapi.request as Engine['request'])(method, path, init),
    report,
    deprecated: undefined,
    watchers: undefined,
    middleware: [],
  };

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
    eject() {
      throw new ConfigurationError(
        'middleware',
        'A middleware that is registered stays. Pass one that is not for every call with the call: { middleware: [...] }.',
      );
    },
    auth: Object.freeze({
      getToken: auth.getToken,
      invalidate: auth.invalidate,
      get state() {
        return auth.state;
      },
    }),
  };
  const printed = () => `MangopayClient { clientId: '${clientId}', baseUrl: '${baseUrl}' }`;
  Object.defineProperty(client, Symbol.for('nodejs.util.inspect.custom'), { value: printed });
  Object.defineProperty(client, WATCH, { value: watching(engine) });
  // The types of calls are computed from the description; at run time all are the same function.
  return Object.freeze(client) as unknown as MangopayClient;
}

const routesByName = new Map<string | symbol, Route>(routes.map((route) => [route.operation.operationId, route]));

/** Frozen, with every name. Getters, since a proxy may only stand in front of those. */
const NAMES = Object.freeze(
  Object.create(
    null,
    Object.fromEntries([...routesByName.keys()].map((name) => [name, { get: () => undefined, enumerable: true }])),
  ),
);

/**
 * The object whose members are the operations by name. It has no others, not even inherited ones. A function is made
 * when it is asked for: a thousand clients with 261 functions each would weigh.
 */
function namedOperations(call: (method: string, path: string, init?: AnyInit) => Promise<AnyResult>): object {
  let made: Map<string | symbol, (init?: AnyInit) => Promise<AnyResult>> | undefined;
  return new Proxy(NAMES, {
    get(_, name) {
      const route = routesByName.get(name);
      if (!route) return undefined;
      const named = made?.get(name) ?? ((init?: AnyInit) => call(route.method, route.path, init));
      made ??= new Map();
      made.set(name, named);
      return named;
    },
  });
}

/** The layer of the rate budget, loaded with the first call: a client without one does not pay for it. */
function budgetLayer(budget: RateBudget): Layer {
  let loading: Promise<Layer> | undefined;
  return async (request, call, next) => {
    loading ??= import('../plugins/rate-budget/index.js').then(({ budgeted }) => budgeted(budget));
    const layer = await loading;
    return layer(request, call, next);
  };
}

/** Of the certificate that the `fetch` of `mtlsFetch` presents. */
function fingerprintOf(fetch: object | undefined): string | undefined {
  return fetch && 'fingerprint' in fetch && typeof fetch.fingerprint === 'string' ? fetch.fingerprint : undefined;
}
