// What is made of each response of the token endpoint.

import assert from 'node:assert/strict';
import test from 'node:test';
import { clientCredentials, type TokenEvent } from '../../../plugins/client-credentials/index.js';
import { manualClock } from '../../../sandbox/clock.js';
import { isLocked } from './support.js';

const NEXT = /\. Next attempt at 20\d\d-\d\d-\d\dT[\d:.]+Z\.$/;

interface Outcome {
  readonly token?: string;
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly httpStatus: number;
    readonly oauthError?: string;
    readonly retryAt?: Date;
  };
  readonly events: TokenEvent[];
  /** How often the token endpoint was asked, and what was waited for in between, in milliseconds. */
  readonly attempts: number;
  readonly waits: number[];
}

async function ask(answer: () => Response): Promise<Outcome> {
  const clock = manualClock();
  const waits: number[] = [];
  const timers = new Set<symbol>();
  // Waits between attempts take no time, timeouts never come.
  const after = (ms: number, callback: () => void) => {
    const timer = Symbol();
    timers.add(timer);
    if (ms < 9000) {
      waits.push(ms);
      setImmediate(callback);
      timers.delete(timer);
    }
    return () => void timers.delete(timer);
  };
  const events: TokenEvent[] = [];
  const auth = clientCredentials({
    tokenUrl: 'https://as.example/token',
    clientId: 'id',
    clientSecret: 'secret',
    isLocked,
    clock: { ...clock, after },
    fetch: async () => answer(),
    onEvent: (event) => events.push(event),
  });
  const result: Pick<Outcome, 'token' | 'error'> = {};
  try {
    Object.assign(result, { token: await auth.getToken() });
  } catch (error) {
    Object.assign(result, { error });
  }
  assert.equal(timers.size, 0, 'no timer is left behind');
  const attempts = events.flatMap((event) => (event.type === 'token.requested' ? event.attempt : []));
  assert.deepEqual(attempts, [1, 2, 3].slice(0, attempts.length));
  return { ...result, events, attempts: attempts.length, waits };
}

const granted = { access_token: 'the-token', token_type: 'Bearer', expires_in: 600 };

for (const status of [408, 425, 429, 500, 502, 503])
  test(`a ${status} passes, whatever its body says`, async () => {
    const { error, attempts } = await ask(() => Response.json({ error: 'invalid_client' }, { status }));
    assert.equal(error?.code, 'token_request_failed');
    assert.deepEqual([error.httpStatus, error.oauthError, attempts], [status, 'invalid_client', 3]);
    assert.match(error.message, new RegExp(`responded with ${status} \\(invalid_client\\)\\.`));
    assert.match(error.message, NEXT);
  });

for (const oauthError of [
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'unsupported_grant_type',
  'unauthorized_client',
])
  test(`${oauthError} is a refusal: asked once, quoted, with what to check`, async () => {
    const what = oauthError === 'unauthorized_client' ? 'locked this client out' : 'refused the client credentials';
    const bare = await ask(() => Response.json({ error: oauthError }, { status: 400 }));
    assert.equal(bare.error?.code, 'credentials_rejected');
    assert.deepEqual([bare.error.httpStatus, bare.error.oauthError, bare.attempts], [400, oauthError, 1]);
    assert.match(bare.error.message, new RegExp(`${what} \\(${oauthError}\\)\\. .* until 20.*Z\\. Check client id`));
    const body = { error: oauthError, error_description: 'no\nsuch  client' };
    const { error } = await ask(() => Response.json(body, { status: 400 }));
    assert.match(error?.message ?? '', new RegExp(`${what} \\(${oauthError}: no such client\\)\\. `));
  });

for (const oauthError of ['invalid_scope', 'invalid_target'])
  test(`${oauthError} says nothing against the credentials, and is asked for once`, async () => {
    const { error, attempts } = await ask(() => Response.json({ error: oauthError }, { status: 400 }));
    assert.deepEqual([error?.code, error?.oauthError, attempts], ['token_request_failed', oauthError, 1]);
    assert.match(error?.message ?? '', /does not grant what is asked for .* until 20.*Z\. Check scope, audience/);
    assert.doesNotMatch(error?.message ?? '', /secret|credentials/);
    assert.ok(error?.retryAt);
  });

