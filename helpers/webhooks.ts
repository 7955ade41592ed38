/**
 * Notifications of Mangopay: read one, check it, make one for a test. `import … from 'mangopay-fetch/webhooks'`.
 *
 * @module
 */

export { NotificationError } from '../errors/webhook.js';
export { type EventType, eventTypes } from '../generated/event-types.js';
export { testNotification } from './notification-for-tests.js';
export {
  isNotificationOf,
  type Notification,
  type NotificationType,
  parseNotification,
  type RequestLike,
} from './parse-notification.js';
export { type NotifiedResource, type VerifyOptions, verifyNotification } from './verify-notification.js';
