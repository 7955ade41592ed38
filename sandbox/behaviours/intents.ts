import { type Answer, paramError } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { AcceptedRequest, Account, Behaviour, EventTypeName, World } from '../world.js';

/** What an action adds up to, by the field of the line item that counts it. */
type Counter = 'CapturedAmount' | 'CanceledAmount' | 'RefundedAmount' | 'DisputedAmount';

const NEXT: Readonly<Record<string, string>> = {
  AUTHORIZED: 'CAPTURED, PARTIALLY_CAPTURED, CANCELED',
  CAPTURED: 'REFUNDED, DISPUTED',
};

/** A payment that another provider takes: declared here, then captured, cancelled, refunded or disputed. */
export function intents(world: World): Behaviour {
  return {
    creating(item, { body }) {
      item['LineItems'] = asItems(body['LineItems']).map((line) => priced({ Id: world.newId('int_li_'), ...line }));
      refuseOtherSum(item, body);
      Object.assign(item, { Status: 'AUTHORIZED', NextActions: NEXT['AUTHORIZED'], ExecutionDate: world.now() });
      Object.assign(item, { AvailableAmountToSplit: 0, UnfundedAmount: body['UnfundedAmount'] ?? 0 });
    },
    created(item, { account }) {
      world.emit(account, 'INTENT_AUTHORIZED', asString(item['Id']));
    },
    changing(item, change, { body }) {
      const changed = asItems(body['LineItems']);
      change['LineItems'] = asItems(item['LineItems']).map((line) => {
        const own = changed.find(({ Id }) => Id === line['Id']);
        return own ? priced({ ...line, ...own }) : line;
      });
      refuseOtherSum(change, body);
    },
  };
}

/** What was done with an intent, each with the operation that declares it. */
export function intentActions(world: World) {
  /** Does to the items what the request says: the parts it names, or all that is left. */
  function act(call: AcceptedRequest, counter: Counter, left: (line: JsonObject) => number, sign = 1): JsonObject[] {
    const { body } = call;
    const intent = intentOf(call);
    const lines = asItems(intent['LineItems']);
    const asked = 'LineItems' in body ? asItems(body['LineItems']) : undefined;
    const parts = lines.map((line) => {
      const part = asked?.find(({ Id }) => Id === line['Id']);
      return { line, amount: asked ? Number(part?.['Amount'] ?? 0) : left(line) };
    });
    const unknown = asked?.find(({ Id }) => !lines.some((line) => line['Id'] === Id));
    if (unknown) throw paramError({ LineItems: `The intent has no item ${asString(unknown['Id'])}` });
    const over = parts.find(({ line, amount }) => amount > left(line));
    if (over) throw paramError({ Amount: `Only ${left(over.line)} is left of the item ${asString(over.line['Id'])}` });
    const sum = parts.reduce((total, { amount }) => total + amount, 0);
    if (sum <= 0) throw paramError({ Amount: 'Nothing is left for this' });
    if (asked && body['Amount'] !== sum) throw paramError({ Amount: 'Must be the sum of the amounts of the items' });
    for (const { line, amount } of parts) line[counter] = count(line, counter) + sign * amount;
    return parts
      .filter(({ amount }) => amount > 0)
      .map(({ line, amount }) => ({ Id: line['Id'] ?? null, Amount: amount }));
  }

  /** Keeps the action under the intent, and responds with the intent. */
  function declare(
    call: AcceptedRequest,
    name: 'Capture' | 'Refund' | 'Dispute',
    status: string,
    lines: JsonObject[],
  ): Answer {
    const intent = intentOf(call);
    const Id = world.newId(`int_${name.toLowerCase()}_`);
    const Amount = lines.reduce((sum, line) => sum + Number(line['Amount']), 0);
    const now = world.now();
    const item = { Id, Amount, Status: status, LineItems: lines, CreationDate: now, ExecutionDate: now };
    call.account.store.insert(`v3.0:${name}Id`, Id, item, Object.values(call.params));
    return become(call, intent, status, { [name]: { Id } });
  }

  function become(call: AcceptedRequest, intent: JsonObject, status: string, shown: JsonObject): Answer {
    const captured = total(intent, 'CapturedAmount');
    Object.assign(intent, { Status: status, NextActions: NEXT[status] ?? null });
    intent['AvailableAmountToSplit'] = captured - total(intent, 'SplitAmount');
    const told: Record<string, EventTypeName> = {
      CAPTURED: 'INTENT_CAPTURED',
      REFUNDED: 'INTENT_REFUNDED',
      REFUND_REVERSED: 'INTENT_REFUND_REVERSED',
      DISPUTED: 'INTENT_DISPUTE_CREATED',
      DISPUTED_WON: 'INTENT_DISPUTE_WON',
      DISPUTED_LOST: 'INTENT_DISPUTE_LOST',
      DEFENDED: 'INTENT_DISPUTE_DEFENDED',
    };
    const event = told[status];
    const capture = call.params['CaptureId'] ?? asString(asObject(shown['Capture'])['Id']);
    if (event) world.emit(call.account, event, capture || asString(intent['Id']));
    const sent = 'ExternalData' in call.body ? { ExternalData: call.body['ExternalData'] } : {};
    return { status: 200, body: { ...intent, ...sent, ...shown } };
  }

  return {
    getIntent(call: AcceptedRequest): Answer | undefined {
      const { account, params } = call;
      const intent = account.store.get('v3.0:IntentId', params['IntentId'] ?? '');
      return intent && { status: 200, body: { ...intent, ...history(account, asString(intent['Id'])) } };
    },
    createIntentCapture(call: AcceptedRequest): Answer {
      const lines = act(call, 'CapturedAmount', (line) => uncaptured(line));
      const whole = asItems(intentOf(call)['LineItems']).every((line) => uncaptured(line) === 0);
      return declare(call, 'Capture', whole ? 'CAPTURED' : 'PARTIALLY_CAPTURED', lines);
    },
    cancelIntent(call: AcceptedRequest): Answer {
      const intent = intentOf(call);
      if (intent['Status'] !== 'AUTHORIZED')
        throw paramError({ Status: 'Only an intent that is AUTHORIZED can be cancelled' });
      act(call, 'CanceledAmount', (line) => uncaptured(line));
      return become(call, intent, 'CANCELLED', {});
    },
    createIntentRefund(call: AcceptedRequest): Answer {
      return declare(call, 'Refund', 'REFUNDED', act(call, 'RefundedAmount', kept));
    },
    reverseIntentRefund(call: AcceptedRequest): Answer {
      const refund = call.account.store.get('v3.0:RefundId', call.params['RefundId'] ?? '') ?? {};
      const parts = asItems(refund['LineItems']);
      const refunded = (line: JsonObject) =>
        Number(parts.find(({ Id }) => Id === line['Id'])?.['Amount'] ?? count(line, 'RefundedAmount'));
      act(call, 'RefundedAmount', (line) => Math.min(refunded(line), count(line, 'RefundedAmount')), -1);
      refund['Status'] = 'REFUND_REVERSED';
      return become(call, intentOf(call), 'REFUND_REVERSED', { Refund: { Id: refund['Id'] ?? null } });
    },
    createIntentDispute(call: AcceptedRequest): Answer {
      return declare(
        call,
        'Dispute',
        'DISPUTED',
        act(call, 'DisputedAmount', (line) => kept(line) - count(line, 'DisputedAmount')),
      );
    },
    updateIntentDisputeDecision(call: AcceptedRequest): Answer {
      const decision = asString(call.body['Decision']);
      const status = decision === 'DEFENDED' ? 'DEFENDED' : `DISPUTED_${decision}`;
      const dispute = call.account.store.get('v3.0:DisputeId', call.params['DisputeId'] ?? '') ?? {};
      dispute['Status'] = status;
      return become(call, intentOf(call), status, { Dispute: { Id: dispute['Id'] ?? null }, Decision: decision });
    },
  };
}

