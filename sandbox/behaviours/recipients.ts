import { asRefusal, paramError } from '../http/refusal.js';
import { asString } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { pendingAction, skipsSca } from './sca.js';

/** Those to pay out to are listed, unless others are asked for. */
export function chooseScope({ query }: AcceptedRequest): undefined {
  query['RecipientScope'] ??= 'PAYOUT';
  if (query['RecipientScope'] === 'ALL') delete query['RecipientScope'];
}

/**
 * An account to pay out to. Its owner has to agree to it by authenticating, unless it only pays back pay-ins.
 * Older libraries register payers without naming the scope, and are let through.
 */
export function recipients(world: World): Behaviour {
  return {
    creating(item, { account, params, body }) {
      const user = account.store.get('UserId', params['UserId'] ?? '');
      if (body['RecipientScope'] === 'PAYOUT' && user?.['UserCategory'] === 'PAYER') {
        throw paramError({ SCA: 'The RecipientScope PAYOUT is for users of the category OWNER.' });
      }
      const paysOut = item['RecipientScope'] !== 'PAYIN';
      const due = paysOut && !skipsSca(user) && body['ScaContext'] !== 'USER_NOT_PRESENT';
      item['Status'] = due ? 'PENDING' : 'ACTIVE';
      item['PendingUserAction'] = due ? pendingAction(world, asString(item['Id'])) : null;
    },
    created(item, { account }) {
      if (item['Status'] === 'ACTIVE') world.emit(account, 'RECIPIENT_ACTIVE', asString(item['Id']));
    },
    changing(item, change) {
      if (item['Status'] !== 'ACTIVE') throw asRefusal(400, 'other', 'The recipient is not active');
      change['Status'] = 'DEACTIVATED';
    },
    changed(item, account) {
      if (item['Status'] === 'DEACTIVATED') world.emit(account, 'RECIPIENT_DEACTIVATED', asString(item['Id']));
    },
  };
}
