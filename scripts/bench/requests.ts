// What a client adds to a request when nothing is sent: `fetch` is a stub, the token is at hand.
import { bare, type Client, oauth2Client, ours, plugin, type Send, vendorSdk } from './contenders.js';
import type { Row } from './table.js';

const BASE = 'https://api.example';
// A millisecond or two a round: short enough that some rounds are disturbed by nothing, neither a neighbour nor a collection.
const CALLS = 20;
const ROUNDS = 750;
const JSON_TYPE = { 'content-type': 'application/json' };
const TOKEN = '{"access_token":"bench-token","token_type":"Bearer","expires_in":3600}';
const ANSWER = '{"Id":"user_m_1","Email":"jo@example.com"}';

const send: Send = async ({ url }) =>
  new Response(url.endsWith('/oauth/token') ? TOKEN : ANSWER, { headers: JSON_TYPE });

const clients: Record<string, Client> = {
  bare: bare(BASE, send),
  plugin: plugin(BASE, send),
  ours: ours(BASE, send),
  oauth2: oauth2Client(BASE, send),
  vendor: vendorSdk(BASE, async (config) => ({
    ...{ status: 200, statusText: 'OK', headers: {}, config },
    data: JSON.parse(config.url.includes('oauth') ? TOKEN : ANSWER),
  })),
};

export async function measureRequests(): Promise<Row[]> {
  const get = await fastest('get');
  const post = await fastest('post');
  const rivals = (times: Record<string, number>) => ({
    'openapi-fetch': times['bare'] ?? 0,
    'oauth2-client': times['oauth2'] ?? 0,
    'vendor SDK': times['vendor'] ?? 0,
  });
  const row = (what: string, ours: number | undefined, times: Record<string, number>, ratio: number): Row => ({
    ...{ what, unit: 'µs', ratio, values: { ours: ours ?? 0, ...rivals(times) } },
  });
  return [
    row('GET, createClient', get['ours'], get, 1.15),
    row('JSON POST, createClient', post['ours'], post, 1.2),
    row('GET, plugin alone', get['plugin'], get, 1.1),
  ];
}

/**
 * Microseconds of processor time a call, so that it does not matter what else the machine does. All take turns, and the
 * fastest round counts.
 */
async function fastest(method: 'get' | 'post'): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, client] of Object.entries(clients)) {
      const start = process.cpuUsage();
      for (let call = 0; call < CALLS; call++) await client[method]();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / CALLS);
    }
  }
  return best;
}
