/**
 * The client for the Mangopay API.
 *
 * @module
 */

export type { CallOptions, ParseAs } from './client/call-option-types.js';
export { createClient } from './client/create-client.js';
export type { ClientEvent, ClientOptions } from './client/options.js';
export type {
  CallInit,
  CallResult,
  ErrorOf,
  HttpMethod,
  MangopayClient,
  NamedOperation,
  NamedOperations,
  NonJsonError,
  OpenInit,
  OpenResult,
  OperationsWith,
  Schemas,
  SuccessOf,
} from './client/types.js';
export type { AppInfo } from './client/user-agent.js';
export * from './errors/index.js';
export type { components, operations, paths } from './generated/schema.js';
export { asCurl } from './helpers/as-curl.js';
export { type FileBodyOptions, type FileSource, fileBody } from './helpers/file-body.js';
export { findResultCode, isFailed, type ResultCode, resultCodes } from './helpers/is-failed.js';
export { formatMoney, type Money, money, toDecimal } from './helpers/money.js';
export {
  type ItemOf,
  type Page,
  type Pages,
  type PaginatedId,
  type PaginatedPath,
  type PaginateInit,
  paginate,
} from './helpers/paginate.js';
export { type RateLimitWindow, rateLimits } from './helpers/rate-limits.js';
export { type ScaLanguage, type ScaRedirectOptions, scaRedirect } from './helpers/sca-redirect.js';
export { toMangopayError } from './helpers/to-mangopay-error.js';
export { type UnwrappableResult, type Unwrapped, unwrap } from './helpers/unwrap.js';
export * from './helpers/webhooks.js';
export type { Clock } from './lib/clock.js';
export type {
  CallInfo,
  CertificateEvent,
  ClientInfo,
  CompletedCall,
  RequestEvent,
  TokenEvent,
  TracedCall,
} from './lib/events.js';
export type { Logger } from './lib/logger.js';
export {
  type FileStoreOptions,
  fileStore,
  type Lease,
  memoryStore,
  type StoredToken,
  type TokenState,
  type TokenStore,
} from './plugins/client-credentials/index.js';
export type { RateBudgetOptions } from './plugins/rate-budget/index.js';
export type { RetryOptions } from './plugins/retry/index.js';
