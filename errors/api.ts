/**
 * Errors that the API reports.
 *
 * @module
 */
import type { OperationId } from '../generated/operations.js';
import type { components } from '../generated/schema.js';
import { MangopayFetchError } from './base.js';

/** Shared by every copy of this package in a process, so that an error is recognized whichever copy created it. */
const BRAND: unique symbol = Symbol.for('mangopay-fetch.MangopayError');

/** Kinds of errors that Mangopay reports in `Type`. New ones may appear at any time. */
export type ErrorType = components['schemas']['ErrorReport']['Type'];

/** What is known of a refusal. */
export interface ErrorDetails {
  httpStatus: number;
  type: ErrorType | undefined;
  id: string | undefined;
  date: Date | undefined;
  errors: Readonly<Record<string, string>>;
  operationId: OperationId | undefined;
  method: string | undefined;
  path: string | undefined;
  permissionScope: string | undefined;
  idempotencyKey: string | undefined;
  retryAt: Date | undefined;
}

type ApiErrorCode =
  | 'api_error'
  | 'sca_required'
  | 'bad_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'server_error';

/**
 * The API responded with an error. The message names the operation, the status, the type, the report's id and the next
 * step. Tell kinds apart by class or `code`, and cases by `type`, not by the message.
 *
 * The HTTP status is called `httpStatus`, since web frameworks read `status` and `statusCode` of an error that a handler
 * throws, and would respond to your own clients with it.
 *
 * @see https://docs.mangopay.com/errors/error-report
 */
export class MangopayError extends MangopayFetchError implements ErrorDetails {
  override readonly name: string = 'MangopayError';
  readonly code: ApiErrorCode = 'api_error';
  /** HTTP status of the response. */
  readonly httpStatus: number;
  /** Kind of error, as `Type` of the report or `error` of an OAuth response; `undefined` where the body had none. */
  readonly type: ErrorType | undefined;
  /** The same as `type`, for loggers that write the class into a field `type`, as pino does. */
  readonly errorType: ErrorType | undefined;
  /** The report's own id. Give it to Mangopay's support when you ask about the error. */
  readonly id: string | undefined;
  /** When the API wrote the report. */
  readonly date: Date | undefined;
  /** One sentence per field, by field name (at times by free text); empty where the report has none. */
  readonly errors: Readonly<Record<string, string>>;
  /** The operation that was called; `undefined` where the response came through another client. */
  readonly operationId: OperationId | undefined;
  /** Method of the request, in capitals. */
  readonly method: string | undefined;
  /** Path in the description, as in `/v2.01/{ClientId}/users/{UserId}`: no parameter is filled in. */
  readonly path: string | undefined;
  /** For a 403: the permission scope that the API key needs for this operation, where it is published. */
  readonly permissionScope: string | undefined;
  /** The key that the request carried. Mangopay takes a key once, even if the call fails. */
  readonly idempotencyKey: string | undefined;
  /** For a 429: when calls are accepted again, where the headers say so. */
  readonly retryAt: Date | undefined;

  constructor(message: string, details: ErrorDetails, init?: ErrorOptions) {
    super(message, init);
    this.httpStatus = details.httpStatus;
    this.type = details.type;
    this.errorType = details.type;
    this.id = details.id;
    this.date = details.date;
    this.errors = details.errors;
    this.operationId = details.operationId;
    this.method = details.method;
    this.path = details.path;
    this.permissionScope = details.permissionScope;
    this.idempotencyKey = details.idempotencyKey;
    this.retryAt = details.retryAt;
  }

  get [BRAND](): true {
    return true;
  }
}

/** 400 and 422: the request is wrong. `errors` says what, field by field. */
export class BadRequestError extends MangopayError {
  override readonly name = 'BadRequestError';
  override readonly code = 'bad_request';
}

/** 401: the API refused the token, and another one did not help. */
export class UnauthorizedError extends MangopayError {
  override readonly name = 'UnauthorizedError';
  override readonly code = 'unauthorized';
}

/** 403: the API key lacks the `permissionScope`, the feature is not activated, or your address is not on the allowlist. */
export class ForbiddenError extends MangopayError {
  override readonly name = 'ForbiddenError';
  override readonly code = 'forbidden';
}

/** 404: nothing has this id in this environment, or the API has no such operation. */
export class NotFoundError extends MangopayError {
  override readonly name = 'NotFoundError';
  override readonly code = 'not_found';
}

/** 409: the state of the resource does not allow it, or the idempotency key has been used. */
export class ConflictError extends MangopayError {
  override readonly name = 'ConflictError';
  override readonly code = 'conflict';
}

/** 429: a window of the rate limit is used up. `retryAt` says until when. */
export class RateLimitError extends MangopayError {
  override readonly name = 'RateLimitError';
  override readonly code = 'rate_limited';
}

/** 5xx: the API or a gateway failed. */
export class ServerError extends MangopayError {
  override readonly name = 'ServerError';
  override readonly code = 'server_error';
}

/**
 * The user has to authenticate before the platform may see this (strong customer authentication). Send the user to
 * `scaRedirect(error, { returnUrl })`, and call again after the return.
 *
 * @see https://docs.mangopay.com/guides/sca/wallets
 */
export class ScaRequiredError extends MangopayError {
  override readonly name = 'ScaRequiredError';
  override readonly code = 'sca_required';
  readonly #redirectUrl: string;

  constructor(message: string, redirectUrl: string, details: ErrorDetails, init?: ErrorOptions) {
    super(message, details, init);
    this.#redirectUrl = redirectUrl;
  }

  /**
   * Where the user authenticates; valid for ten minutes. It holds a token that anyone with the address can use, so no
   * message, log or JSON of this error shows it.
   */
  get redirectUrl(): string {
    return this.#redirectUrl;
  }

  /** Node's `util.inspect` reads getters where it is told to; not this one. */
  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    return inspect(this, { ...options, customInspect: false, getters: false });
  }
}

const KINDS: ReadonlyMap<number, typeof MangopayError> = new Map<number, typeof MangopayError>([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, BadRequestError],
  [429, RateLimitError],
]);

/** The error of the class that belongs to its status. */
export function apiError(message: string, details: ErrorDetails): MangopayError {
  const { httpStatus } = details;
  const Kind = KINDS.get(httpStatus) ?? (httpStatus >= 500 ? ServerError : MangopayError);
  return new Kind(message, details);
}

/** An error that Mangopay responded with. Switch on `code`. */
export type ApiError =
  | (MangopayError & { readonly code: 'api_error' })
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ServerError
  | ScaRequiredError;

/**
 * Whether Mangopay responded with an error. Unlike `instanceof`, also true for errors of another copy of this package in
 * the same process.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId } } }));
 * } catch (error) {
 *   if (!isMangopayError(error)) throw error;
 *   if (error.code === 'sca_required') return redirect(scaRedirect(error, { returnUrl }));
 *   if (error.code === 'not_found') return notFound();
 *   throw error;
 * }
 * ```
 */
export function isMangopayError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && BRAND in value && value[BRAND] === true;
}
