// A real HTTP server on loopback that is both the token endpoint and an API, with faults to order.

import http from 'node:http';
import type { TestContext } from 'node:test';
import createClient from 'openapi-fetch';
import {
  type ClientCredentials,
  type ClientCredentialsOptions,
  clientCredentials,
  type TokenEvent,
} from '../../../plugins/client-credentials/index.js';
import { type ManualClock, manualClock } from '../../../sandbox/clock.js';
import { listen } from '../../loopback.js';

export const SECRET = 'k3y-that-nobody-may-see';
export const CLIENT_ID = 'acme';

/** The response of some servers to a client that they have locked out. */
export function isLocked({ status, oauthError }: { status: number; oauthError: string | undefined }): boolean {
  return status === 400 && oauthError === 'unauthorized_client';
}

/** What the token endpoint does with one request: a response, or a way to break. */
export type EndpointFault =
  | { status: number; body?: string; headers?: Record<string, string> }
  | 'reset'
  | 'hang'
  | 'stall body';

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Server {
  readonly origin: string;
  /** Requests to the token endpoint, and those to the API. */
  readonly exchanges: ReceivedRequest[];
  readonly calls: ReceivedRequest[];
  /** Taken one by one by token requests; when empty, the endpoint works. */
  readonly faults: EndpointFault[];
  /** Does this for every token request, once `faults` is empty. */
  fault: EndpointFault | undefined;
  /** `expires_in` of the tokens given. */
  life: unknown;
  /** Held back until it resolves, where set. */
  gate: Promise<void> | undefined;
  /** Tokens that the API refuses; `true` for all. */
  revoked: Set<string> | true;
  /** Responses of the API instead of 200. */
  answer:
    | ((request: ReceivedRequest) => { status: number; headers?: Record<string, string>; body?: string } | undefined)
    | undefined;
  /** When each token ends, by the clock of the test. */
  readonly ends: Map<string, number>;
  current(): string;
  close(): Promise<void>;
}

/** Starts the server; the API refuses tokens that it does not know, that are revoked, or that have expired. */
export async function startServer(clock: { mono(): number } = performanceClock): Promise<Server> {
  let issued = 0;
  const prefix = Math.random().toString(36).slice(2, 8);
  const hanging = new Set<http.ServerResponse>();
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      if (received.url === '/oauth/token') void token(received, response);
      else api(received, response);
    });
  });

  async function token(received: ReceivedRequest, response: http.ServerResponse): Promise<void> {
    state.exchanges.push(received);
    const fault = state.faults.shift() ?? state.fault;
    if (state.gate) await state.gate;
    if (fault === 'reset') return void response.socket?.resetAndDestroy();
    if (fault === 'hang') return void hanging.add(response);
    if (fault === 'stall body') {
      hanging.add(response);
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.write('{"access_token":"half');
    }
    if (fault) {
      response.writeHead(fault.status, fault.headers ?? {});
      return void response.end(fault.body ?? '');
    }
    const value = `${prefix}-token-${++issued}`;
    if (typeof state.life === 'number') state.ends.set(value, clock.mono() + state.life * 1000);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: value, token_type: 'bearer', expires_in: state.life }));
  }

  function api(received: ReceivedRequest, response: http.ServerResponse): void {
    state.calls.push(received);
    const token = received.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const special = state.answer?.(received);
    const known = token.startsWith(prefix) && clock.mono() < (state.ends.get(token) ?? Number.POSITIVE_INFINITY);
    const revoked = state.revoked === true || state.revoked.has(token);
    if (special) {
      response.writeHead(special.status, special.headers ?? {});
      response.end(special.body ?? '');
    } else if (!known || revoked) {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"Type":"invalid_credentials"}');
    } else {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ token, body: received.body }));
    }
  }

  const { port, close } = await listen(server);
  const state: Server = {
    origin: `http://127.0.0.1:${port}`,
    exchanges: [],
    calls: [],
    faults: [],
    fault: undefined,
    life: 1199,
    gate: undefined,
    revoked: new Set(),
    answer: undefined,
    ends: new Map(),
    current: () => `${prefix}-token-${issued}`,
    close,
  };
  return state;
}

const performanceClock = { mono: () => performance.now() };

interface Paths {
  '/things': Record<'get' | 'post' | 'put', unknown>;
}
export type Result = { data?: { token: string; body: string }; error?: unknown; response: Response };
export interface Caller {
  GET(path: string, init?: object): Promise<Result>;
  POST(path: string, init?: object): Promise<Result>;
}

export interface Setup {
  readonly server: Server;
  readonly clock: ManualClock;
  readonly auth: ClientCredentials;
  readonly client: Caller;
  readonly events: TokenEvent[];
  /** Another plugin and client on the same server. */
  another(options?: Partial<ClientCredentialsOptions>): {
    auth: ClientCredentials;
    client: Caller;
    events: TokenEvent[];
  };
}

/** A server, a plugin and a client on a clock that stands still, all gone after the test. */
export async function setup(t: TestContext, options: Partial<ClientCredentialsOptions> = {}): Promise<Setup> {
  const clock = manualClock();
  const server = await startServer(clock);
  t.after(() => server.close());
  const another = (more: Partial<ClientCredentialsOptions> = {}) => {
    const events: TokenEvent[] = [];
    const auth = clientCredentials({
      tokenUrl: `${server.origin}/oauth/token`,
      clientId: CLIENT_ID,
      clientSecret: SECRET,
      clock,
      onEvent: (event) => events.push(event),
      ...options,
      ...more,
    });
    const client = createClient<Paths>({ baseUrl: server.origin });
    client.use(auth);
    // The tests call paths that no description has: what matters here is what is sent.
    return { auth, client: client as unknown as Caller, events };
  };
  return { server, clock, another, ...another() };
}

/** A gate for `server.gate`, and what opens it. */
export function gate(): { readonly closed: Promise<void>; open(): void } {
  let open = () => {};
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open: () => open() };
}

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
