/**
 * Errors of the client itself. Those of the token plugin stand beside it and are re-exported by the front door.
 *
 * @module
 */

/**
 * A parameter of a call is missing or cannot be sent. Nothing was sent. Mend the parameter that `parameter` names;
 * retrying does not help.
 */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  readonly code = 'parameter_invalid';
  /** Where the parameter belongs (`in` of the OpenAPI parameter object). */
  readonly location: 'path' | 'query' | 'header';
  /** The parameter at fault, as it is spelt in the description. */
  readonly parameter: string;

  constructor(location: 'path' | 'query' | 'header', parameter: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.location = location;
    this.parameter = parameter;
  }
}

/**
 * A POST was sent with an idempotency key, and no answer to it could be had. Tell the two cases apart by `code`:
 *
 * - `outcome_unknown`: the answer was lost, and asking for it failed too; `cause` says how. The request may have been
 *   carried out. Ask for the answer with `operations.getApiResponse` and `idempotencyKey` (for 24 hours), or send the
 *   same request again with the same key: it takes effect once.
 * - `key_spent`: the request was not carried out, and its key cannot be used again. Send it again with another key.
 */
export class IdempotencyError extends Error {
  override readonly name = 'IdempotencyError';
  readonly code: 'outcome_unknown' | 'key_spent';
  /** The key that the request carried. */
  readonly idempotencyKey: string;

  constructor(code: IdempotencyError['code'], idempotencyKey: string, message: string, init?: ErrorOptions) {
    super(message, init);
    this.code = code;
    this.idempotencyKey = idempotencyKey;
  }
}

/**
 * An answer announced success but its body could not be read as asked: no JSON where JSON was due. Usually something
 * stands between you and the API. A POST may have been carried out; look before you send it again.
 */
export class ResponseBodyError extends Error {
  override readonly name = 'ResponseBodyError';
  readonly code = 'response_body_invalid';
  /** HTTP status of the answer. */
  readonly status: number;
  /** Its media type; `null` where it had none. */
  readonly contentType: string | null;
  /** The key that the request carried, where it carried one. */
  readonly idempotencyKey: string | undefined;

  constructor(
    message: string,
    init: ErrorOptions & { status: number; contentType: string | null; idempotencyKey: string | undefined },
  ) {
    super(message, init);
    this.status = init.status;
    this.contentType = init.contentType;
    this.idempotencyKey = init.idempotencyKey;
  }
}
