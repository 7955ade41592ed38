import { routes } from '../client/routes.js';
import type { MangopayClient, SuccessOf } from '../client/types.js';
import { NotificationError } from '../errors/webhook.js';
import { type EventType, eventTypes } from '../generated/event-types.js';
import type { operations } from '../generated/schema.js';
import { checkObject } from '../lib/arguments.js';
import type { Notification } from './parse-notification.js';
import { type UnwrappableResult, unwrap } from './unwrap.js';

/** What a notification of this type is about; `unknown` for a type that is not known. */
export type NotifiedResource<Type extends string> = Type extends keyof typeof eventTypes
  ? (typeof eventTypes)[Type]['verifiedBy'] extends infer Id extends keyof operations
    ? SuccessOf<operations[Id]>
    : never
  : unknown;

/** Options of {@link verifyNotification}. */
export interface VerifyOptions {
  /** Ids that the operation needs beside that of the notification, by parameter name: `{ WalletId }`, for example. */
  params?: Readonly<Record<string, string>>;
  /** Ends the call with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Asks Mangopay for what a notification is about. Decide by what comes back: anyone who knows your address can send a
 * notification, and what it says may be out of date.
 *
 * @returns The resource as it is now, typed where the notification is narrowed by {@link isNotificationOf}.
 * @throws {@link NotificationError} `notification_unverifiable` where no operation is published that gives the resource,
 * or it needs more ids; `notification_contradicted` where the resource is in a state that the event rules out, or does not
 * show the id that the notification names. {@link MangopayError} with status 404 where there is no such resource: then the notification is
 * not true, or of another environment. {@link ArgumentError} for what `parseNotification` did not give. Otherwise as `unwrap`.
 */
export async function verifyNotification<Type extends string>(
  client: MangopayClient,
  notification: Notification<Type>,
  { params = {}, signal }: VerifyOptions = {},
): Promise<NotifiedResource<Type>> {
  checkObject('notification', notification, 'what parseNotification gives');
  const { eventType, resourceId } = notification;
  const known: Readonly<Record<string, EventType>> = eventTypes;
  const event = known[eventType];
  const { resourceId: idName = null, verifiedBy = null } = event ?? {};
  const route = routes.find(({ operation }) => operation.operationId === verifiedBy);
  if (!route || idName === null)
    throw unverifiable(
      'EventType',
      `No operation is published that gives the resource of ${eventType}. Look up the event itself: operations.listEvents.`,
    );

  const { names } = route.template;
  const path: Record<string, string> = { ...params, ...(names.includes(idName) && { [idName]: resourceId }) };
  const missing = names.filter((name) => name !== 'ClientId' && path[name] === undefined);
  if (missing.length > 0)
    throw unverifiable(
      'RessourceId',
      `${verifiedBy}, which gives the resource of ${eventType}, needs more than the notification holds. Give it in params: ${missing.join(', ')}.`,
    );

  // Which operation it is, is known at run time only; its path was completed above.
  const get = client.GET as unknown as (path: string, init: object) => Promise<UnwrappableResult>;
  const resource = await unwrap(get(route.path, { params: { path }, ...(signal && { signal }) }));
  if (event) refuseContradiction(event, notification, resource);
  return resource as NotifiedResource<Type>; // by the table from which the types are made
}

function refuseContradiction(
  { states = {}, resourceAt }: EventType,
  { eventType, resourceId }: Notification<string>,
  resource: unknown,
): void {
  if (resourceAt && !resourceAt.some((place) => valuesAt(resource, place).includes(resourceId)))
    throw contradicted('RessourceId', `${eventType} names ${resourceId}, which the resource does not hold`);
  // As unknown values: `includes` takes none but those of its own list, and the resource may show any.
  for (const [field, possible] of Object.entries<readonly unknown[]>(states))
    for (const value of valuesAt(resource, field))
      if (value !== null && value !== undefined && !possible.includes(value))
        throw contradicted('EventType', `after ${eventType}, ${field} cannot be ${String(value).slice(0, 50)}`);
}

/** The values at a path of field names joined by dots; `[]` after a name stands for every element of the list. */
function valuesAt(resource: unknown, path: string): unknown[] {
  let values: unknown[] = [resource];
  for (const part of path.split('.')) {
    const name = part.replace('[]', '');
    values = values.flatMap((value) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
      const found: unknown = Reflect.get(value, name);
      return part.endsWith('[]') ? found : [found];
    });
  }
  return values;
}

function contradicted(parameter: NotificationError['parameter'], why: string): NotificationError {
  return new NotificationError(
    'notification_contradicted',
    parameter,
    `Not true, or out of date: ${why}. Do not act on it.`,
  );
}

function unverifiable(parameter: NotificationError['parameter'], message: string): NotificationError {
  return new NotificationError('notification_unverifiable', parameter, message);
}
