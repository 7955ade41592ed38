import { rmSync } from 'node:fs';
import { addressOf } from './addresses.js';
import { createBehaviours } from './behaviours/index.js';
import { createSca } from './behaviours/sca.js';
import { createSpecials } from './behaviours/specials.js';
import { createTransactions } from './behaviours/transactions.js';
import { createWebhooks } from './behaviours/webhooks.js';
import { makeCertificates } from './certificates.js';
import { systemClock } from './clock.js';
import { createControl } from './control.js';
import { loadDescription } from './description.js';
import { createFaults } from './faults.js';
import { createAllowlist } from './http/allowlist.js';
import { createApi } from './http/api.js';
import { createConverter } from './http/convert.js';
import { createExchanges } from './http/exchanges.js';
import { createIdempotency } from './http/idempotency.js';
import { createPeoplesDoor } from './http/people.js';
import { createRateLimiter, DOCUMENTED_LIMITS } from './http/rate-limits.js';
import { listen } from './http/server.js';
import { createTokens, type SandboxAccount } from './http/tokens.js';
import { createValidator } from './http/validation.js';
import { asObject, asString } from './json.js';
import { readKinds } from './kinds.js';
import { movable } from './movable-clock.js';
import { checkOptions, type Sandbox, type SandboxOptions } from './options.js';
import { partsOf } from './parts.js';
import { openLog } from './persistence.js';
import { createResources } from './resources.js';
import { createIds, createStore } from './store.js';
import type { Account, World } from './world.js';

