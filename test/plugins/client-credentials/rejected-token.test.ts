import assert from 'node:assert/strict';
import test from 'node:test';
import createClient from 'openapi-fetch';
import { clientCredentials, type TokenRequestError } from '../../../plugins/client-credentials/index.js';
import { FORGETFUL } from '../../faults.js';
import { until } from '../../until.js';
import { type Caller, gate, SECRET, setup } from './support.js';

test('a call with a revoked token succeeds with a new one', async (t) => {
  const { server, client, events } = await setup(t);
  await client.GET('/things');
  server.revoked = new Set([server.current()]);
  const { data, response } = await client.GET('/things');
  assert.equal(response.status, 200);
  assert.equal(data?.token, server.current());
  assert.equal(server.exchanges.length, 2);
  assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'renewed' });
});

test('401s spread over time while the exchange runs cost one exchange', async (t) => {
  const { server, client, auth } = await setup(t);
  server.revoked = new Set([await auth.getToken()]);
  const { closed, open } = gate();
  server.gate = closed;
  const calls: Promise<unknown>[] = [];
  for (let i = 0; i < 94; i++) {
    calls.push(client.GET('/things').then(({ response }) => assert.equal(response.status, 200)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until(() => server.calls.length >= 1);
  open();
  await Promise.all(calls);
  assert.equal(server.exchanges.length, 2);
});

test('a late 401 for an older token does not drop the current one', async (t) => {
  const { server, client, auth } = await setup(t);
  const old = await auth.getToken();
  const { closed, open } = gate();
  const slow = {
    fetch: async (request: Request) =>
      (request.url.includes('slow') ? closed : Promise.resolve()).then(() => fetch(request)),
  };
  const late = client.GET('/things?slow', slow);
  await until(() => auth.state.status === 'fresh');
  server.revoked = new Set([old]);
  await client.GET('/things');
  const renewed = server.current();
  open();
  assert.equal((await late).data?.token, renewed);
  assert.equal(await auth.getToken(), renewed);
  assert.equal(server.exchanges.length, 2);
});

for (const first of ['the older', 'the newer'])
  test(`of two 401s for different tokens, heard with ${first} first, neither is sent again with the token it refused`, async (t) => {
    const { server, client, auth } = await setup(t);
    const gates = { older: gate(), newer: gate() };
    const sent: Record<string, string[]> = { older: [], newer: [] };
    const call = (name: 'older' | 'newer') =>
      client.GET('/things', {
        fetch: async (request: Request) => {
          sent[name]?.push(request.headers.get('authorization') ?? '');
          const response = await fetch(request);
          if (sent[name]?.length === 1) await gates[name].closed;
          return response;
        },
      });
    const t1 = await auth.getToken();
    server.revoked = new Set([t1]);
    const older = call('older');
    await until(() => server.calls.length === 1);
    auth.invalidate(t1);
    server.revoked.add(await auth.getToken());
    const newer = call('newer');
    await until(() => server.calls.length === 2);
    const order = first === 'the older' ? [gates.older, gates.newer] : [gates.newer, gates.older];
    for (const { open } of order) {
      open();
      for (const _ of Array(20)) await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal((await newer).response.status, 200);
    await older;
    for (const tokens of Object.values(sent)) assert.equal(new Set(tokens).size, 2, `${tokens}`);
    assert.equal(server.exchanges.length, 3);
  });

test('a late success of an older token does not speak for the one that took its place', async (t) => {
  const { server, client, events } = await setup(t);
  const { closed, open } = gate();
  const slow = { fetch: (request: Request) => closed.then(() => fetch(request)) };
  await client.GET('/things');
  const late = client.GET('/late', slow);
  server.answer = ({ url }) => (url === '/late' ? { status: 200 } : { status: 401 });
  await client.GET('/things');
  open();
  await late;
  await client.GET('/things');
  assert.equal(server.exchanges.length, 2, 'a token that never worked is not renewed');
  assert.deepEqual(events.at(-1), { type: 'token.rejected', action: 'not_renewed' });
});

test('a token that replaced a refused one casts no doubt on the tokens after it', async (t) => {
  const { server, client, auth } = await setup(t);
  server.revoked = new Set([await auth.getToken()]);
  await client.GET('/things');
  auth.invalidate(server.current());
  server.revoked.add(await auth.getToken());
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('a token that is given up while a request with it is under way spoils nothing', async (t) => {
  const { server, client, auth } = await setup(t);
  auth.invalidate('none');
  const { closed, open } = gate();
  const call = client.GET('/things', { fetch: (request: Request) => closed.then(() => fetch(request)) });
  await until(() => auth.state.status === 'fresh');
  auth.invalidate(server.current());
  assert.equal(auth.state.status, 'empty');
  open();
  assert.equal((await call).response.status, 200);
  server.fault = { status: 429, headers: { 'retry-after': '60' } };
  await assert.rejects(client.GET('/things'), ({ retryAt }: TokenRequestError) => (retryAt?.getTime() ?? 0) > 0);
});

test('an API that responds 401 for ever costs two exchanges over 100 calls, and the 401 is the caller’s', async (t) => {
  const { server, client, events } = await setup(t);
  server.revoked = true;
  for (let i = 0; i < 100; i++) assert.equal((await client.GET('/things')).response.status, 401);
  assert.ok(server.exchanges.length <= 2, `${server.exchanges.length} exchanges`);
  assert.ok(events.some((event) => event.type === 'token.rejected' && event.action === 'not_renewed'));
});

test('an API that refuses every token for ten minutes of calls costs at most 20 exchanges, and recovers', async (t) => {
  const { server, client, clock } = await setup(t);
  server.revoked = true;
  for (let i = 0; i < 1000; i++) {
    await client.GET('/things');
    clock.advance(600);
  }
  assert.ok(server.exchanges.length <= 20, `${server.exchanges.length} exchanges`);
  server.revoked = new Set();
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('tokens that work and are revoked again are renewed while the budget lasts: twice, then one per 30 s', async (t) => {
  const { server, client, clock, auth } = await setup(t);
  const revokeAndCall = async () => {
    server.revoked = new Set([await auth.getToken()]);
    return (await client.GET('/things')).response.status;
  };
  await client.GET('/things');
  assert.deepEqual([await revokeAndCall(), await revokeAndCall(), await revokeAndCall()], [200, 200, 401]);
  clock.advance(30_000);
  assert.deepEqual([await revokeAndCall(), await revokeAndCall()], [200, 401]);
});

/** How many exchanges half an hour costs at most, how many calls are 401, and the longest silence in seconds. */
const COSTS: Readonly<Record<string, readonly [exchanges: number, refused: number, silence: number]>> = {
  'each after 5 s': [362, 0, 0],
  'each after 10 s': [182, 0, 0],
  'each after 60 s': [32, 0, 0],
  'all at a restart': [3, 0, 0],
  'all at each of many restarts, two minutes apart': [17, 0, 0],
  'all, for 20 minutes': [32, 1245, 1245],
  'all, for ever': [45, 1800, 1800],
};
for (const [name, isKnown] of Object.entries(FORGETFUL))
  test(`a server that forgets tokens (${name}) costs few exchanges, and calls work again soon`, async (t) => {
    const { server, client, clock } = await setup(t);
    const issued = new Map<string, number>();
    let now = 0;
    server.answer = ({ headers }) => {
      const token = headers.authorization ?? '';
      if (!issued.has(token)) issued.set(token, now);
      return isKnown(issued.get(token) ?? now, now) ? undefined : { status: 401 };
    };
    let refused = 0;
    let silence = 0;
    let longest = 0;
    for (; now < 1800; now += 5) {
      const isRefused = (await client.GET('/things')).response.status === 401;
      if (isRefused) refused += 5;
      silence = isRefused ? silence + 5 : 0;
      longest = Math.max(longest, silence);
      clock.advance(5000);
    }
    const most = COSTS[name] ?? assert.fail(`${name} has no figures`);
    const costs = [server.exchanges.length, refused, longest];
    assert.ok(
      costs.every((cost, index) => cost <= (most[index] ?? 0)),
      `${costs}`,
    );
  });

test('if no new token can be obtained, the caller gets the original 401 and an event says why', async (t) => {
  const { server, client, events } = await setup(t);
  await client.GET('/things');
  server.revoked = true;
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  const { response, error } = await client.GET('/things');
  assert.equal(response.status, 401);
  assert.deepEqual(error, { Type: 'invalid_credentials' });
  const event = events.at(-1);
  assert.ok(event?.type === 'token.rejected' && event.action === 'not_renewed');
  assert.equal(event.error?.name, 'CredentialsRejectedError');
});

test('a 403 renews nothing', async (t) => {
  const { server, client } = await setup(t);
  server.answer = () => ({ status: 403 });
  assert.equal((await client.GET('/things')).response.status, 403);
  assert.equal(server.exchanges.length, 1);
});

for (const [challenge, renews] of [
  ['Bearer error="invalid_token"', true],
  ['bearer', true],
  ['Basic realm="x", Bearer', true],
  ['PendingUserAction RedirectUrl=https://x', false],
  ['Basic realm="x"', false],
  ['Bearer realm="x", error="insufficient_scope", scope="write"', false],
  ['Bearer error=insufficient_scope', false],
] as const)
  test(`a 401 with the challenge «${challenge}» ${renews ? 'renews' : 'says nothing about the token'}`, async (t) => {
    const { server, client } = await setup(t);
    server.answer = () => ({ status: 401, headers: { 'www-authenticate': challenge } });
    const { response } = await client.GET('/things');
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('www-authenticate'), challenge);
    assert.equal(server.exchanges.length, renews ? 2 : 1);
    assert.equal(server.calls.length, renews ? 2 : 1);
  });

test('a token that works after a flap of the API clears the name of the API', async (t) => {
  const { server, client } = await setup(t);
  await client.GET('/things');
  server.answer = () => ({ status: 401 });
  assert.equal((await client.GET('/things')).response.status, 401);
  server.answer = undefined;
  assert.equal((await client.GET('/things')).response.status, 200);
  server.revoked = new Set([server.current()]);
  assert.equal((await client.GET('/things')).response.status, 200);
});

test('a new token equal to the refused one is not tried', async (t) => {
  const { server, another } = await setup(t);
  const same = '{"access_token":"same","token_type":"Bearer","expires_in":600}';
  server.fault = { status: 200, body: same };
  server.revoked = true;
  const { client } = another();
  assert.equal((await client.GET('/things')).response.status, 401);
  assert.equal(server.calls.length, 1);
});

test('invalidate drops the current token and no other', async (t) => {
  const { server, auth } = await setup(t);
  const first = await auth.getToken();
  auth.invalidate('another');
  assert.equal(await auth.getToken(), first);
  auth.invalidate(first);
  assert.notEqual(await auth.getToken(), first);
  auth.invalidate(first);
  assert.equal(await auth.getToken(), server.current());
  assert.equal(server.exchanges.length, 2);
});

test('the token request does not pass through the plugin, though the same server serves both', async (t) => {
  const { server, client } = await setup(t);
  await client.GET('/things');
  assert.match(server.exchanges[0]?.headers.authorization ?? '', /^Basic /);
  await client.POST('/oauth/token/embedded', {});
  assert.match(server.calls.at(-1)?.headers.authorization ?? '', /^Bearer /);
});

for (const clientSecret of [SECRET, async () => SECRET])
  test(`an operation with Basic credentials, from a ${typeof clientSecret}, goes to the token URL’s origin alone`, async (t) => {
    const { server } = await setup(t);
    const auth = clientCredentials({
      tokenUrl: `${server.origin}/oauth/token`,
      clientId: 'acme',
      clientSecret,
      securityFor: (_method, path) => (path === '/basic' ? 'basic' : path === '/open' ? 'none' : 'bearer'),
    });
    const client = createClient({ baseUrl: server.origin });
    client.use(auth);
    const caller = client as unknown as Caller; // paths that no description has
    await caller.POST('/basic', {});
    assert.equal(server.calls.at(-1)?.headers.authorization, `Basic ${btoa(`acme:${SECRET}`)}`);
    await caller.GET('/open', {});
    assert.equal(server.calls.at(-1)?.headers.authorization, undefined);
    server.answer = () => ({ status: 401 });
    assert.equal((await caller.POST('/basic', {})).response.status, 401);
    assert.equal(server.exchanges.length, 0, 'a 401 for Basic credentials says nothing about a token');
    await assert.rejects(caller.POST('/basic', { baseUrl: 'http://localhost:1' }), { code: 'origin_not_allowed' });
  });
