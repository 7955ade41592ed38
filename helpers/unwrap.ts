import { checkObject } from '../lib/arguments.js';
import { toMangopayError } from './to-mangopay-error.js';

/** What a call gives: this client's result, or that of any openapi-fetch client. */
export interface UnwrappableResult {
  /** The body of a success. */
  readonly data?: unknown;
  /** The body of an error, always an object. */
  readonly error?: unknown;
  /** The response that the body came with. */
  readonly response: Response;
}

/** The type of `data` of a result whose call succeeded. */
export type Unwrapped<Result extends UnwrappableResult> = Extract<Result, { error?: undefined }>['data'];

/**
 * Gives the data of a call, or throws. Whether a call succeeded is decided by the status alone: an error without a body
 * is an error too.
 *
 * A transaction that failed is not an error: it arrives with status 200; see `isFailed`.
 *
 * @example
 * ```ts
 * const wallet = await unwrap(mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId } } }));
 * ```
 * @throws {@link MangopayError} when the API responded with an error; {@link ScaRequiredError} when the user has to
 * authenticate first; {@link ArgumentError} for what is not the result of a call; and what the call itself throws: see
 * {@link CallError}.
 */
export async function unwrap<Result extends UnwrappableResult>(
  result: Result | PromiseLike<Result>,
): Promise<Unwrapped<Result>> {
  const { data, error, response } = (await result) ?? {};
  checkObject(
    'result',
    response,
    'what a call gives, its response included, or its promise: unwrap(mangopay.operations.getClient())',
  );
  if (!response.ok) throw toMangopayError(response, error);
  return data as Unwrapped<Result>; // a response that is ok has data of its own type, and no error
}
