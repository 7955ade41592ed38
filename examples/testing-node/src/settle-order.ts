import { type MangopayClient, unwrap } from 'mangopay-fetch';

export interface Order {
  id: string;
  buyer: { userId: string; walletId: string };
  seller: { walletId: string };
  /** In cents. */
  total: number;
}

export type Settlement =
  | { outcome: 'settled'; transferId: string }
  | { outcome: 'not enough money' }
  | { outcome: 'refused'; reason: string };

/** What the platform keeps. */
const COMMISSION = 0.1;

/** Moves the price of an order from the buyer's wallet to the seller's, less the commission. */
export async function settleOrder(mangopay: MangopayClient, order: Order): Promise<Settlement> {
  const transfer = await unwrap(
    mangopay.operations.createTransfer({
      body: {
        AuthorId: order.buyer.userId,
        DebitedWalletId: order.buyer.walletId,
        CreditedWalletId: order.seller.walletId,
        DebitedFunds: { Currency: 'EUR', Amount: order.total },
        Fees: { Currency: 'EUR', Amount: Math.round(order.total * COMMISSION) },
        Tag: order.id,
      },
    }),
  );
  if (transfer.Status !== 'FAILED') return { outcome: 'settled', transferId: transfer.Id };
  if (transfer.ResultCode === '001001') return { outcome: 'not enough money' };
  return { outcome: 'refused', reason: transfer.ResultMessage ?? 'unknown' };
}