for (const body of ['', '<html>', '{"error":"access_denied"}', '{"error":"unauthorized_client"}', '{"message":"no"}'])
  test(`a 401 refuses the credentials, whatever it says: ${body}`, async () => {
    const { error, attempts } = await ask(() => new Response(body, { status: 401 }));
    assert.deepEqual([error?.code, error?.httpStatus, attempts], ['credentials_rejected', 401, 1]);
    assert.match(error?.message ?? '', /refused the client credentials \((status 401|\w+)\)/);
  });

test('any other OAuth error passes, and is kept, but not at any length', async () => {
  const { error, attempts } = await ask(() => Response.json({ error: 'slow_down'.padEnd(200, '!') }, { status: 400 }));
  assert.equal(error?.code, 'token_request_failed');
  assert.deepEqual([error.oauthError, attempts], ['slow_down'.padEnd(100, '!'), 3]);
});

test('an OAuth error with 200 is that error, and there is no token', async () => {
  const { error } = await ask(() => Response.json({ ...granted, error: 'invalid_client' }));
  assert.deepEqual(
    [error?.code, error?.httpStatus, error?.oauthError],
    ['credentials_rejected', 200, 'invalid_client'],
  );
});

test('an error without a code of OAuth is named by its status alone', async () => {
  for (const body of ['', '<html>', 'null', '{"error":{"code":1}}']) {
    const { error } = await ask(() => new Response(body, { status: 403 }));
    assert.equal(error?.code, 'token_request_failed');
    assert.equal(error.oauthError, undefined);
    assert.match(error.message, /responded with 403\. /);
    assert.match(error.message, NEXT);
  }
});

test('a token in a response that is not a success is not taken', async () => {
  for (const status of [300, 399, 400, 500]) {
    const { error } = await ask(() => Response.json(granted, { status }));
    assert.deepEqual([error?.code, error?.httpStatus], ['token_request_failed', status]);
  }
  const { error } = await ask(() => Response.error()); // what platforms make of a redirect that is not followed
  assert.deepEqual([error?.code, error?.httpStatus], ['token_request_failed', 0]);
});

for (const [what, body, reason] of [
  ['no token', { token_type: 'bearer' }, 'holds no access_token'],
  ['a token that is a number', { ...granted, access_token: 123 }, 'holds no access_token'],
  ['a text', 'the-token', 'holds no access_token'],
  ['null', null, 'holds no access_token'],
  ['a token with a blank at its end', { ...granted, access_token: 'a ' }, 'header can carry'],
  ['a token that no header can carry', { ...granted, access_token: 'a→b' }, 'header can carry'],
  ['a token with a control character', { ...granted, access_token: 'a\u0001b' }, 'header can carry'],
  ['an empty token', { ...granted, access_token: '' }, 'header can carry'],
  ['a token with a line after it', { ...granted, access_token: 'a\n' }, 'header can carry'],
  ['no type', { ...granted, token_type: undefined }, 'token_type is not bearer'],
  ['a type that is a number', { ...granted, token_type: 5 }, 'token_type is not bearer'],
  ['another type', { ...granted, token_type: 'mac' }, 'token_type is not bearer'],
] as const)
  test(`a success with ${what} is not a token`, async () => {
    const { error, attempts } = await ask(() => Response.json(body));
    assert.equal(error?.code, 'token_response_invalid');
    assert.deepEqual([error.httpStatus, attempts], [200, 3]);
    assert.ok(error.retryAt);
    assert.match(error.message, new RegExp(`responded with 200, but it.* ${reason}\\. Check whether a proxy`));
  });

for (const token of [
  'a',
  'a'.repeat(20_000),
  'aZ09-._~+/==',
  '00D5g!AQEA',
  'v^1.1#i^1',
  '123|abc',
  'a:b',
  'a%3D',
  'a b',
  'é'.padEnd(9, '"'),
])
  test(`a token that begins with ${token.slice(0, 12)} is taken, whatever the case of its type`, async () => {
    for (const type of ['bearer', 'Bearer', 'BEARER'])
      assert.equal(
        (await ask(() => Response.json({ ...granted, access_token: token, token_type: type }))).token,
        token,
      );
  });

