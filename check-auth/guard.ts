/**
 * Watches the requests of this process, whatever library sends them: one that goes to a Mangopay host and did not come from
 * a client that `createClient` made is a bypass. To import it is enough: `node --import mangopay-fetch/guard --test`.
 *
 * @module
 */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { BypassError } from '../errors/bypass.js';
import { type Announcement, SENDS } from '../lib/fetch.js';
import { namesApiHost } from './hosts.js';

export { BypassError };

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
  if (options.hosts) hosts = new Set(options.hosts);
  answers.clear();
}

/** What clients are sending now, by URL. */
const underway = new Map<string, { method: string; authorization: string }[]>();

subscribe(SENDS, (message) => {
  const announcement = message as Announcement; // of our own channel
  const { method, url, headers } = announcement.request;
  const sending = { method, authorization: headers.get('authorization') ?? '' };
  const all = underway.get(url) ?? [];
  if (all.push(sending) === 1) underway.set(url, all);
  announcement.end = () => {
    all.splice(all.indexOf(sending), 1);
    if (all.length === 0) underway.delete(url);
  };
});

/** By origin or host; a map is quicker than to look at the text. */
const answers = new Map<string, boolean>();
function isMangopay(origin: string): boolean {
  const is = answers.get(origin) ?? (hosts.has(origin.slice(origin.lastIndexOf('/') + 1)) || namesApiHost(origin));
  if (answers.size < 1000) answers.set(origin, is);
  return is;
}

/** A request as one of the channels shows it. Its header may name another host than its origin. */
interface Seen extends Record<'method' | 'origin' | 'path' | 'host', string> {
  carries(authorization: string): boolean;
  stop(error: Error): void;
  /** What to say, where who made it is no longer on the stack. */
  readonly known?: BypassError | undefined;
}

/** Returns at once for all but a bypass. */
function judge({ method, origin, path, host, carries, stop, known }: Seen): void {
  const url = /^https?:\/\//.test(path) ? path : origin + path; // a proxy is asked for the whole address
  const target = url === path ? url.split('/', 3).join('/') : origin;
  if (!(isMangopay(target) || isMangopay(host)) || method === 'CONNECT') return;
  if (underway.get(url)?.some((one) => one.method === method && carries(one.authorization))) return;
  const error = known ?? bypass(method, isMangopay(target) ? target : host, path);
  if (typeof onBypass === 'function') onBypass(error);
  else if (onBypass === 'report') process.emitWarning(error);
  else {
    stop(error);
    throw error; // the channel makes it an uncaught exception
  }
}

const INTERNAL = /^ +at .*(node:internal|node:diagnostics_channel|check-auth\/guard).*\n?/gm;
/** With a stack that reaches through a library to the code that called it. */
function bypass(method: string, host: string, path: string): BypassError {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  const error = new BypassError(method, host.replace(/^\w+:\/\//, ''), new URL(path, 'http://localhost').pathname);
  Error.stackTraceLimit = stackTraceLimit;
  error.stack = String(error.stack).replace(INTERNAL, '');
  return error;
}

// The casts below: what these channels publish is documented, and typed by nobody.

/** What undici publishes, the one in Node and the package. */
interface UndiciRequest extends Record<'method' | 'path', string> {
  readonly origin: string | URL;
  readonly host?: string | null;
  /** Those of the wire, or names and values in turn. */
  readonly headers: string | readonly unknown[];
  onError?(error: Error): void;
  onResponseError?(error: Error): void;
}

subscribe('undici:request:create', (message) => {
  const { request } = message as { request: UndiciRequest };
  const { method, origin, path, host, headers } = request;
  judge({
    method,
    origin: typeof origin === 'string' ? origin : origin.origin,
    path,
    host: host ?? '',
    carries: (authorization) => headers.includes(typeof headers === 'string' ? `: ${authorization}\r` : authorization),
    stop: (error) => (request.onError ?? request.onResponseError)?.call(request, error),
  });
});

/** A request of `http` starts only when its socket is there, and then nobody is left on the stack. */
const made = new WeakMap<ClientRequest, BypassError>();

// Node 22.15 and later.
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: ClientRequest };
  const { method, host, path } = request;
  const named = String(request.getHeader('host') ?? host);
  if (isMangopay(named) || isMangopay(host)) made.set(request, bypass(method, named, path));
});
subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: ClientRequest };
  const { method, protocol, host, path } = request;
  judge({
    method,
    origin: `${protocol}//${request.getHeader('host') ?? host}`,
    path,
    host,
    carries: (authorization) => request.getHeader('authorization') === authorization,
    stop: (error) => request.destroy(error),
    known: made.get(request),
  });
});
