// Pay-ins over a network and an API that fail as their dice say: what every POST with an idempotency key must survive.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createClient, IdempotencyError, type MangopayClient, paginate } from '../../index.js';
import { dice } from '../../sandbox/dice.js';
import { type Fault, startSandbox } from '../../sandbox/index.js';
import { testClock } from '../client/support.js';
import { BROKEN_BODIES, BROKEN_CONNECTIONS, GATEWAYS } from '../faults.js';
import { caller, payIn as cardPayment, eur, makeCard, makeUser, makeWallet } from '../sandbox/helpers.js';
import { lateNetwork } from './late-network.js';

const CALLS = 1000;
const UNLIMITED = { 15: 1e9, 30: 1e9, 60: 1e9, 1440: 1e9 };

const GATEWAYS_AT_TIMES = ['a 502', 'a 503', 'a 504', 'a 524', 'an HTML 500'].flatMap((name) => GATEWAYS[name] ?? []);
const LOSSES = [...Object.values(BROKEN_CONNECTIONS), ...GATEWAYS_AT_TIMES];
/** What befalls the pay-in, before it takes effect and after. */
const PAY_IN_FAULTS: Fault[] = [
  ...(['before', 'after'] as const).flatMap((when) => LOSSES.map((fault) => ({ ...fault, when }))),
  ...Object.values(BROKEN_BODIES),
  { kind: 'status', status: 401, body: { Type: 'invalid_credentials' } },
  { kind: 'status', status: 500 },
  { kind: 'result', resultCode: '101101' },
];
/** What befalls the request that asks what became of it. */
const ASK_FAULTS: Fault[] = [...LOSSES, ...Object.values(BROKEN_BODIES), { kind: 'malformed' }];

async function unreliable(t: TestContext, seed: number) {
  const clock = testClock();
  const sandbox = await startSandbox({ clock, seed, rateLimits: UNLIMITED });
  t.after(() => sandbox.close());
  const api = await caller(sandbox);
  const user = await makeUser(api);
  const wallet = await makeWallet(api, user);
  const card = await makeCard(api, user);
  const { baseUrl, clientId, apiKey } = sandbox;
  const network = lateNetwork(dice(seed), 0.02);
  const client = createClient({ baseUrl, clientId, apiKey, clock, fetch: network.fetch });
  const struck = new Map<Fault, number>();
  const faulty = (fault: Fault) => {
    struck.set(fault, 0);
    strikeAgain(fault);
  };
  /** One strike after the other; a client that is stalled is given no more time, and what comes late has no client. */
  function strikeAgain(fault: Fault): void {
    const handle = sandbox.faults.add({ ...fault, times: 1 });
    void handle.struck.then(() => {
      struck.set(fault, (struck.get(fault) ?? 0) + 1);
      strikeAgain(fault);
      if (fault.kind === 'stall') void turns(10).then(() => (network.isLate ? handle.release() : clock.expire()));
    });
  }
  for (const fault of PAY_IN_FAULTS) faulty({ ...fault, operation: 'createDirectCardPayIn', rate: 0.02 });
  for (const fault of ASK_FAULTS) faulty({ ...fault, operation: 'getApiResponse', rate: 0.036 });
  return { clock, sandbox, user, wallet, card, client, network, struck };
}

/** Of the event loop, in which the headers of a stalled body arrive. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function payIn(
  { client, user, wallet, card }: { client: MangopayClient; user: string; wallet: string; card: string },
  tag: string,
  key: string | undefined,
) {
  return client.POST('/v2.01/{ClientId}/payins/card/direct', {
    params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
    body: cardPayment(user, wallet, card, { Tag: tag, DebitedFunds: eur(100), Fees: eur(1) }),
  });
}

/** Makes the tests, one for each seed. Two files share the seeds, since they run side by side. */
export function losePosts(seeds: readonly number[], whose: "the caller's own" | 'generated'): void {
  for (const seed of seeds)
    test(`of ${CALLS} pay-ins with ${whose} keys over a bad network, none is made twice and each has its response or its key (seed ${seed})`, (t) =>
      losePayIns(t, seed, whose === 'generated' ? () => undefined : (call) => `callers-own-key-${call}`));
}

async function losePayIns(t: TestContext, seed: number, keyOf: (call: number) => string | undefined): Promise<void> {
  const bad = await unreliable(t, seed);
  const { clock, client } = bad;
  const outcomes = { answered: 0, rejected: 0, unknown: 0 };
  const answered = new Map<string, string>();

  for (let call = 0; call < CALLS; call++) {
    const tag = `pay-in ${call}`;
    const key = keyOf(call);
    try {
      const { data, error, response } = await payIn(bad, tag, key);
      if (data) answered.set(tag, data.Id);
      else assert.ok([401, 500].includes(response.status) && 'Type' in error, `${tag}: ${response.status}`);
      outcomes[data ? 'answered' : 'rejected']++;
    } catch (error) {
      assert.ok(error instanceof IdempotencyError, `${tag}: ${error}`);
      assert.equal(error.code, 'outcome_unknown', tag);
      if (key) assert.equal(error.idempotencyKey, key, tag);
      else assert.match(error.idempotencyKey, /^[0-9a-f-]{36}$/, tag);
      outcomes.unknown++;
    }
  }

  bad.sandbox.faults.clear();
  await bad.network.finish();
  const made = new Map<string | null | undefined, string>();
  for await (const { Tag, Id } of paginate(client, '/v2.01/{ClientId}/wallets/{WalletId}/transactions', {
    params: { path: { WalletId: bad.wallet } },
  })) {
    assert.equal(made.get(Tag), undefined, `${Tag} was made twice`);
    made.set(Tag, Id);
  }
  for (const [tag, id] of answered) assert.equal(made.get(tag), id, tag);
  assert.ok(
    [...bad.struck.values()].every((times) => times > 0),
    'every fault has struck',
  );
  assert.ok(outcomes.answered > 0.85 * CALLS, JSON.stringify(outcomes));
  assert.ok(outcomes.unknown < 0.04 * CALLS, JSON.stringify(outcomes));
  assert.deepEqual(clock.timeouts, [], 'no timer is left');
}
