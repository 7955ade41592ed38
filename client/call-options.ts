import type { Middleware } from 'openapi-fetch';
import { ConfigurationError, ParameterError } from '../errors/call.js';
import type { RequestBody } from '../lib/replay.js';
import type { CallHeaders, CallOptions, ParseAs } from './call-option-types.js';
import { isIdempotent } from './routes.js';

export interface Serializers {
  readonly querySerializer: (query: Record<string, unknown>) => string;
  readonly bodySerializer: (body: unknown, headers?: Headers) => RequestBody;
  readonly pathSerializer: (path: string, parameters: Record<string, unknown>) => string;
}

/** A call's init as it is at run time, for any operation. */
export interface AnyInit extends CallOptions {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: CallHeaders;
  };
  body?: unknown;
  extra?: unknown;
  parseAs?: ParseAs;
}

/** What `fetch` reads of a client's options and of a call's. */
export const FETCH_OPTIONS = {
  cache: true,
  credentials: true,
  integrity: true,
  keepalive: true,
  mode: true,
  referrer: true,
  referrerPolicy: true,
} as const;

/** Whether `fetch` reads an option of a call; else this client does. The compiler sees to it that none is missing. */
const KNOWN: Readonly<Record<keyof AnyInit, boolean>> = {
  params: false,
  headers: false,
  body: false,
  extra: false,
  idempotencyKey: false,
  parseAs: false,
  signal: false,
  timeout: false,
  deadline: false,
  priority: false,
  middleware: false,
  querySerializer: false,
  bodySerializer: false,
  pathSerializer: false,
  ...FETCH_OPTIONS,
};

const BYPASS = 'it would bypass the client. Pass it to createClient instead.';
/** Known to openapi-fetch or a framework, and why a call does not take them. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ...['fetch', 'baseUrl', 'Request', 'redirect', 'method'].map((name) => [name, BYPASS] as const),
  [
    'next',
    'Next.js would keep the response, and money that is shown must be current. Cache what you make of it instead.',
  ],
]);

const PARSE_AS: ReadonlySet<unknown> = new Set(['json', 'text', 'blob', 'arrayBuffer', 'stream', undefined]);

const PRIORITIES: ReadonlySet<unknown> = new Set(['high', 'normal', 'low', undefined]);

/**
 * Refuses what would not be read, and returns what `fetch` reads.
 *
 * @throws {@link ConfigurationError} naming the option that is unknown or wrong.
 */
export function checkInit(init: AnyInit): Record<string, unknown> | undefined {
  let forFetch: Record<string, unknown> | undefined;
  for (const name in init) {
    if (!Object.hasOwn(KNOWN, name)) throw unknownOption(name);
    const known = name as keyof AnyInit; // by the line above
    if (KNOWN[known] && init[known] !== undefined) {
      forFetch ??= {};
      forFetch[known] = init[known];
    }
  }
  if (init.cache !== undefined) checkCache(init.cache);
  if (init.timeout !== undefined) milliseconds('timeout', init.timeout);
  if (init.deadline !== undefined) milliseconds('deadline', init.deadline);
  if (!PRIORITIES.has(init.priority)) throw new ConfigurationError('priority', 'priority must be high, normal or low.');
  if (!PARSE_AS.has(init.parseAs))
    throw new ConfigurationError('parseAs', 'parseAs must be json, text, blob, arrayBuffer or stream.');
  return forFetch;
}

/** A platform may throw at it: what it says then is not of much use. */
export function checkCache(cache: NonNullable<RequestInit['cache']>): void {
  try {
    new Request('https://localhost', { cache });
  } catch (cause) {
    throw new ConfigurationError(
      'cache',
      'This platform does not take this cache (see `cause`). A Worker needs a compatibility date of 2024-11-11 or later for it.',
      { cause },
    );
  }
}

function unknownOption(name: string): ConfigurationError {
  const why = REFUSED.get(name) ?? `Supported options: ${Object.keys(KNOWN).join(', ')}.`;
  return new ConfigurationError(name, `Unknown call option "${name}": ${why}`);
}

/** A number of milliseconds, fractions allowed, within a timer's range. */
export function milliseconds(option: string, value: unknown): number {
  // Timers of more than 2^31 - 1 ms go off at once.
  if (typeof value === 'number' && value > 0 && value <= 2_147_483_647) return value;
  throw new ConfigurationError(
    option,
    `${option} must be a number of milliseconds, more than 0 and at most 2147483647.`,
  );
}

