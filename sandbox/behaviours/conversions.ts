import { asRefusal, paramError } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { asMoney, balanceOf, clientWallet, credit, money, ownerOf, requireWallet } from './money.js';
import { type Transactions, UNSUFFICIENT_BALANCE } from './transactions.js';

/** Every pair of currencies has the rates of the description's example: the sandbox has no market. */
function rateOf(item: JsonObject, name: 'MarketRate' | 'ClientRate'): number {
  return Number(asObject(item['ConversionRateResponse'])[name] ?? 1);
}

/** A price that holds for a while. */
export function quotes(world: World): Behaviour {
  return {
    creating(item, { body }) {
      const duration = Number(body['Duration'] ?? 300);
      Object.assign(item, { Status: 'ACTIVE', ExpirationDate: world.now() + duration, ...price(item, body) });
    },
  };
}

/** Changes money of one wallet into another currency in a second one, at once. */
export function conversions(world: World, { finish }: Transactions): Behaviour {
  return {
    creating(item, call) {
      const { account, body } = call;
      const quote = 'QuoteId' in body ? takeQuote(call, world.now()) : undefined;
      Object.assign(item, quote ? agreed(quote) : price(item, body));
      for (const side of ['Debited', 'Credited']) {
        // the platform's own conversions are between its own wallets
        if (!(`${side}WalletId` in body)) continue;
        const wallet = requireWallet(account, item, `${side}WalletId`);
        const owner = ownerOf(wallet) ?? item['AuthorId'];
        if (owner !== item['AuthorId']) {
          const message = `Author ${asString(item['AuthorId'])} is not ${side.toLowerCase()} wallet ${asString(wallet['Id'])} owner.`;
          throw asRefusal(400, `author_is_not_${side.toLowerCase()}_wallet_owner`, message);
        }
        if (asMoney(item[`${side}Funds`]).Currency !== wallet['Currency']) {
          throw asRefusal(400, 'currency_incompatibility', `${side} currency incompatibility.`);
        }
      }
    },
    created(item, { account, body, resultCode }) {
      const kind = 'QuoteId' in body ? 'QUOTED' : 'INSTANT';
      const id = asString(item['Id']);
      world.emit(account, `${kind}_CONVERSION_CREATED`, id);
      const code = resultCode ?? ('DebitedWalletId' in body ? move(item, account) : '000000');
      finish(item, code);
      world.emit(account, `${kind}_CONVERSION_${code === '000000' ? 'SUCCEEDED' : 'FAILED'}`, id);
    },
  };
}

/** What a quote has laid down. */
function agreed(quote: JsonObject): JsonObject {
  const names = ['DebitedFunds', 'CreditedFunds', 'Fees', 'RequestedFees', 'ConversionRateResponse', 'MarginsResponse'];
  return Object.fromEntries(names.map((name) => [name, quote[name] ?? null]));
}

function move(item: JsonObject, account: AcceptedRequest['account']): string {
  const from = requireWallet(account, item, 'DebitedWalletId');
  const { Amount } = asMoney(item['DebitedFunds']);
  const fee = asMoney(item['Fees']);
  if (balanceOf(from) < Amount) return UNSUFFICIENT_BALANCE;
  credit(from, -Amount);
  if (fee.Amount !== 0) credit(clientWallet(account, 'FEES', fee.Currency), fee.Amount);
  credit(requireWallet(account, item, 'CreditedWalletId'), asMoney(item['CreditedFunds']).Amount);
  return '000000';
}

/** Both amounts, of which the request gives one. */
function price(item: JsonObject, body: JsonObject): JsonObject {
  const [sold, bought] = [asMoney(body['DebitedFunds']), asMoney(body['CreditedFunds'])];
  // the margins are not part of it: they are worked out for the platform, and taken from no wallet
  const rate = rateOf(item, 'MarketRate');
  const { Type, Value, Amount } = asObject(body['Fees']);
  const value = Number(Value ?? Amount ?? 0);
  const percentage = Type === 'PERCENTAGE';
  const fixed = percentage ? 0 : value;
  // the vendor's example takes 70 out of 1000 with a value of 700
  const share = percentage ? value / 10_000 : 0;
  // the fee is taken off before the rest is changed
  const debited = sold.Amount || Math.round((bought.Amount / rate + fixed) / (1 - share));
  const fee = fixed + Math.round(debited * share);
  return {
    DebitedFunds: money(sold.Currency, debited),
    CreditedFunds: money(bought.Currency, bought.Amount || Math.round((debited - fee) * rate)),
    Fees: money(sold.Currency, fee),
    RequestedFees:
      'Fees' in body ? { Type: Type ?? 'FIXED', Value: value, Currency: percentage ? null : sold.Currency } : null,
    ...margins(item, body, debited),
  };
}

/** What the platform's own margin comes to, where one was asked for, and the rate that shows it to the user. */
function margins(item: JsonObject, { UserMargin, DebitedWalletType }: JsonObject, debited: number): JsonObject {
  const clientRate = rateOf(item, 'ClientRate');
  const { Type, Value } = asObject(UserMargin);
  // conversions between the platform's own wallets ignore it
  const asked = Type !== undefined && DebitedWalletType === undefined;
  const share = !asked ? 0 : Type === 'PIP' ? (Number(Value) * 0.0001) / clientRate : Number(Value) / 100;
  const ofMangopay = asObject(asObject(item['MarginsResponse'])['Mangopay']);
  const FinalRate = Number((clientRate * (1 - share)).toFixed(7));
  return {
    ConversionRateResponse: { ...asObject(item['ConversionRateResponse']), FinalRate },
    MarginsResponse: {
      Mangopay: { ...ofMangopay, Amount: Math.round((debited * Number(ofMangopay['Value'])) / 100) },
      User: asked ? { ...asObject(UserMargin), Amount: Math.round(debited * share) } : null,
    },
  };
}

function takeQuote({ account, body }: AcceptedRequest, now: number): JsonObject {
  const quote = account.store.get('QuoteId', asString(body['QuoteId']));
  if (!quote) throw paramError({ QuoteId: 'Quote not found' });
  if (Number(quote['ExpirationDate']) <= now) throw paramError({ QuoteId: 'The quote is expired' });
  const note = account.store.note(asString(quote['Id']));
  if (note['consumed']) throw paramError({ QuoteId: 'The quote is already consumed' });
  note['consumed'] = true;
  return quote;
}
