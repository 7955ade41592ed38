/**
 * Errors of obtaining a token.
 *
 * @module
 */
import { MangopayFetchError } from './base.js';
import type { ConfigurationError, RequestTimeoutError } from './call.js';

/**
 * No token could be obtained, for a reason that may pass: the network, a 5xx, a 429, a firewall's page.
 * Try again after `retryAt`; until then, requests fail with this error at once and nothing is sent.
 */
export class TokenRequestError extends MangopayFetchError {
  override readonly name = 'TokenRequestError';
  readonly code = 'token_request_failed';
  /** HTTP status of the token endpoint's response; `undefined` when there was none. */
  readonly httpStatus: number | undefined;
  /** `error` of the response (RFC 6749 §5.2), where it had one. */
  readonly oauthError: string | undefined;
  /** When the token endpoint is asked again. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    init: ErrorOptions & { httpStatus?: number | undefined; oauthError?: string | undefined; retryAt?: Date } = {},
  ) {
    super(message, init);
    this.httpStatus = init.httpStatus;
    this.oauthError = init.oauthError;
    this.retryAt = init.retryAt;
  }
}

/**
 * The token endpoint reported success without a usable token: no JSON, no `access_token`, another
 * `token_type`. Usually a proxy or gateway sent it. Handled like a {@link TokenRequestError}.
 */
export class TokenResponseError extends MangopayFetchError {
  override readonly name = 'TokenResponseError';
  readonly code = 'token_response_invalid';
  /** HTTP status of the response. */
  readonly httpStatus: number;
  /** When the token endpoint is asked again. */
  readonly retryAt: Date | undefined;

  constructor(message: string, init: ErrorOptions & { httpStatus: number; retryAt?: Date }) {
    super(message, init);
    this.httpStatus = init.httpStatus;
    this.retryAt = init.retryAt;
  }
}

/**
 * The server refused the client's credentials, or has locked the client out. The token endpoint is not called until
 * `blockedUntil`, so that a wrong key does not become a locked account. Correct the key; a secret given as a function
 * is asked again, and a new value ends the block (not the lock).
 */
export class CredentialsRejectedError extends MangopayFetchError {
  override readonly name = 'CredentialsRejectedError';
  readonly code = 'credentials_rejected';
  /** HTTP status of the response. */
  readonly httpStatus: number;
  /** `error` of the response (RFC 6749 §5.2): `invalid_client`, `unauthorized_client`, … */
  readonly oauthError: string;
  /** Until when nothing is sent to the token endpoint. */
  readonly blockedUntil: Date;

  constructor(message: string, init: ErrorOptions & { httpStatus: number; oauthError: string; blockedUntil: Date }) {
    super(message, init);
    this.httpStatus = init.httpStatus;
    this.oauthError = init.oauthError;
    this.blockedUntil = init.blockedUntil;
  }
}

/**
 * A request was about to take the bearer token to an origin that is not in `origins`. Nothing was sent. Add the origin
 * if it is yours; otherwise check `baseUrl` and absolute URLs.
 */
export class OriginNotAllowedError extends MangopayFetchError {
  override readonly name = 'OriginNotAllowedError';
  readonly code = 'origin_not_allowed';
  /** Where the request would have gone. */
  readonly origin: string;

  constructor(origin: string, allowed: readonly string[]) {
    super(`A token may not be sent to ${origin}; allowed is ${allowed.join(', ')}. Nothing was sent.`);
    this.origin = origin;
  }
}

/** What {@link ClientCredentials.getToken} and every authenticated request can throw. Switch on `code`. */
export type ClientCredentialsError =
  | ConfigurationError
  | TokenRequestError
  | TokenResponseError
  | CredentialsRejectedError
  | RequestTimeoutError
  | OriginNotAllowedError;