test('what is not JSON is quoted: a line of 120 characters at most, without what could be a token', async () => {
  const quoted = async (body: string) =>
    /but the body is not JSON: (.*)\. Check/.exec((await ask(() => new Response(body))).error?.message ?? '')?.[1];
  assert.equal(await quoted(''), 'it is empty');
  assert.equal(await quoted(' \n\t '), 'it is empty');
  assert.equal(await quoted(' <p>\n\tétat 5 \n'), '<p> état 5');
  const longest = 'word '.repeat(24).trim().padEnd(120, '.');
  assert.equal(await quoted(longest), longest);
  assert.equal(await quoted(`${longest}!`), `${longest}…`);
  assert.equal(await quoted('code 1234567 of incomprehensibilities'), 'code 1234567 of incomprehensibilities');
  assert.equal(await quoted('code 12345678, aaaaaaa1'), 'code [hidden], [hidden]');
  assert.equal(await quoted('<a href="?access_token=short">'), '<a href="?access_token=[hidden]">');
  assert.equal(await quoted('{"access_token": "short", "expires_in'), '{"access_token": "[hidden]", "expires_in');
});

test('an expires_in that is missing is told from one that is not a number of seconds', async () => {
  for (const [body, reason] of [
    [{ ...granted, expires_in: undefined }, 'expires_in is missing'],
    [{ ...granted, expires_in: 'soon' }, 'expires_in is not a number of seconds'],
  ] as const) {
    const { events } = await ask(() => Response.json(body));
    assert.deepEqual(events[1], { type: 'token.lifetime_assumed', expiresIn: 300, reason });
  }
  const { events } = await ask(() => new Response('{"access_token":"a","token_type":"bearer","expires_in":1e999}'));
  assert.equal(events[1]?.type, 'token.lifetime_assumed');
});

test('a Retry-After that says nothing, or lies in the past, is as good as none', async () => {
  for (const value of ['', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT', '-5', '0']) {
    const { attempts } = await ask(() => new Response(null, { status: 503, headers: { 'retry-after': value } }));
    assert.equal(attempts, 3, value);
  }
  const { attempts } = await ask(() => new Response(null, { status: 503, headers: { 'retry-after': '20' } }));
  assert.equal(attempts, 1, 'no time is left for another');
});

test('the waits between attempts are drawn from 200 ms, then from 400 ms', async (t) => {
  t.mock.method(Math, 'random', () => 0.5);
  assert.deepEqual((await ask(() => new Response(null, { status: 503 }))).waits, [100, 200]);
});

test('a response that does not end is cut, and its connection let go', async () => {
  let cancelled = 0;
  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000).fill(120)),
      cancel: () => void cancelled++,
    });
  assert.equal((await ask(() => new Response(endless()))).error?.code, 'token_response_invalid');
  assert.equal(cancelled, 3);
});

test('a response of more than 64 KiB is not a token, whatever it holds', async () => {
  const size = JSON.stringify({ ...granted, padding: '' }).length;
  const padded = (bytes: number) => ask(() => Response.json({ ...granted, padding: 'x'.repeat(bytes - size) }));
  assert.equal((await padded(64 * 1024)).token, 'the-token');
  assert.equal((await padded(64 * 1024 + 1)).error?.code, 'token_response_invalid');
});

test('a character that arrives in two parts stays whole', async () => {
  const bytes = new TextEncoder().encode('{"error":"refusé"}');
  const parts = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 16)); // ends within the é
        controller.enqueue(bytes.slice(16));
        controller.close();
      },
    });
  assert.equal((await ask(() => new Response(parts(), { status: 400 }))).error?.oauthError, 'refusé');
});

test('what echoes the secret says so', async () => {
  const body = { error: 'invalid_client', error_description: 'secret is not the one of id' };
  const { error } = await ask(() => Response.json(body, { status: 401 }));
  assert.match(error?.message ?? '', /\[hidden\] is not the one of id/);
});
