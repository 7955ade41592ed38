/**
 * Errors of a call that the API did not report: wrong input, and responses that were lost or cannot be read.
 *
 * @module
 */
import { MangopayFetchError } from './base.js';

/**
 * An option is missing or wrong. Thrown before anything is sent. Fix the option that `parameter` names; retrying does
 * not help.
 */
export class ConfigurationError extends MangopayFetchError {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration_invalid';
  /** The option at fault, as it is spelled in the options object. */
  readonly parameter: string;

  constructor(parameter: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.parameter = parameter;
  }
}

/**
 * A parameter of a call is missing or cannot be sent. Nothing was sent. Fix the parameter that `parameter` names;
 * retrying does not help.
 */
export class ParameterError extends MangopayFetchError {
  override readonly name = 'ParameterError';
  readonly code = 'parameter_invalid';
  /** Where the parameter belongs: `in` of the OpenAPI parameter object, or the body. */
  readonly location: 'path' | 'query' | 'header' | 'body';
  /** The parameter at fault, as it is spelled in the description; for a body, the path of the field. */
  readonly parameter: string;

  constructor(location: ParameterError['location'], parameter: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.location = location;
    this.parameter = parameter;
  }
}

/** An argument of a helper is wrong. Nothing was sent. Fix what `parameter` names; retrying does not help. */
export class ArgumentError extends MangopayFetchError {
  override readonly name = 'ArgumentError';
  readonly code = 'argument_invalid';
  /** The argument or option at fault. */
  readonly parameter: string;

  constructor(parameter: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.parameter = parameter;
  }
}

/**
 * A list could not be read to its end. `page` is the page that failed, `items` the number of items given before it.
 *
 * - `list_interrupted`: the page could not be fetched, for the reason in `cause`; continue with this page.
 * - `list_changed`: the list became shorter while it was read, so items would be missed; read it again.
 */
export class ListError extends MangopayFetchError {
  override readonly name = 'ListError';
  readonly code: 'list_interrupted' | 'list_changed';
  /** From 1. */
  readonly page: number;
  /** How many items the loop was given before. */
  readonly items: number;

  constructor(
    code: ListError['code'],
    message: string,
    { page, items, ...init }: ErrorOptions & { readonly page: number; readonly items: number },
  ) {
    super(message, init);
    this.code = code;
    this.page = page;
    this.items = items;
  }
}

/**
 * A POST was sent with an idempotency key, and no response to it could be obtained. Tell the two cases apart by `code`:
 *
 * - `outcome_unknown`: the response was lost, and looking it up failed too; `cause` says how. The request may have been
 *   carried out. Look it up with `operations.getApiResponse` and `idempotencyKey` (for 24 hours), or send the same
 *   request again with the same key: it takes effect once.
 * - `key_spent`: the request was not carried out, and its key cannot be used again. Send it again with another key.
 */
export class IdempotencyError extends MangopayFetchError {
  override readonly name = 'IdempotencyError';
  readonly code: 'outcome_unknown' | 'key_spent';
  /** The key that counts: the one under which the API may have carried the request out. */
  readonly idempotencyKey: string;

  constructor(code: IdempotencyError['code'], idempotencyKey: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.code = code;
    this.idempotencyKey = idempotencyKey;
  }
}

/**
 * The response to a PUT that must not be repeated was lost, and the resource does not show that it was carried out. It
 * may have been carried out anyway, or may still be running. Look at the resource before you call again. `cause` says how
 * the response was lost.
 */
export class ActionError extends MangopayFetchError {
  override readonly name = 'ActionError';
  readonly code = 'action_outcome_unknown';
  /** Method of the request, in capitals. */
  readonly method: string;
  /** Path in the description. */
  readonly path: string;

  constructor(message: string, init: ErrorOptions & { method: string; path: string }) {
    super(message, init);
    this.method = init.method;
    this.path = init.path;
  }
}

/**
 * A successful response has a body that is not JSON. Usually a proxy or gateway sent it. A POST may have been carried
 * out: look before you send it again.
 */
export class ResponseBodyError extends MangopayFetchError {
  override readonly name = 'ResponseBodyError';
  readonly code = 'response_body_invalid';
  /** HTTP status of the response. */
  readonly httpStatus: number;
  /** Its media type; `null` where it had none. */
  readonly contentType: string | null;
  /** The key that the request carried, where it carried one. */
  readonly idempotencyKey: string | undefined;

  constructor(
    message: string,
    init: ErrorOptions & { httpStatus: number; contentType: string | null; idempotencyKey: string | undefined },
  ) {
    super(message, init);
    this.httpStatus = init.httpStatus;
    this.contentType = init.contentType;
    this.idempotencyKey = init.idempotencyKey;
  }
}

/**
 * No complete response in time. For a token request nothing was changed by it; for a POST of your own you cannot know
 * its outcome.
 */
export class RequestTimeoutError extends MangopayFetchError {
  override readonly name = 'RequestTimeoutError';
  readonly code = 'request_timeout';
  /** The limit that passed, in milliseconds. */
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
 * With `rateBudget`: the call would have had to wait for the rate limit longer than its `deadline` or `maxWait` allows.
 * Nothing was sent. Call again after `retryAt`, or allow a longer wait.
 */
export class RateBudgetError extends MangopayFetchError {
  override readonly name = 'RateBudgetError';
  readonly code = 'rate_budget_exceeded';
  /** Method of the request, in capitals. */
  readonly method: string;
  /** Path in the description. */
  readonly path: string;
  /** The priority of the call. */
  readonly priority: 'high' | 'normal' | 'low';
  /** When a call of this priority may be made again, as far as is known. */
  readonly retryAt: Date | undefined;

  constructor(
    message: string,
    init: ErrorOptions & {
      method: string;
      path: string;
      priority: RateBudgetError['priority'];
      retryAt: Date | undefined;
    },
  ) {
    super(message, init);
    this.method = init.method;
    this.path = init.path;
    this.priority = init.priority;
    this.retryAt = init.retryAt;
  }
}

/**
 * The request or its response did not get through: no connection, a connection that broke, a redirect, a body that broke
 * off or is larger than the client reads. `cause` holds what the platform says. `sent: false` means that the request did
 * not reach the API, so nothing was carried out: no connection, or a redirect to another origin in place of the API's
 * response.
 */
export class ConnectionError extends MangopayFetchError {
  override readonly name = 'ConnectionError';
  readonly code: 'not_connected' | 'connection_lost' | 'redirected' | 'response_too_large';
  /** Method of the request, in capitals. */
  readonly method: string;
  /** Path in the description. */
  readonly path: string;
  /** Whether the request may have reached the API. */
  readonly sent: boolean;

  constructor(
    code: ConnectionError['code'],
    message: string,
    init: ErrorOptions & { method: string; path: string; sent: boolean },
  ) {
    super(message, init);
    this.code = code;
    this.method = init.method;
    this.path = init.path;
    this.sent = init.sent;
  }
}
