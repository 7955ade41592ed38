import { asRefusal } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { Account, Behaviour, World } from '../world.js';
import { asMoney, money, ownerOf, requireWallet } from './money.js';
import type { Transactions } from './transactions.js';

/** Soft decline: the payer has to authenticate once more. */
const SOFT_DECLINE = '101305';

/** A subscription: it begins with the first pay-in that succeeds, counts them, and ends by request. */
export function registrations(world: World, { whenSettled }: Transactions): Behaviour {
  whenSettled((account, payIn) => {
    const id = asString(payIn['RecurringPayinRegistrationId']);
    const registration = account.store.get('RecurringPayinRegistrationId', id);
    if (!registration || registration['Status'] === 'ENDED') return;
    if (payIn['ResultCode'] === SOFT_DECLINE) become(account, registration, 'AUTHENTICATION_NEEDED');
    if (payIn['Status'] !== 'SUCCEEDED') return;
    const state = asObject(registration['CurrentState']);
    const { Currency } = asMoney(payIn['DebitedFunds']);
    const more = (sum: string, field: string) =>
      money(Currency, asMoney(state[sum]).Amount + asMoney(payIn[field]).Amount);
    registration['CurrentState'] = {
      PayinsLinked: Number(state['PayinsLinked'] ?? 0) + 1,
      CumulatedDebitedAmount: more('CumulatedDebitedAmount', 'DebitedFunds'),
      CumulatedFeesAmount: more('CumulatedFeesAmount', 'Fees'),
      LastPayinId: payIn['Id'] ?? null,
    };
    become(account, registration, 'IN_PROGRESS');
  });

  function become(account: Account, registration: JsonObject, status: keyof typeof EVENTS): void {
    if (registration['Status'] === status) return;
    registration['Status'] = status;
    world.emit(account, EVENTS[status], asString(registration['Id']));
  }

  return {
    creating(item, { account }) {
      const wallet = requireWallet(account, item, 'CreditedWalletId');
      const { Currency } = asMoney(item['FirstTransactionDebitedFunds']);
      const none = money(Currency, 0);
      Object.assign(item, { Status: 'CREATED', ResultCode: null, ResultMessage: null });
      item['CurrentState'] = {
        PayinsLinked: 0,
        CumulatedDebitedAmount: none,
        CumulatedFeesAmount: none,
        LastPayinId: null,
      };
      item['CreditedUserId'] = ownerOf(wallet);
    },
    created(item, { account }) {
      world.emit(account, 'RECURRING_REGISTRATION_CREATED', asString(item['Id']));
    },
    changing(item) {
      if (item['Status'] === 'ENDED') throw ended();
    },
    changed(item, account) {
      if (item['Status'] === 'ENDED') world.emit(account, 'RECURRING_REGISTRATION_ENDED', asString(item['Id']));
    },
  };
}

const EVENTS = {
  AUTHENTICATION_NEEDED: 'RECURRING_REGISTRATION_AUTH_NEEDED',
  IN_PROGRESS: 'RECURRING_REGISTRATION_IN_PROGRESS',
} as const;

function ended() {
  return asRefusal(400, 'invalid_action', 'The recurring registration has ended');
}

/** It ends by request alone: its `EndDate` is only told to the payer and the bank. */
export function refuseEnded(registration: JsonObject): void {
  if (registration['Status'] === 'ENDED') throw ended();
}

/** What the next pay-in of a registration takes: the first amount, then the following one. */
export function nextAmounts(registration: JsonObject): { DebitedFunds: Json; Fees: Json } {
  const begun = Number(asObject(registration['CurrentState'])['PayinsLinked'] ?? 0) > 0;
  const amounts = (which: 'First' | 'Next') => ({
    DebitedFunds: registration[`${which}TransactionDebitedFunds`] ?? null,
    Fees: registration[`${which}TransactionFees`] ?? null,
  });
  const next = amounts('Next');
  return begun && next.DebitedFunds ? next : amounts('First');
}
