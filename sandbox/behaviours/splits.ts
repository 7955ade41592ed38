import { type Answer, asRefusal, paramError, Refusal } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import { paginate } from '../lists.js';
import type { AcceptedRequest, Behaviour, World } from '../world.js';
import { asItems, intentOf, total } from './intents.js';
import { credit, findWallet } from './money.js';

const KIND = 'v3.0:SplitId';
const EXECUTED_AFTER = 1;
const CHANGEABLE = ['CREATED', 'PENDING_FUNDS_RECEPTION', 'AVAILABLE', 'FAILED'];

/** The shares of sellers in an intent: set down, available once the money has come, then paid or reversed. */
export function splitOperations(world: World) {
  function splitOf({ account, params }: AcceptedRequest): JsonObject {
    // an unknown one was refused before
    return account.store.get(KIND, params['SplitId'] ?? '') ?? {};
  }

  function refuseUnless(split: JsonObject, verb: string, allowed: readonly string[]): void {
    if (allowed.includes(asString(split['Status']))) return;
    const errors = { Split: `${verb} split requires a status in [${allowed.join(', ')}]` };
    const refusal = asRefusal(400, 'param_error', 'The status of the split does not allow for this', errors);
    // version 3 names them with a capital
    throw new Refusal((date) => {
      const answer = refusal.answer(date);
      return { ...answer, body: { ...asObject(answer.body), Errors: errors } };
    });
  }

  function take(intent: JsonObject, line: JsonObject, amount: number): void {
    line['SplitAmount'] = Number(line['SplitAmount'] ?? 0) + amount;
    intent['AvailableAmountToSplit'] = total(intent, 'CapturedAmount') - total(intent, 'SplitAmount');
  }

  function lineOf(intent: JsonObject, id: unknown): JsonObject {
    const line = asItems(intent['LineItems']).find(({ Id }) => Id === id);
    if (!line) throw paramError({ LineItemId: 'The intent has no such item' });
    return line;
  }

  return {
    createIntentSplit(call: AcceptedRequest): Answer {
      const intent = intentOf(call);
      const asked = asItems(call.body['Splits']);
      const left = total(intent, 'CapturedAmount') - total(intent, 'SplitAmount');
      const wanted = asked.reduce((sum, split) => sum + Number(split['SplitAmount']), 0);
      if (wanted > left) throw paramError({ SplitAmount: `Only ${left} is available to split` });
      const lines = asked.map((split) => lineOf(intent, split['LineItemId']));
      const made = asked.map((split, index) => {
        const line = lines[index] ?? {};
        const { AuthorId = null, WalletId = null } = asObject(line['Seller']);
        const Id = world.newId('int_split_');
        take(intent, line, Number(split['SplitAmount']));
        const item = { Id, SellerId: AuthorId, WalletId, FeesAmount: 0, ...split, Status: 'CREATED' };
        return call.account.store.insert(KIND, Id, item, [asString(intent['Id'])]);
      });
      return { status: 200, body: { Splits: made } };
    },
    updateIntentSplit(call: AcceptedRequest): Answer {
      const split = splitOf(call);
      refuseUnless(split, 'Update', CHANGEABLE);
      const intent = intentOf(call);
      const amount = Number(call.body['SplitAmount'] ?? split['SplitAmount']);
      const line = asItems(intent['LineItems']).find(({ Id }) => Id === split['LineItemId']);
      const more = amount - Number(split['SplitAmount']);
      if (line && more > total(intent, 'CapturedAmount') - total(intent, 'SplitAmount')) {
        throw paramError({ SplitAmount: 'More than is available to split' });
      }
      if (line) take(intent, line, more);
      Object.assign(split, call.body);
      return { status: 200, body: { ...split } };
    },
    executeIntentSplit(call: AcceptedRequest): Answer {
      const split = splitOf(call);
      refuseUnless(split, 'Execute', ['AVAILABLE', 'REJECTED']);
      split['Status'] = 'PENDING';
      world.later(call.account, KIND, asString(split['Id']), EXECUTED_AFTER);
      return { status: 200, body: { ...split } };
    },
    reverseIntentSplit(call: AcceptedRequest): Answer {
      const split = splitOf(call);
      refuseUnless(split, 'Reverse', ['CREATED', 'AVAILABLE', 'REJECTED']);
      split['Status'] = 'REVERSED';
      const intent = intentOf(call);
      const line = asItems(intent['LineItems']).find(({ Id }) => Id === split['LineItemId']);
      if (line) take(intent, line, -Number(split['SplitAmount']));
      return { status: 200, body: { ...split } };
    },
    listIntentSplits({ account, query, url }: AcceptedRequest): Answer {
      const { items, headers } = paginate(account.store.all([KIND]), query, url);
      return { status: 200, body: items, headers };
    },
  };
}

/** A share that is executed is paid a moment later. */
export const splits: Behaviour = {
  due(split, account) {
    if (split['Status'] !== 'PENDING') return;
    const wallet = findWallet(account, split['WalletId']);
    if (wallet) credit(wallet, Number(split['SplitAmount']));
    split['Status'] = wallet ? 'COMPLETED' : 'REJECTED';
  },
};

/** A file of what the provider pays out. Once its money has come, the shares that wait for it are available. */
export const settlements: Behaviour = {
  changed(item, account) {
    if (item['Status'] !== 'RECONCILED') return;
    for (const { item: capture } of account.store.all(['v3.0:CaptureId'])) capture['Status'] = 'SETTLED_NOT_PAID';
    for (const { item: split } of account.store.all([KIND])) {
      const waits = split['Status'] === 'CREATED' || split['Status'] === 'PENDING_FUNDS_RECEPTION';
      if (waits) split['Status'] = 'AVAILABLE';
    }
  },
};
