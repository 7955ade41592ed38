/**
 * Errors that {@link unwrap} and the other helpers throw, and the union of all that a call can throw.
 *
 * @module
 */

import type { OperationId } from '../generated/operations.js';
import type { components } from '../generated/schema.js';
import type { ClientCredentialsError } from '../plugins/client-credentials/index.js';
import type { IdempotencyError, ParameterError, ResponseBodyError } from './call.js';

/** Shared by all copies of this package in a process, so that an error is known whichever copy made it. */
const BRAND: unique symbol = Symbol.for('mangopay-fetch.MangopayError');

/** Kinds of errors that Mangopay reports in `Type`. New ones may appear at any time. */
export type ErrorType = components['schemas']['ErrorReport']['Type'];

/** What is known of a refusal. */
export interface ErrorDetails {
  status: number;
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

/**
 * The API answered with an error. The message names the operation, the status, the type, the report's id and the next
 * step. Tell cases apart by `status` and `type`, not by the message.
 *
 * @see https://docs.mangopay.com/errors/error-report
 */
export class MangopayError extends Error implements ErrorDetails {
  override readonly name: string = 'MangopayError';
  readonly code: 'api_error' | 'sca_required' = 'api_error';
  /** HTTP status. */
  readonly status: number;
  /** Kind of error, as `Type` of the report or `error` of an OAuth answer; `undefined` where the body had none. */
  readonly type: ErrorType | undefined;
  /** The report's own id. Give it to Mangopay's support when you ask about the error. */
  readonly id: string | undefined;
  /** When the API wrote the report. */
  readonly date: Date | undefined;
  /** One sentence a field, by field name (at times by free text); empty where the report has none. */
  readonly errors: Readonly<Record<string, string>>;
  /** The operation that was called; `undefined` where the answer came through another client. */
  readonly operationId: OperationId | undefined;
  /** Method of the request, in capitals. */
  readonly method: string | undefined;
  /** Path in the description, as in `/v2.01/{ClientId}/users/{UserId}`: no parameter is filled in. */
  readonly path: string | undefined;
  /** For a 403: the permission scope that the API key needs for this operation, where it is published. */
  readonly permissionScope: string | undefined;
  /** The key that the request carried. Mangopay takes a key once, even if the call fails. */
  readonly idempotencyKey: string | undefined;
  /** For a 429: when calls are taken again, where the headers say so. */
  readonly retryAt: Date | undefined;

  constructor(message: string, details: ErrorDetails, init?: ErrorOptions) {
    super(message, init);
    this.status = details.status;
    this.type = details.type;
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
   * Where the user authenticates; valid for ten minutes. It holds a token: whoever has the address can use it, so no
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

/**
 * An argument of a helper is wrong. Nothing was sent. Mend what `argument` names; retrying does not help.
 */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  readonly code = 'argument_invalid';
  /** The argument or option at fault. */
  readonly argument: string;

  constructor(argument: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.argument = argument;
  }
}

/** An error that Mangopay answered with. Switch on `code`. */
export type ApiError = (MangopayError & { readonly code: 'api_error' }) | ScaRequiredError;

/**
 * All that a call through `unwrap` can throw, beside the reason of an aborted signal and what `fetch` throws when there
 * is no connection. Switch on `code`.
 */
export type CallError = ApiError | ClientCredentialsError | ParameterError | IdempotencyError | ResponseBodyError;

/**
 * Whether Mangopay answered with an error. Unlike `instanceof`, also true for errors made by another copy of this
 * package in the same process.
 *
 * @example
 * ```ts
 * try {
 *   await unwrap(mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId } } }));
 * } catch (error) {
 *   if (!isMangopayError(error)) throw error;
 *   if (error.code === 'sca_required') return redirect(scaRedirect(error, { returnUrl }));
 *   if (error.status === 404) return notFound();
 *   throw error;
 * }
 * ```
 */
export function isMangopayError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && BRAND in value && value[BRAND] === true;
}
