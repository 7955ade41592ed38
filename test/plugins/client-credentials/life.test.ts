import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../until.js';
import { gate, many, setup } from './support.js';

const MINUTE = 60_000;

for (const life of [1, 5, 30, 60, 290, 1200, 3600])
  test(`a life of ${life} s with a call every twelfth of it costs at most two exchanges a life`, async (t) => {
    const { server, client, clock, auth } = await setup(t);
    server.life = life;
    const lives = 5;
    for (let call = 0; call < lives * 12; call++) {
      assert.equal((await client.GET('/things')).response.status, 200);
      await until(() => auth.state.status === 'fresh');
      clock.advance((life * 1000) / 12);
    }
    assert.ok(server.exchanges.length <= lives * 2, `${server.exchanges.length} exchanges in ${lives} lives`);
    assert.ok(server.calls.every(({ headers }) => headers.authorization));
  });

for (const [life, left] of [
  [1199, 11],
  [60, 3.5],
] as const)
  test(`with ${left} s of ${life} left a token is renewed in the background: no request waits, and the next have the new one`, async (t) => {
    const { server, client, clock, auth } = await setup(t);
    server.life = life;
    const first = await auth.getToken();
    clock.advance((life - left) * 1000);
    const { closed, open } = gate();
    server.gate = closed;
    const during = await Promise.all(many(100, () => client.GET('/things')));
    assert.deepEqual(new Set(during.map(({ data }) => data?.token)), new Set([first]));
    assert.equal(auth.state.status, 'refreshing');
    open();
    await until(() => auth.state.status === 'fresh');
    assert.equal((await client.GET('/things')).data?.token, server.current());
    assert.equal(server.exchanges.length, 2);
  });

test('the soft lead is spread over a fleet, between one and one and a half times the setting', async (t) => {
  const { server, clock, another } = await setup(t);
  server.life = 3600;
  const fleet = many(40, () => another().auth);
  await Promise.all(fleet.map((auth) => auth.getToken()));
  const renewals: number[] = [];
  for (let left = 46; left >= 29; left--) {
    clock.advance(3_600_000 - left * 1000 - clock.mono());
    await Promise.all(fleet.map((auth) => auth.getToken()));
    renewals.push(fleet.filter((auth) => auth.state.status === 'refreshing').length);
    await until(() => fleet.every((auth) => auth.state.status === 'fresh'));
  }
  assert.equal(renewals[0], 0, 'nobody renews with 46 s left');
  assert.ok(Math.max(...renewals) < 25, `${renewals}`);
  assert.equal(server.exchanges.length, 80, 'all have renewed with 29 s left');
});

test('a token with less than the hard lead left is not used while another can be obtained', async (t) => {
  const { server, client, clock } = await setup(t);
  await client.GET('/things');
  clock.advance((1199 - 9) * 1000);
  assert.equal((await client.GET('/things')).data?.token, server.current());
  assert.equal(server.exchanges.length, 2);
});

test('while the token lives, a token endpoint that is down fails no request; the tries are spaced out', async (t) => {
  const { server, client, clock, auth, events } = await setup(t);
  server.life = 600;
  await client.GET('/things');
  server.fault = { status: 503 };
  clock.advance(540_000);
  // Within the hard lead requests wait for attempts, whose pauses need the clock to move.
  while (clock.mono() < 598_000) {
    assert.equal((await clock.runUntil(client.GET('/things'))).response.status, 200);
    await clock.runUntil(until(() => auth.state.status === 'fresh'));
    clock.advance(500);
  }
  assert.ok(server.exchanges.length < 60, `${server.exchanges.length - 1} tries in a minute`);
  assert.ok(server.exchanges.length > 3, 'it must keep trying');
  assert.ok(events.some((event) => event.type === 'token.refresh_failed' && event.background));
  clock.advance(3000);
  await assert.rejects(clock.runUntil(client.GET('/things')), { code: 'token_request_failed' });
});

test('the pauses between tries double from a second on, and never take more than half of what is left of the token', async (t) => {
  t.mock.method(Math, 'random', () => 0.999);
  const { server, clock, auth, events } = await setup(t);
  server.life = 600;
  await auth.getToken();
  server.fault = { status: 503 };
  clock.advance(560_000);
  const pauses: number[] = [];
  while (pauses.length < 5) {
    const left = 600_000 - clock.mono();
    await auth.getToken();
    await until(() => auth.state.status === 'fresh');
    const event = events.at(-1);
    assert.ok(event?.type === 'token.refresh_failed' && event.background && event.retryAt);
    const pause = event.retryAt.getTime() - clock.wall();
    pauses.push(Math.ceil(pause / 1000));
    assert.ok(pause <= left / 2, `${pause} of ${left}`);
    clock.advance(pause + 1);
  }
  assert.deepEqual(pauses, [1, 2, 4, 8, 13]);
});

test('a try that fails in the last millisecond of a token names a later time for the next', async (t) => {
  const { server, clock, auth, events } = await setup(t);
  server.life = 600;
  await auth.getToken();
  server.fault = { status: 503 };
  clock.advance(599_999);
  const controller = new AbortController();
  const waiting = assert.rejects(auth.getToken({ signal: controller.signal }), { name: 'AbortError' });
  controller.abort(); // so that nobody waits for further attempts
  await waiting;
  await until(() => events.at(-1)?.type === 'token.refresh_failed');
  const event = events.at(-1);
  assert.ok(event?.type === 'token.refresh_failed' && event.retryAt, 'the time is told');
  assert.ok(event.retryAt.getTime() > clock.wall(), 'and it is later than now');
});