/** All that was done with an intent, for who reads it. */
function history({ store }: Account, id: string): JsonObject {
  const of = (kind: string): Json[] => store.all([kind], [id]).map(({ item }) => item);
  const splits = store.all(['v3.0:SplitId'], [id]).map(({ item }) => ({
    Id: item['Id'] ?? null,
    Amount: item['SplitAmount'] ?? 0,
    Status: item['Status'] ?? null,
  }));
  return {
    Captures: of('v3.0:CaptureId'),
    Refunds: of('v3.0:RefundId'),
    Disputes: of('v3.0:DisputeId'),
    Splits: splits,
  };
}

/** The intent that the path names. */
export function intentOf({ account, params }: AcceptedRequest): JsonObject {
  // an unknown one was refused before
  return account.store.get('v3.0:IntentId', params['IntentId'] ?? '') ?? {};
}

export function asItems(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

export function total(intent: JsonObject, field: string): number {
  return asItems(intent['LineItems']).reduce((sum, line) => sum + count(line, field), 0);
}

function count(line: JsonObject, field: string): number {
  return Number(line[field] ?? 0);
}

function uncaptured(line: JsonObject): number {
  return count(line, 'TotalLineItemAmount') - count(line, 'CapturedAmount') - count(line, 'CanceledAmount');
}

function kept(line: JsonObject): number {
  return count(line, 'CapturedAmount') - count(line, 'RefundedAmount');
}

/** An item with what it costs, and with nothing done to it yet. */
function priced(line: JsonObject): JsonObject {
  const TotalLineItemAmount = count(line, 'UnitAmount') * count(line, 'Quantity') - count(line, 'DiscountAmount');
  const none = { CapturedAmount: 0, RefundedAmount: 0, DisputedAmount: 0, SplitAmount: 0 };
  return { ...none, ...line, TotalLineItemAmount };
}

function refuseOtherSum(item: JsonObject, body: JsonObject): void {
  if (body['Amount'] === total(item, 'TotalLineItemAmount')) return;
  throw paramError({
    Amount: 'Must be the sum of what the items cost: UnitAmount times Quantity, less DiscountAmount',
  });
}
