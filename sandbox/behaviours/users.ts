import { asRefusal } from '../http/refusal.js';
import { asString, isObject, type JsonObject } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { balanceOf } from './money.js';
import { isOwner, pendingAction, skipsSca } from './sca.js';

/** What responses show of a representative even where it was not sent. */
const NOT_GIVEN = { ProofOfIdentity: null, PhoneNumber: null, PhoneNumberCountry: null };

/** An owner has to enroll in strong customer authentication before the account is active; a payer has not. */
export function users(world: World): Behaviour {
  function refuseWithoutTerms(user: JsonObject, { operation, tolerates }: AcceptedRequest): void {
    if (!isOwner(user) || user['TermsAndConditionsAccepted'] === true) return;
    const older = !operation.path.includes('/sca/');
    if (older && tolerates('TermsAndConditionsAccepted is not true for an owner')) return;
    const message = 'User must accept the terms and conditions before account creation or modification.';
    throw asRefusal(403, 'user_hasnt_accepted_terms_and_conditions', message);
  }

  function enroll(user: JsonObject): void {
    const due = isOwner(user) && !skipsSca(user);
    user['UserStatus'] = due ? 'PENDING_USER_ACTION' : 'ACTIVE';
    user['PendingUserAction'] = due ? pendingAction(world, asString(user['Id'])) : null;
  }

  return {
    fits({ PersonType }, { path }) {
      const wanted = /\/users\/(natural|legal)\//.exec(path)?.[1];
      return wanted === undefined || wanted.toUpperCase() === PersonType;
    },
    creating(user, call) {
      const { body } = call;
      refuseWithoutTerms(body, call);
      user['KYCLevel'] = 'LIGHT';
      user['TermsAndConditionsAccepted'] ??= false;
      user['TermsAndConditionsAcceptedDate'] = body['TermsAndConditionsAccepted'] === true ? world.now() : null;
      const representative = user['LegalRepresentative'];
      if (isObject(representative)) user['LegalRepresentative'] = { ...NOT_GIVEN, ...representative };
      // the older operations lack strong customer authentication, and treat a user without a category as an owner
      user['UserCategory'] ??= 'OWNER';
      if ('PendingUserAction' in user) enroll(user);
      else user['UserStatus'] = 'ACTIVE';
    },
    changing(user, change, call) {
      const { account, operation } = call;
      if (change['TermsAndConditionsAccepted'] === true && user['TermsAndConditionsAccepted'] !== true) {
        user['TermsAndConditionsAcceptedDate'] = world.now();
      }
      if (!operation.path.endsWith('/category')) return;
      refuseWithoutTerms({ ...user, ...change }, call);
      const became = change['UserCategory'] === 'OWNER' && !isOwner(user);
      user['UserCategory'] = change['UserCategory'] ?? null;
      if (became) enroll(user);
      const event = isOwner(user) ? 'USER_CATEGORY_UPDATED_TO_OWNER' : 'USER_CATEGORY_UPDATED_TO_PAYER';
      world.emit(account, event, asString(user['Id']));
    },
    removing(user, { account }) {
      const wallets = account.store.all(['WalletId'], [asString(user['Id'])]);
      if (wallets.some(({ item }) => balanceOf(item) !== 0)) {
        const message = 'The user cannot be closed as one or several wallets are not empty';
        throw asRefusal(400, 'user_closure_not_possible', message);
      }
      user['UserStatus'] = 'CLOSED';
      world.emit(account, 'USER_ACCOUNT_CLOSED', asString(user['Id']));
    },
  };
}
