import { readSession } from '../addresses.js';
import { Refusal } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { AcceptedRequest, Account, World } from '../world.js';
import { findWallet, ownerOf } from './money.js';
import type { Transactions } from './transactions.js';

/** Strong customer authentication, played by the test instead of by a user. */
export interface SandboxSca {
  /** From now on, seeing this user's wallets and transactions gets 401 and an address, until it is completed. */
  require(userId: string): void;
  /**
   * Does what the user would do at the address: give the address or the id of the user, transfer or recipient.
   * With `failed` the user does not pass.
   */
  complete(addressOrId: string, outcome?: 'validated' | 'failed'): void;
}

/** Seconds for which one authentication opens the money of a user: 180 days. */
const ACCESS_LASTS = 180 * 24 * 3600;

/** The vendor's sandbox skips authentication where the e-mail address of the user holds the word `accept`. */
export function skipsSca(user: JsonObject | undefined): boolean {
  const representative = asObject(user?.['LegalRepresentative']);
  return /accept/.test(`${asString(user?.['Email'])} ${asString(representative['Email'])}`);
}

export function isOwner(user: JsonObject | undefined): boolean {
  return user?.['UserCategory'] === 'OWNER';
}

/** What a response says while the user has still to act. */
export function pendingAction(world: World, id: string): JsonObject {
  return { RedirectUrl: world.address('sca', id) };
}

export function createSca(world: World, { settle }: Transactions, accounts: () => Iterable<Account>) {
  /** An owner's money is shown once the owner has authenticated. The older operations ask only where it is asked for. */
  function asksFirst(user: JsonObject | undefined, context: Json | undefined): boolean {
    if (!user || !isOwner(user) || skipsSca(user)) return false;
    return context === 'USER_PRESENT' || 'PendingUserAction' in user;
  }

  function open({ store }: Account, id: string): void {
    Object.assign(store.note(id), { closed: false, openUntil: world.now() + ACCESS_LASTS });
  }

  const handle: SandboxSca = {
    require(userId) {
      find(userId).account.store.note(userId)['closed'] = true;
    },
    complete(addressOrId, outcome = 'validated') {
      const id = URL.canParse(addressOrId)
        ? (readSession(new URL(addressOrId).searchParams.get('token') ?? '')?.id ?? '')
        : addressOrId;
      const { account, kind, item } = find(id);
      const passed = outcome === 'validated';
      if (kind === 'TransferId') {
        if (item['Status'] === 'CREATED') settle(account, item, passed ? undefined : '007101');
      } else if (kind === 'RecipientId') {
        Object.assign(item, { Status: passed ? 'ACTIVE' : 'CANCELED', PendingUserAction: null });
        world.emit(account, passed ? 'RECIPIENT_ACTIVE' : 'RECIPIENT_CANCELED', id);
      } else if (account.store.note(id)['closed'] === true || item['UserStatus'] !== 'PENDING_USER_ACTION') {
        if (passed) open(account, id);
      } else if (passed) {
        Object.assign(item, { UserStatus: 'ACTIVE', PendingUserAction: null });
        world.emit(account, 'SCA_ENROLLMENT_SUCCEEDED', id);
        world.emit(account, 'USER_ACCOUNT_ACTIVATED', id);
      } else {
        item['PendingUserAction'] = pendingAction(world, id);
        world.emit(account, 'SCA_ENROLLMENT_FAILED', id);
      }
    },
  };

  function find(id: string): { account: Account; kind: string; item: JsonObject } {
    for (const account of accounts()) {
      for (const kind of ['UserId', 'TransferId', 'RecipientId']) {
        const item = account.store.get(kind, id);
        if (item) return { account, kind, item };
      }
    }
    throw new TypeError(`sca: there is no user, transfer or recipient ${id} in this sandbox`);
  }

  return {
    handle,
    /** A user who was made past the API has nothing left to do. */
    open,
    /** Refuses to show what a user must authenticate for first. */
    guard({ operation, params, query, account }: AcceptedRequest): void {
      if (!operation.mayDemandSca || query['ScaContext'] === 'USER_NOT_PRESENT') return;
      const user = params['UserId'] ?? ownerOf(findWallet(account, params['WalletId']));
      if (!user) return;
      const first = asksFirst(account.store.get('UserId', user), query['ScaContext']);
      const { closed, openUntil } = account.store.note(user);
      if (!closed && !(first && world.now() >= Number(openUntil ?? 0))) return;
      const challenge = `PendingUserAction RedirectUrl=${world.address('sca', user)}`;
      throw new Refusal(() => ({ status: 401, headers: { 'www-authenticate': challenge } }));
    },
  };
}
