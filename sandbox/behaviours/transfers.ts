import { paramError } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { asMoney, ownerOf, refuseOtherCurrency, requireWallet } from './money.js';
import { isOwner, pendingAction, skipsSca } from './sca.js';
import type { Transactions } from './transactions.js';

/** In the vendor's sandbox, transfers between owners above this amount need the user's authentication. */
const SCA_ABOVE = 50_000;

export function transfers({ open, announce, settle }: Transactions, world: World): Behaviour {
  return {
    creating(item, { account }) {
      const from = requireWallet(account, item, 'DebitedWalletId');
      const to = requireWallet(account, item, 'CreditedWalletId');
      refuseOtherCurrency(from, item['DebitedFunds'] ?? null, item['Fees'] ?? null, to['Balance'] ?? null);
      if (ownerOf(from) !== item['AuthorId']) throw paramError({ AuthorId: 'Author must be debited wallet owner' });
      item['CreditedUserId'] = ownerOf(to);
      item['PendingUserAction'] = null;
      open(item, 'TRANSFER');
    },
    created(item, call) {
      announce(call.account, item);
      const refused = call.resultCode ?? refuse(item, call);
      if (refused === undefined && needsSca(item, call)) {
        item['PendingUserAction'] = pendingAction(world, asString(item['Id']));
        return;
      }
      settle(call.account, item, refused);
    },
  };
}

function refuse(item: JsonObject, call: AcceptedRequest): string | undefined {
  if (item['DebitedWalletId'] === item['CreditedWalletId']) return '101108';
  const [from, to] = users(item, call);
  if (from?.['UserStatus'] === 'PENDING_USER_ACTION') return '002704';
  if (from?.['UserStatus'] === 'CLOSED') return '002601';
  if (to?.['UserStatus'] === 'CLOSED') return '002602';
  if (from === to || to?.['UserCategory'] !== 'PAYER') return undefined;
  return from?.['UserCategory'] === 'PAYER' ? '002701' : '002702';
}

function needsSca(item: JsonObject, call: AcceptedRequest): boolean {
  const [from, to] = users(item, call);
  const owners = from !== to && isOwner(from) && isOwner(to) && !skipsSca(from);
  return owners && asMoney(item['DebitedFunds']).Amount > SCA_ABOVE && call.body['ScaContext'] !== 'USER_NOT_PRESENT';
}

function users(item: JsonObject, { account }: AcceptedRequest): (JsonObject | undefined)[] {
  return ['AuthorId', 'CreditedUserId'].map((field) => account.store.get('UserId', asString(item[field])));
}
