import { paramError } from '../http/refusal.js';
import { asString } from '../json.js';
import type { Behaviour } from '../world.js';
import { asMoney, requireWallet } from './money.js';
import type { Transactions } from './transactions.js';

/** Gives the platform back what a lost dispute has cost it, from the wallet that the contested pay-in went to. */
export function settlementTransfers({ open, announce, settle }: Transactions): Behaviour {
  return {
    creating(item, { account, params }) {
      const repudiation = account.store.get('RepudiationId', params['RepudiationId'] ?? '') ?? {};
      // not shown; so the transactions of the dispute are found
      item['DisputeId'] = repudiation['DisputeId'] ?? null;
      const payIn = account.store.get('PayInId', asString(repudiation['InitialTransactionId']));
      item['DebitedWalletId'] = payIn?.['CreditedWalletId'] ?? repudiation['DebitedWalletId'] ?? null;
      requireWallet(account, item, 'DebitedWalletId');
      for (const field of payIn ? (['DebitedFunds', 'Fees'] as const) : []) {
        if (asMoney(item[field]).Amount <= asMoney(payIn?.[field]).Amount) continue;
        throw paramError({ [field]: `${field} cannot be higher than that of the contested pay-in` });
      }
      item['CreditedWalletId'] = `CREDIT_${asMoney(item['DebitedFunds']).Currency}`;
      open(item, 'TRANSFER', 'SETTLEMENT');
    },
    created(item, { account, resultCode }) {
      announce(account, item);
      settle(account, item, resultCode);
    },
  };
}
