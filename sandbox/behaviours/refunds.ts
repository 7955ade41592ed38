import { asRefusal, paramError } from '../http/refusal.js';
import type { JsonObject } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { asMoney, type Money, money } from './money.js';
import type { Transactions } from './transactions.js';

/** Seconds from which on a direct debit, and until which any pay-in, can be given back: 7 days, 11 months. */
const DIRECT_DEBIT_FROM = 7 * 24 * 3600;
const REFUNDED_WITHIN = 334 * 24 * 3600;

/** Refunds of pay-ins and transfers: in full, or a part. They go the way of the first transaction backwards. */
export function refunds({ open, announce, settle }: Transactions, world: World): Behaviour {
  const refused = new WeakMap<JsonObject, string>();

  return {
    creating(item, call) {
      const { initial, idField } = initialOf(call);
      const { body } = call;
      if (initial['Status'] !== 'SUCCEEDED') {
        throw asRefusal(400, 'original_transaction_must_be_succeeded', 'The original transaction must be succeeded');
      }
      if ('AuthorId' in body && body['AuthorId'] !== initial['AuthorId']) {
        throw paramError({ AuthorId: 'Author of the refund is not the author of the initial transfer' });
      }

      const { left, fees } = remaining(initial, call);
      const payIn = initial['Type'] === 'PAYIN';
      if (left.Amount <= 0 && !payIn) {
        throw paramError({ [idField]: 'Original transaction has already been successfully refunded' });
      }
      const { Currency, Amount } = asMoney(body['DebitedFunds'] ?? left);
      if ((Amount > left.Amount && !payIn) || Currency !== left.Currency) {
        throw paramError({ DebitedFunds: 'DebitedFunds cannot be higher than CreditedFunds of the initial transfer' });
      }
      item['DebitedFunds'] = money(Currency, Amount);
      item['Fees'] = body['Fees'] ?? money(Currency, -fees);
      const code = payIn ? refusalOf(initial, item, left.Amount, world.now()) : undefined;
      if (code) refused.set(item, code);
      Object.assign(item, {
        InitialTransactionId: initial['Id'],
        InitialTransactionType: initial['Type'],
        InitialTransactionNature: initial['Nature'],
        CreditedUserId: payIn ? null : initial['AuthorId'],
        DebitedWalletId: initial['CreditedWalletId'],
        CreditedWalletId: payIn ? null : initial['DebitedWalletId'],
      });
      open(item, payIn ? 'PAYOUT' : 'TRANSFER', 'REFUND');
    },
    created(item, { account, resultCode }) {
      announce(account, item);
      settle(account, item, resultCode ?? refused.get(item));
    },
  };
}

/** Why a pay-in is not given back; such a refund comes back `FAILED`. */
function refusalOf(initial: JsonObject, item: JsonObject, left: number, now: number): string | undefined {
  const age = now - Number(initial['CreationDate'] ?? now);
  const debit = initial['PaymentType'] === 'DIRECT_DEBIT';
  if (left <= 0) return '001401';
  if (asMoney(item['DebitedFunds']).Amount > left) return '005403';
  if (debit && age < DIRECT_DEBIT_FROM && item['Tag'] !== 'ignore_mindate') return '001405';
  return age > REFUNDED_WITHIN ? '001403' : undefined;
}

function initialOf({ account, params }: AcceptedRequest): { initial: JsonObject; idField: string } {
  const idField = 'TransferId' in params ? 'TransferId' : 'PayInId';
  // an unknown one was refused before
  return { initial: account.store.get(idField, params[idField] ?? '') ?? {}, idField };
}

/** What earlier refunds have left of the credited funds and of the fees. */
function remaining(initial: JsonObject, { account }: AcceptedRequest): { left: Money & JsonObject; fees: number } {
  const { Currency, Amount } = asMoney(initial['CreditedFunds']);
  const earlier = account.store
    .all(['RefundId'])
    .map(({ item }) => item)
    .filter((item) => item['InitialTransactionId'] === initial['Id'] && item['Status'] !== 'FAILED');
  const sum = (field: string) => earlier.reduce((total, item) => total + asMoney(item[field]).Amount, 0);
  return {
    left: money(Currency, Amount - sum('DebitedFunds')),
    fees: asMoney(initial['Fees']).Amount + sum('Fees'),
  };
}