const DEFAULT_ACCOUNT: SandboxAccount = { clientId: 'acme-marketplace', apiKey: 'sandbox-api-key' };

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
 * @throws TypeError or RangeError that names the option that is wrong; Error with the code `EADDRINUSE` if the port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  const accounts = options.accounts ?? [DEFAULT_ACCOUNT];
  const clock = movable(options.clock ?? systemClock);
  const description = loadDescription();
  const validate = createValidator(description);
  const kinds = readKinds(description.operations);
  const tokens = createTokens({
    accounts,
    clock,
    life: options.tokenLife ?? 1199,
    lockAfter: options.lockOut?.after ?? 5,
    lockFor: options.lockOut?.seconds ?? 900,
  });
  const faults = createFaults(description.operations, options.seed ?? 1);
  const webhooks = createWebhooks(clock);

  const states = new Map<string, Account>();
  function accountOf(clientId: string): Account | undefined {
    const known = states.get(clientId);
    if (known || !accounts.some((each) => each.clientId === clientId)) return known;
    const state = {
      clientId,
      openedAt: Math.floor(clock.wall() / 1000),
      store: createStore(),
      idempotency: createIdempotency(clock),
      rateLimiter: createRateLimiter(clock, { ...DOCUMENTED_LIMITS, ...options.rateLimits }),
    };
    states.set(clientId, state);
    return state;
  }

  let baseUrl = '';
  const waiting = new Map<string, () => void>();
  function forgetWaiting(): void {
    for (const cancel of waiting.values()) cancel();
    waiting.clear();
  }
  /** Waits for the moment that is noted down for a resource. */
  function resume(account: Account, id: string): void {
    const { due, kind } = asObject(account.store.note(id)['waits']);
    if (due === undefined) return;
    waiting.get(id)?.();
    const cancel = clock.after(Math.max(0, Number(due) - clock.wall()), () => {
      waiting.delete(id);
      delete account.store.note(id)['waits'];
      const item = account.store.get(asString(kind), id);
      if (item) behaviours[asString(kind)]?.due?.(item, account);
      log?.touch();
    });
    waiting.set(id, cancel);
  }
  /** How the sessions of strong authentication ended that somebody decided on its page, by what they were for. */
  const outcomes = new Map<string, string[]>();
  const world: World = {
    baseUrl: () => baseUrl,
    address: (kind, id) => addressOf(baseUrl, kind, id, world.now(), outcomes.get(id)?.length),
    now: () => Math.floor(clock.wall() / 1000),
    newId: createIds(clock.wall),
    example(operationId) {
      const operation = description.operations.find(({ id }) => id === operationId);
      return structuredClone(asObject(operation?.success.examples[0]));
    },
    later(account, kind, id, seconds) {
      account.store.note(id)['waits'] = { due: clock.wall() + seconds * 1000, kind };
      resume(account, id);
    },
    emit: webhooks.emit,
  };
  const transactions = createTransactions(world);
  const { behaviours, tokenize } = createBehaviours(world, transactions);
  const sca = createSca(world, transactions, () => states.values());
  function tokenizeCard(registrationId: string, form: URLSearchParams): string | undefined {
    for (const account of states.values()) {
      const registration = account.store.get('CardRegistrationId', registrationId);
      if (registration) return tokenize(account, registration, form);
    }
    return undefined;
  }
  const specials = createSpecials(world);
  const resources = createResources({ description, kinds, validate, behaviours, world });

  const api = createApi({
    description,
    validate,
    tokens,
    clock,
    accountOf,
    convert: options.strict ? undefined : createConverter(description, validate),
    recordUnauthorized: options.recordUnauthorized ?? false,
    rateLimitHeaders: options.rateLimitHeaders ?? 'joined',
    handle(call) {
      resources.refuseUnknown(call);
      sca.guard(call);
      return specials[call.operation.id]?.(call) ?? resources.handle(call);
    },
  });
  const log = options.data === undefined ? undefined : openLog(options.data);
  const exchanges = createExchanges({
    description,
    clock,
    tokens,
    faults,
    api,
    tokenize: tokenizeCard,
    baseUrl: () => baseUrl,
    strict: options.strict ?? false,
    mayCall: options.allowlist ? createAllowlist(options.allowlist) : () => true,
    onRequest(request) {
      log?.touch();
      options.onRequest?.(request);
    },
  });

  const host = options.host ?? '127.0.0.1';
  const certificates = options.mtls ? makeCertificates(host, accounts[0].clientId) : undefined;
  const servePeople = createPeoplesDoor(
    {
      get resources() {
        return sandbox.resources;
      },
      sca: sca.handle,
      outcomes,
      now: world.now,
      tokenize: tokenizeCard,
    },
    {
      get sandbox() {
        return sandbox;
      },
      accounts: () => states.values(),
      operationIds: description.operations.map(({ id }) => id),
      wall: clock.wall,
      changed: () => log?.touch(),
    },
    host,
  );
  const { server, baseUrl: address } = await listen(
    options.port ?? 0,
    host,
    exchanges.accept,
    servePeople,
    certificates && { ...certificates.server, ca: certificates.client.ca },
  );
  baseUrl = address;
  const parts = partsOf({ clock, tokens, webhooks, accountOf, resume, accounts: () => states.values() });
  try {
    log?.restore(parts, baseUrl);
  } catch (cause) {
    server.close();
    throw cause;
  }

  function firstAccount(clientId = accounts[0].clientId): Account {
    const account = accountOf(clientId);
    if (!account) throw new TypeError(`This sandbox has no account ${clientId}`);
    return account;
  }

  async function close(): Promise<void> {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    log?.touch();
    log?.flush();
    faults.handle.clear();
    webhooks.stop();
    forgetWaiting();
    if (certificates) rmSync(certificates.client.directory, { recursive: true, force: true });
  }

  const sandbox: Sandbox = {
    baseUrl,
    clientId: accounts[0].clientId,
    apiKey: accounts[0].apiKey,
    accounts,
    certificates: certificates?.client,
    requests: exchanges.requests.list,
    tokens: tokens.handle,
    faults: faults.handle,
    sca: sca.handle,
    resources: createControl({
      description,
      kinds,
      behaviours,
      transactions,
      world,
      firstAccount,
      openMoney: sca.open,
      accounts: () => states.values(),
    }),
    hooks: {
      deliveries: webhooks.deliveries,
      emit: (eventType, resourceId, clientId) => webhooks.emit(firstAccount(clientId), eventType, resourceId),
      settled: webhooks.settled,
    },
    advance: clock.advance,
    reset() {
      exchanges.requests.clear();
      states.clear();
      outcomes.clear();
      tokens.reset();
      faults.handle.clear();
      webhooks.stop();
      forgetWaiting();
      log?.clear();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return sandbox;
}
