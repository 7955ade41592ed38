import type { CertificateEvent, RequestEvent, TokenEvent } from '../lib/events.js';
import type { Fetch } from '../lib/layer.js';
import type { Logger } from '../lib/logger.js';
import type { Clock, TokenStore } from '../plugins/client-credentials/index.js';
import type { RateBudgetOptions } from '../plugins/rate-budget/index.js';
import type { RetryOptions } from '../plugins/retry/index.js';
import type { CallOptions, FetchOptions } from './call-option-types.js';
import type { AppInfo } from './user-agent.js';

/** What the client reports: what happens to its token, its requests and the certificate of its `mtlsFetch`. */
export type ClientEvent = TokenEvent | RequestEvent | CertificateEvent;

/** Options of `createClient`. Those of `fetch` and openapi-fetch hold for every call that does not set its own. */
export interface ClientOptions
  extends FetchOptions,
    Pick<CallOptions, 'headers' | 'querySerializer' | 'bodySerializer' | 'pathSerializer'> {
  /** The platform's id, as the Dashboard shows it. Default: `MANGOPAY_CLIENT_ID` of the environment. */
  clientId?: string | undefined;
  /**
   * The API key, or a function that returns it: it is called before each token request, so that keys can rotate without
   * a restart. Default: `MANGOPAY_API_KEY` of the environment.
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Which Mangopay to talk to. Default: `MANGOPAY_ENVIRONMENT` of the environment, else `sandbox`. With the `fetch` of
   * `mtlsFetch`, the hosts are those that take a client certificate.
   */
  environment?: 'sandbox' | 'production' | undefined;
  /**
   * Where to send everything, in place of `environment`. `https`, or `http` on a loopback address. Default:
   * `MANGOPAY_BASE_URL` of the environment, where `environment` is not given.
   */
  baseUrl?: string | undefined;
  /**
   * A host to which `baseUrl` may lead by `http` although it is not a loopback address: `sandbox`, or `sandbox:8080`, in a
   * network of containers. Never one of Mangopay's.
   */
  allowInsecureHost?: string | undefined;
  /** Shares the token with other clients and processes. Default: this client's own memory. */
  tokenStore?: TokenStore | undefined;
  /**
   * Keeps the platform from ending a renewal of the token together with the request that began it: `waitUntil` of
   * Cloudflare's or Vercel's platform.
   */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  /** Milliseconds for one attempt, from sending it to the end of the response's body. Default 30 000. */
  timeout?: number | undefined;
  /**
   * Milliseconds for a whole call: the wait for a token, all attempts and the waits between them. Default: none, since
   * each of these has a limit of its own.
   */
  deadline?: number | undefined;
  /** How failed attempts of GET, PUT and DELETE are repeated; `false` for not at all. */
  retry?: RetryOptions | false | undefined;
  /**
   * Lets calls wait before a window of the rate limit is used up, the least urgent first (`priority`), instead of meeting
   * 429. Clients with one `tokenStore` share the budget. Default `false`: nothing is counted.
   */
  rateBudget?: RateBudgetOptions | boolean | undefined;
  /**
   * Sends every request, the token requests included. Default: the global `fetch`. Pass its second argument on as well:
   * it holds the signal that ends the attempt. A `fetch` that does not know the platform's `Request`, as those of undici
   * and node-fetch, is given the URL in its place.
   */
  fetch?: Fetch | undefined;
  /** Given to `fetch` with each request, for what only one platform knows: a `dispatcher`, for example. */
  requestInitExt?: Record<string, unknown> | undefined;
  /** Ends every call when it aborts; a call's own `signal` counts too. */
  signal?: AbortSignal | undefined;
  /**
   * Gets one line per call and per event: `console`, pino, winston or anything with their four methods. Lines hold no
   * secret, no body and no parameter of a path. Default: with `MANGOPAY_LOG` set to `debug`, `info`, `warn` or `error`,
   * stderr from that level on; else none.
   */
  logger?: Logger | undefined;
  /** Names your application in `User-Agent`, after this package and the runtime. */
  appInfo?: AppInfo | undefined;
  /** Receives each event about tokens, requests and the client certificate. What it throws is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Clocks and timer, for tests. */
  clock?: Clock | undefined;
  /** Lets the client be made in a browser, where everybody can read the API key. */
  dangerouslyAllowBrowser?: boolean | undefined;
}
