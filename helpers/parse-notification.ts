import { NotificationError } from '../errors/webhook.js';
import type { eventTypes } from '../generated/event-types.js';

/** An event type: a known one, or one that Mangopay has added since. */
export type NotificationType = keyof typeof eventTypes | (string & {});

/**
 * What a notification says. Anybody can send one: it has no signature. Believe what `verifyNotification` gives.
 */
export interface Notification<Type extends string = NotificationType> {
  /** The type of the event, as in `PAYIN_NORMAL_SUCCEEDED`. Mangopay adds types without notice. */
  readonly eventType: Type;
  /** Id of what it is about: a pay-in's for `PAYIN_NORMAL_SUCCEEDED`. */
  readonly resourceId: string;
  /** When it happened, to the second. */
  readonly date: Date;
}

/** Something with the address of a request: a fetch `Request`, a Node or Express request. */
export interface RequestLike {
  /** Absolute, or the path with its query. */
  readonly url?: string | undefined;
  /** In capitals. Notifications are GET requests. */
  readonly method?: string | undefined;
}

const TYPE = /^[A-Z][A-Z0-9_]{0,99}$/;
/** Ids are opaque: prefixes, ULIDs, UUIDs, digits; a country code for one type. */
const ID = /^[\w-]{1,128}$/;
const SECONDS = /^\d{1,11}$/;

/**
 * Reads a notification: a GET whose query says what has happened to which resource. Mangopay spells it `RessourceId`.
 * Types that are not known pass, since Mangopay adds types without notice.
 *
 * Respond with 200 within two seconds and work afterwards; the same notification may come again, and in any order.
 *
 * @example
 * ```ts
 * const notification = parseNotification(request);
 * if (isNotificationOf(notification, 'PAYIN_NORMAL_SUCCEEDED', 'PAYIN_NORMAL_FAILED')) {
 *   const payIn = await verifyNotification(mangopay, notification);
 *   if (payIn.Status === 'SUCCEEDED') await fulfil(payIn);
 * }
 * ```
 * @throws {@link NotificationError} `notification_invalid`, naming what is missing or wrong.
 * @see https://docs.mangopay.com/webhooks
 */
export function parseNotification(request: string | URL | RequestLike): Notification {
  const { url, method = 'GET' } =
    typeof request === 'string' || request instanceof URL ? { url: request } : (request ?? {});
  if (method !== 'GET') throw invalid('method', 'a notification is a GET request');
  const base = 'http://localhost'; // for a path alone; only the query counts
  if (url === undefined || !URL.canParse(url, base)) throw invalid('url', 'it has no URL');
  const { search, searchParams: query } = new URL(url, base);
  if (search === '') throw invalid('url', 'its URL has no query; pass the whole URL, or the path with its query');
  const resourceId = read(query, 'RessourceId', ID);
  const date = new Date(Number(read(query, 'Date', SECONDS)) * 1000);
  return { eventType: read(query, 'EventType', TYPE), resourceId, date };
}

/** Narrows a notification to some types, so that {@link verifyNotification} knows what it gives. */
export function isNotificationOf<Type extends keyof typeof eventTypes>(
  notification: Notification,
  ...types: readonly Type[]
): notification is Notification<Type> {
  return (types as readonly string[]).includes(notification.eventType); // whether it is one of them is the question
}

function read(query: URLSearchParams, name: 'EventType' | 'RessourceId' | 'Date', pattern: RegExp): string {
  const [value, ...others] = query.getAll(name);
  if (value === undefined) throw invalid(name, `${name} is missing`);
  if (others.length > 0) throw invalid(name, `${name} is there more than once`);
  if (value === '' && name === 'RessourceId')
    throw invalid(name, "RessourceId is empty, as in the Dashboard's test of a hook. It is about nothing");
  if (!pattern.test(value)) throw invalid(name, `${name} is malformed`);
  return value;
}

function invalid(parameter: NotificationError['parameter'], why: string): NotificationError {
  return new NotificationError(
    'notification_invalid',
    parameter,
    `Not a Mangopay notification: ${why}. Respond with 400.`,
  );
}
