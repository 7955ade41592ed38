// Random lives of a plugin, on a server that breaks and clocks that jump, held against what must always be true.
// Again with the same steps: MODEL_SEED=<seed> npx tsx --test <this file>.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import createClient from 'openapi-fetch';
import { clientCredentials } from '../../../plugins/client-credentials/index.js';
import { manualClock } from '../../../sandbox/clock.js';
import { Endpoint } from './endpoint.js';
import { MINUTE, Model, SECOND } from './model.js';
import { type EndpointFault, isLocked, many } from './support.js';

const RUNS = 250;
const STEPS = 40;
/** Turns of the event loop after which whatever could happen without time passing has happened. */
const TURNS = 5;

const faults = {
  '503': { status: 503 },
  '429': { status: 429, headers: { 'retry-after': '90' } },
  HTML: { status: 200, body: '<html>' },
  firewall: { status: 403, body: '<html>' },
  invalid_request: { status: 400, body: '{"error":"invalid_request"}' },
  invalid_client: { status: 401, body: '{"error":"invalid_client"}' },
  unauthorized_client: { status: 400, body: '{"error":"unauthorized_client"}' },
  reset: 'reset',
  hang: 'hang',
  'stall body': 'stall body',
} satisfies Record<string, EndpointFault>;

const time = fc.oneof(fc.nat(2 * SECOND), fc.nat(2 * MINUTE), fc.nat(25 * MINUTE));
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('approach' as const), left: fc.nat(50 * SECOND) }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('request' as const), count: fc.constantFrom(1, 1, 1, 2, 8) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('advance' as const), ms: time }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set wall' as const),
      ms: fc.oneof(
        time,
        time.map((ms) => -ms),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('abort' as const), count: fc.constantFrom(0, 1, 5), turns: fc.nat(4) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      fault: fc.constantFrom(...(Object.keys(faults) as (keyof typeof faults)[])),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('recover' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('life' as const), seconds: fc.constantFrom(1, 5, 60, 1199, 3600) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('revoke' as const, 'rotate' as const, 'invalidate' as const) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test(`${RUNS * STEPS} random steps break no promise`, async (t) => {
  const seed = Number(process.env['MODEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  t.diagnostic(`seed ${seed}`);
  const seen = new Map<string, number>();
  const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const life = startLife(note);
      for (const next of steps) await life.take(next);
      life.check();
    }),
    { numRuns: RUNS, seed, endOnFailure: false, includeErrorInReport: true },
  );
  t.diagnostic(
    [...seen]
      .sort()
      .map(([what, count]) => `${what}: ${count}`)
      .join(', '),
  );
  for (const what of [
    '200',
    'token_request_failed',
    'token_response_invalid',
    'credentials_rejected',
    'request_timeout',
    'aborted',
    '401',
  ])
    assert.ok(seen.has(what), `${what} has come up`);
});

function startLife(note: (what: string) => void) {
  const clock = manualClock();
  const server = new Endpoint(clock);
  const model = new Model(clock, server);
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    origins: ['https://api.example'],
    clientId: 'modelled',
    clientSecret: () => model.askedForSecret(),
    isLocked,
    clock,
    fetch: (_, init) => model.exchange(server.respond(init)),
    onEvent: (event) => model.hear(event),
  });
  const client = createClient<{
    '/things': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
  }>({
    baseUrl: 'https://api.example',
    fetch: async (request) => {
      await new Promise((resolve) => setImmediate(resolve));
      request.signal.throwIfAborted();
      return new Response(null, { status: model.receive(request), headers: { 'content-length': '0' } });
    },
  });
  client.use(auth);

  async function call(signal?: AbortSignal): Promise<string> {
    try {
      const { response } = await client.GET('/things', signal ? { signal } : {});
      model.answered(response.status);
      return String(response.status);
    } catch (error) {
      return model.failed(error, signal);
    }
  }

  /** Waits for the calls; when nothing moves any more, time does. */
  async function outcomesOf(calls: Promise<string>[]): Promise<string[]> {
    const all = Promise.all(calls);
    let done = false;
    void all
      .finally(() => {
        done = true;
      })
      .catch(() => undefined);
    for (let movement = -1, still = 0; !done; still++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (model.movement !== movement) still = 0;
      movement = model.movement;
      if (still > TURNS) clock.advance(250);
    }
    const outcomes = await all;
    for (const outcome of outcomes) note(outcome);
    return outcomes;
  }

  async function take(next: Step): Promise<void> {
    note(next.do);
    switch (next.do) {
      case 'request': {
        const expected = model.mustSucceed(auth);
        const outcomes = await outcomesOf(many(next.count, () => call()));
        if (expected) assert.deepEqual(new Set(outcomes), new Set(['200']), expected);
        return;
      }
      case 'abort': {
        const controller = new AbortController();
        const expected = model.mustSucceed(auth);
        const aborted = call(controller.signal);
        const others = many(next.count, () => call());
        for (let i = 0; i < next.turns; i++) await new Promise((resolve) => setImmediate(resolve));
        controller.abort(new Error('changed my mind'));
        await outcomesOf([aborted]);
        const outcomes = await outcomesOf(others);
        if (expected && next.count > 0) assert.deepEqual(new Set(outcomes), new Set(['200']), expected);
        return;
      }
      case 'advance':
        return clock.advance(next.ms);
      case 'approach': {
        const { expiresAt } = auth.state;
        return clock.advance(Math.max((expiresAt?.getTime() ?? 0) - clock.wall() - next.left, 0));
      }
      case 'set wall':
        return clock.setWall(clock.wall() + next.ms);
      case 'break':
        server.fault = faults[next.fault];
        return;
      case 'recover':
        server.fault = undefined;
        return;
      case 'life':
        server.life = next.seconds;
        return;
      case 'revoke':
        return void model.revoked.add(server.current());
      case 'rotate':
        return model.rotate();
      case 'invalidate':
        return auth.invalidate(server.current());
    }
  }

  return { take, check: () => model.check(auth, client) };
}
