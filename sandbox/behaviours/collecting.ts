import { asRefusal } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Account, Behaviour, World } from '../world.js';
import { hasIban, makeBritishAccount, makeIban } from './ibans.js';
import { findWallet, ownerOf } from './money.js';

/** Account numbers that collect for a wallet. */

/** The wallet is that of the path, and the money goes to its owner. */
function forWallet(item: JsonObject, { account, params }: AcceptedRequest): void {
  item['WalletId'] = params['WalletId'] ?? null;
  item['CreditedUserId'] = ownerOf(findWallet(account, params['WalletId']));
}

/** One alias per wallet; what it is depends on the country. */
export const bankingAliases: Behaviour = {
  creating(item, call) {
    if (call.account.store.all(['BankingAliasId'], [call.params['WalletId'] ?? '']).length > 0) {
      const message = 'There is already a banking alias existing for this wallet';
      throw asRefusal(400, 'wallet_banking_alias_already_exists', message);
    }
    forWallet(item, call);
    const { Type } = call.body;
    const [country, id] = [asString(item['Country']), asString(item['Id'])];
    if (country === 'GB') {
      const { IBAN, ...LocalAccountDetails } = makeBritishAccount(id);
      Object.assign(item, { Type: Type ?? 'GB', IBAN, BIC: null, LocalAccountDetails });
    } else {
      Object.assign(item, { Type: Type ?? 'IBAN', IBAN: makeIban(country, id), BIC: bicOf(country) });
    }
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
    creating(item, call) {
      forWallet(item, call);
      Object.assign(item, detailsOf(asString(item['Country']), asString(item['Id'])));
      const currency = findWallet(call.account, call.params['WalletId'])?.['Currency'] ?? null;
      item['Capabilities'] = { ...asObject(item['Capabilities']), Currencies: [currency] };
    },
    created: (item, { account }) => tell(item, account),
    changing(_item, change) {
      Object.assign(change, { Status: 'CLOSED', Active: false });
    },
    changed: tell,
  };
}

/** The account itself. In a country whose accounts have another form it is still being opened, as Mangopay's are at first. */
function detailsOf(country: string, id: string): JsonObject {
  const { IBAN, ...british } = makeBritishAccount(id);
  const isBritish = country === 'GB';
  if (!isBritish && !hasIban(country)) {
    const none = {
      LocalAccountDetails: null,
      InternationalAccountDetails: null,
      ResultCode: null,
      ResultMessage: null,
    };
    return { ...none, Status: 'PENDING', Active: false };
  }
  const Account = { Iban: isBritish ? IBAN : makeIban(country, id), Bic: bicOf(country) };
  const Address = { StreetName: '1 Sandbox Row', PostCode: '10000', TownName: 'Sandbox', CountrySubDivision: null };
  const bank = { Address: { ...Address, Country: country }, BankName: 'Sandbox Bank' };
  return {
    LocalAccountDetails: { ...bank, Account: isBritish ? british : Account },
    InternationalAccountDetails: [{ ...bank, Account }],
    ResultCode: '000000',
    ResultMessage: 'Success',
    Status: 'ACTIVE',
    Active: true,
  };
}

function bicOf(country: string): string {
  return `SNDB${country}2X`;
}
