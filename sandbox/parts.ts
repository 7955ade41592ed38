import type { Webhooks } from './behaviours/webhooks.js';
import type { Tokens } from './http/tokens.js';
import { asObject, asString, type Json } from './json.js';
import type { MovableClock } from './movable-clock.js';
import type { Part } from './persistence.js';
import type { Account } from './world.js';

interface Kept {
  clock: MovableClock;
  tokens: Tokens;
  webhooks: Webhooks;
  accounts: () => Iterable<Account>;
  accountOf: (clientId: string) => Account | undefined;
  /** Waits again for what is noted down as due. */
  resume: (account: Account, id: string) => void;
}

/** What survives a restart, in the order in which it comes back. Requests, faults and rate limits do not. */
export function partsOf({ clock, tokens, webhooks, accounts, accountOf, resume }: Kept): readonly Part[] {
  /** A part of each account's. */
  function ofAccounts(
    name: string,
    save: (account: Account) => Iterable<readonly [string, Json]>,
    restore: (account: Account, key: string, value: Json) => void,
  ): Part {
    return {
      name,
      *save() {
        for (const account of accounts()) {
          for (const [key, value] of save(account)) yield [`${account.clientId} ${key}`, value];
        }
      },
      restore(whole, value) {
        const space = whole.indexOf(' ');
        // accounts that this sandbox does not have are left out
        const account = accountOf(whole.slice(0, space));
        if (account) restore(account, whole.slice(space + 1), value);
      },
    };
  }

  return [
    {
      name: 'clock',
      save: () => (clock.ahead ? [['ahead', clock.ahead]] : []),
      restore: (_, ahead) => clock.advance(Number(ahead)),
    },
    { name: 'token', save: tokens.save, restore: tokens.restore },
    ofAccounts(
      'resource',
      function* ({ store }) {
        for (const { kind, id, item, parents } of store.all([...store.kinds()])) {
          yield [`${kind} ${id}`, { kind, id, parents: [...parents], item }];
        }
      },
      ({ store }, _, value) => {
        const { kind, id, parents, item } = asObject(value);
        store.insert(asString(kind), asString(id), asObject(item), [parents ?? []].flat().map(asString));
      },
    ),
    ofAccounts(
      'note',
      ({ store }) => store.notes(),
      (account, id, note) => {
        Object.assign(account.store.note(id), note);
        resume(account, id);
      },
    ),
    ofAccounts(
      'key',
      ({ idempotency }) => idempotency.save(),
      ({ idempotency }, key, value) => idempotency.restore(key, value),
    ),
    ofAccounts('delivery', webhooks.save, webhooks.restore),
  ];
}
