// Random lives of a plugin, on a server that breaks and clocks that jump, held against what must always be true.
// Again with the same steps: MODEL_SEED=<seed> npx tsx --test <this file>.

import assert from 'node:assert/strict';
import test from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import createClient from 'openapi-fetch';
import {
  type ClientCredentials,
  clientCredentials,
  type TokenEvent,
} from '../../../plugins/client-credentials/index.js';
import { type ManualClock, manualClock } from '../../../sandbox/clock.js';
import { Endpoint } from './endpoint.js';
import { type Fault, isLocked, many } from './support.js';

const RUNS = 250;
const STEPS = 40;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Turns of the event loop after which whatever could happen without time passing has happened. */
const TURNS = 5;
/** After so long, an exchange that has not ended is given up for lost. */
const LOST = 25 * SECOND;

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
} satisfies Record<string, Fault>;

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

/** A time in which nothing may be asked of the token endpoint, by whichever clock says first that it has ended. */
interface Pause {
  readonly wall: number;
  readonly mono: number;
  readonly ms: number;
  /** Ends it before its time. */
  readonly liftedBy: 'another secret' | 'nothing';
  readonly secret: string;
}

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

/** What must hold, and the little one has to know of a life to tell. */
class Model {
  secret = 'k3y-number-0';
  /** Counts whatever happens on the wire. */
  movement = 0;
  readonly revoked = new Set<string>();
  readonly #clock: ManualClock;
  readonly #server: Endpoint;
  readonly #secrets = [this.secret];
  readonly #events: TokenEvent[] = [];
  readonly #errors: unknown[] = [];
  /** Tokens whose time was over before they arrived: those who waited may try them. */
  readonly #spent = new Set<string>();
  readonly #broken: string[] = [];
  /** When the last exchange began, and those under way: its attempts, and one that was given up for lost. */
  #begun = { wall: 0, mono: 0 };
  readonly #exchanges = new Set<{ readonly wall: number; readonly mono: number }>();
  #tokenEnd = { wall: 0, mono: 0 };
  /** What the last response asked for with `Retry-After`, in milliseconds. */
  #askedToWait = 0;
  #pause: Pause | undefined;
  #refusals = 0;
  #locks = 0;

  constructor(clock: ManualClock, server: Endpoint) {
    this.#clock = clock;
    this.#server = server;
  }

  rotate(): void {
    this.secret = `k3y-number-${this.#secrets.length}`;
    this.#secrets.push(this.secret);
  }

  /** What each exchange begins with. */
  askedForSecret(): string {
    this.#begun = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    return this.secret;
  }

