/**
 * The client for the Mangopay API.
 *
 * @module
 */
import createOpenapiClient from 'openapi-fetch';
import { Call } from './client/call.js';
import { checkOptions } from './client/check-options.js';
import { facade } from './client/facade.js';
import type { ClientOptions } from './client/options.js';
import { isIdempotent, securityOf } from './client/routes.js';
import type { Engine } from './client/run.js';
import { isTokenRefused } from './client/token-refusal.js';
import type { MangopayClient } from './client/types.js';
import type { paths } from './generated/schema.js';
import { reporter } from './lib/events.js';
import { redirectMode } from './lib/redirect-mode.js';
import { clientCredentials } from './plugins/client-credentials/index.js';

export type { ClientEvent, ClientOptions } from './client/options.js';
export type {
  CallInit,
  CallOptions,
  CallResult,
  ErrorOf,
  HttpMethod,
  MangopayClient,
  NamedOperations,
  NonJsonError,
  OperationsWith,
  ParseAs,
  SuccessOf,
} from './client/types.js';
export * from './errors/index.js';
export type { components, operations, paths } from './generated/schema.js';
export { type FileBodyOptions, type FileSource, fileBody } from './helpers/file-body.js';
export { findResultCode, isFailed, type ResultCode, resultCodes } from './helpers/is-failed.js';
export { formatMoney, type Money, money, toDecimal } from './helpers/money.js';
export {
  type ItemOf,
  type Page,
  type Pages,
  type PaginatedPath,
  type PaginateInit,
  paginate,
} from './helpers/paginate.js';
export { type RateLimitWindow, rateLimits } from './helpers/rate-limits.js';
export { type ScaLanguage, type ScaRedirectOptions, scaRedirect } from './helpers/sca-redirect.js';
export { toMangopayError } from './helpers/to-mangopay-error.js';
export { type UnwrappableResult, type Unwrapped, unwrap } from './helpers/unwrap.js';
export * from './helpers/webhooks.js';
export {
  type Clock,
  type FileStoreOptions,
  fileStore,
  type Lease,
  memoryStore,
  type StoredToken,
  type TokenEvent,
  type TokenState,
  type TokenStore,
} from './plugins/client-credentials/index.js';
export type { RequestEvent } from './plugins/request-events.js';
export type { RetryOptions } from './plugins/retry/index.js';

/**
 * Makes a client. Nothing is sent until its first call, and several clients in one process share nothing.
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
  const settings = checkOptions(options);
  const { clientId, baseUrl, clock, fetch, requestInitExt } = settings;
  const report = reporter(options.onEvent);
  const replayBody = (call: unknown) => (call instanceof Call ? call.body : undefined);

  const auth = clientCredentials({
    tokenUrl: `${baseUrl}/v2.01/oauth/token`,
    origins: [new URL(baseUrl).origin],
    clientId,
    clientSecret: settings.apiKey,
    credentialsEncoding: 'raw',
    isLocked: ({ status, oauthError }) => status === 400 && oauthError === 'unauthorized_client',
    fetch: (url, init) => fetch(new Request(url, init), requestInitExt),
    clock,
    securityFor: securityOf,
    isTokenRejected: isTokenRefused,
    replayBody,
    ...(options.tokenStore && { tokenStore: options.tokenStore }),
    ...(options.onEvent && { onEvent: options.onEvent }),
  });
  const openapi = createOpenapiClient<paths>({
    ...settings.passedOn,
    querySerializer: settings.querySerializer,
    baseUrl,
    redirect: redirectMode(),
  });
  const engine: Engine = {
    settings,
    authentication: auth,
    idempotency: { isIdempotent, lookup: (key) => `${baseUrl}/v2.01/${clientId}/responses/${key}`, clock, report },
    transport: { fetch, requestInitExt, clock },
    retries: { ...settings.retry, clock, report },
    request: (method, path, init) => (openapi.request as Engine['request'])(method, path, init),
    middleware: [],
  };
  return facade(engine, auth);
}
