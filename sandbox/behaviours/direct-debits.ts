import { paramError } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { Account, World } from '../world.js';
import { accountOf, firstNameOf } from './accounts.js';
import { chargeBack } from './chargebacks.js';
import type { Transactions } from './transactions.js';

const BANK_DAY = 24 * 3600;
const NOT_CONFIRMED = '001833';

/** What the payer's bank does with a direct debit, by the first name of the account's owner (test data of the vendor). */
export function createDirectDebits(world: World, { settle, whenSettled }: Transactions) {
  function mandateOf({ store }: Account, item: JsonObject): JsonObject | undefined {
    return store.get('MandateId', asString(item['MandateId']));
  }

  function debtorOf(account: Account, mandate: JsonObject): string {
    try {
      return firstNameOf(accountOf(account, mandate));
    } catch {
      // the account was not made here
      return '';
    }
  }

  whenSettled((account, item) => {
    const mandate = mandateOf(account, item);
    if (item['PaymentType'] !== 'DIRECT_DEBIT' || !mandate || item['Status'] !== 'SUCCEEDED') return;
    if (mandate['Status'] === 'SUBMITTED') {
      mandate['Status'] = 'ACTIVE';
      world.emit(account, 'MANDATE_ACTIVATED', asString(mandate['Id']));
    }
    if (debtorOf(account, mandate) === 'Fickle') wait(account, item);
  });

  function wait(account: Account, item: JsonObject): void {
    world.later(account, 'PayInId', asString(item['Id']), BANK_DAY);
  }

  function dispute(account: Account, payIn: JsonObject): void {
    const id = chargeBack(world, account, payIn, {
      DisputeType: 'NOT_CONTESTABLE',
      Status: 'CLOSED',
      ContestDeadlineDate: null,
      ClosedDate: world.now(),
      ResultCode: 'LOST',
      DisputeReason: {
        ...asObject(world.example('getDispute')['DisputeReason']),
        DisputeReasonType: 'OTHER',
        DisputeReasonMessage: null,
      },
    });
    world.emit(account, 'DISPUTE_CREATED', id);
    world.emit(account, 'DISPUTE_CLOSED', id);
  }

  return {
    check(account: Account, item: JsonObject): void {
      if (mandateOf(account, item)) return;
      throw paramError({ MandateId: `The mandate ${asString(item['MandateId'])} does not exist.` });
    },
    /** A debit needs a mandate that is confirmed; the bank answers a day later. */
    start(account: Account, item: JsonObject): void {
      const mandate = mandateOf(account, item) ?? {};
      if (mandate['Status'] !== 'SUBMITTED' && mandate['Status'] !== 'ACTIVE') {
        settle(account, item, NOT_CONFIRMED);
        return;
      }
      wait(account, item);
    },
    /** The bank's response, or the dispute that comes a day after it. */
    due(account: Account, item: JsonObject): void {
      const debtor = debtorOf(account, mandateOf(account, item) ?? {});
      if (item['Status'] === 'CREATED') settle(account, item, debtor === 'Penniless' ? '001830' : undefined);
      else if (item['Status'] === 'SUCCEEDED' && debtor === 'Fickle') dispute(account, item);
    },
  };
}
