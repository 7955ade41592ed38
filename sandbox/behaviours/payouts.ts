import { paramError, report } from '../http/refusal.js';
import { asString } from '../json.js';
import type { Behaviour } from '../world.js';
import { ownerOf, refuseOtherCurrency, requireWallet } from './money.js';
import { type Transactions, UNSUFFICIENT_BALANCE } from './transactions.js';

/** A payout takes the money from the wallet at once and stays `CREATED` until the bank has it. */
export function payouts({ open, announce, settle, reserve }: Transactions): Behaviour {
  return {
    creating(item, { account, body }) {
      const from = requireWallet(account, item, 'DebitedWalletId');
      refuseOtherCurrency(from, item['DebitedFunds'] ?? null, item['Fees'] ?? null);
      // the platform's own wallets have no owner
      const owner = ownerOf(from) ?? account.clientId;
      item['AuthorId'] ??= owner;
      if (owner !== item['AuthorId']) {
        throw paramError({ AuthorId: 'Author must be debited wallet owner' });
      }
      const id = asString(body['RecipientId'] ?? body['BankAccountId']);
      const target = account.store.get('RecipientId', id) ?? account.store.get('BankAccountId', id);
      if (!target) throw paramError({ BankAccountId: `There is no bank account or recipient ${id}.` });
      if (target['RecipientScope'] === 'PAYIN') {
        throw report(400, 'invalid_action', 'Payout not allowed for RecipientScope PAYIN');
      }
      open(item, 'PAYOUT');
    },
    created(item, { account, resultCode }) {
      announce(account, item);
      if (!reserve(account, item)) settle(account, item, UNSUFFICIENT_BALANCE);
      else if (resultCode !== undefined) settle(account, item, resultCode);
    },
  };
}
