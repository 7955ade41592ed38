// Nothing that can be printed shows the secret, a token or the Basic pair, whatever goes wrong.

import assert from 'node:assert/strict';
import { Console } from 'node:console';
import net from 'node:net';
import { PassThrough } from 'node:stream';
import test, { type TestContext } from 'node:test';
import { inspect } from 'node:util';
import createClient from 'openapi-fetch';
import {
  type ClientCredentialsOptions,
  clientCredentials,
  memoryStore,
  type TokenEvent,
} from '../../../plugins/client-credentials/index.js';
import { listenIn } from '../../loopback.js';
import { type EndpointFault, startServer } from './support.js';

const SECRET = "s3cr3t k3y/with+odd:letters*that'\\change";
const FORM = 's3cr3t%20k3y%2Fwith%2Bodd%3Aletters%2Athat%27%5Cchange';
const TOKEN = 'eyJhbGciOiJub25lIn0.a-token-nobody-may-see.xyz';
const HIDDEN = [
  SECRET,
  FORM,
  encodeURIComponent(SECRET),
  TOKEN,
  btoa(`acme:${FORM}`),
  btoa(`acme:${SECRET}`),
  SECRET.slice(0, 20),
  TOKEN.slice(0, 20),
];

/** Everything that somebody may print of a value. */
function printed(value: unknown): string {
  const written = new PassThrough();
  const output = new Console(written, written);
  output.log(value);
  output.error('%s %o %O %j', value, value, value, value);
  output.dir(value, { depth: null, showHidden: true, showProxy: true });
  const parts = [
    String(written.read()),
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
  ];
  try {
    parts.push(inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY, showHidden: true }));
  } catch {
    // What cannot be cloned is not shown by a clone.
  }
  for (let cause = value; cause instanceof Error; cause = cause.cause) parts.push(cause.stack ?? '', cause.message);
  return parts.join('\n');
}

function assertShowsNothing(what: string, ...values: unknown[]): void {
  for (const value of values) {
    const text = printed(value);
    for (const hidden of HIDDEN) assert.ok(!text.includes(hidden), `${what} shows ${hidden}:\n${text}`);
  }
}

