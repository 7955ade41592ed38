import { asRefusal } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { Account, Behaviour, World } from '../world.js';

const OPEN = new Set(['CREATED', 'INCOMPLETE']);
const UNDER_WAY = new Set([...OPEN, 'VALIDATION_ASKED']);
const EVENTS = {
  CREATED: 'UBO_DECLARATION_CREATED',
  VALIDATION_ASKED: 'UBO_DECLARATION_VALIDATION_ASKED',
  VALIDATED: 'UBO_DECLARATION_VALIDATED',
  REFUSED: 'UBO_DECLARATION_REFUSED',
  INCOMPLETE: 'UBO_DECLARATION_INCOMPLETE',
} as const;

/** Who owns a company: filled with people, submitted; then Mangopay decides, which here the test does. */
export function uboDeclarations(world: World): Behaviour {
  function tell(item: JsonObject, account: Account): void {
    const status = asString(item['Status']);
    // it is one of the keys
    if (Object.hasOwn(EVENTS, status)) world.emit(account, EVENTS[status as keyof typeof EVENTS], asString(item['Id']));
  }
  return {
    creating(item, { account, params }) {
      const others = account.store.all(['UboDeclarationId'], [params['UserId'] ?? '']);
      if (others.some(({ item: other }) => UNDER_WAY.has(asString(other['Status'])))) {
        const message = 'You can not create a declaration because you already have a declaration in progress';
        throw asRefusal(400, 'invalid_action', message);
      }
      Object.assign(item, { Status: 'CREATED', Reason: null, Message: null, ProcessedDate: null, Ubos: [] });
      item['UserId'] = params['UserId'] ?? null;
    },
    created: (item, { account }) => tell(item, account),
    changing(item) {
      if (!OPEN.has(asString(item['Status']))) throw closed(item);
    },
    changed(item, account) {
      if (['VALIDATED', 'REFUSED', 'INCOMPLETE'].includes(asString(item['Status'])))
        item['ProcessedDate'] = world.now();
      tell(item, account);
    },
  };
}

/** The people of a declaration are shown in it. */
export const ubos: Behaviour = {
  creating(_item, { account, params }) {
    const declaration = account.store.get('UboDeclarationId', params['UboDeclarationId'] ?? '');
    if (declaration && !OPEN.has(asString(declaration['Status']))) throw closed(declaration);
  },
  created(item, { account, params }) {
    const declaration = account.store.get('UboDeclarationId', params['UboDeclarationId'] ?? '');
    item['IsActive'] ??= true;
    if (declaration) declaration['Ubos'] = [...[declaration['Ubos'] ?? []].flat(), { ...item }];
    item['UboDeclarationId'] = params['UboDeclarationId'] ?? null;
  },
  changed(item, account) {
    const declaration = account.store.get('UboDeclarationId', asString(item['UboDeclarationId']));
    if (!declaration) return;
    const { UboDeclarationId: _, ...shown } = item;
    const people = [declaration['Ubos'] ?? []].flat().map(asObject);
    declaration['Ubos'] = people.map((each) => (each['Id'] === item['Id'] ? shown : each));
  },
};

function closed(declaration: JsonObject) {
  return asRefusal(
    400,
    'invalid_action',
    `The declaration is ${asString(declaration['Status'])} and cannot be changed`,
  );
}
