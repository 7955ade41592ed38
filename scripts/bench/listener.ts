// What it costs a GET that somebody listens: rounds with a listener and without take turns in one process, so that the
// machine is the same for both. Medians of processor time, garbage collection included.
import { createClient } from 'mangopay-fetch';
import { json, TOKEN, USER } from './authority.js';
import { credentials } from './contenders.js';
import { median, type Row } from './table.js';

const ROUNDS = 40;
const CALLS = 2000;

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
    fetch: async ({ url }) => (url.endsWith('/oauth/token') ? json(TOKEN) : (prepared.pop() ?? json(USER))),
  });
  return {
    get: () => client.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: { UserId: 'user_m_1' } } }),
    prepare: () => {
      while (prepared.length < CALLS) prepared.push(json(USER));
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
