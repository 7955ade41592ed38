// The client of the command line: the package's own, set up by the variables that every service uses.
import { type ClientOptions, createClient, type MangopayClient } from '../index.js';

export { isMangopayError, isMangopayFetchError, type MangopayClient, paginate, rateLimits, unwrap } from '../index.js';

export type Environment = 'sandbox' | 'production';

/** What stands on the command line instead of a variable. */
export interface Target {
  readonly environment?: string | undefined;
  readonly baseUrl?: string | undefined;
}

/** @throws ConfigurationError that names the variable that is missing or wrong. */
export async function connect(
  env: Readonly<Record<string, string | undefined>>,
  target: Target,
  options: ClientOptions = {},
): Promise<MangopayClient> {
  const { environment = env['MANGOPAY_ENVIRONMENT'] } = target;
  const baseUrl =
    target.baseUrl ?? (target.environment === undefined ? env['MANGOPAY_BASE_URL'] || undefined : undefined);
  const fetch = options.fetch ?? (await certificateFetch(env));
  return createClient({
    clientId: env['MANGOPAY_CLIENT_ID'] ?? '',
    apiKey: env['MANGOPAY_API_KEY'] ?? '',
    ...(baseUrl !== undefined ? { baseUrl } : { environment: (environment || 'sandbox') as Environment }), // checked there
    ...options,
    ...(fetch && { fetch }),
  });
}

/** A `fetch` with the certificate that the variables name; `undefined` where they name none. */
export async function certificateFetch(
  env: Readonly<Record<string, string | undefined>>,
): Promise<NonNullable<ClientOptions['fetch']> | undefined> {
  const { MANGOPAY_CERT_FILE: cert, MANGOPAY_KEY_FILE: key } = env;
  if (!cert && !key) return undefined;
  const { mtlsFetch } = await import('../plugins/mtls/index.js');
  return mtlsFetch({ cert: cert ?? '', key: key ?? '' });
}
