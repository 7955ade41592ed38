import type { Described } from '../description.js';

const MONEY = /\/(payins|transfers|payouts|refunds|conversions|settlementtransfer|[a-z-]*preauthorizations)(\/|$)/;
/** Below these paths, but without an effect on any balance. */
const HARMLESS = /\/(reachability|data-collection|quote|trackings)$/;

/** Whether a call moves money, holds or frees an amount on a card, or deletes something: then a person confirms it. */
export function needsConsent({ method, path }: Described): boolean {
  return method === 'DELETE' || (method !== 'GET' && MONEY.test(path) && !HARMLESS.test(path));
}

/** What is about to happen, for the person who is asked. */
export function question(operation: Described, target: string, body: unknown): string {
  return [
    `${operation.summary}: ${operation.method} ${operation.path}, on ${target}`,
    ...amounts(body).map((line) => `  ${line}`),
    'Go on? [y/N] ',
  ].join('\n');
}

/** The amounts in a body, as the API counts them: in minor units. */
function amounts(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && 'Amount' in value && 'Currency' in value
      ? [`${name}: ${value.Amount} ${value.Currency} (minor units)`]
      : [],
  );
}
