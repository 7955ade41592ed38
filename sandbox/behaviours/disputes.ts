import { type Answer, asRefusal } from '../http/refusal.js';
import { asString, type JsonObject } from '../json.js';
import { paginate } from '../lists.js';
import type { AcceptedRequest, Account, Behaviour, World } from '../world.js';
import { asMoney } from './money.js';

const WAITS_FOR_CLIENT = new Set(['PENDING_CLIENT_ACTION', 'REOPENED_PENDING_CLIENT_ACTION']);

/** What a status is announced as. */
const EVENTS = {
  CREATED: 'DISPUTE_CREATED',
  PENDING_CLIENT_ACTION: 'DISPUTE_ACTION_REQUIRED',
  REOPENED_PENDING_CLIENT_ACTION: 'DISPUTE_FURTHER_ACTION_REQUIRED',
  SUBMITTED: 'DISPUTE_SUBMITTED',
  PENDING_BANK_ACTION: 'DISPUTE_SENT_TO_BANK',
  CLOSED: 'DISPUTE_CLOSED',
} as const;

/** A payer's complaint: the platform contests it or gives in; then the bank decides, which here the test does. */
export function disputes(world: World): Behaviour {
  return {
    changing(item, change, { operation, body }) {
      if (operation.id === 'updateDispute') return;
      if (!WAITS_FOR_CLIENT.has(asString(item['Status']))) {
        throw asRefusal(
          400,
          'invalid_action',
          `The dispute is ${asString(item['Status'])} and waits for no action of yours`,
        );
      }
      if (operation.id === 'closeDispute') {
        Object.assign(change, { Status: 'CLOSED', ResultCode: 'LOST', ClosedDate: world.now() });
      } else {
        change['Status'] = 'SUBMITTED';
        change['ContestedFunds'] = body['ContestedFunds'] ?? item['ContestedFunds'] ?? item['DisputedFunds'] ?? null;
      }
    },
    changed(item, account) {
      const status = asString(item['Status']);
      if (Object.hasOwn(EVENTS, status)) {
        // it is one of the keys
        world.emit(account, EVENTS[status as keyof typeof EVENTS], asString(item['Id']));
      }
    },
  };
}

/** Lost disputes whose repudiation no settlement transfer has made up for. */
export function disputesPendingSettlement({ account: { store }, query, url }: AcceptedRequest): Answer {
  const pending = store.all(['DisputeId']).filter(({ item }) => {
    const repudiation = asString(item['RepudiationId']);
    const settled = store.all(['SettlementId'], [repudiation]).filter(({ item: { Status } }) => Status === 'SUCCEEDED');
    const sum = settled.reduce((total, { item: { DebitedFunds } }) => total + asMoney(DebitedFunds).Amount, 0);
    return item['ResultCode'] === 'LOST' && repudiation !== '' && sum < asMoney(item['DisputedFunds']).Amount;
  });
  const { items, headers } = paginate(pending, query, url);
  return { status: 200, headers, body: items };
}

/** A piece of evidence; it is refused, or goes with the dispute. */
export function disputeDocuments(world: World): Behaviour {
  const events = {
    CREATED: 'DISPUTE_DOCUMENT_CREATED',
    VALIDATION_ASKED: 'DISPUTE_DOCUMENT_VALIDATION_ASKED',
    VALIDATED: 'DISPUTE_DOCUMENT_SUCCEEDED',
    REFUSED: 'DISPUTE_DOCUMENT_FAILED',
  } as const;
  function tell(item: JsonObject, account: Account): void {
    const status = asString(item['Status']);
    // it is one of the keys
    if (Object.hasOwn(events, status)) world.emit(account, events[status as keyof typeof events], asString(item['Id']));
  }
  return {
    creating(item, { account, params }: AcceptedRequest) {
      const dispute = account.store.get('DisputeId', params['DisputeId'] ?? '');
      if (dispute && !WAITS_FOR_CLIENT.has(asString(dispute['Status']))) {
        throw asRefusal(400, 'invalid_action', 'Documents can be added only while the dispute waits for your action');
      }
      Object.assign(item, { DisputeId: params['DisputeId'] ?? null, Status: 'CREATED', ProcessedDate: null });
      Object.assign(item, { RefusedReasonType: null, RefusedReasonMessage: null });
    },
    created: (item, { account }) => tell(item, account),
    changed: tell,
  };
}
