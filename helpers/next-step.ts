import type { ErrorDetails } from '../errors/api.js';

/** What to do about an error, in a sentence for its message; empty where there is nothing to add. */
export function nextStep(error: Omit<ErrorDetails, 'id' | 'date'>, message: string): string {
  const step = TYPES.get(error.type ?? '') ?? (error.httpStatus >= 500 ? serverError : STATUSES.get(error.httpStatus));
  return step?.(error, message) ?? '';
}

type Step = (error: Omit<ErrorDetails, 'id' | 'date'>, message: string) => string;

const TYPES: ReadonlyMap<string, Step> = new Map<string, Step>([
  [
    'sca_proxy_missing',
    () =>
      'USER_NOT_PRESENT needs an approved proxy and the consent of the user; otherwise send ScaContext USER_PRESENT.',
  ],
  [
    'user_hasnt_accepted_terms_and_conditions',
    () => 'Send TermsAndConditionsAccepted once the user has accepted them.',
  ],
  [
    'idempotent_creation_conflict',
    ({ idempotencyKey = '' }) =>
      `The idempotency key ${idempotencyKey} has been used in the last 24 hours. operations.getApiResponse returns the first response; a new request needs another key.`,
  ],
]);

const STATUSES: ReadonlyMap<number, Step> = new Map<number, Step>([
  [400, namedFields],
  [401, () => 'Check that clientId is right and that the API key is of this environment.'],
  [403, forbidden],
  [
    404,
    ({ operationId, path }) =>
      path !== undefined && operationId === undefined
        ? 'The description has no such operation: check method and path.'
        : 'Check the ids, and that they are of this environment.',
  ],
  [413, () => 'Send a smaller file: about 7 MB before encoding for a page of a KYC document.'],
  [422, namedFields],
  [
    429,
    ({ retryAt }) =>
      `Send nothing until ${retryAt?.toISOString() ?? 'the window has passed'}; rateLimits(response) shows the windows.`,
  ],
]);

function namedFields({ errors }: Pick<ErrorDetails, 'errors'>): string {
  const names = Object.keys(errors);
  return names.length > 0 ? `Fix: ${names.join(', ')}. See \`errors\` for details.` : '';
}

/** Mangopay does not publish what its allowlist says, so the words decide. */
function forbidden({ permissionScope }: Pick<ErrorDetails, 'permissionScope'>, message: string): string {
  if (/allow-?\s?list|white-?list|\bip\b/i.test(message))
    return 'Add the address that your requests come from to the IP allowlist in the Dashboard.';
  const scope = permissionScope
    ? `Check that the API key has the permission scope ${permissionScope}`
    : 'Check the permission scopes of the API key';
  return `${scope}, that the feature is activated, and that your address is on the IP allowlist in the Dashboard.`;
}

function serverError({ method, idempotencyKey }: Pick<ErrorDetails, 'method' | 'idempotencyKey'>): string {
  const lookup = idempotencyKey ? `: operations.getApiResponse tells for the key ${idempotencyKey}` : '';
  return method === 'POST'
    ? `Check whether it was carried out before you send it again${lookup}.`
    : 'Try again later; if it persists, give the id to support.';
}
