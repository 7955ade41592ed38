import { asRefusal, notFound, paramError } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { isExpired, tellAuthentication, tellCard } from './cards.js';
import { captureDeposit, capturing, depositOf } from './deposits.js';
import { createDirectDebits } from './direct-debits.js';
import { asMoney, ownerOf, refuseOtherCurrency, requireWallet } from './money.js';
import { capture } from './preauthorizations.js';
import { nextAmounts, refuseEnded } from './recurring.js';
import { avsResult, isChallenged, recurringRefusal } from './test-data.js';
import type { Transactions } from './transactions.js';

const NO_ADDRESS: JsonObject = {
  AddressLine1: null,
  AddressLine2: null,
  City: null,
  Region: null,
  PostalCode: null,
  Country: null,
};

/** Decided at once. Of the others the payer, or the payer's bank, has still to act. */
const DECIDED_AT_ONCE = new Set(['CARD', 'APPLEPAY', 'GOOGLEPAY', 'GOOGLE_PAY', 'PREAUTHORIZED']);

/** Banks of iDEAL, by the first letters of their BIC. */
const BANKS: Readonly<Record<string, string>> = {
  ABNA: 'ABN AMRO',
  ASNB: 'ASN Bank',
  BUNQ: 'bunq',
  INGB: 'ING',
  KNAB: 'Knab',
  RABO: 'Rabobank',
  RBRB: 'RegioBank',
  REVO: 'Revolut',
  SNSB: 'SNS Bank',
  TRIO: 'Triodos Bank',
};

export function payIns(world: World, transactions: Transactions): Behaviour {
  const { open, announce, settle, whenSettled } = transactions;
  const directDebits = createDirectDebits(world, transactions);
  whenSettled(({ store }, item) => {
    const card = item['Type'] === 'PAYIN' && store.get('CardId', asString(item['CardId']));
    if (card && item['Status'] === 'SUCCEEDED') card['Validity'] = 'VALID';
    if (card && item['PaymentType'] === 'CARD') tellAuthentication(item);
  });

  return {
    creating(item, call) {
      const { body } = call;
      fillIn(item, call);
      tellCard(call.account, item);
      // an acquirer's pay-in goes past the wallets
      if (!call.operation.path.includes('/acquiring/')) {
        const wallet = requireWallet(call.account, item, 'CreditedWalletId');
        refuseOtherCurrency(wallet, ...[body['DebitedFunds'] ?? body['DeclaredDebitedFunds'] ?? []].flat());
        item['CreditedUserId'] = ownerOf(wallet);
      }
      const deposit = depositOf(call);
      if (deposit) Object.assign(item, capturing(deposit));
      refuseCardCurrency(item, call);
      if (isDirectDebit(item)) directDebits.check(call.account, item);
      open(item, 'PAYIN');
      if ('SecureModeRedirectURL' in item && !isForced(call)) {
        Object.assign(item, { SecureModeNeeded: false, SecureModeRedirectURL: null });
      }
      if ('SecurityInfo' in item) item['SecurityInfo'] = { AVSResult: avsResult(item) };
      if (typeof item['Culture'] === 'string') item['Culture'] = item['Culture'].toUpperCase();
      if (item['PaymentType'] === 'CARD' && item['ExecutionType'] === 'WEB') addPage(item);
      // a payer who confirms in the app of the bank is sent nowhere
      if (item['PaymentType'] === 'BIZUM' && body['Phone']) {
        delete item['ReturnURL'];
        delete item['RedirectURL'];
      }
      if (body['Bic']) item['BankName'] = BANKS[asString(body['Bic']).slice(0, 4).toUpperCase()] ?? 'Demo bank';
    },
    created(item, call) {
      announce(call.account, item);
      const held = heldFor(call);
      const deposit = depositOf(call);
      const { account, body } = call;
      const registration = account.store.get(
        'RecurringPayinRegistrationId',
        asString(body['RecurringPayinRegistrationId']),
      );
      const refused =
        call.resultCode ??
        refuseCard(item, call, world.now()) ??
        (registration && recurringRefusal(item, registration)) ??
        (held && capture(held, item)) ??
        (deposit && captureDeposit(deposit, item, call.operation.id));
      const atOnce = DECIDED_AT_ONCE.has(asString(item['PaymentType'])) && item['ExecutionType'] === 'DIRECT';
      if (refused !== undefined || (atOnce && !isForced(call))) settle(account, item, refused);
      else if (isDirectDebit(item)) directDebits.start(account, item);
    },
    changing(item, change, { operation }) {
      if (operation.id !== 'addPayPalPayInTracking') return;
      const { TrackingNumber = null, Carrier = null, NotifyBuyer = false } = change;
      item['Trackings'] = [...[item['Trackings'] ?? []].flat(), { TrackingNumber, Carrier, NotifyBuyer }];
    },
    due: (item, account) => directDebits.due(account, item),
  };
}

