import type { Description, OperationRow } from './description.js';
import { HEADER } from './files.js';

/** `generated/event-types.ts`, from the `webhooks` section. */
export function renderEventTypes(description: Description, operations: readonly OperationRow[]): string {
  const known = new Set(operations.map(({ operationId }) => operationId));
  const entries = Object.entries(description.webhooks ?? {}).map(([name, { get }]) => {
    const {
      'x-event-type': eventType,
      'x-resource-id': resourceId = null,
      'x-verified-by': verifiedBy = null,
    } = get ?? {};
    if (eventType === undefined) throw new Error(`Webhook ${name} has no x-event-type.`);
    if (verifiedBy !== null && !known.has(verifiedBy)) {
      throw new Error(`Webhook ${name} is verified by ${verifiedBy}, which is no operation.`);
    }
    return `  ${eventType}: ${JSON.stringify({ resourceId, verifiedBy })},\n`;
  });
  return `${HEADER}import type { OperationId } from './operations.js';

/** What a notification is about, and how it is checked: it carries no signature, so the API is asked. */
export interface EventType {
  /** Which identifier \`RessourceId\` is, by the name of the path parameter; \`null\` where that is not published. */
  readonly resourceId: string | null;
  /** The operation that gives the resource; \`null\` where none is published. */
  readonly verifiedBy: OperationId | null;
}

/** The known event types. The vendor adds types without notice. */
export const eventTypes = {
${entries.sort().join('')}} as const satisfies Readonly<Record<string, EventType>>;
`;
}
