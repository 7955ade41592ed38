/**
 * A setting is missing or wrong. Thrown before anything is sent.
 * Mend the option that `option` names; retrying does not help.
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration_invalid';
  /** The option at fault, as it is spelt in the options object. */
  readonly option: string;

  constructor(option: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.option = option;
  }
}

/**
 * No token could be had, for a reason that may pass: the network, a 5xx, a 429, a firewall's page.
 * Try again after `retryAt`; until then, requests fail with this error at once and nothing is sent.
 */
export class TokenRequestError extends Error {
  override readonly name = 'TokenRequestError';
  readonly code = 'token_request_failed';
  /** HTTP status of the token endpoint's answer; `undefined` when there was none. */
  readonly status: number | undefined;
  /** `error` of the answer (RFC 6749 §5.2), where it had one. */
  readonly oauthError: string | undefined;
  /** When the token endpoint is asked again. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    init: ErrorOptions & { status?: number | undefined; oauthError?: string | undefined; retryAt?: Date } = {},
  ) {
    super(message, init);
    this.status = init.status;
    this.oauthError = init.oauthError;
    this.retryAt = init.retryAt;
  }
}

/**
 * The token endpoint answered with a success that holds no usable token: no JSON, no `access_token`, another
 * `token_type`. Usually something stands between you and the server. Handled like a {@link TokenRequestError}.
 */
export class TokenResponseError extends Error {
  override readonly name = 'TokenResponseError';
  readonly code = 'token_response_invalid';
  /** HTTP status of the answer. */
  readonly status: number;
  /** When the token endpoint is asked again. */
  readonly retryAt: Date | undefined;

  constructor(message: string, init: ErrorOptions & { status: number; retryAt?: Date }) {
    super(message, init);
    this.status = init.status;
    this.retryAt = init.retryAt;
  }
}

/**
 * The server refused the client's credentials, or has locked the client out. The token endpoint is left alone until
 * `blockedUntil`, so that a wrong key does not become a locked account. Correct the key; a secret given as a function
 * is asked again, and a new value ends the block (not the lock).
 */
export class CredentialsRejectedError extends Error {
  override readonly name = 'CredentialsRejectedError';
  readonly code = 'credentials_rejected';
  /** HTTP status of the answer. */
  readonly status: number;
  /** `error` of the answer (RFC 6749 §5.2): `invalid_client`, `unauthorized_client`, … */
  readonly oauthError: string;
  /** Until when nothing is sent to the token endpoint. */
  readonly blockedUntil: Date;

  constructor(message: string, init: ErrorOptions & { status: number; oauthError: string; blockedUntil: Date }) {
    super(message, init);
    this.status = init.status;
    this.oauthError = init.oauthError;
    this.blockedUntil = init.blockedUntil;
  }
}

/**
 * No answer in time, headers or body. For a token request nothing was changed by it; for a POST of your own you cannot
 * know what became of it.
 */
export class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
  readonly code = 'request_timeout';
  /** How long was waited, in milliseconds. */
  readonly timeout: number;
  /** Method of the request, in capitals; `undefined` for a token request. */
  readonly method: string | undefined;
  /** Path in the description, as in `/v2.01/{ClientId}/users/{UserId}`; `undefined` for a token request. */
  readonly path: string | undefined;
  /** For a token request: when the token endpoint is asked again. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    init: ErrorOptions & { timeout: number; method?: string; path?: string; retryAt?: Date },
  ) {
    super(message, init);
    this.timeout = init.timeout;
    this.method = init.method;
    this.path = init.path;
    this.retryAt = init.retryAt;
  }
}

/**
 * A request was about to take the bearer token to an origin that is not in `origins`. Nothing was sent. Add the origin
 * if it is yours; otherwise look for the `baseUrl` or path that leads away.
 */
export class OriginNotAllowedError extends Error {
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
