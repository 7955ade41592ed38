import type { IncomingMessage } from 'node:http';
import { type Account, createApi, type Reply } from './api.js';
import { type Clock, completeClock, systemClock } from './clock.js';
import { loadDescription } from './description.js';
import { createFaults, type SandboxFaults, type Strike } from './faults.js';
import { createIdempotency } from './idempotency.js';
import { parseJson } from './json.js';
import { readKinds } from './kinds.js';
import { createRateLimiter, DOCUMENTED_LIMITS, type RateLimits } from './rate-limits.js';
import { report } from './refusal.js';
import { maskHeaders, type ReceivedRequest } from './requests.js';
import { createResources } from './resources.js';
import { createRouter } from './router.js';
import { type Exchange, listen } from './server.js';
import { createStore } from './store.js';
import { createTokens, type SandboxAccount, type SandboxTokens } from './tokens.js';
import { createValidator } from './validation.js';

export { type Clock, type ManualClock, manualClock } from './clock.js';
export type { Fault, FaultEffect, FaultHandle, SandboxFaults } from './faults.js';
export type { RateLimits } from './rate-limits.js';
export type { ReceivedRequest } from './requests.js';
export type { SandboxAccount, SandboxToken, SandboxTokens } from './tokens.js';

/** What a sandbox can be told at its start. */
export interface SandboxOptions {
  /** Credentials to accept. The first are the sandbox's `clientId` and `apiKey`. Default: one account. */
  accounts?: readonly [SandboxAccount, ...SandboxAccount[]];
  /** Life of a token, in seconds. Default 1199, as in Mangopay's sandbox. */
  tokenLife?: number;
  /** Wrong credentials in a row that lock an account, and for how many seconds. Not published by Mangopay; default 5 and 900. */
  lockOut?: { after?: number; seconds?: number };
  /** Calls that each sliding window of 15, 30, 60 and 1440 minutes allows. Default: the documented limits. */
  rateLimits?: Partial<RateLimits>;
  /** The rate-limit headers as one line with commas, or one line a window. Default `joined`. */
  rateLimitHeaders?: 'joined' | 'repeated';
  /** Whether a request that was refused with 401 spends its idempotency key. Default false; Mangopay does not say. */
  recordUnauthorized?: boolean;
  /** Where the time comes from; give the client the same. Default: the system's clocks. */
  clock?: Clock;
  /** Port to listen on. Default: any that is free. */
  port?: number;
  /** Start of the random faults, so that a run can be repeated. Default 1. */
  seed?: number;
  /** Called with every request once it is answered, for a log. */
  onRequest?: (request: ReceivedRequest) => void;
}

/** A Mangopay on loopback. */
export interface Sandbox extends AsyncDisposable {
  /** For `createClient({ baseUrl })`, as in `http://127.0.0.1:49152`. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly apiKey: string;
  readonly accounts: readonly SandboxAccount[];
  /** The last 10 000 requests, the oldest first. */
  readonly requests: readonly ReceivedRequest[];
  readonly tokens: SandboxTokens;
  readonly faults: SandboxFaults;
  /** Forgets everything: resources, tokens, keys, counters, faults, requests. The address stays. */
  reset(): void;
  /** Ends every connection and frees the port. Nothing of the sandbox is left behind. */
  close(): Promise<void>;
}

const DEFAULT_ACCOUNT: SandboxAccount = { clientId: 'acme-marketplace', apiKey: 'sandbox-api-key' };
const REQUESTS_KEPT = 10_000;

