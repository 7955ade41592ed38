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

/** What a client is sending. A request without the token, or with another address, is something else. */
interface Sending {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
}

/** What clients are sending now, by the path, which is quick to look up. Empty lists stay until there are many. */
const underway = new Map<string, Sending[]>();
const pathOf = (url: string): string => url.slice(url.indexOf('/', 8));

subscribe(SENDS, (message) => {
  const announcement = message as Announcement; // of our own channel
  const { method, url, headers } = announcement.request;
  const sending: Sending = { method, url, authorization: headers.get('authorization') ?? '' };
  const path = pathOf(url);
  const list = underway.get(path) ?? [];
  if (list.push(sending) === 1) underway.set(path, list);
  announcement.end = () => {
    list.splice(list.indexOf(sending), 1);
    if (underway.size > 1000) for (const [key, { length }] of underway) if (length === 0) underway.delete(key);
  };
});

/** Whether a client is sending just this. */
function isUnderway(
  method: string,
  origin: string,
  path: string,
  carries: (authorization: string) => boolean,
): boolean {
  for (const one of underway.get(path) ?? [])
    if (one.method === method && one.url.startsWith(origin) && one.url.length === origin.length + path.length)
      if (carries(one.authorization)) return true;
  return false;
}

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

/** `host` is what the header says, which may be another than the origin. Returns at once for all but a bypass. */
function judge(
  request: object,
  [method, origin, path]: readonly [method: string, origin: string, path: string],
  host: string | undefined,
  carries: (authorization: string) => boolean,
  stop: (error: Error) => void,
): void {
  const isProxied = path.startsWith('http'); // a proxy is asked for the whole address
  const own = isProxied ? pathOf(path) : path;
  const target = isProxied ? path.slice(0, path.length - own.length) : origin;
  if ((!isMangopay(target) && (host === undefined || !isMangopay(host))) || method === 'CONNECT') return;
  if (isUnderway(method, target, own, carries) || judged.has(request)) return;
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
  judge(
    request,
    [method, typeof origin === 'string' ? origin : origin.origin, path],
    host ?? undefined,
    (authorization) => isCarried(authorization, sent),
    (error) => (request.onError ?? request.onResponseError)?.call(request, error),
  );
}

function isCarried(authorization: string, headers: UndiciRequest['headers']): boolean {
  if (typeof headers === 'string') {
    const name = '\nauthorization: ';
    const exact = headers.indexOf(name);
    const at = name.length + (exact === -1 ? headers.toLowerCase().indexOf(name) : exact);
    return at >= name.length && headers.slice(at, headers.indexOf('\r', at)) === authorization;
  }
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at];
    if (name?.length === 13 && String(name).toLowerCase() === 'authorization')
      return String(headers[at + 1]) === authorization;
  }
  return false;
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
  const origin = `${protocol}//${named.replace(/:443$/, '')}`;
  const carries = (authorization: string) => request.getHeader('authorization') === authorization;
  judge(request, [method, origin, path], host, carries, (error) => request.destroy(error));
});
// Node 24.2 and later.
subscribe('http2.client.stream.start', (message) => {
  const { stream, headers } = message as {
    stream: import('node:http2').ClientHttp2Stream;
    headers: Record<string, string>;
  };
  const { ':method': method = 'GET', ':authority': authority = '', ':path': path = '/' } = headers;
  const origin = `https://${authority.replace(/:443$/, '')}`;
  judge(
    stream,
    [method, origin, path],
    headers['host'],
    (authorization) => headers['authorization'] === authorization,
    (error) => stream.destroy(error),
  );
});
