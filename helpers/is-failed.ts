import { type ResultCode, resultCodes } from '../generated/result-codes.js';

export { type ResultCode, resultCodes } from '../generated/result-codes.js';

/**
 * Whether a transaction has failed. Mangopay responds with 200 to a pay-in, transfer, payout or refund that it has refused;
 * what came of it is in `Status`, and the reason in `ResultCode` and `ResultMessage`.
 *
 * @example
 * ```ts
 * const transfer = await unwrap(mangopay.operations.createTransfer({ body }));
 * if (isFailed(transfer)) throw new Error(`${transfer.ResultCode}: ${transfer.ResultMessage}`);
 * ```
 * @see https://docs.mangopay.com/errors/codes
 */
export function isFailed<Transaction extends { readonly Status?: string | null }>(
  transaction: Transaction,
): transaction is Transaction & { readonly Status: 'FAILED' } {
  return transaction.Status === 'FAILED';
}

/**
 * What a result code means; `undefined` for one that is not known, since Mangopay adds codes without notice.
 *
 * @example
 * ```ts
 * findResultCode('001001')?.group; // 'Generic transaction errors'
 * ```
 */
export function findResultCode(code: string): ResultCode | undefined {
  const codes: Readonly<Record<string, ResultCode>> = resultCodes;
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
