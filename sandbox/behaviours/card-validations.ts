import { asString, type JsonObject } from '../json.js';
import type { Account, Behaviour, World } from '../world.js';
import { tellAuthentication, tellCard } from './cards.js';
import { isChallenged } from './test-data.js';

/** The owner of a card authenticates without paying: the card is then valid. */
export function cardValidations(world: World): Behaviour {
  function end(item: JsonObject, account: Account): void {
    const failed = item['Status'] === 'FAILED';
    if (item['Status'] === 'CREATED') return;
    tellAuthentication(item);
    const id = asString(item['Id']);
    const card = account.store.get('CardId', asString(account.store.note(id)['card']));
    Object.assign(item, { Validity: failed ? 'INVALID' : 'VALID', AuthorizationDate: failed ? null : world.now() });
    if (card) card['Validity'] = item['Validity'] ?? null;
    world.emit(account, failed ? 'CARD_VALIDATION_FAILED' : 'CARD_VALIDATION_SUCCEEDED', id);
  }

  return {
    creating(item, { account, params, body }) {
      const { CardId = '' } = params;
      const asked = isChallenged(body['SecureMode'], account.store.get('CardId', CardId));
      // no response says which card it was, but for its first digits
      account.store.note(asString(item['Id']))['card'] = CardId;
      tellCard(account, item, CardId);
      item['SecureModeNeeded'] = asked;
      const [Status, ResultCode, ResultMessage] = asked ? ['CREATED', null, null] : ['SUCCEEDED', '000000', 'Success'];
      Object.assign(item, { Status, ResultCode, ResultMessage, Validity: 'UNKNOWN', AuthorizationDate: null });
      item['SecureModeRedirectURL'] = asked ? world.address('secure-mode', asString(item['Id'])) : null;
    },
    created(item, { account }) {
      world.emit(account, 'CARD_VALIDATION_CREATED', asString(item['Id']));
      end(item, account);
    },
    changed: end,
  };
}
