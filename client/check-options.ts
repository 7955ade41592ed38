import { ConfigurationError } from '../errors/call.js';
import { type Clock, systemClock } from '../lib/clock.js';
import { MTLS } from '../lib/events.js';
import { fitted, ownFetch } from '../lib/fetch.js';
import type { Fetch } from '../lib/layer.js';
import { consoleLogger, isLevel, type Logger } from '../lib/logger.js';
import { secureUrl } from '../lib/secure-url.js';
import { variable } from '../lib/variable.js';
import type { RetryOptions } from '../plugins/retry/index.js';
import { checkCache, FETCH_OPTIONS, headersOf, keysIn, milliseconds, type Serializers } from './call-options.js';
import { apiKeyOf, clientIdOf } from './credentials.js';
import type { ClientOptions } from './options.js';
import { serializeBody } from './serialize/body.js';
import { serializeQuery } from './serialize/query.js';
import { userAgent } from './user-agent.js';

/** The hosts, by environment. */
const ENVIRONMENTS = {
  sandbox: { host: 'https://api.sandbox.mangopay.com', mtls: 'https://api-mtls.sandbox.mangopay.com' },
  production: { host: 'https://api.mangopay.com', mtls: 'https://api-mtls.mangopay.com' },
} as const;

/**
 * Whether this is a page or a web worker of one. Servers' worker platforms have the same globals as web workers but
 * name themselves; browsers all say Mozilla.
 */
function isBrowser(): boolean {
  if ('EdgeRuntime' in globalThis) return false; // a server too, though it names itself no better
  if ('window' in globalThis && 'document' in globalThis) return true;
  return 'WorkerGlobalScope' in globalThis && /^Mozilla\//.test(globalThis.navigator?.userAgent ?? '');
}

/** The options with defaults filled in and checked. */
export interface Settings extends Pick<Serializers, 'querySerializer' | 'bodySerializer'> {
  /** `undefined` for our own. */
  readonly pathSerializer: Serializers['pathSerializer'] | undefined;
  readonly clientId: string;
  readonly apiKey: string | (() => Promise<string>);
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retry: Required<RetryOptions>;
  /** `undefined` where calls do not wait for the rate limit. */
  readonly rateBudget: { readonly maxWait: number } | undefined;
  readonly fetch: Fetch;
  readonly requestInitExt: Record<string, unknown> | undefined;
  readonly signal: AbortSignal | undefined;
  readonly logger: Logger | undefined;
  readonly clock: Clock;
  /** For openapi-fetch. */
  readonly userAgent: string;
  readonly forFetch: object;
}

type OptionName = keyof ClientOptions;

/** The compiler sees to it that none is missing. */
const KNOWN: Readonly<Record<OptionName, true>> = {
  clientId: true,
  apiKey: true,
  environment: true,
  baseUrl: true,
  allowInsecureHost: true,
  tokenStore: true,
  waitUntil: true,
  timeout: true,
  deadline: true,
  retry: true,
  rateBudget: true,
  fetch: true,
  requestInitExt: true,
  signal: true,
  logger: true,
  appInfo: true,
  onEvent: true,
  clock: true,
  dangerouslyAllowBrowser: true,
  querySerializer: true,
  bodySerializer: true,
  pathSerializer: true,
  headers: true,
  ...FETCH_OPTIONS,
};

/** @throws {@link ConfigurationError} naming the option, and the variable that could stand in for it. */
export function checkOptions(options: ClientOptions): Settings {
  refuseOthers('createClient', options, KNOWN);
  if (isBrowser() && options.dangerouslyAllowBrowser !== true)
    throw new ConfigurationError(
      'dangerouslyAllowBrowser',
      'This is a browser, where everybody could read the API key. Use the client on a server.',
    );
  checkAppInfo(options);
  const clientId = clientIdOf(options);
  const baseUrl = baseUrlOf(options);
  const agent = userAgent(options.appInfo);
  return {
    clientId,
    apiKey: apiKeyOf(options, baseUrl),
    baseUrl,
    timeout: milliseconds('timeout', options.timeout ?? 30_000),
    deadline: options.deadline === undefined ? undefined : milliseconds('deadline', options.deadline),
    retry: retryOf(options.retry),
    rateBudget: rateBudgetOf(options.rateBudget),
    fetch: options.fetch || options.requestInitExt ? fitted(options.fetch ?? ownFetch) : ownFetch,
    requestInitExt: options.requestInitExt,
    signal: options.signal,
    logger: loggerOf(options),
    clock: options.clock ?? systemClock,
    querySerializer: options.querySerializer ?? serializeQuery,
    bodySerializer: options.bodySerializer ?? serializeBody,
    pathSerializer: options.pathSerializer,
    userAgent: agent,
    forFetch: forFetch(options, agent),
  };
}

/** What openapi-fetch, or `fetch` after it, reads. */
function forFetch(options: ClientOptions, agent: string): object {
  const given = Object.entries(options).filter(
    ([name, value]) => Object.hasOwn(FETCH_OPTIONS, name) && value !== undefined,
  );
  if (options.cache !== undefined) checkCache(options.cache);
  const headers = headersOf(options.headers);
  if (keysIn(headers).length > 0)
    throw new ConfigurationError(
      'headers',
      'headers of the client must not have an Idempotency-Key: each call needs its own. Pass idempotencyKey with the call.',
    );
  return { ...Object.fromEntries(given), headers: { 'User-Agent': agent, ...headers } };
}

