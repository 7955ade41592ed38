// What a client adds to a request. Each contender runs in three processes of its own, in turn with the others, so that a
// machine that slows down does so for all: the middle one of three medians of 15 rounds of 3 000 calls, garbage
// collection included.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Fetch } from '../../lib/layer.js';
import { JSON_TYPE, json, TOKEN, USER } from './authority.js';
import { bare, type Client, oauth2Client, ours, plugin, vendorSdk } from './contenders.js';
import { median, type Row } from './table.js';

const PROCESSES = 3;
const ROUNDS = 15;
const CALLS = 3000;
const AT_ONCE = 64;

const names = ['bare', 'plugin', 'ours', 'oauth2', 'vendor'] as const;
type Kind = 'get' | 'post' | 'loopback';

export async function measureRequests(): Promise<Row[]> {
  const get = await all('get', names);
  const post = await all('post', names);
  const loopback = await all('loopback', ['fetch', 'bare', 'ours', 'oauth2']);
  const row = (what: string, ours: number | undefined, times: Record<string, number>, ratio: number): Row => ({
    what,
    unit: 'µs',
    ratio,
    values: { ours: ours ?? 0, 'openapi-fetch': times['bare'] ?? 0, 'oauth2-client': times['oauth2'] ?? 0 },
  });
  const { fetch = 0, bare = 0, ours = 0, oauth2 = 0 } = loopback;
  return [
    {
      ...row('GET, createClient', get['ours'], get, 1.2),
      values: { ...row('', get['ours'], get, 0).values, 'vendor SDK': get['vendor'] ?? 0 },
    },
    {
      ...row('JSON POST, createClient', post['ours'], post, 1.25),
      values: { ...row('', post['ours'], post, 0).values, 'vendor SDK': post['vendor'] ?? 0 },
    },
    row('GET, plugin alone', get['plugin'], get, 1.25),
    {
      what: `GET, ${AT_ONCE} at once over loopback, plain fetch ${fetch.toFixed(0)} µs`,
      unit: 'µs',
      most: fetch * 1.15,
      values: { ours, 'openapi-fetch': bare, 'oauth2-client': oauth2 },
    },
  ];
}

/** Microseconds per call, by contender. */
async function all(kind: Kind, which: readonly string[]): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let turn = 0; turn < PROCESSES; turn++) {
    for (const name of which) {
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...process.execArgv,
        fileURLToPath(import.meta.url),
        kind,
        name,
      ]);
      times[name] = [...(times[name] ?? []), Number(stdout)];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, medians]) => [name, median(medians)]));
}

/** In the process of one contender. */
async function measure(kind: Kind, name: string): Promise<number> {
  if (kind === 'loopback') return overLoopback(name);
  const prepared: Response[] = [];
  // Reads `init.signal`, as every real fetch does. Responses are made beforehand: they are not what is measured.
  const send: Fetch = async ({ url }, init) => {
    void init?.signal?.aborted;
    return url.endsWith('/oauth/token') ? json(TOKEN) : (prepared.pop() ?? json(USER));
  };
  const client = make(name, 'https://api.example', send);
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (let count = 0; count < CALLS; count++) prepared.push(json(USER));
    const start = process.cpuUsage();
    for (let call = 0; call < CALLS; call++) await client[kind]();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) rounds.push((user + system) / CALLS); // the first one warms up
  }
  return median(rounds);
}

function make(name: string, base: string, send: Fetch): Client {
  if (name === 'bare') return bare(base, send);
  if (name === 'plugin') return plugin(base, send);
  if (name === 'ours') return ours(base, send);
  if (name === 'oauth2') return oauth2Client(base, send);
  return vendorSdk(base, async (config) => ({
    status: 200,
    statusText: 'OK',
    headers: {},
    config,
    data: JSON.parse(config.url.includes('oauth') ? TOKEN : USER),
  }));
}

async function overLoopback(name: string): Promise<number> {
  const server = createServer((request, response) => {
    response.writeHead(200, JSON_TYPE).end(request.url?.endsWith('/oauth/token') ? TOKEN : USER);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const headers = { authorization: 'Bearer static-token' };
  const url = `${base}/v2.01/acme-marketplace/users/user_m_1`;
  const send: Fetch = (request, init) => fetch(request, init);
  const get = name === 'fetch' ? async () => (await fetch(url, { headers })).json() : make(name, base, send).get;
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    let left = CALLS;
    const worker = async () => {
      while (left-- > 0) await get();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (round > 0) rounds.push(((performance.now() - start) * 1000) / CALLS);
  }
  server.close();
  server.closeAllConnections();
  return median(rounds);
}

const [, script, kind, name] = process.argv;
if (script === fileURLToPath(import.meta.url)) console.log(await measure(kind as Kind, name ?? ''));