/** openapi-fetch silently ignores anything that is not a middleware. */
export function checkMiddleware(middleware: readonly Middleware[]): readonly Middleware[] {
  for (const item of middleware as readonly unknown[])
    if (
      typeof item !== 'object' ||
      item === null ||
      !('onRequest' in item || 'onResponse' in item || 'onError' in item)
    )
      throw new ConfigurationError(
        'middleware',
        'A middleware must be an object with onRequest, onResponse or onError.',
      );
  return middleware;
}

type HeaderRecord = Record<string, unknown>;

/**
 * The headers of a call, with its idempotency key among them.
 *
 * @throws {@link ConfigurationError} where the operation takes no key, or the call has more than one.
 */
export function headersWithKey(
  method: string,
  path: string,
  { headers: given, idempotencyKey }: AnyInit,
  ofParams: HeaderRecord | undefined,
): HeaderRecord | undefined {
  const headers = headersOf(given);
  if (idempotencyKey === undefined && !headers && !ofParams) return undefined;
  const keys = [...keysIn(headers), ...keysIn(ofParams)];
  if ((idempotencyKey !== undefined || keys.length > 0) && !isIdempotent(method, path))
    throw new ConfigurationError('idempotencyKey', `${method} ${path} takes no idempotency key. Nothing was sent.`);
  if (keys.length > (idempotencyKey === undefined ? 1 : 0))
    throw new ConfigurationError(
      'idempotencyKey',
      'The call has an Idempotency-Key among its headers too. Set it in one place only. Nothing was sent.',
    );
  return idempotencyKey === undefined ? headers : { ...headers, 'Idempotency-Key': idempotencyKey };
}

/** The idempotency keys among headers, in any case of their name. */
export function keysIn(headers: HeaderRecord | undefined): unknown[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) =>
    name.toLowerCase() === 'idempotency-key' && value !== undefined && value !== null ? value : [],
  );
}

/**
 * Headers in any form that `fetch` takes, as the record that openapi-fetch merges: it would take pairs for an object, and
 * drop the `Headers` of another implementation or a `Map` without a word. Values of a repeated name are all sent.
 *
 * @throws {@link ParameterError} naming the header that cannot be sent.
 */
export function headersOf(given: object | null | undefined): HeaderRecord | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'object') throw notPairs(given);
  const pairs: Iterable<unknown> =
    Symbol.iterator in given
      ? (given as Iterable<unknown>) // Headers of any implementation, pairs, a Map
      : Object.entries(given);
  const headers: HeaderRecord = {};
  const spelled = new Map<string, string>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length !== 2) throw notPairs(pair);
    const [name, value]: unknown[] = pair;
    if (typeof name !== 'string') throw notPairs(name);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new ParameterError('header', name, 'The name of a header holds a character that cannot be sent.');
    if ([value].flat().some((one) => typeof one === 'string' && /[^\t\x20-\x7e\x80-\xff]/.test(one)))
      throw new ParameterError(
        'header',
        name,
        `The value of the header ${name} holds a character that cannot be sent. Nothing was sent.`,
      );
    const before = spelled.get(name.toLowerCase());
    if (before === undefined || value === undefined || value === null) headers[before ?? name] = value;
    else headers[before] = [headers[before], value].flat().filter((one) => one !== undefined && one !== null);
    spelled.set(name.toLowerCase(), before ?? name);
  }
  return headers;
}

function notPairs(given: unknown): ParameterError {
  return new ParameterError(
    'header',
    String(given),
    'headers must be an object, or pairs of a name and a value. Nothing was sent.',
  );
}

/**
 * Adds fields that the description does not have to a body; inside an object that both have, to that object.
 *
 * @throws {@link ConfigurationError} where a field is in both: `extra` adds and never replaces.
 */
export function withExtra(body: unknown, extra: unknown): unknown {
  if (extra === undefined) return body;
  if (!isPlainObject(extra) || !isPlainObject(body))
    throw new ConfigurationError(
      'extra',
      'extra must be an object, beside a body that is an object. Nothing was sent.',
    );
  return merge(body, extra, '');
}

type PlainObject = Readonly<Record<string, unknown>>;

function merge(body: PlainObject, extra: PlainObject, path: string): PlainObject {
  const merged: Record<string, unknown> = { ...body };
  for (const [name, value] of Object.entries(extra)) {
    const own = body[name];
    if (own === undefined) merged[name] = value;
    else if (isPlainObject(own) && isPlainObject(value)) merged[name] = merge(own, value, `${path}${name}.`);
    else
      throw new ConfigurationError(
        'extra',
        `${path}${name} is in the body too. Set it in one of the two places. Nothing was sent.`,
      );
  }
  return merged;
}

function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
