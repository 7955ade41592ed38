import { notFound, paramError } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import type { AcceptedRequest, Account, Behaviour, EventTypeName, World } from '../world.js';
import { tellAuthentication, tellCard } from './cards.js';
import { asMoney } from './money.js';
import { isChallenged } from './test-data.js';

const GOOD_FOR = 30 * 24 * 3600;

/** What a deposit preauthorization is called since October 2026, and before. The request of a capture names one. */
const KINDS = ['ExtendedPreauthorizationId', 'DepositId'] as const;

/** Funds held on a card or a PayPal account for a month: captured, or released. */
export function deposits(world: World, kind: (typeof KINDS)[number]): Behaviour {
  function tell(account: Account, item: JsonObject, what: string): void {
    const prefix = kind === 'DepositId' ? 'DEPOSIT' : 'EXTENDED';
    // both have an event type for each of the endings that are told here
    world.emit(account, `${prefix}_PREAUTHORIZATION_${what}` as EventTypeName, asString(item['Id']));
  }

  return {
    creating(item, { account }) {
      const card = account.store.get('CardId', asString(item['CardId']));
      // no request says SecureMode here: the issuer chooses; and PayPal asks the payer
      const held = item['PaymentType'] === 'CARD' && !isChallenged('NO_CHOICE', card);
      tellCard(account, item);
      Object.assign(item, { PaymentStatus: 'WAITING', ExpirationDate: world.now() + GOOD_FOR });
      item['PayinsLinked'] = { PayinCaptureId: null, PayinComplementId: null };
      const [Status, ResultCode, ResultMessage] = held ? ['SUCCEEDED', '000000', 'Success'] : ['CREATED', null, null];
      Object.assign(item, { Status, ResultCode, ResultMessage, AuthorizationDate: held ? world.now() : null });
      if ('SecureModeNeeded' in item) item['SecureModeNeeded'] = !held;
      if (held) item['SecureModeRedirectURL'] = null;
      if (held) tellAuthentication(item);
    },
    created(item, { account }) {
      tell(account, item, 'CREATED');
      if (item['Status'] === 'SUCCEEDED') tell(account, item, 'PAYMENT_WAITING');
    },
    changing(item) {
      if (item['PaymentStatus'] === 'WAITING') return;
      throw paramError({ PaymentStatus: `The funds are no longer held: ${asString(item['PaymentStatus'])}.` });
    },
    changed(item, account) {
      if (item['PaymentType'] === 'CARD') tellAuthentication(item);
      if (item['Status'] === 'FAILED') tell(account, item, 'FAILED');
      else if (item['PaymentStatus'] === 'CANCELED') tell(account, item, 'PAYMENT_CANCELED');
      else if (item['PaymentStatus'] === 'NO_SHOW_REQUESTED') tell(account, item, 'PAYMENT_NO_SHOW_REQUESTED');
      else if (item['PaymentStatus'] === 'VALIDATED') tell(account, item, 'PAYMENT_VALIDATED');
    },
  };
}

/** The deposit that a pay-in captures, under either name. */
export function depositOf({ account, body }: AcceptedRequest): JsonObject | undefined {
  const id = asString(body['ExtendedPreauthorizationId'] ?? body['DepositId']);
  if (id === '') return undefined;
  const held = KINDS.map((kind) => account.store.get(kind, id)).find((each) => each);
  if (!held) throw notFound(id);
  return held;
}

/** What a capture says, whatever its request said: the author of the deposit, and its id under both names. */
export function capturing({ AuthorId = null, Id = null }: JsonObject): JsonObject {
  return { AuthorId, CreditedUserId: AuthorId, DepositId: Id, ExtendedPreauthorizationId: Id };
}

/** What a capture asks of the funds, and what becomes of them; a complement is charged beside them. */
const CAPTURES: Readonly<Record<string, { from: readonly string[]; to: string; link: string }>> = {
  createDepositPreauthorizedPayInPriorToComplement: {
    from: ['WAITING'],
    to: 'TO_BE_COMPLETED',
    link: 'PayinCaptureId',
  },
  createDepositPreauthorizedPayInComplement: {
    from: ['TO_BE_COMPLETED', 'NO_SHOW_REQUESTED'],
    to: 'VALIDATED',
    link: 'PayinComplementId',
  },
};
const WHOLE = { from: ['WAITING', 'FAILED'], to: 'VALIDATED', link: 'PayinCaptureId' };

/** Takes what a pay-in captures; a result code if that is not possible. */
export function captureDeposit(held: JsonObject, payIn: JsonObject, operationId: string): string | undefined {
  const { from, to, link } = CAPTURES[operationId] ?? WHOLE;
  const over =
    link === 'PayinCaptureId' && asMoney(payIn['DebitedFunds']).Amount > asMoney(held['DebitedFunds']).Amount;
  if (over || held['Status'] !== 'SUCCEEDED' || !from.includes(asString(held['PaymentStatus']))) return '001505';
  const noShow = held['PaymentStatus'] === 'NO_SHOW_REQUESTED';
  held['PaymentStatus'] = noShow ? 'NO_SHOW' : to;
  held['PayinsLinked'] = { ...asObject(held['PayinsLinked']), [link]: payIn['Id'] ?? null };
  return undefined;
}
