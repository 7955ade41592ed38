import { asString, type JsonObject } from '../json.js';
import { backTo, type Choice, decided, type Page, type Playable, sumOf, unknown } from './questions.js';

const SECURE_MODE_FAILED = '101301';
const NOT_COMPLETED = '101001';
const CANCELLED_BY_USER = '101002';

/** The parameter that names what comes back to the shop, by how its identifier is called. */
function namedIn(item: JsonObject): string {
  if (item['Type'] === 'CARD_VALIDATION') return 'cardValidationId';
  if ('PayinsLinked' in item) return 'depositId';
  return 'RemainingFunds' in item ? 'preAuthorizationId' : 'transactionId';
}

function shopOf(item: JsonObject, address: JsonObject[string] | undefined): string | undefined {
  return backTo(address, { [namedIn(item)]: asString(item['Id']) });
}

/** Ends what waits for the payer: a transaction, or what is held on a card. */
function end({ resources }: Playable, item: JsonObject, code?: string): void {
  const id = asString(item['Id']);
  const ended = code ? ['FAILED', code, null] : ['SUCCEEDED', '000000', 'Success'];
  const [Status = null, ResultCode = null, ResultMessage = null] = ended;
  if (item['Type'] === 'PAYIN') resources.settle(id, code);
  else resources.update(id, { Status, ResultCode, ResultMessage });
}

/** The page of the bank that issued the card: 3-D Secure. */
export const threeDSecure: Page = ({ sandbox, id }) => {
  const item = sandbox.resources.get(id);
  if (!item) return unknown(id);
  const shop = shopOf(item, item['SecureModeReturnURL']);
  if (item['Status'] !== 'CREATED') return decided(item, shop);
  const then = (code?: string) => () => {
    end(sandbox, item, code);
    return shop;
  };
  return {
    title: 'Your bank asks: is it you?',
    lead: '3-D Secure. The shop waits for what the bank of the card says.',
    sum: sumOf(item['DebitedFunds']),
    facts: payer(sandbox, item),
    leadsTo: [shop],
    choices: [
      { value: 'succeed', label: 'Yes, approve', look: 'main', run: then() },
      { value: 'fail', label: 'No, fail the authentication', look: 'bad', run: then(SECURE_MODE_FAILED) },
      { value: 'leave', label: 'Leave without an outcome', look: 'quiet', run: () => shop },
    ],
  };
};

/** Names that payers know, where they differ from the API's. */
const METHODS: Record<string, string> = {
  CARD: 'by card',
  PAYPAL: 'with PayPal',
  IDEAL: 'with iDEAL',
  GIROPAY: 'with Giropay',
  BANCONTACT: 'with Bancontact',
  BLIK: 'with BLIK',
  BIZUM: 'with Bizum',
  MBWAY: 'with MB WAY',
  MULTIBANCO: 'with Multibanco',
  SATISPAY: 'with Satispay',
  SWISH: 'with Swish',
  TWINT: 'with TWINT',
  KLARNA: 'with Klarna',
  PAYCONIQ: 'with Payconiq',
  PAY_BY_BANK: 'from your bank account',
  DIRECT_DEBIT: 'by direct debit',
};

/** The page of a payment method of the web: what the payer does there. */
export const paymentSimulator: Page = ({ sandbox, id }) => {
  const item = sandbox.resources.get(id);
  if (!item) return unknown(id);
  const shop = shopOf(item, item['ReturnURL'] ?? item['SecureModeReturnURL']);
  const cancelled = shopOf(item, item['CancelURL']) ?? shop;
  if (item['Status'] !== 'CREATED') return decided(item, shop);
  const method = asString(item['PaymentType']);
  const then = (back: string | undefined, code?: string) => () => {
    end(sandbox, item, code);
    return back;
  };
  const choices: Choice[] = [
    { value: 'succeed', label: 'Pay', look: 'main', run: then(shop) },
    { value: 'fail', label: 'Fail the payment', look: 'bad', run: then(shop, NOT_COMPLETED) },
    { value: 'cancel', label: 'Cancel as the payer', look: 'bad', run: then(cancelled, CANCELLED_BY_USER) },
    { value: 'leave', label: 'Leave without an outcome', look: 'quiet', run: () => shop },
  ];
  return {
    title: `Pay ${METHODS[method] ?? `with ${method}`}`,
    lead: 'The payment simulator. No money moves but in the sandbox.',
    sum: sumOf(item['DebitedFunds']),
    facts: payer(sandbox, item),
    leadsTo: [shop, cancelled],
    choices,
  };
};

function payer({ resources }: Playable, item: JsonObject): [string, string][] {
  const user = resources.get(asString(item['AuthorId']));
  const card = resources.get(asString(item['CardId']));
  const name = user && [user['FirstName'] ?? user['Name'], user['LastName']].filter(Boolean).join(' ');
  const facts: [string, string][] = [];
  if (name) facts.push(['From', name]);
  if (card) facts.push(['Card', asString(card['Alias'])]);
  if (item['StatementDescriptor']) facts.push(['Statement', asString(item['StatementDescriptor'])]);
  facts.push(['Reference', asString(item['Id'])]);
  return facts;
}
