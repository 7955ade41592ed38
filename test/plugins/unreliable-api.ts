import type { Fetch } from '../../plugins/transport.js';
import type { TestClock } from '../client/support.js';

/** An API behind a bad network, as a `fetch`: it refuses a second use of a key, and breaks as its dice say. */
export interface UnreliableApi {
  readonly fetch: Fetch;
  /** What was made, by the `Description` of the request that asked for it. */
  readonly made: Map<string, string[]>;
  /** How often each kind of fault struck. */
  readonly struck: Map<string, number>;
  /** Carries out what is still under way. */
  finish(): void;
}

interface Record {
  answer?: { status: number; body: object };
}

// What can happen to the request that makes something, and to the one that asks for its answer; most often nothing.
const POST_FAULTS = [
  'reset before',
  'reset after',
  'gateway before',
  'gateway after',
  'stall before',
  'stall after',
  'body breaks off',
  'body stalls',
  'under way',
  'token refused',
  'token refused, key spent',
  'rejected',
] as const;
const ASK_FAULTS = [
  'reset before',
  'gateway before',
  'stall before',
  'body breaks off',
  'body stalls',
  'no record',
] as const;

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function unreliableApi(seed: number, clock: TestClock): UnreliableApi {
  const roll = dice(seed);
  const records = new Map<string, Record>();
  const made = new Map<string, string[]>();
  const struck = new Map<string, number>();
  const underWay: { left: number; run: () => void }[] = [];
  let count = 0;

  function fault<Kind extends string>(kinds: readonly Kind[], share: number): Kind | undefined {
    const kind = roll() < share ? kinds[Math.floor(roll() * kinds.length)] : undefined;
    if (kind) struck.set(kind, (struck.get(kind) ?? 0) + 1);
    return kind;
  }

  /** Like the network: nothing ever comes, and the caller's patience ends. */
  function stall(signal: AbortSignal): Promise<never> {
    setImmediate(() => clock.expire());
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  }

  function answer(status: number, body: object, broken?: 'breaks off' | 'stalls', signal?: AbortSignal): Response {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    if (!broken) return new Response(text, { status, headers });
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text.slice(0, 5)));
        if (broken === 'breaks off') return controller.error(new TypeError('terminated'));
        setImmediate(() => clock.expire());
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(stream, { status, headers });
  }

  function carryOut(record: Record, description: string): void {
    const id = `wlt_m_${++count}`;
    made.set(description, [...(made.get(description) ?? []), id]);
    record.answer = { status: 200, body: { Id: id, Description: description } };
  }

  async function post(request: Request, signal: AbortSignal): Promise<Response> {
    const key = request.headers.get('Idempotency-Key') ?? '';
    const { Description: description } = await request.json();
    const kind = fault(POST_FAULTS, 0.3);
    if (kind === 'reset before') throw new TypeError('fetch failed');
    if (kind === 'gateway before') return answer(502 + Math.floor(roll() * 3), {});
    if (kind === 'stall before') return stall(signal);
    const refusal = { status: 401, body: { Type: 'invalid_credentials' } };
    if (kind === 'token refused') return answer(refusal.status, refusal.body);
    if (records.has(key)) return answer(409, { Type: 'idempotent_creation_conflict' });
    const record: Record = {};
    records.set(key, record);
    if (kind === 'token refused, key spent') {
      record.answer = refusal;
      return answer(refusal.status, refusal.body);
    }
    if (kind === 'under way') {
      underWay.push({ left: Math.floor(roll() * 12), run: () => carryOut(record, description) });
      return stall(signal);
    }
    if (kind === 'rejected') record.answer = { status: 400, body: { Type: 'param_error' } };
    else carryOut(record, description);
    const { status, body } = record.answer ?? refusal;
    if (kind === 'reset after') throw new TypeError('fetch failed');
    if (kind === 'gateway after') return answer(502 + Math.floor(roll() * 3), {});
    if (kind === 'stall after') return stall(signal);
    if (kind === 'body breaks off') return answer(status, body, 'breaks off');
    if (kind === 'body stalls') return answer(status, body, 'stalls', signal);
    return answer(status, body);
  }

  function ask(request: Request, signal: AbortSignal): Response | Promise<Response> {
    const kind = fault(ASK_FAULTS, 0.3);
    if (kind === 'reset before') throw new TypeError('fetch failed');
    if (kind === 'gateway before') return answer(503, {});
    if (kind === 'stall before') return stall(signal);
    const recorded = records.get(request.url.split('/').at(-1) ?? '')?.answer;
    if (!recorded) return answer(404, { Type: 'ressource_not_found' });
    const body = kind === 'no record' ? {} : { StatusCode: `${recorded.status}`, Resource: recorded.body };
    if (kind === 'body breaks off') return answer(200, body, 'breaks off');
    if (kind === 'body stalls') return answer(200, body, 'stalls', signal);
    return answer(200, body);
  }

  return {
    made,
    struck,
    async fetch(request, init) {
      const signal = init?.signal ?? request.signal;
      for (const work of underWay.splice(0)) {
        if (work.left-- <= 0) work.run();
        else underWay.push(work);
      }
      if (request.url.endsWith('/oauth/token'))
        return answer(200, { access_token: `token-${++count}`, token_type: 'bearer', expires_in: 1200 });
      return request.method === 'POST' ? post(request, signal) : ask(request, signal);
    },
    finish() {
      for (const { run } of underWay.splice(0)) run();
    },
  };
}
