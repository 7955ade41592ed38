import { createHash, randomBytes } from 'node:crypto';
import { asRefusal, paramError } from '../http/refusal.js';
import { asString, isObject, type JsonObject } from '../json.js';
import type { Account, Behaviour, World } from '../world.js';

/** What the tokenization server says of a card that it does not take, and how the registration then ends. */
const REFUSALS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  'errorCode=02625': ['105202', 'Card number: invalid format'],
  'errorCode=02626': ['105203', 'Expiry date: missing or invalid format'],
  'errorCode=02627': ['105204', 'CVV: missing or invalid format'],
};

/** Begins what a payment says of its card with the digits of that card. */
export function tellCard({ store }: Account, item: JsonObject, cardId = asString(item['CardId'])): void {
  const card = store.get('CardId', cardId);
  const info = item['CardInfo'];
  if (card && isObject(info)) item['CardInfo'] = { ...info, BIN: asString(card['Alias']).slice(0, 6) };
}

/** Whether the last month of the card has passed. */
export function isExpired(card: JsonObject, now: number): boolean {
  const [, month, year] = /^(..)(..)$/.exec(asString(card['ExpirationDate'])) ?? [];
  return now >= Date.UTC(2000 + Number(year), Number(month)) / 1000;
}

/** How the owner was authenticated, once something of a card has gone through: not at all by phone, or in absence. */
export function tellAuthentication(item: JsonObject): void {
  if (item['Status'] !== 'SUCCEEDED' || item['AuthenticationResult']) return;
  const absent = !item['SecureModeReturnURL'] || item['PaymentCategory'] === 'TelephoneOrder';
  const present = item['SecureModeNeeded'] === true ? 'CHALLENGE' : 'FRICTIONLESS';
  item['AuthenticationResult'] = { AuthenticationType: absent ? 'DIRECT_AUTHORIZATION' : present };
}

/** From a card number to a card: the registration, the tokenization server, and the registration again. */
export function createCards(world: World) {
  const registrations: Behaviour = {
    creating(item) {
      Object.assign(item, {
        AccessKey: randomBytes(10).toString('hex'),
        PreregistrationData: randomBytes(32).toString('base64url'),
        CardRegistrationURL: world.address('card', asString(item['Id'])),
        RegistrationData: null,
        CardId: null,
        ResultCode: null,
        ResultMessage: null,
        Status: 'CREATED',
      });
    },
    changing(item, change, { account, body }) {
      const said = asString(body['RegistrationData']);
      const card = account.store.note(asString(item['Id']))[said];
      delete change['CardHolderName'];
      if (isObject(card)) {
        item['CardId'] = createCard(account, item, card, body['CardHolderName'] ?? null);
        Object.assign(change, { Status: 'VALIDATED', ResultCode: '000000', ResultMessage: 'Success' });
        return;
      }
      const [code, message] = REFUSALS[said] ?? ['105206', 'Registration data : Invalid format'];
      Object.assign(change, { Status: 'ERROR', ResultCode: code, ResultMessage: message });
    },
  };

  function createCard(
    account: Account,
    { UserId = null, Currency = null, CardType = null, Tag = null }: JsonObject,
    tokenized: JsonObject,
    holder: JsonObject[string],
  ): string {
    const card = world.example('getCard');
    const number = asString(tokenized['number']);
    const id = world.newId(asString(card['Id']));
    Object.assign(card, {
      Id: id,
      UserId,
      Currency,
      CardType,
      CardProvider: networkOf(number),
      Tag,
      CardHolderName: holder,
      CreationDate: world.now(),
      ExpirationDate: asString(tokenized['expires']),
      Alias: `${number.slice(0, 6)}XXXXXX${number.slice(-4)}`,
      Active: true,
      Validity: 'UNKNOWN',
      Fingerprint: createHash('md5').update(number).digest('hex'),
    });
    account.store.insert('CardId', id, card);
    return id;
  }

  return {
    registrations,
    cards: {
      changing(card, change) {
        if (change['Active'] === false && card['Active'] === false) {
          throw asRefusal(400, 'card_already_not_active', 'The card has already been deactivated');
        }
        if (change['Active'] === true && card['Active'] === false) delete change['Active'];
        if (change['CardHolderName'] !== undefined && card['CardHolderName']) {
          throw paramError({ cardHolderName: 'card holder name already exists' });
        }
      },
    } satisfies Behaviour,

    /** The tokenization server: a form in, one line of text out. */
    tokenize({ store }: Account, registration: JsonObject, form: URLSearchParams): string | undefined {
      const key = form.get('accessKeyRef') === registration['AccessKey'];
      if (!key || form.get('data') !== registration['PreregistrationData']) return undefined;
      const number = form.get('cardNumber') ?? '';
      const expires = form.get('cardExpirationDate') ?? '';
      if (!/^[0-9]{12,19}$/.test(number)) return 'errorCode=02625';
      if (!/^(0[1-9]|1[0-2])[0-9]{2}$/.test(expires)) return 'errorCode=02626';
      if (!codeOf(number).test(form.get('cardCvx') ?? '')) return 'errorCode=02627';
      const line = `data=${randomBytes(32).toString('base64url')}`;
      store.note(asString(registration['Id']))[line] = { number, expires };
      return line;
    },
  };
}

/** The network that gives out numbers with this beginning. */
function networkOf(number: string): string {
  if (/^3[47]/.test(number)) return 'AMEX';
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'MASTERCARD';
  return /^(50|5[6-9]|6)/.test(number) ? 'MAESTRO' : 'VISA';
}

/** The verification code of such a card. Maestro cards may have none. */
function codeOf(number: string): RegExp {
  const network = networkOf(number);
  if (network === 'AMEX') return /^[0-9]{4}$/;
  return network === 'MAESTRO' ? /^([0-9]{3})?$/ : /^[0-9]{3}$/;
}