/** What the payment page adds: whom it bills, once that is known, and the shop's own page around it. */
function addPage(item: JsonObject): void {
  item['Billing'] ??= { FirstName: null, LastName: null, Address: NO_ADDRESS };
  const { PAYLINEV2 } = asObject(item['TemplateURLOptions']);
  if (PAYLINEV2) item['RedirectURL'] = `${asString(item['RedirectURL'])}?template=${asString(PAYLINEV2)}`;
}

function heldFor({ account, body }: AcceptedRequest): JsonObject | undefined {
  const { PreauthorizationId } = body;
  if (PreauthorizationId === undefined) return undefined;
  const held = account.store.get('PreauthorizationId', asString(PreauthorizationId));
  if (!held) throw notFound(asString(PreauthorizationId));
  return held;
}

function isForced({ account, body }: AcceptedRequest): boolean {
  return isChallenged(body['SecureMode'], account.store.get('CardId', asString(body['CardId'])));
}

function isDirectDebit(item: JsonObject): boolean {
  return item['PaymentType'] === 'DIRECT_DEBIT' && item['ExecutionType'] === 'DIRECT';
}

/** What the request leaves to something that was made before. */
function fillIn(item: JsonObject, call: AcceptedRequest): void {
  const { body } = call;
  const { store } = call.account;
  const registration = store.get('RecurringPayinRegistrationId', asString(body['RecurringPayinRegistrationId']));
  if ('RecurringPayinRegistrationId' in body && !registration) {
    throw notFound(asString(body['RecurringPayinRegistrationId']));
  }
  if (registration) refuseEnded(registration);
  const held = heldFor(call);
  const otherwise: JsonObject = {
    AuthorId: registration?.['AuthorId'] ?? held?.['AuthorId'] ?? null,
    CreditedWalletId: registration?.['CreditedWalletId'] ?? null,
    CardId: registration?.['CardId'] ?? null,
    Billing: registration?.['Billing'] ?? null,
    Shipping: registration?.['Shipping'] ?? null,
    DebitedFunds: held?.['DebitedFunds'] ?? null,
    ...(registration && nextAmounts(registration)),
  };
  for (const [name, value] of Object.entries(otherwise)) {
    if (!(name in body) && value !== null) item[name] = value;
  }
}

function refuseCardCurrency(item: JsonObject, { account, body }: AcceptedRequest): void {
  const card = account.store.get('CardId', asString(item['CardId']));
  const { Currency } = asMoney(item['DebitedFunds']);
  if (!card && body['CardId']) throw paramError({ CardId: `The card ${asString(body['CardId'])} does not exist.` });
  if (!card || Currency === '' || card['Currency'] === Currency) return;
  throw asRefusal(400, 'currency_incompatibility', 'Error: multi-currency usage is not authorized', {
    currency: `The card's currency ${asString(card['Currency'])} and the debitedAmount's currency ${Currency} must be the same`,
  });
}

function refuseCard(item: JsonObject, { account }: AcceptedRequest, now: number): string | undefined {
  const card = account.store.get('CardId', asString(item['CardId']));
  if (!card) return undefined;
  if (card['Active'] === false) return '101410';
  if (isExpired(card, now)) return '101105';
  // an acquirer's pay-in has no author
  return !item['AuthorId'] || card['UserId'] === item['AuthorId'] ? undefined : '001023';
}
