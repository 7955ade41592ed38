import { randomUUID } from 'node:crypto';
import { asRefusal, paramError } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import type { Behaviour, World } from '../world.js';
import { accountOf, ibanOf } from './accounts.js';
import { asMoney, ownerOf, refuseOtherCurrency, requireWallet } from './money.js';
import { isReserved, payoutRefusal, type Transactions, UNSUFFICIENT_BALANCE } from './transactions.js';

/** Seconds until the bank has the money, and until it is clear that it never will. */
const BANK_DAY = 24 * 3600;
const CHECKED_AFTER = 1;

/** Of the vendor's test data: an account that is not reached at once, and a reference that is refused. */
const SLOW_IBAN = 'FR541558929750ZZZZZZAC01915';
const REFUSED_REFERENCE = 'IP1070';

/** A payout takes the money from the wallet at once and stays `CREATED` until the bank has it, a day later. */
export function payouts({ open, announce, settle, reserve }: Transactions, world: World): Behaviour {
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
      const target = accountOf(account, body);
      if (target['RecipientScope'] === 'PAYIN') {
        throw asRefusal(400, 'invalid_action', 'Payout not allowed for RecipientScope PAYIN');
      }
      const asked = asString(body['PayoutModeRequested'] ?? body['ModeRequested']) || 'STANDARD';
      const instant = asked.startsWith('INSTANT');
      Object.assign(item, { ModeRequested: asked, ModeApplied: instant ? 'PENDING_RESPONSE' : asked });
      Object.assign(item, { FallbackReason: null, CreditedUserId: null, CreditedWalletId: null });
      if (instant && (ibanOf(target) === SLOW_IBAN || body['BankWireRef'] === REFUSED_REFERENCE)) {
        const refused = body['BankWireRef'] === REFUSED_REFERENCE;
        item['ModeApplied'] = 'STANDARD';
        item['FallbackReason'] = refused
          ? { Code: '130010', Message: 'Generic operation error' }
          : { Code: '001999', Message: 'Generic Operation error' };
      }
      const sepa = ibanOf(target) !== '' && asMoney(item['DebitedFunds']).Currency === 'EUR';
      item['RecipientVerificationOfPayee'] = sepa ? (target['RecipientVerificationOfPayee'] ?? verified()) : null;
      open(item, 'PAYOUT');
    },
    created(item, { account, resultCode }) {
      announce(account, item);
      if (resultCode !== undefined) {
        settle(account, item, resultCode);
        return;
      }
      const leaves = reserve(account, item) && !payoutRefusal(account, item);
      world.later(account, 'PayoutId', asString(item['Id']), leaves ? BANK_DAY : CHECKED_AFTER);
    },
    due(item, account) {
      if (item['Status'] !== 'CREATED') return;
      settle(account, item, isReserved(account, item) ? undefined : UNSUFFICIENT_BALANCE);
    },
  };
}

/** What the bank of an account in euros says on its holder: here, that all names are right. */
function verified(): JsonObject {
  return {
    RecipientVerificationId: randomUUID(),
    RecipientVerificationCheck: 'MATCH',
    RecipientVerificationMessage: 'Account name fully matches account identifier.',
  };
}
