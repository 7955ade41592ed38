/**
 * Watches the requests of this process, whatever library sends them: one that goes to a Mangopay host and did not come from
 * a client that `createClient` made is a bypass. To import it is enough: `node --import mangopay-fetch/guard --test`.
 *
 * @module
 */
import { subscribe } from 'node:diagnostics_channel';
import { MangopayFetchError } from '../errors/base.js';
import { type Announcement, SENDS } from '../lib/fetch.js';
import { namesApiHost } from './hosts.js';

/** A request to a Mangopay host that did not come from a client. Its stack leads to the code that sent it. */
export class BypassError extends MangopayFetchError {
  override readonly name = 'BypassError';
  readonly code = 'bypass';
  /** The host that the request went to. */
  readonly host: string;

  constructor(method: string, host: string, path: string) {
    const shown = path.replace(/\?.*/, '');
    super(
      `${method} https://${host}${shown} did not come from a client that createClient made, or lost its Authorization on the way. Call the operation on the client.`,
    );
    this.host = host;
  }
}

/** Options of {@link guard}. */
export interface GuardOptions {
  /**
   * `throw` fails the request and ends in an uncaught exception, which fails a test. `report` lets it pass with a warning of
   * the process (`process.on('warning', …)`). A function is given the error. Default: the variable `MANGOPAY_GUARD`;
   * without it `throw` under a test runner and `report` elsewhere.
   */
  onBypass?: 'throw' | 'report' | ((error: BypassError) => void);
  /** Hosts that count as Mangopay's beside its own: `['127.0.0.1:8080']`. Default: `MANGOPAY_GUARD_HOSTS`, with commas. */
  hosts?: readonly string[];
}

const { env } = process;
const isTesting = env['NODE_TEST_CONTEXT'] ?? env['VITEST'] ?? env['JEST_WORKER_ID'];
let onBypass: NonNullable<GuardOptions['onBypass']> =
  (env['MANGOPAY_GUARD'] ?? (isTesting ? 'throw' : 'report')) === 'throw' ? 'throw' : 'report';
let hosts = new Set(env['MANGOPAY_GUARD_HOSTS']?.split(','));

/** Changes what the guard does. It watches from its import on. */
export function guard(options: GuardOptions): void {
  if (options.onBypass) onBypass = options.onBypass;
  if (options.hosts) {
    hosts = new Set(options.hosts);
    known.clear();
  }
}

/** What clients are sending now, by the path, which is quick to look up. Empty lists stay until there are many. */
const underway = new Map<string, { method: string; url: string; authorization: string }[]>();
const pathOf = (url: string): string => url.slice(url.indexOf('/', 8));

subscribe(SENDS, (message) => {
  const announcement = message as Announcement; // of our own channel
  const { method, url, headers } = announcement.request;
  const sending = { method, url, authorization: headers.get('authorization') ?? '' };
  const path = pathOf(url);
  const list = underway.get(path) ?? [];
  if (list.push(sending) === 1) underway.set(path, list);
  announcement.end = () => {
    list.splice(list.indexOf(sending), 1);
    if (underway.size > 1000) for (const [key, { length }] of underway) if (length === 0) underway.delete(key);
  };
});

