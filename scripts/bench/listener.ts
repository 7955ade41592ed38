// What it costs a GET that somebody listens: rounds with a listener and without take turns in one process, so that the
// machine is the same for both. Medians of processor time, garbage collection included.
import { createClient } from 'mangopay-fetch';
import { credentials } from './contenders.js';
import type { Row } from './table.js';

const ROUNDS = 40;
const CALLS = 2000;
const JSON_TYPE = { 'content-type': 'application/json' };

export async function measureListener(): Promise<Row[]> {
  let heard = 0;
  const without = getter();
  const listened = getter(() => void heard++);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const [silent, told] =
      round % 2 ? [await time(without), await time(listened)] : [await time(listened), await time(without)].reverse();
    if (round === 0) continue; // warms up
    times[0].push(silent ?? 0);
    times[1].push(told ?? 0);
  }
  if (heard < ROUNDS * CALLS * 2) throw new Error('the listener has not heard of every call');
  const [silent, told] = [median(times[0]), median(times[1])];
  const what = `GET with a listener, ${silent.toFixed(1)} µs without`;
  return [{ what, unit: 'µs', values: { ours: told }, most: silent * 1.03 }];
}

interface Getter {
  readonly get: () => Promise<unknown>;
  readonly prepare: () => void;
}

function getter(onEvent?: () => void): Getter {
  const prepared: Response[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    ...credentials,
    ...(onEvent && { onEvent }),
    fetch: async ({ url }) =>
      url.endsWith('/oauth/token')
        ? json('{"access_token":"bench-token","token_type":"Bearer","expires_in":3600}')
        : (prepared.pop() ?? json('{"Id":"user_m_1"}')),
  });
  return {
    get: () => client.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: { UserId: 'user_m_1' } } }),
    prepare: () => {
      while (prepared.length < CALLS) prepared.push(json('{"Id":"user_m_1","Email":"jo@example.com"}'));
    },
  };
}

/** Microseconds per call. Responses are made beforehand: they are not what is measured. */
async function time({ get, prepare }: Getter): Promise<number> {
  prepare();
  const start = process.cpuUsage();
  for (let call = 0; call < CALLS; call++) await get();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / CALLS;
}

function json(body: string): Response {
  return new Response(body, { headers: JSON_TYPE });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