/** An option that is not read is a mistake that goes unnoticed. */
export function refuseOthers(where: string, given: object, known: Readonly<Record<string, true>>): void {
  for (const name in given)
    if (!Object.hasOwn(known, name))
      throw new ConfigurationError(
        name,
        `${where} has no option ${name}. Known are: ${Object.keys(known).join(', ')}.`,
      );
}

function loggerOf({ logger }: ClientOptions): Logger | undefined {
  if (logger === undefined) {
    const level = variable('MANGOPAY_LOG');
    return isLevel(level) ? consoleLogger(level) : undefined;
  }
  for (const method of ['debug', 'info', 'warn', 'error'] as const)
    if (typeof logger?.[method] !== 'function')
      throw new ConfigurationError('logger', `logger must have the method ${method}, as console, pino and winston do.`);
  return logger;
}

function checkAppInfo({ appInfo }: ClientOptions): void {
  if (appInfo === undefined) return;
  refuseOthers('appInfo', appInfo, { name: true, version: true, url: true });
  const { name, version = '', url = '' } = appInfo;
  if (typeof name !== 'string' || !/^[\x21-\x7e]+$/.test(name) || !/^[\x21-\x7e]*$/.test(`${version}${url}`))
    throw new ConfigurationError(
      'appInfo',
      'appInfo must have a name, and perhaps a version and url, of visible ASCII.',
    );
}

function baseUrlOf(options: ClientOptions): string {
  const { environment, fetch, requestInitExt, allowInsecureHost } = options;
  // An option says more than a variable. An empty variable is one that is not set.
  const baseUrl =
    options.baseUrl ?? (environment === undefined ? variable('MANGOPAY_BASE_URL') || undefined : undefined);
  if (baseUrl !== undefined) {
    if (environment !== undefined)
      throw new ConfigurationError(
        'baseUrl',
        'Give either baseUrl or environment: each says where to send everything.',
      );
    return checkUrl(baseUrl, allowInsecureHost);
  }
  const chosen: unknown = environment ?? variable('MANGOPAY_ENVIRONMENT') ?? 'sandbox';
  if (chosen !== 'sandbox' && chosen !== 'production')
    throw new ConfigurationError(
      'environment',
      'environment must be sandbox or production. Fix the option environment or MANGOPAY_ENVIRONMENT.',
    );
  if (fetch && MTLS in fetch) return ENVIRONMENTS[chosen].mtls;
  if (chosen === 'production' && !fetch && !requestInitExt) warnOfNoCertificate();
  return ENVIRONMENTS[chosen].host;
}

let warned = false;

/** Once per process. A `fetch` or dispatcher of the user's own may well present one. */
function warnOfNoCertificate(): void {
  if (warned) return;
  warned = true;
  console.warn(
    'mangopay-fetch: production without a client certificate. Mangopay refuses such calls once it enforces mTLS for your platform: pass fetch: mtlsFetch() from mangopay-fetch/mtls.',
  );
}

function checkUrl(value: unknown, insecureHost: string | undefined): string {
  if (insecureHost !== undefined && /(^|\.)mangopay\.com\.?(:\d+)?$/i.test(insecureHost))
    throw new ConfigurationError('allowInsecureHost', 'allowInsecureHost must not be a host of Mangopay.');
  const url = secureUrl('baseUrl', value, insecureHost);
  if (url.search || url.hash) throw new ConfigurationError('baseUrl', 'baseUrl must not hold a query or a fragment.');
  return url.href.replace(/\/+$/, '');
}

function retryOf(retry: ClientOptions['retry']): Required<RetryOptions> {
  if (retry === false) return { limit: 0, maxWait: 0 };
  if (retry !== undefined && (typeof retry !== 'object' || retry === null))
    throw new ConfigurationError('retry', 'retry must be an object with limit and maxWait, or false.');
  refuseOthers('retry', retry ?? {}, { limit: true, maxWait: true });
  const { limit = 2, maxWait = 30_000 } = retry ?? {};
  if (!(Number.isInteger(limit) && limit >= 0))
    throw new ConfigurationError('retry.limit', 'retry.limit must be a whole number, 0 or more.');
  return { limit, maxWait: milliseconds('retry.maxWait', maxWait) };
}

function rateBudgetOf(rateBudget: ClientOptions['rateBudget']): Settings['rateBudget'] {
  if (rateBudget === undefined || rateBudget === false) return undefined;
  if (rateBudget !== true && (typeof rateBudget !== 'object' || rateBudget === null))
    throw new ConfigurationError('rateBudget', 'rateBudget must be true, false or an object with maxWait.');
  const given = rateBudget === true ? {} : rateBudget;
  refuseOthers('rateBudget', given, { maxWait: true });
  const { maxWait = 1_200_000 } = given;
  return { maxWait: milliseconds('rateBudget.maxWait', maxWait) };
}
