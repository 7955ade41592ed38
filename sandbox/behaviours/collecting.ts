import { asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Account, Behaviour, World } from '../world.js';
import { findWallet, ownerOf } from './money.js';

/** Account numbers that collect for a wallet. */

/** The wallet is that of the path, and the money goes to its owner. */
function forWallet(item: JsonObject, { account, params }: AcceptedRequest): void {
  item['WalletId'] = params['WalletId'] ?? null;
  item['CreditedUserId'] = ownerOf(findWallet(account, params['WalletId']));
}

export const bankingAliases: Behaviour = {
  creating(item, call) {
    forWallet(item, call);
    Object.assign(item, {
      Active: true,
      VirtualAccountPurpose: 'COLLECTION',
      VirtualAccountPurposeResponse: 'COLLECTION',
    });
  },
};

export function virtualAccounts(world: World): Behaviour {
  function tell(item: JsonObject, account: Account): void {
    const id = asString(item['Id']);
    if (item['Status'] === 'ACTIVE') world.emit(account, 'VIRTUAL_ACCOUNT_ACTIVE', id);
    if (item['Status'] === 'BLOCKED') world.emit(account, 'VIRTUAL_ACCOUNT_BLOCKED', id);
    if (item['Status'] === 'FAILED') world.emit(account, 'VIRTUAL_ACCOUNT_FAILED', id);
    if (item['Status'] === 'CLOSED') world.emit(account, 'VIRTUAL_ACCOUNT_CLOSED', id);
  }
  return {
    creating: forWallet,
    created: (item, { account }) => tell(item, account),
    changing(_item, change) {
      Object.assign(change, { Status: 'CLOSED', Active: false });
    },
    changed: tell,
  };
}
