import { request as requestHttp } from 'node:http';
import { isLoopback } from '../../lib/loopback.js';
import type { Clock } from '../clock.js';
import { paramError } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { Account, Behaviour, EventTypeName } from '../world.js';

/** A notification, and how its delivery went. */
export interface Delivery {
  /** The hook that it was sent for. */
  readonly hookId: string;
  /** The type of the event, as in `PAYIN_NORMAL_SUCCEEDED`. */
  readonly eventType: string;
  /** What the event is about. */
  readonly resourceId: string;
  /** The address with its query, as it was called. */
  readonly url: string;
  /** `waiting` for its first or next attempt; `given-up` after the last. */
  state: 'waiting' | 'delivered' | 'given-up';
  /** The status of each attempt; 0 where no response came in time. */
  readonly attempts: number[];
}

/** The notifications of a sandbox. */
export interface SandboxHooks {
  /** Every notification, the oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Makes an event that no request brings about, as `DISPUTE_CREATED`, in the first account or the one named. */
  emit(eventType: EventTypeName, resourceId: string, clientId?: string): void;
  /** Fulfilled when no attempt is under way. Those that wait for their next attempt do not count. */
  settled(): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Every ten minutes in the first hour, then every eight hours for three days. */
const RETRY_AFTER = [...Array<number>(6).fill(10 * MINUTE), ...Array<number>(9).fill(8 * HOUR)];
const ANSWER_WITHIN = 2_000;
const INVALID_AFTER = 100;
const KEPT = 10_000;

/** What has not been delivered yet. */
interface Pending {
  account: Account;
  /** Of the next attempt; Unix ms. */
  dueAt: number;
  cancel?: () => void;
}

export type Webhooks = ReturnType<typeof createWebhooks>;

/** Delivers notifications to hooks on loopback, and keeps the list of events. */
export function createWebhooks(clock: Required<Clock>) {
  const deliveries: Delivery[] = [];
  const underWay = new Map<Promise<void>, AbortController>();
  const pending = new Map<Delivery, Pending>();

  function emit(account: Account, eventType: string, resourceId: string): void {
    const { store } = account;
    const date = Math.floor(clock.wall() / 1000);
    store.insert('Event', `${store.count('Event')}`, { ResourceId: resourceId, EventType: eventType, Date: date });
    for (const { item: hook } of store.all(['HookId'])) {
      if (hook['EventType'] !== eventType || !isOn(hook)) continue;
      const url = new URL(asString(hook['Url']));
      url.searchParams.set('EventType', eventType);
      url.searchParams.set('RessourceId', resourceId);
      url.searchParams.set('Date', `${date}`);
      const hookId = asString(hook['Id']);
      attempt(account, add({ hookId, eventType, resourceId, url: url.href, state: 'waiting', attempts: [] }));
    }
  }

  function add(delivery: Delivery): Delivery {
    deliveries.push(delivery);
    if (deliveries.length > KEPT) deliveries.shift();
    return delivery;
  }

  function attempt(account: Account, delivery: Delivery): void {
    const hook = account.store.get('HookId', delivery.hookId) ?? {};
    if (!isOn(hook)) {
      end(delivery, 'given-up');
      return;
    }
    pending.set(delivery, { account, dueAt: clock.wall() });
    const abort = new AbortController();
    const work = get(delivery.url, abort.signal).then((status) => {
      underWay.delete(work);
      if (abort.signal.aborted) return;
      delivery.attempts.push(status);
      const note = account.store.note(delivery.hookId);
      if (status === 200) {
        note['failures'] = 0;
        end(delivery, 'delivered');
        return;
      }
      const failures = Number(note['failures'] ?? 0) + 1;
      note['failures'] = failures;
      if (failures >= INVALID_AFTER) hook['Validity'] = 'INVALID';
      const wait = RETRY_AFTER[delivery.attempts.length - 1];
      if (wait === undefined) end(delivery, 'given-up');
      else attemptAt(account, delivery, clock.wall() + wait);
    });
    underWay.set(work, abort);
  }

  function attemptAt(account: Account, delivery: Delivery, dueAt: number): void {
    const cancel = clock.after(Math.max(0, dueAt - clock.wall()), () => attempt(account, delivery));
    pending.set(delivery, { account, dueAt, cancel });
  }

  function end(delivery: Delivery, state: 'delivered' | 'given-up'): void {
    delivery.state = state;
    pending.delete(delivery);
  }

  return {
    deliveries,
    emit,
    *save(account: Account): Iterable<readonly [string, Json]> {
      for (const [{ hookId, eventType, resourceId, url, attempts }, { account: of, dueAt }] of pending) {
        if (of === account) yield [url, { hookId, eventType, resourceId, attempts: [...attempts], dueAt }];
      }
    },
    restore(account: Account, url: string, value: Json): void {
      const { hookId, eventType, resourceId, attempts, dueAt } = asObject(value);
      const delivery = add({
        hookId: asString(hookId),
        eventType: asString(eventType),
        resourceId: asString(resourceId),
        url,
        state: 'waiting',
        attempts: [attempts ?? []].flat().map(Number),
      });
      attemptAt(account, delivery, Number(dueAt));
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay.keys());
    },
    /** Drops what is under way and what waits. */
    stop() {
      for (const abort of underWay.values()) abort.abort();
      for (const { cancel } of pending.values()) cancel?.();
      pending.clear();
      deliveries.length = 0;
    },
  };
}

/** One hook per event type. `Validity: VALID` revives one that failed too often; it starts anew. */
export const hooks: Behaviour = {
  creating(item, { account }) {
    if (account.store.all(['HookId']).some(({ item: other }) => other['EventType'] === item['EventType'])) {
      throw paramError({ EventType: 'A hook has already been registered for this EventType' });
    }
    Object.assign(item, { Status: 'ENABLED', Validity: 'VALID' });
  },
  changing(item, { Validity }, { account }) {
    if (Validity === 'VALID') account.store.note(asString(item['Id']))['failures'] = 0;
  },
};

function isOn(hook: JsonObject): boolean {
  return hook['Status'] === 'ENABLED' && hook['Validity'] === 'VALID';
}

/** The status of the response, 0 if none came in time. Nothing is sent beyond this machine. */
async function get(address: string, signal: AbortSignal): Promise<number> {
  const url = new URL(address);
  if (url.protocol !== 'http:' || !isLoopback(url.hostname)) return 0;
  return new Promise((resolve) => {
    const request = requestHttp(url, { agent: false, signal, timeout: ANSWER_WITHIN }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(0));
    request.end();
  });
}
