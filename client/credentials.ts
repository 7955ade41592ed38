// Who the platform is: the id and the key, from options or from the environment.

import { ConfigurationError } from '../errors/call.js';
import { variable } from '../lib/variable.js';
import type { ClientOptions } from './options.js';

type Credentials = Pick<ClientOptions, 'clientId' | 'apiKey'>;

/** The key of every sandbox of this package that was given none. */
const SANDBOX_KEY = 'sandbox-api-key';

/** `next build` loads every route, on a machine that need not have the secrets: what is missing is said at the first call. */
function isBuild(): boolean {
  return variable('NEXT_PHASE') === 'phase-production-build';
}

export function clientIdOf({ clientId = variable('MANGOPAY_CLIENT_ID') }: Credentials): string {
  if (clientId === undefined && isBuild()) return 'missing'; // never sent: it has no key
  checkCredential('clientId', 'MANGOPAY_CLIENT_ID', clientId);
  // It goes into the path and, before a colon, into the Basic pair.
  if (/[/\\?#%:]/.test(clientId) || /^\.{1,2}$/.test(clientId))
    throw new ConfigurationError('clientId', 'clientId holds a character that cannot be sent in a path.');
  return clientId;
}

export function apiKeyOf(options: Credentials, baseUrl: string): string | (() => Promise<string>) {
  const { clientId = variable('MANGOPAY_CLIENT_ID'), apiKey = variable('MANGOPAY_API_KEY') } = options;
  const check = (key: unknown, name?: string): string => {
    checkCredential('apiKey', name, key);
    refuseSandboxKey(key, baseUrl);
    return key;
  };
  const isLate = isBuild() && (clientId === undefined || apiKey === undefined);
  if (typeof apiKey !== 'function' && !isLate) return check(apiKey, 'MANGOPAY_API_KEY');
  return async () => {
    checkCredential('clientId', 'MANGOPAY_CLIENT_ID', isLate ? clientId : 'given');
    return typeof apiKey === 'function' ? check(await apiKey()) : check(apiKey, 'MANGOPAY_API_KEY');
  };
}

/** A few wrong keys lock an account of the vendor's. */
function refuseSandboxKey(key: string, baseUrl: string): void {
  if (key === SANDBOX_KEY && /(^|\.)mangopay\.com$/.test(new URL(baseUrl).hostname))
    throw new ConfigurationError(
      'apiKey',
      `apiKey is the key of a sandbox of this package, and ${new URL(baseUrl).host} is Mangopay's: it would be refused there. Set the option baseUrl, or MANGOPAY_BASE_URL, to the address that the sandbox printed, or use the key from the Dashboard.`,
    );
}

/** The value stays out of the message: it may be the key. */
function checkCredential(option: string, name: string | undefined, value: unknown): asserts value is string {
  const instead = name ? `, or the environment variable ${name}` : '';
  if (value === undefined)
    throw new ConfigurationError(option, `${option} is missing. Give createClient the option ${option}${instead}.`);
  if (typeof value !== 'string') throw new ConfigurationError(option, `${option} must be a string.`);
  if (value === '')
    throw new ConfigurationError(
      option,
      `${option} is empty. Set the ${option} option${instead.replace(', or the environment variable', ' or')}.`,
    );
  // Visible ASCII: white space is a slip of copying, and RFC 7617 §2.1 leaves open how other characters are encoded.
  if (!/^[\x21-\x7e]+$/.test(value))
    throw new ConfigurationError(
      option,
      `${option} holds white space or another character that cannot be sent. Copy it again from the Dashboard${instead ? ` (${option}${instead})` : ''}.`,
    );
}
