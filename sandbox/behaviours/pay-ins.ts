import { notFound, paramError, report } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import type { Behaviour, Call } from '../world.js';
import { asMoney, ownerOf, refuseOtherCurrency, requireWallet } from './money.js';
import { capture } from './preauthorizations.js';
import type { Transactions } from './transactions.js';

/** Decided at once. Of the others the payer, or the payer's bank, has still to act. */
const DECIDED_AT_ONCE = new Set(['CARD', 'APPLEPAY', 'GOOGLEPAY', 'GOOGLE_PAY', 'PREAUTHORIZED']);

export function payIns({ open, announce, settle }: Transactions): Behaviour {
  return {
    creating(item, call) {
      const { body } = call;
      fillIn(item, call);
      // an acquirer's pay-in goes past the wallets
      if (!call.operation.path.includes('/acquiring/')) {
        const wallet = requireWallet(call.account, item, 'CreditedWalletId');
        refuseOtherCurrency(wallet, ...[body['DebitedFunds'] ?? body['DeclaredDebitedFunds'] ?? []].flat());
        item['CreditedUserId'] = ownerOf(wallet);
      }
      refuseCardCurrency(item, call);
      open(item, 'PAYIN');
      if ('SecureModeRedirectURL' in item && !isForced(call)) {
        Object.assign(item, { SecureModeNeeded: false, SecureModeRedirectURL: null });
      }
    },
    created(item, call) {
      announce(call.account, item);
      const held = heldFor(call);
      const refused = call.resultCode ?? refuseCard(item, call) ?? (held && capture(held, item));
      const atOnce = DECIDED_AT_ONCE.has(asString(item['PaymentType'])) && item['ExecutionType'] === 'DIRECT';
      if (refused !== undefined || (atOnce && !isForced(call))) settle(call.account, item, refused);
    },
  };
}

function heldFor({ account, body }: Call): JsonObject | undefined {
  return account.store.get('PreauthorizationId', asString(body['PreauthorizationId']));
}

function isForced({ body }: Call): boolean {
  return body['SecureMode'] === 'FORCE';
}

/** What the request leaves to something that was made before. */
function fillIn(item: JsonObject, call: Call): void {
  const { body } = call;
  const { store } = call.account;
  const registration = store.get('RecurringPayinRegistrationId', asString(body['RecurringPayinRegistrationId']));
  if ('RecurringPayinRegistrationId' in body && !registration) {
    throw notFound(asString(body['RecurringPayinRegistrationId']));
  }
  const held = heldFor(call);
  const otherwise: JsonObject = {
    AuthorId: registration?.['AuthorId'] ?? held?.['AuthorId'] ?? null,
    CreditedWalletId: registration?.['CreditedWalletId'] ?? null,
    DebitedFunds:
      registration?.['FirstTransactionDebitedFunds'] ??
      registration?.['NextTransactionDebitedFunds'] ??
      held?.['DebitedFunds'] ??
      null,
    Fees: registration?.['FirstTransactionFees'] ?? registration?.['NextTransactionFees'] ?? null,
  };
  for (const [name, value] of Object.entries(otherwise)) {
    if (!(name in body) && value !== null) item[name] = value;
  }
}

function refuseCardCurrency(item: JsonObject, { account, body }: Call): void {
  const card = account.store.get('CardId', asString(item['CardId']));
  const { Currency } = asMoney(item['DebitedFunds']);
  if (!card && body['CardId']) throw paramError({ CardId: `The card ${asString(body['CardId'])} does not exist.` });
  if (!card || Currency === '' || card['Currency'] === Currency) return;
  throw report(400, 'currency_incompatibility', 'Error: multi-currency usage is not authorized', {
    currency: `The card's currency ${asString(card['Currency'])} and the debitedAmount's currency ${Currency} must be the same`,
  });
}

function refuseCard(item: JsonObject, { account }: Call): string | undefined {
  const card = account.store.get('CardId', asString(item['CardId']));
  if (!card) return undefined;
  if (card['Active'] === false) return '101410';
  return card['UserId'] === item['AuthorId'] ? undefined : '001023';
}