async function plugin(t: TestContext, options: Partial<ClientCredentialsOptions> = {}) {
  const events: TokenEvent[] = [];
  const server = await startServer();
  t.after(() => server.close());
  const auth = clientCredentials({
    tokenUrl: `${server.origin}/oauth/token`,
    clientId: 'acme',
    clientSecret: SECRET,
    refreshBefore: 0,
    clock: hasty,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const client = createClient<{
    '/things': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
  }>({
    baseUrl: server.origin,
  });
  client.use(auth);
  return { server, auth, client, events };
}

const granted = JSON.stringify({ access_token: TOKEN, token_type: 'bearer', expires_in: 600 });
const echo = `${SECRET} ${FORM} ${encodeURIComponent(SECRET)} ${JSON.stringify(`x${SECRET}x`)} Basic ${btoa(`acme:${FORM}`)} ${btoa(`acme:${SECRET}`)}`;
const wait = { 'retry-after': '3600' };

const answers: Record<string, EndpointFault> = {
  'a refusal that echoes': { status: 401, body: JSON.stringify({ error: 'invalid_client', error_description: echo }) },
  'a lock-out that echoes': {
    status: 400,
    body: JSON.stringify({ error: 'unauthorized_client', error_description: echo }),
  },
  'an error code that echoes': { status: 400, headers: wait, body: JSON.stringify({ error: echo }) },
  'a 503 that echoes': { status: 503, headers: wait, body: echo },
  'a 200 with an error that echoes': { status: 200, headers: wait, body: JSON.stringify({ error: echo }) },
  'a page that echoes': { status: 200, headers: wait, body: `<html>${echo}</html>` },
  'a token in broken JSON': { status: 200, headers: wait, body: `${granted}}` },
  'a token in a form': { status: 200, headers: wait, body: `access_token=${TOKEN}&token_type=bearer` },
  'a token as a text': { status: 200, headers: wait, body: TOKEN },
  'a token in a JSON string': { status: 200, headers: wait, body: JSON.stringify(TOKEN) },
  'a token of another type': {
    status: 200,
    headers: wait,
    body: JSON.stringify({ access_token: TOKEN, token_type: `mac ${TOKEN}` }),
  },
  'a token that no header can carry': {
    status: 200,
    headers: wait,
    body: JSON.stringify({ access_token: `${TOKEN}\n${SECRET}`, token_type: 'bearer' }),
  },
  'a redirect that echoes': {
    status: 302,
    headers: { ...wait, location: `https://elsewhere.example/?${encodeURIComponent(echo)}` },
  },
};

for (const [what, fault] of Object.entries(answers))
  test(`${what} shows no secret`, async (t) => {
    const { server, auth, client, events } = await plugin(t);
    server.fault = fault;
    const errors = await failures(
      () => auth.getToken(),
      () => client.GET('/things'),
      () => auth.getToken(),
    );
    assertShowsNothing(what, ...errors, ...events, events, auth, auth.state, client);
  });

const failingFetches: Record<string, (input: string, init: RequestInit) => Promise<Response>> = {
  'an error with the request on it': async (input, init) => {
    throw Object.assign(new Error('failed'), { request: new Request(input, init), init });
  },
  'an error with the headers on it': async (input, init) => {
    throw Object.assign(new Error('failed'), { config: { url: input, headers: init.headers } });
  },
  'an error that echoes': async () => {
    throw new TypeError(`failed: ${echo}`, { cause: new Error(echo, { cause: { echo } }) });
  },
  'many errors that echo': async () => {
    throw new AggregateError([new Error(echo)], 'failed');
  },
  'a text that echoes': async () => {
    throw echo;
  },
  'an object with the headers': async (_, init) => {
    throw { init };
  },
};

for (const [what, fetch] of Object.entries(failingFetches))
  test(`a fetch that throws ${what} shows no secret`, async (t) => {
    const { auth, client, events } = await plugin(t, { fetch });
    const errors = await failures(
      () => auth.getToken(),
      () => client.GET('/things'),
    );
    assertShowsNothing(what, ...errors, ...events, auth, auth.state);
    for (const error of errors) assert.ok(error.cause, 'the cause is not lost');
  });

test('a response that is not HTTP shows no token: the platform’s error holds it', async (t) => {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 1x\r\n\r\n${granted}`));
  });
  const { auth, events } = await plugin(t, { tokenUrl: `http://127.0.0.1:${await listenIn(t, server)}/token` });
  const [error] = await failures(() => auth.getToken());
  assertShowsNothing('the error', error, ...events);
  // Parsers differ from one Node to the next.
  assert.match(inspect(error), /content[-_]length/i, 'what went wrong is still there');
});

test('a secret function that fails shows nothing of what it held', async (t) => {
  const { auth, events } = await plugin(t, {
    clientSecret: async () => {
      throw Object.assign(new Error('no vault'), { response: { data: { secret: SECRET } } });
    },
  });
  const errors = await failures(() => auth.getToken());
  assertShowsNothing('the error', ...errors, ...events);
  assert.match(inspect(errors[0]), /no vault/);
});

for (const clientSecret of [` ${SECRET}`, `${SECRET}\n`, `${SECRET}\0`])
  test(`a secret that is refused (${JSON.stringify(clientSecret.replace(SECRET, '…'))}) is not in the message`, async (t) => {
    await assert.rejects(plugin(t, { clientSecret }), (error) => {
      assertShowsNothing('the error', error);
      return true;
    });
    const { auth, events } = await plugin(t, { clientSecret: () => clientSecret });
    assertShowsNothing('the error', ...(await failures(() => auth.getToken())), ...events);
  });

test('plugin, client, state, store and events show nothing while all goes well, nor after a 401', async (t) => {
  const tokenStore = memoryStore();
  const { server, auth, client, events } = await plugin(t, {
    tokenStore,
    fetch: async () => Response.json(JSON.parse(granted)),
  });
  server.answer = () => ({ status: 401 });
  assert.equal((await client.GET('/things')).response.status, 401);
  assert.equal(await auth.getToken().catch(() => TOKEN), TOKEN);
  assert.ok(events.length > 2);
  assertShowsNothing('the plugin', auth, auth.state, client, tokenStore, ...events, events, clientCredentials);
});

test('an origin that is refused is named without what its URL carries', async (t) => {
  const { auth } = await plugin(t, { fetch: async () => Response.json(JSON.parse(granted)) });
  const client = createClient<Record<string, never>>({ baseUrl: `https://elsewhere.example/${TOKEN}` });
  client.use(auth);
  const call = client.GET as (path: string, init: object) => Promise<unknown>; // a path that no description has
  const errors = await failures(
    () => call('/things', { params: { query: { access_token: TOKEN } } }),
    () => call('/things', { headers: { authorization: `Bearer ${TOKEN}` } }),
  );
  assertShowsNothing('the error', ...errors);
});

/** Real clocks whose timers run at once: nothing is waited for between attempts. */
const hasty = {
  wall: () => Date.now(),
  mono: () => performance.now(),
  after(ms: number, callback: () => void) {
    const timer = setTimeout(callback, ms > 1000 ? ms : 0);
    return () => clearTimeout(timer);
  },
};

/** What the calls fail with, one after the other. */
async function failures(...calls: (() => Promise<unknown>)[]): Promise<Error[]> {
  const errors: Error[] = [];
  for (const call of calls)
    await call().then(
      () => assert.fail('it succeeded'),
      (error) => errors.push(error),
    );
  return errors;
}

test('a key of a letter or two takes no letters out of what is said', async (t) => {
  const fetch = async () => Promise.reject(new TypeError('about the robot'));
  const { auth } = await plugin(t, { clientSecret: 'bo', fetch });
  await assert.rejects(auth.getToken(), ({ cause }: Error) => {
    assert.equal(cause instanceof Error && cause.message, 'about the robot');
    return true;
  });
});
