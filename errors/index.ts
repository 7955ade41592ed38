/**
 * Every error of this package: one base class, one union, one test for it.
 *
 * @module
 */
import type { ApiError } from './api.js';
import { hasBrand } from './base.js';
import type { BypassError } from './bypass.js';
import type {
  ActionError,
  ArgumentError,
  ConfigurationError,
  ConnectionError,
  IdempotencyError,
  ListError,
  ParameterError,
  RateBudgetError,
  RequestTimeoutError,
  ResponseBodyError,
} from './call.js';
import type { CertificateError } from './certificate.js';
import type { ClientCredentialsError } from './token.js';
import type { NotificationError } from './webhook.js';

export {
  type ApiError,
  BadRequestError,
  ConflictError,
  type ErrorType,
  ForbiddenError,
  isMangopayError,
  MangopayError,
  NotFoundError,
  RateLimitError,
  ScaRequiredError,
  ServerError,
  UnauthorizedError,
} from './api.js';
export { MangopayFetchError } from './base.js';
export * from './call.js';
export { CertificateError } from './certificate.js';
export * from './token.js';
export { NotificationError } from './webhook.js';

/**
 * What a call through `unwrap` can throw, apart from the reason of an aborted signal and what a `fetch`, logger or
 * middleware of yours throws. Switch on `code`.
 */
export type CallError =
  | ApiError
  | ClientCredentialsError
  | ConfigurationError
  | ParameterError
  | IdempotencyError
  | ActionError
  | ResponseBodyError
  | RequestTimeoutError
  | RateBudgetError
  | ConnectionError
  | CertificateError;

/** Every error of this package. Switch on `code`. */
export type AnyMangopayFetchError = CallError | ArgumentError | ListError | NotificationError | BypassError;

/**
 * Whether an error comes from this package: unlike `instanceof`, also true for errors of another copy of it in the same
 * process. Narrows so that a `switch` on `code` knows the fields of each kind.
 */
export function isMangopayFetchError(value: unknown): value is AnyMangopayFetchError {
  return hasBrand(value);
}
