import { asRefusal, paramError } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { Account } from '../world.js';

/** An amount in the minor units of its currency. */
export interface Money {
  Currency: string;
  Amount: number;
}

export function asMoney(value: Json | undefined): Money {
  const { Currency, Amount } = asObject(value);
  return { Currency: asString(Currency), Amount: Number(Amount ?? 0) };
}

export function money(Currency: string, Amount: number): Money & JsonObject {
  return { Currency, Amount };
}

/** A wallet of a user or, as `FEES_EUR`, of the platform. */
export function findWallet(account: Account, id: Json | undefined): JsonObject | undefined {
  const [, fundsType, currency] = /^(FEES|CREDIT)_([A-Z]{3})$/.exec(asString(id)) ?? [];
  if (fundsType && currency) return clientWallet(account, fundsType, currency);
  return account.store.get('WalletId', asString(id));
}

/** The wallet that a field of the request names. */
export function requireWallet(account: Account, item: JsonObject, field: string): JsonObject {
  const wallet = findWallet(account, item[field]);
  if (!wallet) throw paramError({ [field]: `The wallet ${asString(item[field])} does not exist.` });
  return wallet;
}

/** The platform's own wallet of a currency. It is there as soon as it is asked for. */
export function clientWallet({ store, openedAt }: Account, fundsType: string, currency: string): JsonObject {
  const id = `${fundsType}_${currency}`;
  const Balance = money(currency, 0);
  const fresh = { Id: id, Tag: null, CreationDate: openedAt, Balance, Currency: currency, FundsType: fundsType };
  return store.get('ClientWallet', id) ?? store.insert('ClientWallet', id, fresh);
}

export function ownerOf(wallet: JsonObject | undefined): string | null {
  return asString([wallet?.['Owners'] ?? []].flat()[0]) || null;
}

export function balanceOf(wallet: JsonObject): number {
  return asMoney(wallet['Balance']).Amount;
}

export function credit(wallet: JsonObject, amount: number): void {
  wallet['Balance'] = money(asString(wallet['Currency']), balanceOf(wallet) + amount);
}

/** Money and wallets of one transaction must be of one currency. */
export function refuseOtherCurrency(wallet: JsonObject, ...funds: Json[]): void {
  const own = asString(wallet['Currency']);
  const other = funds.map((each) => asMoney(each).Currency).find((currency) => currency !== '' && currency !== own);
  if (other === undefined) return;
  throw asRefusal(400, 'currency_incompatibility', 'Error: multi-currency usage is not authorized', {
    currency: `The Wallet's currency ${own} and the DebitedFunds's currency ${other} must be the same`,
  });
}