/**
 * Starts a Mangopay on 127.0.0.1 for demos and for the tests of a service. It knows every operation of the
 * description, keeps what is created, moves money between wallets, and lets tokens expire as the real one does.
 *
 * ```ts
 * await using sandbox = await startSandbox({ tokenLife: 60 });
 * const { baseUrl, clientId, apiKey } = sandbox;
 * const mangopay = createClient({ baseUrl, clientId, apiKey });
 * ```
 *
 * @throws Error with the code `EADDRINUSE` if the port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const accounts = options.accounts ?? [DEFAULT_ACCOUNT];
  const clock = completeClock(options.clock ?? systemClock);
  const description = loadDescription();
  const { operations } = description;
  const validate = createValidator(description);
  const route = createRouter(operations);
  const limits = { ...DOCUMENTED_LIMITS, ...options.rateLimits };
  const tokens = createTokens({
    accounts,
    clock,
    life: options.tokenLife ?? 1199,
    lockAfter: options.lockOut?.after ?? 5,
    lockFor: options.lockOut?.seconds ?? 900,
  });
  const faults = createFaults(new Set([...operations.map(({ id }) => id), 'tokenizeCard']), options.seed ?? 1);
  const resources = createResources({
    description,
    kinds: readKinds(operations),
    validate,
    behaviours: {},
    now: () => clock.wall(),
  });

  const requests: ReceivedRequest[] = [];
  const states = new Map<string, Account>();

  function accountOf(clientId: string): Account | undefined {
    const known = states.get(clientId);
    if (known || !accounts.some((each) => each.clientId === clientId)) return known;
    const state = {
      clientId,
      store: createStore(),
      idempotency: createIdempotency(clock),
      rateLimiter: createRateLimiter(clock, limits),
    };
    states.set(clientId, state);
    return state;
  }

  const api = createApi({
    description,
    validate,
    tokens,
    clock,
    accountOf,
    recordUnauthorized: options.recordUnauthorized ?? false,
    rateLimitHeaders: options.rateLimitHeaders ?? 'joined',
    handle(call) {
      if (call.operation.id === 'getApiResponse') {
        return { status: 200, body: call.account.idempotency.lookUp(call.params['IdempotencyKey'] ?? '') };
      }
      return resources.handle(call);
    },
  });

  function accept(message: IncomingMessage, body: string): Exchange {
    const started = performance.now();
    const method = message.method ?? 'GET';
    const url = new URL(message.url ?? '/', baseUrl);
    const found = route(method, url.pathname);
    const operationId = typeof found === 'string' ? undefined : found.operation.id;
    const key = message.headers['idempotency-key'];
    const received: ReceivedRequest = {
      method,
      path: url.pathname + url.search,
      operationId,
      headers: maskHeaders(message.headers),
      body: body === '' ? undefined : (parseJson(body) ?? body),
      token: tokens.find(message.headers.authorization)?.number,
      idempotencyKey: typeof key === 'string' ? key : undefined,
      receivedAt: clock.wall(),
      status: undefined,
      fault: undefined,
      ms: undefined,
    };
    requests.push(received);
    if (requests.length > REQUESTS_KEPT) requests.shift();

    return {
      strikes: operationId === undefined ? [] : faults.strike(operationId),
      process: () => api.process({ method, url, headers: message.headers, body, route: found }),
      instead,
      done(status, fault) {
        received.status = status;
        received.fault = fault;
        received.ms = performance.now() - started;
        options.onRequest?.(received);
      },
    };
  }

  /** What a gateway, or the API itself, says when things go wrong. */
  function instead(strike: Strike): Reply {
    if (strike.kind === 'status') {
      const { status, body, headers } = strike;
      const made = body === undefined ? api.refuse(report(status, 'other', 'Internal Server Error')) : { status, body };
      return api.reply({ ...made, ...(headers && { headers }) });
    }
    if (strike.kind === 'sca') {
      const challenge = `PendingUserAction RedirectUrl=${baseUrl}/sca/?token=sca_fault`;
      return api.reply({ status: 401, headers: { 'www-authenticate': challenge } });
    }
    const status = strike.kind === 'html' ? (strike.status ?? 502) : 500;
    const text = `<!doctype html><title>${status}</title><h1>Something went wrong</h1>`;
    return { status, text, headers: { 'content-type': 'text/html' } };
  }

  function reset(): void {
    requests.length = 0;
    states.clear();
    tokens.reset();
    faults.handle.clear();
  }

  async function close(): Promise<void> {
    faults.handle.clear();
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  }

  const { server, baseUrl } = await listen(options.port ?? 0, accept);
  return {
    baseUrl,
    clientId: accounts[0].clientId,
    apiKey: accounts[0].apiKey,
    accounts,
    requests,
    tokens: tokens.handle,
    faults: faults.handle,
    reset,
    close,
    [Symbol.asyncDispose]: close,
  };
}
