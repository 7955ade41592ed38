import { paramError } from '../http/refusal.js';
import { asString } from '../json.js';
import type { Behaviour } from '../world.js';
import { money } from './money.js';

/** A wallet begins empty and has exactly one owner. */
export const wallets: Behaviour = {
  creating(item, { account, body }) {
    const owners = [body['Owners'] ?? []].flat();
    if (owners.length > 1) throw paramError({ Owners: "Owners doesn't support multiple values for the moment" });
    if (!account.store.get('UserId', asString(owners[0]))) {
      throw paramError({ Owners: `The user ${asString(owners[0])} does not exist.` });
    }
    item['Balance'] = money(asString(item['Currency']), 0);
    item['FundsType'] = 'DEFAULT';
  },
};