test('Retry-After beyond the end of the token does not silence it: one probe is made before requests would fail', async (t) => {
  const { server, client, clock, auth } = await setup(t);
  server.life = 600;
  await client.GET('/things');
  clock.advance(570_000);
  server.fault = { status: 429, headers: { 'retry-after': '3600' } };
  await client.GET('/things');
  await until(() => auth.state.status === 'fresh');
  clock.advance(5_000);
  await client.GET('/things');
  assert.equal(server.exchanges.length, 2, 'within the wait nothing is asked');
  server.fault = undefined;
  clock.advance(16_000);
  assert.equal((await client.GET('/things')).response.status, 200);
  assert.equal(server.exchanges.length, 3);
});

test('with refused credentials the current token is used to its end, then requests fail without an exchange', async (t) => {
  const { server, client, clock, auth } = await setup(t);
  server.life = 600;
  await client.GET('/things');
  clock.advance(570_000);
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  await client.GET('/things');
  await until(() => auth.state.status === 'blocked');
  clock.advance(25_000);
  assert.equal((await client.GET('/things')).response.status, 200);
  clock.advance(4_999);
  assert.equal((await client.GET('/things')).response.status, 200);
  clock.advance(1);
  await assert.rejects(client.GET('/things'), { code: 'credentials_rejected' });
  assert.equal(server.exchanges.length, 2);
  assert.equal(server.calls.length, 4);
});

for (const [given, seconds] of [
  [1199, 1199],
  ['1199', 1199],
  [1199.9, 1199.9],
  [30, 30],
  [1e12, 86_400],
  [' 1199.5 ', 1199.5],
  ['1199 s', 300],
  [' ', 300],
  [[60], 300],
  [undefined, 300],
  [null, 300],
  ['', 300],
  ['abc', 300],
  [-1, 300],
  ['-5', 300],
  [{}, 300],
] as const)
  test(`expires_in ${JSON.stringify(given)} means a life of ${seconds} s`, async (t) => {
    const { server, auth, clock, events } = await setup(t);
    server.life = given;
    await auth.getToken();
    assert.equal(auth.state.expiresAt?.getTime(), Math.trunc(clock.wall() + seconds * 1000));
    assert.equal(
      events.some((event) => event.type === 'token.lifetime_assumed'),
      seconds === 300,
    );
    clock.advance(seconds * 1000);
    assert.equal(auth.state.status, 'expired');
    await auth.getToken();
    assert.equal(server.exchanges.length, 2);
  });

test('expires_in 0 serves those who wait and is not kept; it does not become one exchange per request', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.life = 0;
  const tokens = await Promise.all(many(100, () => auth.getToken()));
  assert.deepEqual(new Set(tokens), new Set([server.current()]));
  for (let i = 0; i < 100; i++) await assert.rejects(auth.getToken(), { code: 'token_response_invalid' });
  assert.equal(server.exchanges.length, 1);
  clock.advance(1000);
  await auth.getToken();
  assert.equal(server.exchanges.length, 2);
});

test('the life counts from the request, not from a late response', async (t) => {
  const { server, auth, clock } = await setup(t);
  server.life = 60;
  const { closed, open } = gate();
  server.gate = closed;
  const start = clock.wall();
  const token = auth.getToken();
  await until(() => server.exchanges.length === 1);
  clock.advance(5000);
  open();
  await token;
  assert.equal(auth.state.expiresAt?.getTime(), start + 60_000);
});

test('a wall clock set an hour ahead, and back again, fails no request and makes no storm', async (t) => {
  const { server, client, clock } = await setup(t);
  const call = async () => assert.equal((await client.GET('/things')).response.status, 200);
  await call();
  clock.setWall(clock.wall() + 60 * MINUTE);
  for (let i = 0; i < 50; i++) await call();
  assert.equal(server.exchanges.length, 2);
  clock.setWall(clock.wall() - 60 * MINUTE);
  for (let i = 0; i < 50; i++) await call();
  assert.equal(server.exchanges.length, 2);
});

test('a wall clock set an hour back does not make a token live longer', async (t) => {
  const { server, client, clock } = await setup(t);
  await client.GET('/things');
  clock.setWall(clock.wall() - 60 * MINUTE);
  clock.advance(1_199_000);
  assert.equal((await client.GET('/things')).response.status, 200);
  assert.equal(server.exchanges.length, 2);
});

test('a machine suspended for an hour, its monotonic clock standing still, wakes up with an expired token', async (t) => {
  const { server, client, clock } = await setup(t);
  await client.GET('/things');
  clock.setWall(clock.wall() + 60 * MINUTE);
  clock.advance(1000);
  await client.GET('/things');
  assert.equal(server.exchanges.length, 2);
});

test('a token that the server gave for a second works as well as one for an hour', async (t) => {
  const { server, client, clock } = await setup(t);
  server.life = 1;
  for (let i = 0; i < 200; i++) {
    assert.equal((await client.GET('/things')).response.status, 200);
    clock.advance(17);
  }
  assert.ok(server.exchanges.length <= 8, `${server.exchanges.length} exchanges in 3.4 s`);
});

test('two plugins in one process share nothing, and no account sees the token of another', async (t) => {
  const { server, client, another } = await setup(t);
  const other = another({ clientId: 'other' });
  const results = await Promise.all(many(100, (i) => (i % 2 ? client : other.client).GET('/things')));
  const tokens = results.map(({ data }) => data?.token);
  const even = new Set(tokens.filter((_, i) => i % 2 === 0));
  const odd = new Set(tokens.filter((_, i) => i % 2));
  assert.equal(even.size, 1);
  assert.equal(odd.size, 1);
  assert.notDeepEqual(even, odd);
  assert.equal(server.exchanges.length, 2);
});