  /** One exchange at a time, and none in a pause. One that has not ended when it must have is given up for lost. */
  async exchange(response: Promise<Response>): Promise<Response> {
    this.movement++;
    const { wall, mono } = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    for (const other of this.#exchanges)
      this.#must(Math.max(wall - other.wall, mono - other.mono) > LOST, 'two exchanges at a time');
    const begun = this.#begun;
    this.#exchanges.add(begun);
    this.#askedToWait = 0;
    try {
      const answer = await response;
      this.#askedToWait = Number(answer.headers.get('retry-after')) * SECOND;
      return answer;
    } finally {
      this.#exchanges.delete(begun);
      this.movement++;
      const token = this.#server.current();
      if ((this.#server.ends.get(token) ?? 0) <= this.#clock.mono()) this.#spent.add(token);
    }
  }

  hear(event: TokenEvent): void {
    this.movement++;
    this.#events.push(event);
    const { wall, mono } = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    if (event.type === 'token.requested' && event.attempt === 1) {
      this.#must(!this.paused(), 'an exchange in a pause');
    }
    if (event.type === 'token.received') {
      this.#pause = undefined;
      this.#refusals = 0;
      this.#locks = 0;
      const life = event.expiresIn * SECOND;
      this.#tokenEnd = { wall: wall + life, mono: mono + life };
      if (event.expiresIn === 0) this.#pause = { wall, mono, ms: SECOND, liftedBy: 'nothing', secret: this.secret };
    }
    if (event.type === 'token.refresh_failed') {
      const ms = (event.retryAt?.getTime() ?? Number.NaN) - wall;
      this.#must(ms > 0, 'a failure does not say when the next attempt is made');
      const left = this.#tokenLeft();
      // A token that lives may be renewed ten seconds before its end, whatever was asked.
      const shortest = left > 10 * SECOND ? Math.min(this.#askedToWait, left - 10 * SECOND) : this.#askedToWait;
      if (left === 0 || left > 10 * SECOND) this.#must(ms >= Math.trunc(shortest), 'a Retry-After is not obeyed');
      const rejected = 'oauthError' in event.error && /^invalid_/.test(String(event.error.oauthError));
      this.#pause = { wall, mono, ms, liftedBy: rejected ? 'another secret' : 'nothing', secret: this.secret };
    }
    if (event.type === 'credentials.blocked') {
      const minutes =
        event.oauthError !== 'unauthorized_client'
          ? [1, 1, 5, 15][Math.min(this.#refusals++, 3)]
          : [15, 60][Math.min(this.#locks++, 1)];
      const ms = event.until.getTime() - wall;
      const full = (minutes ?? 0) * MINUTE;
      // Where only the request was refused, the end of the token may come first.
      const early = event.oauthError === 'invalid_request' && ms > 0 && ms < full && this.#tokenLeft() > 0;
      this.#must(ms === full || early, 'a block of another length');
    }
  }

  #tokenLeft(): number {
    const { wall, mono } = this.#tokenEnd;
    return Math.max(Math.min(wall - this.#clock.wall(), mono - this.#clock.mono()), 0);
  }

  paused(): boolean {
    if (!this.#pause) return false;
    const { wall, mono, ms, liftedBy, secret } = this.#pause;
    const passed = Math.max(this.#clock.wall() - wall, this.#clock.mono() - mono);
    return passed < Math.trunc(ms) && !(liftedBy === 'another secret' && secret !== this.secret);
  }

  /** The API. No request carries a token that has expired. */
  receive(request: Request): 200 | 401 {
    this.movement++;
    const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    const end = this.#server.ends.get(token);
    this.#must(end !== undefined, 'a request carries a token that was never given');
    const alive = this.#clock.mono() < (end ?? 0);
    this.#must(alive || this.#spent.has(token), 'a request carries a token that has expired');
    return alive && !this.revoked.has(token) ? 200 : 401;
  }

  /** Says why the next request must succeed, where it must. */
  mustSucceed(auth: ClientCredentials): string | undefined {
    if (this.revoked.has(this.#server.current())) return undefined;
    const left = (auth.state.expiresAt?.getTime() ?? 0) - this.#clock.wall();
    // An exchange that hangs does so to its end, though the server works again.
    const hangs = auth.state.status === 'refreshing' || ['hang', 'stall body'].includes(String(this.#server.fault));
    if (left > (hangs ? 25 : 3) * SECOND)
      // less may be over before the exchange that was tried has failed
      return 'a token that lives is used, whatever the token endpoint does';
    return undefined;
  }

  answered(status: number): void {
    this.movement++;
    const refusable = this.revoked.size > 0 || this.#spent.size > 0;
    this.#must(status === 200 || (status === 401 && refusable), `a ${status} without a reason`);
  }

  /** A failure is an error of ours with a code, the caller's own reason, and in no case somebody else's. */
  failed(error: unknown, signal: AbortSignal | undefined): string {
    this.movement++;
    if (signal?.aborted && error === signal.reason) return 'aborted';
    assert.ok(error instanceof Error && 'code' in error, inspect(error));
    assert.ok(!this.#errors.includes(error), 'two callers have the same error object');
    this.#errors.push(error);
    const code = String(error.code);
    assert.match(code, /^(token_request_failed|token_response_invalid|credentials_rejected|request_timeout)$/);
    return code;
  }

  /** Noted, not thrown: the plugin takes what a handler or a fetch throws for its own affair. */
  #must(holds: boolean, otherwise: string): void {
    if (!holds) this.#broken.push(otherwise);
  }

  /** Nothing was broken, and nothing shows a secret or a token. */
  check(...others: unknown[]): void {
    assert.deepEqual(this.#broken, []);
    const everything = [this.#events, this.#errors, ...others];
    const shown = everything.map(
      (value) => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(value),
    );
    for (const hidden of [
      ...this.#secrets,
      ...this.#secrets.map((secret) => btoa(`modelled:${secret}`)),
      ...this.#server.ends.keys(),
    ])
      assert.ok(!shown.some((text) => text.includes(hidden)), `${hidden} is shown`);
  }
}
