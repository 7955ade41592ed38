/**
 * Watches the requests of this process, whatever library sends them: one that goes to a Mangopay host and did not come from
 * a client that `createClient` made is a bypass. To import it is enough: `node --import mangopay-fetch/guard --test`.
 *
 * @module
 */
import { subscribe } from 'node:diagnostics_channel';
import { MangopayFetchError } from '../errors/base.js';
import { type Announcement, SENDS } from '../lib/announced.js';
import { namesApiHost } from './hosts.js';

/** A request to a Mangopay host that did not come from a client. Its stack leads to whoever sent it. */
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
}

/** What clients are sending now. By what goes over the wire: whoever takes the token off has sent something else. */
const underway = new Map<string, number>();
const keyOf = (method: string, host: string, path: string, authorization: string): string =>
  `${method} ${host}${path} ${authorization}`;

subscribe(SENDS, (message) => {
  const announcement = message as Announcement; // of our own channel
  const { method, url, headers } = announcement.request;
  const { host, pathname, search } = new URL(url);
  const key = keyOf(method, host, pathname + search, headers.get('authorization') ?? '');
  underway.set(key, (underway.get(key) ?? 0) + 1);
  announcement.end = () => {
    const left = (underway.get(key) ?? 1) - 1;
    if (left > 0) underway.set(key, left);
    else underway.delete(key);
  };
});

interface Seen {
  readonly method: string;
  /** Where the connection goes, and what the header `Host` says. */
  readonly hosts: readonly (string | undefined)[];
  readonly path: string;
  readonly authorization: () => string;
  readonly stop: (error: Error) => void;
}

const judged = new WeakSet<object>();

function judge(request: object, { method, hosts: named, path, authorization, stop }: Seen): void {
  // A proxy is asked for the whole address.
  const target = /^https?:\/\/([^/]+)(.*)$/.exec(path);
  const [, absolute, rest = path] = target ?? [];
  const host = [absolute, ...named].find((one) => one !== undefined && (hosts.has(one) || namesApiHost(one)));
  if (host === undefined || method === 'CONNECT' || judged.has(request)) return;
  if (underway.has(keyOf(method, host, rest, authorization()))) return;
  judged.add(request);
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  const error = new BypassError(method, host, rest);
  Error.stackTraceLimit = stackTraceLimit;
  error.stack =
    error.stack?.replace(/^ +at .*(node:internal|node:diagnostics_channel|check-auth\/guard).*\n?/gm, '') ?? '';
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
  const origin = String(request.origin);
  const host = origin
    .slice(origin.indexOf('//') + 2)
    .replace(/(^[^/]*?)(:443)?\/?$/, '$1')
    .toLowerCase();
  judge(request, {
    method: request.method,
    hosts: [host, request.host ?? undefined],
    path: request.path,
    authorization: () => authorizationIn(sent),
    stop: (error) => (request.onError ?? request.onResponseError)?.call(request, error),
  });
}

function authorizationIn(headers: UndiciRequest['headers']): string {
  if (typeof headers === 'string') return /^authorization: (.*?)\r?$/im.exec(headers)?.[1] ?? '';
  const at = headers.findIndex((one, index) => index % 2 === 0 && String(one).toLowerCase() === 'authorization');
  return at === -1 ? '' : String(headers[at + 1]);
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
subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: import('node:http').ClientRequest };
  const header = (name: string): string => String(request.getHeader(name) ?? '');
  judge(request, {
    method: request.method,
    hosts: [header('host').replace(/:443$/, ''), request.host],
    path: request.path,
    authorization: () => header('authorization'),
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
    hosts: [headers[':authority'], headers['host']],
    path: headers[':path'] ?? '/',
    authorization: () => headers['authorization'] ?? '',
    stop: (error) => stream.destroy(error),
  });
});
