import { asRefusal } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import type { Account, Behaviour, World } from '../world.js';
import { accountOf, firstNameOf, schemeOf } from './accounts.js';

/** A debtor's consent. It can be cancelled once the debtor has confirmed it. */
export function mandates(world: World): Behaviour {
  function tell(item: JsonObject, account: Account): void {
    const event = { SUBMITTED: 'MANDATE_SUBMITTED', ACTIVE: 'MANDATE_ACTIVATED', EXPIRED: 'MANDATE_EXPIRED' } as const;
    const status = asString(item['Status']);
    const name = status === 'FAILED' ? 'MANDATE_FAILED' : event[status as keyof typeof event];
    if (name) world.emit(account, name, asString(item['Id']));
  }

  return {
    creating(item, { account, body }) {
      const target = accountOf(account, body);
      const id = asString(item['Id']);
      Object.assign(item, { Status: 'CREATED', ResultCode: null, ResultMessage: null, BankReference: null });
      Object.assign(item, { RedirectURL: world.address('mandate', id), Scheme: schemeOf(target) });
      item['UserId'] = target['UserId'] ?? null;
    },
    created(item, { account }) {
      world.emit(account, 'MANDATE_CREATED', asString(item['Id']));
    },
    changing(item, change, { operation }) {
      if (operation.id !== 'cancelMandate') return;
      if (item['Status'] !== 'SUBMITTED' && item['Status'] !== 'ACTIVE') {
        throw asRefusal(
          400,
          'mandate_cannot_be_cancelled',
          'Only a mandate that is SUBMITTED or ACTIVE can be cancelled',
        );
      }
      const message = 'The client has cancelled the mandate';
      Object.assign(change, { Status: 'FAILED', ResultCode: '001806', ResultMessage: message });
    },
    changed(item, account) {
      const target = ['RecipientId', 'BankAccountId']
        .map((kind) => account.store.get(kind, asString(item[kind])))
        .find((found) => found !== undefined);
      // the bank refuses the mandate of such an owner (test data of the vendor)
      const invalid = target && schemeOf(target) === 'BACS' && firstNameOf(target) === 'Invalid';
      if (item['Status'] === 'SUBMITTED' && invalid) {
        const message = 'The bank details supplied were incorrect';
        Object.assign(item, { Status: 'FAILED', ResultCode: '001802', ResultMessage: message });
      }
      tell(item, account);
    },
  };
}
