import type { Description } from './description.js';
import { HEADER } from './files.js';

/** `generated/event-types.ts`, from the `webhooks` section, where each event type is one entry. */
export function renderEventTypes(description: Description): string {
  const entries = Object.entries(description.webhooks ?? {}).map(([eventType, { get }]) => {
    const value = { resourceId: get?.['x-resource-id'] ?? null, verifiedBy: get?.['x-verified-by'] ?? null };
    return `  ${eventType}: ${JSON.stringify(value)},\n`;
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
