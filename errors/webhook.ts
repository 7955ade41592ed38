import { MangopayFetchError } from './base.js';

/**
 * A notification cannot be read, or cannot be verified:
 *
 * - `notification_invalid`: Mangopay did not send it. Respond with 400 and forget it.
 * - `notification_unverifiable`: no operation is known that returns its resource, or the operation needs more ids than
 *   the notification holds; the message names them.
 * - `notification_contradicted`: the resource is in a state that the event type rules out. Do not act on it.
 */
export class NotificationError extends MangopayFetchError {
  override readonly name = 'NotificationError';
  readonly code: 'notification_invalid' | 'notification_unverifiable' | 'notification_contradicted';
  /** The part of the notification at fault. */
  readonly parameter: 'method' | 'url' | 'EventType' | 'RessourceId' | 'Date';

  constructor(
    code: NotificationError['code'],
    parameter: NotificationError['parameter'],
    message: string,
    init?: ErrorOptions,
  ) {
    super(message, init);
    this.code = code;
    this.parameter = parameter;
  }
}
