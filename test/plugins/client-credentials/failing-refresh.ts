// A process in which a refresh in the background fails in every way there is, each time with a token that still lives.
// Prints one line a way: what was said of it, and whether there was a token before and after.

import { setImmediate as turn } from 'node:timers/promises';
import { clientCredentials, type TokenEvent, type TokenStore } from '../../../plugins/client-credentials/index.js';
import { manualClock } from '../../../sandbox/clock.js';

const never = new Promise<never>(() => undefined);
const json =
  (status: number, body: unknown, headers = {}) =>
  async () =>
    Response.json(body, { status, headers });
const throws = (thrown: unknown) => () => {
  throw thrown;
};
const streaming = (start: (controller: ReadableStreamDefaultController) => void) => async () =>
  new Response(new ReadableStream({ start }));

const answers: Record<string, (input: string, init: RequestInit) => unknown> = {
  'fetch rejects': () => Promise.reject(new TypeError('fetch failed')),
  'fetch rejects with nothing': () => Promise.reject(),
  'fetch throws': throws(new Error('no network')),
  'fetch throws a string': throws('no network'),
  'fetch returns nothing': () => undefined,
  'fetch never settles': () => never,
  'fetch rejects when aborted': (_, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  'body stalls': streaming((controller) => controller.enqueue(new TextEncoder().encode('{'))),
  'body breaks off': streaming((controller) => controller.error(new Error('reset'))),
  'body is not UTF-8': async () => new Response(new Uint8Array([0xff, 0xfe])),
  '503': json(503, {}),
  '429': json(429, {}, { 'retry-after': '3600' }),
  '429 for ever': json(429, {}, { 'retry-after': '99999999999999999999' }),
  '302': async () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example' } }),
  '200 with HTML': async () => new Response('<html>'),
  '200 without a token': json(200, {}),
  invalid_client: json(401, { error: 'invalid_client' }),
  unauthorized_client: json(400, { error: 'unauthorized_client' }),
};
const secrets: Record<string, () => string | Promise<string>> = {
  'secret throws': throws(new Error('no vault')),
  'secret rejects': () => Promise.reject(new Error('no vault')),
  'secret never settles': () => never,
  'secret is empty': () => '',
};
const stores: Record<string, () => unknown> = {
  'store throws': throws(new Error('no store')),
  'store rejects': () => Promise.reject(new Error('no store')),
  'store never settles': () => never,
};

async function live(
  way: string,
  {
    answer,
    secret,
    store,
  }: { answer?: (typeof answers)[string]; secret?: (typeof secrets)[string]; store?: (typeof stores)[string] },
): Promise<void> {
  const clock = manualClock();
  let failing = false;
  let made = 0;
  const events: TokenEvent[] = [];
  const heard = () => events.some(({ type }) => type === 'token.refresh_failed' || type === 'store.unavailable');
  const granted = () => Response.json({ access_token: `token-${++made}`, token_type: 'bearer', expires_in: 1000 });
  const operation = () => (failing && store ? store() : Promise.resolve());
  const lease = () => (failing && store ? store() : Promise.resolve({ release: operation }));
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    clientId: 'id',
    clientSecret: () => (failing && secret ? secret() : 'secret'),
    clock,
    // The casts let the process break the promises that the types make.
    ...(store ? { tokenStore: { read: operation, write: operation, remove: operation, lease } as TokenStore } : {}),
    fetch: async (input, init) => (failing && answer ? answer(input, init) : granted()) as Response,
    onEvent(event) {
      events.push(event);
      throw new Error('a handler that throws');
    },
  });

  const first = await auth.getToken();
  clock.advance(975_000);
  failing = true;
  events.length = 0;
  const during = await auth.getToken();
  for (let i = 0; i < 500 && !heard(); i++) {
    await turn();
    clock.advance(25);
  }
  await turn();
  failing = false;
  clock.advance(3_600_000);
  const after = await auth.getToken();
  const said = events.map((event) =>
    'error' in event && event.error && 'code' in event.error ? `${event.type} ${event.error.code}` : event.type,
  );
  console.log(
    JSON.stringify({
      way,
      said: said.find((text) => /failed|unavailable/.test(text)),
      alive: first === during && after !== first,
    }),
  );
}

for (const [way, answer] of Object.entries(answers)) await live(way, { answer });
for (const [way, secret] of Object.entries(secrets)) await live(way, { secret });
for (const [way, store] of Object.entries(stores)) await live(way, { store });
await turn();
console.log('end');
