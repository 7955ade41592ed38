// Where a token comes from: the secret is asked for, then the store or the token endpoint.

import { within } from '../../lib/clock.js';
import { safeCause } from '../../lib/safe-cause.js';
import { checkCredential } from './client-authentication.js';
import { EXCHANGE_TIMEOUT, exchange, failedTo, type TokenRequest } from './exchange.js';
import type { SharedExchange, SharedOutcome } from './shared-exchange.js';
import type { Seal } from './stores/seal.js';
import type { TokenStore } from './stores/token-store.js';

export interface AcquireOptions extends TokenRequest {
  readonly secret: string | (() => string | Promise<string>);
  /** What seals the tokens in the store; default: the secret. */
  readonly storeSecret: string | undefined;
  /** Where the token comes from and what it is for: parts of its name in the store. */
  readonly server: string;
  readonly scope: string | undefined;
  readonly store: TokenStore | undefined;
  /** In milliseconds. */
  readonly refreshBefore: number;
}

/** For whom it is, and which tokens would not do. */
interface Need extends Pick<SharedExchange, 'tokenLeft' | 'isAwaited'> {
  readonly known: () => Pick<SharedExchange, 'useless' | 'refused' | 'trustedFrom'>;
  /** Another exchange has taken the place of this one. */
  readonly isGivenUp: () => boolean;
}

const SECRET_TIMEOUT = 5000;

export function acquirer(options: AcquireOptions) {
  const { clock, report } = options;
  /** That of the last exchange. */
  let lastSecret: string | undefined;
  let seal: { readonly secret: string; readonly made: Seal } | undefined;
  let storeDown = false;
  let leasing = true;

  /** A token from the store or the token endpoint. Never rejects. */
  async function acquire({ known, tokenLeft, isAwaited, isGivenUp }: Need): Promise<SharedOutcome> {
    const begun = clock.mono();
    try {
      const secret = await askSecret();
      if (isGivenUp()) return 'deferred';
      lastSecret = secret;
      const run = (timeLeft: number) => exchange(options, secret, timeLeft, isAwaited, isGivenUp);
      const timeLeft = EXCHANGE_TIMEOUT - (clock.mono() - begun);
      if (!options.store) {
        const alone = await run(timeLeft);
        return 'accessToken' in alone ? { ...alone, source: 'exchange' } : alone;
      }
      let failed = false;
      const { sharedExchange } = await import('./shared-exchange.js'); // not loaded where there is no store
      const outcome = await sharedExchange({
        ...known(),
        clock,
        store: options.store,
        seal: await sealFor(secret),
        refreshBefore: options.refreshBefore,
        leasing,
        tokenLeft,
        isAwaited,
        wrote: (done) => {
          leasing = done;
        },
        exchange: (left) => run(Math.min(left, timeLeft)),
        report: (event) => {
          if (!storeDown && !failed) report(event);
          failed = true;
        },
      });
      storeDown = failed;
      return outcome;
    } catch (cause) {
      return failedTo('obtain the client secret', safeCause(cause));
    }
  }

  async function askSecret(): Promise<string> {
    const { secret } = options;
    if (typeof secret === 'string') return secret;
    const value = await within(
      clock,
      SECRET_TIMEOUT,
      Promise.resolve(secret()),
      () => new Error(`the secret function did not return within ${SECRET_TIMEOUT} ms`),
    );
    checkCredential('clientSecret', value);
    return value;
  }

  async function sealFor(secret: string): Promise<Seal> {
    if (seal?.secret === secret) return seal.made;
    const { server, clientId, scope = '', form, authentication, dpop } = options;
    const method = typeof authentication === 'string' ? authentication : authentication.name;
    // The first three name the tokens of most, as they did before there were others.
    const others = [
      form.replace(/^&scope=[^&]*/, ''),
      method.replace('client_secret_basic', ''),
      dpop?.thumbprint ?? '',
    ];
    const account = [server, clientId, scope, ...(others.some(Boolean) ? others : [])];
    const { makeSeal } = await import('./stores/seal.js');
    const made = await makeSeal(account, options.storeSecret ?? secret);
    seal = { secret, made };
    return made;
  }

  return { acquire, hasNewSecret: async () => (await askSecret()) !== lastSecret };
}
