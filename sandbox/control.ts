import type { OperationId } from '../generated/operations.js';
import { localize } from './addresses.js';
import { chargeBack } from './behaviours/chargebacks.js';
import type { Transactions } from './behaviours/transactions.js';
import type { Description } from './description.js';
import { asObject, asString, type JsonObject } from './json.js';
import type { Kinds } from './kinds.js';
import type { Account, Behaviour, World } from './world.js';

/** What Mangopay, a bank or a payer does, and no request of yours: played by the test. */
export interface SandboxResources {
  /** A copy of a resource as it stands, or `undefined`. */
  get(id: string): JsonObject | undefined;
  /** Changes a resource past the API, as in `update(documentId, { Status: 'VALIDATED' })`, with all that follows from it. */
  update(id: string, change: JsonObject): void;
  /**
   * Makes a resource past the API, in the first account: as in `insert('getDispute', { DisputeType: 'RETRIEVAL' })`.
   * `like` is the operation that returns or creates one; what is left out is as in the example of its response.
   * A dispute whose `InitialTransactionId` is a pay-in of the sandbox is about that pay-in, and has a repudiation.
   *
   * @returns its id
   */
  insert(like: OperationId, fields?: JsonObject): string;
  /** Ends a pay-in, payout or transfer that is `CREATED`: with success, or as FAILED with a result code. */
  settle(transactionId: string, resultCode?: string): void;
}

interface ControlOptions {
  description: Description;
  kinds: Kinds;
  behaviours: Record<string, Behaviour>;
  transactions: Transactions;
  world: World;
  accounts: () => Iterable<Account>;
  firstAccount: () => Account;
  /** Lets a user's money be seen without authentication. */
  openMoney: (account: Account, userId: string) => void;
}

export function createControl(options: ControlOptions): SandboxResources {
  const { description, kinds, behaviours, transactions, world, accounts, firstAccount, openMoney } = options;

  function find(id: string): { account: Account; kind: string; item: JsonObject } {
    for (const account of accounts()) {
      const found = account.store.find(id);
      if (found) return { account, ...found };
    }
    throw new TypeError(`There is no resource ${id} in this sandbox`);
  }

  return {
    get(id) {
      try {
        return structuredClone(find(id).item);
      } catch {
        return undefined;
      }
    },
    update(id, change) {
      const { account, kind, item } = find(id);
      Object.assign(item, structuredClone(change));
      behaviours[kind]?.changed?.(item, account);
    },
    insert(like, fields = {}) {
      const operation = description.operations.find(({ id }) => id === like);
      const plan = operation && kinds.plan(operation);
      if (!plan?.kind) throw new TypeError(`insert: ${like} does not give a resource with an id`);
      const { kind, idProperty } = plan;
      const disputed =
        kind === 'DisputeId' && firstAccount().store.get('PayInId', asString(fields['InitialTransactionId']));
      if (disputed) return chargeBack(world, firstAccount(), disputed, fields);
      const example = world.example(like);
      const id = asString(fields[idProperty]) || world.newId(asString(example[idProperty]));
      const renamed = { old: asString(example[idProperty]), id };
      const created = 'CreationDate' in example && { CreationDate: world.now() };
      const whole = { ...example, ...created, ...structuredClone(fields), [idProperty]: id };
      const item = asObject(localize(world.address, whole, '', renamed));
      if (kind === 'MandateId') item['RedirectURL'] = world.address('mandate', id);
      const account = firstAccount();
      account.store.insert(kind, id, item);
      if (kind === 'UserId') openMoney(account, id);
      return id;
    },
    settle(id, resultCode) {
      const { account, item } = find(id);
      if (item['Status'] !== 'CREATED')
        throw new TypeError(`settle: ${id} is ${asString(item['Status'])}, not CREATED`);
      transactions.settle(account, item, resultCode);
    },
  };
}
