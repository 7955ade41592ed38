import { type Notification, type NotificationType, parseNotification } from './parse-notification.js';

/**
 * Makes the address of a notification as Mangopay would call it, for the tests of your handler: a GET, no body.
 *
 * @param url - Your hook's address.
 * @param notification - `date` is now by default.
 * @example
 * ```ts
 * const address = testNotification('http://localhost:3000/hooks', { eventType: 'KYC_SUCCEEDED', resourceId: 'kyc_1' });
 * assert.equal((await fetch(address)).status, 200);
 * ```
 * @throws {@link NotificationError} where Mangopay could not have sent it.
 */
export function testNotification(
  url: string | URL,
  notification: Pick<Notification<NotificationType>, 'eventType' | 'resourceId'> & { date?: Date },
): URL {
  const { eventType, resourceId, date = new Date() } = notification;
  const address = new URL(url);
  address.searchParams.set('EventType', eventType);
  address.searchParams.set('RessourceId', resourceId);
  address.searchParams.set('Date', `${Math.floor(date.getTime() / 1000)}`);
  parseNotification(address);
  return address;
}
