import type { Clock } from './clock.js';
import type { SandboxResources } from './control.js';
import type { SandboxFaults } from './faults.js';
import type { RateLimits } from './rate-limits.js';
import type { ReceivedRequest } from './requests.js';
import type { SandboxSca } from './sca.js';
import type { SandboxAccount, SandboxTokens } from './tokens.js';
import type { SandboxHooks } from './webhooks.js';

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
  readonly resources: SandboxResources;
  readonly hooks: SandboxHooks;
  readonly sca: SandboxSca;
  /** Forgets everything: resources, tokens, keys, counters, faults, requests. The address stays. */
  reset(): void;
  /** Ends every connection and frees the port. Nothing of the sandbox is left behind. */
  close(): Promise<void>;
}
