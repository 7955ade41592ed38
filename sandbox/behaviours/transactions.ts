import { resultCodes } from '../../generated/result-codes.js';
import { asString, type JsonObject } from '../json.js';
import type { Account, EventTypeName, World } from '../world.js';
import { isUsable } from './accounts.js';
import { asMoney, balanceOf, clientWallet, credit, findWallet, money, requireWallet } from './money.js';

const SUCCESS = '000000';
export const UNSUFFICIENT_BALANCE = '001001';

export function createTransactions(world: World) {
  const listeners: ((account: Account, item: JsonObject) => void)[] = [];

  /** Ends a transaction, moves its money, and tells the hooks. */
  function settle(account: Account, item: JsonObject, wanted = SUCCESS): void {
    const code = wanted === SUCCESS ? (payoutRefusal(account, item) ?? move(account, item)) : wanted;
    const succeeded = code === SUCCESS;
    if (!succeeded && isReserved(account, item))
      credit(requireWallet(account, item, 'DebitedWalletId'), amountOf(item));
    delete account.store.note(asString(item['Id']))['reserved'];
    finish(item, code);
    world.emit(account, eventOf(item, succeeded ? 'SUCCEEDED' : 'FAILED'), asString(item['Id']));
    for (const listener of listeners) listener(account, item);
  }

  function finish(item: JsonObject, code: string): void {
    const known: Record<string, { message: string | null }> = resultCodes;
    item['Status'] = code === SUCCESS ? 'SUCCEEDED' : 'FAILED';
    item['ResultCode'] = code;
    item['ResultMessage'] = code === SUCCESS ? 'Success' : (known[code]?.message ?? null);
    item['ExecutionDate'] = code === SUCCESS ? world.now() : null;
    if ('PendingUserAction' in item) item['PendingUserAction'] = null;
    if (item['ModeApplied'] === 'PENDING_RESPONSE' && code === SUCCESS) item['ModeApplied'] = 'INSTANT_PAYMENT';
  }

  /** Result code of the attempt. Nothing has moved unless it is the one of success. */
  function move(account: Account, item: JsonObject): string {
    if (item['DeclaredDebitedFunds']) arrive(item);
    const debited = asMoney(item['DebitedFunds']);
    const fees = asMoney(item['Fees']).Amount;
    if (debited.Amount <= 0) return '001013';
    if (debited.Amount - fees <= 0) return '001014';
    const from = findWallet(account, item['DebitedWalletId']);
    const to = findWallet(account, item['CreditedWalletId']);
    const feeWallet = clientWallet(account, 'FEES', debited.Currency);
    const reserved = isReserved(account, item);

    if (from && !reserved && balanceOf(from) < debited.Amount) return UNSUFFICIENT_BALANCE;
    if (balanceOf(feeWallet) + fees < 0) return '005405';
    if (from && !reserved) credit(from, -debited.Amount);
    if (to) credit(to, debited.Amount - fees);
    credit(feeWallet, fees);
    return SUCCESS;
  }

  /** Takes the money of a payout from its wallet before the bank has it; a failure gives it back. */
  function reserve(account: Account, item: JsonObject): boolean {
    const wallet = requireWallet(account, item, 'DebitedWalletId');
    if (balanceOf(wallet) < amountOf(item)) return false;
    credit(wallet, -amountOf(item));
    account.store.note(asString(item['Id']))['reserved'] = true;
    return true;
  }

  /** What every transaction starts as. */
  function open(item: JsonObject, type: string, nature = 'REGULAR'): void {
    const debited = asMoney(item['DebitedFunds']);
    if ('Fees' in item && asMoney(item['Fees']).Currency === '') item['Fees'] = money(debited.Currency, 0);
    const credited = money(debited.Currency, debited.Amount - asMoney(item['Fees']).Amount);
    Object.assign(item, { Type: type, Nature: nature, Status: 'CREATED', CreditedFunds: credited });
    Object.assign(item, { ResultCode: null, ResultMessage: null, ExecutionDate: null });
  }

  /** Says that there is a new one. */
  function announce(account: Account, item: JsonObject): void {
    world.emit(account, eventOf(item, 'CREATED'), asString(item['Id']));
  }

  /** What follows from the end of a transaction. */
  function whenSettled(listener: (account: Account, item: JsonObject) => void): void {
    listeners.push(listener);
  }

  return { settle, finish, open, announce, reserve, whenSettled };
}

export type Transactions = ReturnType<typeof createTransactions>;

/** Whether the money of a payout has been taken from its wallet. */
export function isReserved({ store }: Account, item: JsonObject): boolean {
  return store.note(asString(item['Id']))['reserved'] === true;
}

/** Why a payout does not leave: its owner is not verified, or the recipient is not active. */
export function payoutRefusal(account: Account, item: JsonObject): string | undefined {
  if (item['Type'] !== 'PAYOUT' || item['Nature'] !== 'REGULAR') return undefined;
  const author = account.store.get('UserId', asString(item['AuthorId']));
  if (author?.['UserCategory'] === 'OWNER' && author['KYCLevel'] !== 'REGULAR') return '002981';
  // either field may hold the id of a recipient
  const id = asString(item['RecipientId']) || asString(item['BankAccountId']);
  const target = account.store.get('RecipientId', id) ?? account.store.get('BankAccountId', id);
  return target === undefined || isUsable(target) ? undefined : '121006';
}

function amountOf(item: JsonObject): number {
  return asMoney(item['DebitedFunds']).Amount;
}

/** A bank wire: what was declared has arrived, neither more nor less. */
function arrive(item: JsonObject): void {
  const debited = asMoney(item['DeclaredDebitedFunds']);
  const fees = asMoney(item['DeclaredFees']).Amount;
  item['DebitedFunds'] = money(debited.Currency, debited.Amount);
  item['Fees'] = money(debited.Currency, fees);
  item['CreditedFunds'] = money(debited.Currency, debited.Amount - fees);
}

/** `PAYIN_NORMAL_SUCCEEDED`. A refund is named after what it refunds. */
function eventOf(item: JsonObject, end: 'CREATED' | 'SUCCEEDED' | 'FAILED'): EventTypeName {
  const refund = item['Nature'] === 'REFUND';
  const type = asString(refund ? item['InitialTransactionType'] : item['Type']);
  const nature = refund || item['Nature'] === 'SETTLEMENT' ? asString(item['Nature']) : 'NORMAL';
  // there is an event type for each of these combinations
  return `${type}_${nature}_${end}` as EventTypeName;
}
