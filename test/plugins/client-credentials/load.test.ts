// Many requests at once. The token requests are real; the API responds in memory, since 10 000 connections would measure
// the platform.

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { many, type Setup, setup } from './support.js';

const REQUESTS = 10_000;

interface Load extends Setup {
  /** Tokens that the API refuses. */
  readonly refused: Set<string>;
  /** All requests at once; the tokens that they succeeded with. */
  request(): Promise<Set<string>>;
}

async function load(t: TestContext): Promise<Load> {
  const all = await setup(t);
  const refused = new Set<string>();
  const accepted = new Set<string>();
  const api = async (request: Request) => {
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const status = refused.has(token) ? 401 : 200;
    if (status === 200) accepted.add(token);
    return new Response(null, { status, headers: { 'content-length': '0' } });
  };
  async function request() {
    const results = await Promise.all(many(REQUESTS, () => all.client.GET('/things', { fetch: api })));
    assert.deepEqual(new Set(results.map(({ response }) => response.status)), new Set([200]));
    return accepted;
  }
  return { ...all, refused, request };
}

test('10 000 requests at once on an empty cache cost one exchange, and none fails', async (t) => {
  const { server, request } = await load(t);
  assert.deepEqual(await request(), new Set([server.current()]));
  assert.equal(server.exchanges.length, 1);
});

test('10 000 requests at once at expiry cost one exchange, and none fails', async (t) => {
  const { server, clock, auth, request } = await load(t);
  await auth.getToken();
  clock.advance(1_199_000);
  assert.equal(auth.state.status, 'expired');
  assert.deepEqual(await request(), new Set([server.current()]));
  assert.equal(server.exchanges.length, 2);
});

test('10 000 requests at once after a revocation cost one exchange, and none fails', async (t) => {
  const { server, auth, refused, request } = await load(t);
  refused.add(await auth.getToken());
  assert.deepEqual(await request(), new Set([server.current()]));
  assert.equal(server.exchanges.length, 2);
});

test('1 000 requests one after the other, within the hour of a token, cost one exchange', async (t) => {
  const { server, clock, auth } = await load(t);
  server.life = 3600;
  for (let i = 0; i < 1000; i++) {
    await auth.getToken();
    clock.advance(3_500);
  }
  assert.equal(server.exchanges.length, 1);
});
