import { asRefusal } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import type { Behaviour, World } from '../world.js';
import { tellAuthentication, tellCard } from './cards.js';
import { asMoney, money } from './money.js';
import { isChallenged } from './test-data.js';

/** Six days and a half. */
const GOOD_FOR = 561_600;

/** Money held on a card: it is captured by pay-ins, or released. */
export function preauthorizations(world: World): Behaviour {
  return {
    creating(item, { account, body }) {
      tellCard(account, item);
      const forced = isChallenged(body['SecureMode'], account.store.get('CardId', asString(body['CardId'])));
      Object.assign(item, { PaymentStatus: 'WAITING', PayInId: null, RemainingFunds: item['DebitedFunds'] ?? null });
      Object.assign(item, { SecureModeNeeded: forced, Status: forced ? 'CREATED' : 'SUCCEEDED' });
      if (!forced) Object.assign(item, authorized(world.now()));
      tellAuthentication(item);
    },
    created(item, { account }) {
      const id = asString(item['Id']);
      world.emit(account, 'PREAUTHORIZATION_CREATED', id);
      if (item['Status'] !== 'SUCCEEDED') return;
      const card = account.store.get('CardId', asString(item['CardId']));
      if (card) card['Validity'] = 'VALID';
      world.emit(account, 'PREAUTHORIZATION_SUCCEEDED', id);
      world.emit(account, 'PREAUTHORIZATION_PAYMENT_WAITING', id);
    },
    changing(item, change) {
      if (change['PaymentStatus'] === undefined) return;
      if (item['PaymentStatus'] !== 'WAITING') {
        const message = 'The Payment Status of the preauthorization does not allow for it to be edited';
        throw asRefusal(400, 'preauthorization_payment_status_can_not_be_canceled', message);
      }
      if (change['PaymentStatus'] === 'VALIDATED' && item['PayInId'] === null) {
        throw asRefusal(400, 'invalid_action', "Can't validate a preauthorization with no successful payin.");
      }
      change['RemainingFunds'] = money(asMoney(item['DebitedFunds']).Currency, 0);
    },
    changed(item, account) {
      tellAuthentication(item);
      if (item['PaymentStatus'] === 'WAITING') return;
      const event = item['PaymentStatus'] === 'CANCELED' ? 'CANCELED' : 'VALIDATED';
      world.emit(account, `PREAUTHORIZATION_PAYMENT_${event}`, asString(item['Id']));
    },
  };
}

/** Takes what a pay-in captures off what is held; a result code if that is not possible. */
export function capture(held: JsonObject, payIn: JsonObject): string | undefined {
  const wanted = asMoney(payIn['DebitedFunds']);
  const left = asMoney(held['RemainingFunds']).Amount - wanted.Amount;
  if (left < 0 || held['Status'] !== 'SUCCEEDED') return '001505';
  held['RemainingFunds'] = money(wanted.Currency, left);
  held['PayInId'] = payIn['Id'] ?? null;
  if (left === 0) held['PaymentStatus'] = 'VALIDATED';
  return undefined;
}

function authorized(now: number): JsonObject {
  const success = { ResultCode: '000000', ResultMessage: 'Success' };
  return { ...success, AuthorizationDate: now, ExpirationDate: now + GOOD_FOR, SecureModeRedirectURL: null };
}
