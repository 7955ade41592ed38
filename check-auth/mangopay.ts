import { operations } from '../generated/operations.js';

export { namesApiHost } from './hosts.js';

export const PACKAGE = 'mangopay-fetch';
export const RAW_PACKAGE = 'openapi-fetch';

/** Every path of the description. */
export const PATHS: ReadonlySet<string> = new Set(
  Object.keys(operations).map((key) => key.slice(key.indexOf(' ') + 1)),
);

/** Operation by its name on the client. */
export const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(operations).map(([key, { operationId }]) => [operationId, key]),
);

/** Whether the text holds a path of the API: one of the description's, or anything below its versions. */
export const namesApiPath = (text: string): boolean =>
  PATHS.has(text) ||
  /(^|\/)v2\.01\/|\/v3\.0\/(\{ClientId\}|[^/]*\/(payins|payouts|identity-verifications)\b)/i.test(text);
