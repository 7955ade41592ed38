import type { OpenApi } from '../../lib/openapi.js';
import { HEADER } from './files.js';

/** `generated/event-types.ts`, from the `webhooks` section, where each event type is one entry. */
export function renderEventTypes(description: OpenApi): string {
  const entries = Object.entries(description.webhooks ?? {}).map(([eventType, { get }]) => {
    const value = {
      resourceId: get?.['x-resource-id'] ?? null,
      resourceAt: get?.['x-resource-at'], // JSON leaves out what is undefined
      verifiedBy: get?.['x-verified-by'] ?? null,
      states: get?.['x-states'],
    };
    return `  ${eventType}: ${JSON.stringify(value)},\n`;
  });
  return `${HEADER}import type { OperationId } from './operations.js';

/** What a notification is about, and how it is checked: it carries no signature, so the API is asked. */
export interface EventType {
  /** Which identifier \`RessourceId\` is, by the name of the path parameter; \`null\` where that is not published. */
  readonly resourceId: string | null;
  /**
   * Where the resource shows that identifier, in one of these places (\`Captures[].Id\`), if the address of
   * \`verifiedBy\` does not hold it.
   */
  readonly resourceAt?: readonly string[];
  /** The operation that gives the resource; \`null\` where none is published. */
  readonly verifiedBy: OperationId | null;
  /**
   * By the path of a field (\`Status\`, \`ScopeBlocked.Inflows\`), the values that it can have once the event happened.
   * Any other value contradicts the event. Absent where the state does not decide.
   */
  readonly states?: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/** The known event types. The vendor adds types without notice. */
export const eventTypes = {
${entries.sort().join('')}} as const satisfies Readonly<Record<string, EventType>>;
`;
}