/** By origin or host: whether that is Mangopay. */
const known = new Map<string, boolean>();
function isMangopay(origin: string): boolean {
  let is = known.get(origin);
  if (is === undefined) {
    is = hosts.has(origin.replace(/^\w+:\/\//, '')) || namesApiHost(origin);
    if (known.size < 1000) known.set(origin, is);
  }
  return is;
}

/** With a stack that reaches through a library to the code that called it. */
function deep<E extends Error>(make: () => E): E {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  const error = make();
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}

const judged = new WeakSet<object>();
/** Who made a request of `http`: it starts only when its socket is there, and then nobody is left on the stack. */
const made = new WeakMap<object, string>();

/** A request as one of the channels shows it. */
interface Seen {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** What the header says, which may be another than the origin. */
  readonly host: string | undefined;
  carries(authorization: string): boolean;
  stop(error: Error): void;
}

/** Returns at once for all but a bypass. */
function judge(request: object, { method, origin, path, host, carries, stop }: Seen): void {
  const isProxied = path.startsWith('http'); // a proxy is asked for the whole address
  const own = isProxied ? pathOf(path) : path;
  const target = isProxied ? path.slice(0, path.length - own.length) : origin;
  if ((!isMangopay(target) && (host === undefined || !isMangopay(host))) || method === 'CONNECT') return;
  const url = target + own;
  const isOfClient = underway
    .get(own)
    ?.some((one) => one.method === method && one.url === url && carries(one.authorization));
  if (isOfClient || judged.has(request)) return;
  judged.add(request);
  const error = deep(() => new BypassError(method, (host ?? target).replace(/^\w+:\/\//, ''), own));
  const stack = made.get(request)?.replace(/^.*\n/, `${error.name}: ${error.message}\n`) ?? error.stack ?? '';
  error.stack = stack.replace(/^ +at .*(node:internal|node:diagnostics_channel|check-auth\/guard).*\n?/gm, '');
  if (typeof onBypass === 'function') onBypass(error);
  else if (onBypass === 'report') process.emitWarning(error);
  else {
    stop(error);
    throw error; // the channel makes it an uncaught exception
  }
}

/** What undici publishes, the one in Node and the package. */
interface UndiciRequest {
  readonly method: string;
  readonly origin: string | URL;
  readonly path: string;
  readonly host?: string | null;
  readonly headers: string | readonly (string | readonly string[])[];
  onError?(error: Error): void;
  onResponseError?(error: Error): void;
}

function judgeUndici(request: UndiciRequest, sent: UndiciRequest['headers']): void {
  const { method, origin, path, host } = request;
  judge(request, {
    method,
    origin: typeof origin === 'string' ? origin : origin.origin,
    path,
    host: host ?? undefined,
    carries: (authorization) => isCarried(authorization, sent),
    stop: (error) => (request.onError ?? request.onResponseError)?.call(request, error),
  });
}

/** `headers` are those of the wire, or names and values in turn. */
function isCarried(authorization: string, headers: UndiciRequest['headers']): boolean {
  if (typeof headers === 'string')
    return ['\nauthorization', '\nAuthorization'].some((name) => headers.includes(`${name}: ${authorization}\r`));
  const at = headers.findIndex(
    ({ length }, index) => index % 2 === 0 && length === 13 && /^authorization$/i.test(String(headers[index])),
  );
  return String(headers[at + 1]) === authorization;
}

// The casts: what these channels publish is documented, and typed by nobody.
subscribe('undici:request:create', (message) => {
  const { request } = message as { request: UndiciRequest };
  judgeUndici(request, request.headers);
});
// Once more with what goes over the wire, in case something has changed the headers since.
subscribe('undici:client:sendHeaders', (message) => {
  const { request, headers } = message as { request: UndiciRequest; headers: string };
  judgeUndici(request, headers);
});
// Node 22.15 and later.
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: import('node:http').ClientRequest };
  if (isMangopay(String(request.getHeader('host'))) || isMangopay(request.host))
    made.set(request, String(deep(() => new Error()).stack));
});
subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: import('node:http').ClientRequest };
  const { method, protocol, host, path } = request;
  const named = String(request.getHeader('host') ?? host);
  judge(request, {
    method,
    origin: `${protocol}//${named.replace(/:443$/, '')}`,
    path,
    host,
    carries: (authorization) => request.getHeader('authorization') === authorization,
    stop: (error) => request.destroy(error),
  });
});
// Node 24.2 and later.
subscribe('http2.client.stream.start', (message) => {
  const { stream, headers } = message as {
    stream: import('node:http2').ClientHttp2Stream;
    headers: Record<string, string>;
  };
  judge(stream, {
    method: headers[':method'] ?? 'GET',
    origin: `https://${(headers[':authority'] ?? '').replace(/:443$/, '')}`,
    path: headers[':path'] ?? '/',
    host: headers['host'],
    carries: (authorization) => headers['authorization'] === authorization,
    stop: (error) => stream.destroy(error),
  });
});
