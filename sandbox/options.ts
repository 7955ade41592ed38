import type { SandboxSca } from './behaviours/sca.js';
import type { SandboxHooks } from './behaviours/webhooks.js';
import type { SandboxCertificates } from './certificates.js';
import type { Clock } from './clock.js';
import type { SandboxResources } from './control.js';
import type { SandboxFaults } from './faults.js';
import type { RateLimits } from './http/rate-limits.js';
import type { ReceivedRequest } from './http/requests.js';
import type { SandboxAccount, SandboxTokens } from './http/tokens.js';

/** What a sandbox can be told at its start. */
export interface SandboxOptions {
  /** Credentials to accept. The first are the sandbox's `clientId` and `apiKey`. Default: one account. */
  accounts?: readonly [SandboxAccount, ...SandboxAccount[]];
  /** Life of a token, in seconds. Default 1199, as in Mangopay's sandbox. */
  tokenLife?: number;
  /** How many wrong credentials in a row lock an account, and for how many seconds. Default 5 and 900; Mangopay publishes neither. */
  lockOut?: { after?: number; seconds?: number };
  /** Calls that each sliding window of 15, 30, 60 and 1440 minutes allows. Default: the documented limits. */
  rateLimits?: Partial<RateLimits>;
  /** The rate-limit headers as one line with commas, or one line per window. Default `joined`. */
  rateLimitHeaders?: 'joined' | 'repeated';
  /** Whether a request that was refused with 401 uses up its idempotency key. Default false; Mangopay does not say. */
  recordUnauthorized?: boolean;
  /**
   * Refuses what Mangopay lets through: unknown fields, names and values in another case, `"3"` for `3`. Finds slips
   * of the pen. Default false: they are named in `requests[…].letThrough`.
   */
  strict?: boolean;
  /** Where the time comes from; give the client the same. Default: the system's clocks. */
  clock?: Clock;
  /**
   * Address or name to listen on. Default `127.0.0.1`. Any other opens the sandbox, its inspector too, to anyone who
   * reaches this machine there; `0.0.0.0` is for containers.
   */
  host?: string;
  /**
   * File that keeps what the sandbox holds, so that it survives a restart: resources, tokens, idempotency keys, the time
   * that was moved on, and what is under way. Requests, faults and rate limits start anew. A file that is not the
   * sandbox's is refused and left as it is. Default: none.
   */
  data?: string;
  /**
   * Listens with TLS and asks for a client certificate, which `certificates` holds; made at the start. A call without it
   * ends with the connection. Pages and the inspector open without one. Default false.
   */
  mtls?: boolean;
  /** Addresses and CIDR ranges that may call, as `203.0.113.0/24`; all others get 403. Default: every address. */
  allowlist?: readonly string[];
  /** Port to listen on. Default: one that is free. */
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
  /** The `ClientId` of the first account. */
  readonly clientId: string;
  /** The API key of the first account. */
  readonly apiKey: string;
  /** All accounts, each with its own resources, keys and limits. */
  readonly accounts: readonly SandboxAccount[];
  /** Of the client, and the CA of the server, with `mtls: true`; `undefined` without. */
  readonly certificates: SandboxCertificates | undefined;
  /** The last 10 000 requests, the oldest first; fewer where their bodies hold more than 32 million characters. */
  readonly requests: readonly ReceivedRequest[];
  /** The tokens that were issued; revokes them. */
  readonly tokens: SandboxTokens;
  /** What goes wrong, and when. */
  readonly faults: SandboxFaults;
  /** What was created; inserts, changes, settles and disputes. */
  readonly resources: SandboxResources;
  /** The notifications that were sent. */
  readonly hooks: SandboxHooks;
  /** Strong customer authentication of users. */
  readonly sca: SandboxSca;
  /** Moves the sandbox's time on by ms: tokens age, and what waits for its moment happens. A manual clock is moved itself. */
  advance(ms: number): void;
  /** Forgets everything: resources, tokens, keys, counters, faults, requests. The address stays. */
  reset(): void;
  /** Ends every connection and frees the port. Nothing of the sandbox is left behind. */
  close(): Promise<void>;
}

const NAMES: ReadonlySet<string> = new Set<keyof SandboxOptions>([
  ...(['accounts', 'tokenLife', 'lockOut', 'rateLimits', 'rateLimitHeaders', 'recordUnauthorized', 'strict'] as const),
  ...(['clock', 'data', 'mtls', 'allowlist', 'host', 'port', 'seed', 'onRequest'] as const),
]);

/** Refuses options that are unknown, or that would make a sandbox nobody can use. */
export function checkOptions(options: SandboxOptions): void {
  const unknown = Object.keys(options).find((name) => !NAMES.has(name));
  if (unknown !== undefined) {
    throw new TypeError(`startSandbox: there is no option ${unknown}; known are ${[...NAMES].join(', ')}`);
  }
  const { accounts, tokenLife = 1, rateLimits = {} } = options;
  if (!(tokenLife > 0 && Number.isFinite(tokenLife))) {
    throw new RangeError('startSandbox: tokenLife must be a number of seconds above 0');
  }
  if (accounts && (accounts.length === 0 || accounts.some(({ clientId, apiKey }) => !clientId || !apiKey))) {
    throw new TypeError('startSandbox: accounts must hold at least one, each with clientId and apiKey');
  }
  for (const [minutes, limit] of Object.entries(rateLimits)) {
    if (!['15', '30', '60', '1440'].includes(minutes) || !(limit >= 0)) {
      throw new RangeError(
        `startSandbox: rateLimits.${minutes} must be a count for a window of 15, 30, 60 or 1440 minutes`,
      );
    }
  }
}
