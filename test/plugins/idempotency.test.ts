import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type ClientOptions, IdempotencyError, RequestTimeoutError } from '../../index.js';
import type { Fault, SandboxOptions } from '../../sandbox/index.js';
import { rejection, type Setup, setup, until } from '../client/support.js';

const KEY = 'order-4711-wallet-1';
const WALLETS = '/v2.01/{ClientId}/wallets';

interface Wallets extends Setup {
  create(key?: string): ReturnType<typeof createWallet>;
  /** How many wallets there are. */
  made(): Promise<number>;
  fault(fault: Partial<Fault> & Pick<Fault, 'kind'>): ReturnType<Setup['sandbox']['faults']['add']>;
  /** Keys of the requests that create wallets, in order. */
  keys(): (string | undefined)[];
  /** Requests as the API received them, `POST` or `ask`. */
  steps(): string[];
}

const walletOf = (owner: string) => ({ Owners: [owner], Currency: 'EUR', Description: 'of a test' });

const createWallet = ({ client }: Setup, owner: string, key?: string) =>
  client.POST(WALLETS, {
    params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
    body: walletOf(owner),
  });

async function wallets(t: TestContext, options: SandboxOptions = {}, send?: ClientOptions['fetch']): Promise<Wallets> {
  const basis = await setup(t, send ? { fetch: send } : {}, options);
  const owner = basis.sandbox.resources.insert('getUser');
  const ours = () => basis.sandbox.requests.filter(({ operationId }) => operationId !== 'createToken');
  return {
    ...basis,
    create: (key) => createWallet(basis, owner, key),
    async made() {
      const list = await basis.another().GET('/v2.01/{ClientId}/users/{UserId}/wallets', {
        params: { path: { UserId: owner } },
      });
      return list.data?.length ?? Number.NaN;
    },
    fault: (fault) => basis.sandbox.faults.add({ operation: 'createWallet', ...fault } as Fault),
    keys: () => ours().flatMap(({ method, idempotencyKey }) => (method === 'POST' ? [idempotencyKey] : [])),
    steps: () => ours().map(({ method }) => (method === 'POST' ? 'POST' : 'ask')),
  };
}

test('a POST gets a UUID as its key, another one each time', async (t) => {
  const { create, keys } = await wallets(t);
  await create();
  await create();
  const [first = '', second = ''] = keys();
  assert.match(first, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.notEqual(first, second);
});

test("the caller's own key is kept, in params or in headers", async (t) => {
  const { create, client, keys } = await wallets(t);
  await create(KEY);
  const body = { EventType: 'KYC_SUCCEEDED', Url: 'https://shop.example/hook' } as const;
  await client.POST('/v2.01/{ClientId}/hooks', { headers: { 'Idempotency-Key': `${KEY}-hook` }, body });
  assert.deepEqual(keys(), [KEY, `${KEY}-hook`]);
});

test('a key that the API would refuse is refused by name before anything is sent', async (t) => {
  const { create, received } = await wallets(t);
  for (const key of ['short', 'x'.repeat(37), 'with space in it 1', '']) {
    const error = await rejection(create(key));
    assert.deepEqual([error.code, error.parameter], ['parameter_invalid', 'Idempotency-Key'], key);
  }
  assert.deepEqual(received(), []);
});

test('GET, PUT and the token operation carry no key', async (t) => {
  const { client, sandbox } = await wallets(t);
  await client.GET('/v2.01/{ClientId}/users');
  await client.operations.createToken({ body: { grant_type: 'client_credentials' } });
  assert.deepEqual(
    sandbox.requests.map(({ idempotencyKey }) => idempotencyKey),
    sandbox.requests.map(() => undefined),
  );
});

test('a POST that was processed but whose answer was lost is asked for, and its answer handed over', async (t) => {
  const { create, fault, made, steps, events } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  const { data, response } = await create();
  assert.match(data?.Id ?? '', /^wlt_/);
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /json/);
  assert.deepEqual(steps(), ['POST', 'ask']);
  assert.equal(await made(), 1);
  const settled = events.find(({ type }) => type === 'request.settled');
  assert.equal(settled?.type === 'request.settled' && settled.outcome, 'recorded');
});

test('a POST that never arrived is asked for, and sent again with the same key', async (t) => {
  const { create, fault, made, steps, keys, events } = await wallets(t);
  fault({ kind: 'reset', when: 'before' });
  const { data } = await create();
  assert.match(data?.Id ?? '', /^wlt_/);
  assert.deepEqual(steps(), ['POST', 'ask', 'POST']);
  assert.equal(new Set(keys()).size, 1);
  assert.equal(await made(), 1);
  const settled = events.find(({ type }) => type === 'request.settled');
  assert.equal(settled?.type === 'request.settled' && settled.outcome, 'resent');
});

for (const status of [408, 502, 503, 504])
  test(`a ${status} on a POST says nothing of it: the answer is asked for`, async (t) => {
    const { create, fault, made, steps } = await wallets(t);
    fault({ kind: 'status', status, when: 'after' });
    assert.match((await create()).data?.Id ?? '', /^wlt_/);
    assert.deepEqual(steps(), ['POST', 'ask']);
    assert.equal(await made(), 1);
  });

test('a 500, a 400 and a 429 are answers, and the caller gets them', async (t) => {
  for (const status of [500, 400, 429]) {
    const { create, fault, steps } = await wallets(t);
    fault({ kind: 'status', status });
    assert.equal((await create()).response.status, status);
    assert.deepEqual(steps(), ['POST']);
  }
});

test('an answer that stalls, or whose body stalls, is asked for once its time is over', async (t) => {
  for (const part of ['headers', 'body'] as const) {
    const { create, fault, clock, made, steps } = await wallets(t);
    const stall = fault({ kind: 'stall', part, when: 'after' });
    const answer = create();
    await stall.struck;
    if (part === 'body') await new Promise((resolve) => setImmediate(resolve));
    clock.expire();
    assert.match((await answer).data?.Id ?? '', /^wlt_/);
    assert.deepEqual(steps(), ['POST', 'ask']);
    assert.equal(await made(), 1);
    assert.deepEqual(clock.timeouts, []);
  }
});

for (const parseAs of ['json', 'text', 'blob', 'arrayBuffer', 'stream'] as const)
  test(`a body that breaks off is asked for, read as ${parseAs}`, async (t) => {
    const { client, sandbox, fault, made } = await wallets(t);
    const owner = sandbox.resources.insert('getUser');
    fault({ kind: 'truncated' });
    const body = walletOf(owner);
    const { data } = await client.POST(WALLETS, { body, parseAs });
    const text =
      typeof data === 'string'
        ? data
        : await new Response(parseAs === 'json' ? JSON.stringify(data) : (data as BodyInit)).text();
    assert.match(text, /wlt_/);
    assert.equal(await made(), 0); // of the other owner
  });

test('reading an answer twice fails as it does with fetch, and asks for nothing', async (t) => {
  const { create, steps } = await wallets(t);
  const { response } = await create();
  assert.ok((await rejection(response.text())) instanceof TypeError);
  assert.ok((await rejection(response.json())) instanceof TypeError);
  assert.deepEqual(steps(), ['POST']);
});

test('a request that arrives late is not carried out beside its repetition', async (t) => {
  let late: Request | undefined;
  const { create, clock, made, steps } = await wallets(t, {}, async (request, init) => {
    if (request.method !== 'POST' || request.url.endsWith('/oauth/token'))
      return fetch(request, { signal: init?.signal ?? null });
    if (!late) {
      late = request.clone();
      return new Promise(() => undefined); // on its way
    }
    await fetch(late.clone()); // arrives after the API has said that it does not know the key, before the repetition
    return fetch(request, { signal: init?.signal ?? null });
  });
  const answer = create();
  await until(() => late !== undefined);
  clock.expire();
  assert.match((await answer).data?.Id ?? '', /^wlt_/);
  assert.deepEqual(steps(), ['ask', 'POST', 'POST', 'ask']);
  assert.equal(await made(), 1);
});

test('once the key is refused as used the request is not sent again, however long its answer is not to be had', async (t) => {
  let late: Request | undefined;
  const { create, clock, sandbox, made, steps } = await wallets(t, {}, async (request, init) => {
    const isPost = request.method === 'POST' && !request.url.endsWith('/oauth/token');
    if (isPost && !late) {
      late = request.clone();
      return new Promise(() => undefined);
    }
    if (isPost && late) await fetch(late.clone());
    return fetch(request, { signal: init?.signal ?? null });
  });
  sandbox.faults.add({ kind: 'status', status: 404, operation: 'getApiResponse', times: 4 });
  const answer = create();
  await until(() => late !== undefined);
  clock.expire();
  assert.match((await answer).data?.Id ?? '', /^wlt_/);
  assert.deepEqual(steps(), ['ask', 'POST', 'POST', 'ask', 'ask', 'ask', 'ask']);
  assert.equal(await made(), 1);
});

test('a repetition that is refused before its key is looked at is repeated', async (t) => {
  for (const status of [429, 503]) {
    const { create, fault, made, steps } = await wallets(t);
    fault({ kind: 'reset', when: 'before' });
    fault({ kind: 'status', status });
    assert.match((await create()).data?.Id ?? '', /^wlt_/);
    assert.deepEqual(steps(), ['POST', 'ask', 'POST', 'ask', 'POST']);
    assert.equal(await made(), 1);
  }
});

test('a record of the refusal of a key is not the answer; whatever else is recorded is, once', async (t) => {
  const record = (StatusCode: string, Type: string) => ({
    kind: 'status' as const,
    status: 200,
    body: { StatusCode, Resource: { Type } },
    operation: 'getApiResponse' as const,
  });
  const { create, fault, sandbox, steps } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  sandbox.faults.add(record('409', 'idempotent_creation_conflict'));
  sandbox.faults.add(record('503', 'other'));
  const { error, response } = await create();
  assert.equal(response.status, 503);
  assert.deepEqual(error, { Type: 'other' });
  assert.deepEqual(steps(), ['POST', 'ask', 'ask']);
});

test('asking is repeated while it fails, and the POST is not sent again meanwhile', async (t) => {
  const { create, fault, sandbox, made, steps } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'getApiResponse', times: 4 });
  sandbox.faults.add({ kind: 'reset', operation: 'getApiResponse', times: 2 });
  sandbox.faults.add({ kind: 'malformed', operation: 'getApiResponse' });
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.deepEqual(steps(), ['POST', ...Array.from({ length: 8 }, () => 'ask')]);
  assert.equal(await made(), 1);
});

test('what cannot be settled is an error that names the key, the cause and the next step', async (t) => {
  const { create, fault, sandbox, keys, events } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  sandbox.faults.add({ kind: 'status', status: 503, operation: 'getApiResponse', times: Number.POSITIVE_INFINITY });
  const error = await rejection(create());
  assert.ok(error instanceof IdempotencyError);
  assert.equal(error.code, 'outcome_unknown');
  assert.equal(error.idempotencyKey, keys()[0]);
  assert.match(error.message, /answered with 503.*getApiResponse.*takes effect once/);
  assert.ok(error.message.includes(error.idempotencyKey));
  assert.ok(error.cause instanceof TypeError);
  assert.equal(keys().length, 1);
  assert.ok(sandbox.requests.length < 40);
  assert.equal(events.filter(({ type }) => type === 'request.settled').length, 1);
});

test('a key without permission to ask is told which permission it lacks, at once', async (t) => {
  const { create, fault, sandbox, steps } = await wallets(t);
  fault({ kind: 'reset', when: 'before' });
  sandbox.faults.add({ kind: 'status', status: 403, operation: 'getApiResponse' });
  const error = await rejection(create());
  assert.equal(error.code, 'outcome_unknown');
  assert.match(error.message, /Client\.Developers/);
  assert.deepEqual(steps(), ['POST', 'ask']);
});

test('a recorded error is that error', async (t) => {
  const { client, fault, steps } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  const body = walletOf('user_m_nobody');
  const { error, response } = await client.POST(WALLETS, { body });
  assert.equal(response.status, 400);
  assert.equal(error && 'Type' in error && error.Type, 'param_error');
  assert.deepEqual(steps(), ['POST', 'ask']);
});

test("a key that the caller has used before is the caller's 409", async (t) => {
  const { create, made, steps } = await wallets(t);
  await create(KEY);
  const { error, response } = await create(KEY);
  assert.equal(response.status, 409);
  assert.equal(error && 'Type' in error && error.Type, 'idempotent_creation_conflict');
  assert.deepEqual(steps(), ['POST', 'POST']);
  assert.equal(await made(), 1);
});

test('a key that was used for another operation is refused as spent, not answered with what that gave', async (t) => {
  const { create, client, fault } = await wallets(t);
  const body = { EventType: 'KYC_SUCCEEDED', Url: 'https://shop.example/hook' } as const;
  await client.POST('/v2.01/{ClientId}/hooks', { params: { header: { 'Idempotency-Key': KEY } }, body });
  fault({ kind: 'reset', when: 'before' });
  const error = await rejection(create(KEY));
  assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
});

test('a refused token does not spend the key: the request is sent again with it', async (t) => {
  const { create, client, sandbox, keys, made } = await wallets(t);
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.equal(keys().length, 2);
  assert.equal(new Set(keys()).size, 1);
  assert.equal(await made(), 1);
});

test('where a refused token does spend the key, a key of ours is replaced', async (t) => {
  const { create, client, sandbox, keys, made } = await wallets(t, { recordUnauthorized: true });
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  assert.match((await create()).data?.Id ?? '', /^wlt_/);
  assert.equal(keys().length, 3);
  assert.equal(new Set(keys()).size, 2);
  assert.equal(await made(), 1);
});

test("where a refused token does spend the key, the caller's own is reported as spent", async (t) => {
  const { create, client, sandbox, made } = await wallets(t, { recordUnauthorized: true });
  await client.auth.getToken();
  sandbox.tokens.revokeAll();
  const error = await rejection(create(KEY));
  assert.deepEqual([error.code, error.idempotencyKey], ['key_spent', KEY]);
  assert.match(error.message, /not carried out.*another key/);
  assert.equal(await made(), 0);
});

test('where no token can be had nothing was sent, and nothing is settled', async (t) => {
  const { create, sandbox, received } = await wallets(t);
  sandbox.faults.add({ kind: 'status', status: 500, operation: 'createToken', times: Number.POSITIVE_INFINITY });
  const error = await rejection(create());
  assert.equal(error.code, 'token_request_failed');
  assert.deepEqual(received(), []);
});

test("a POST that the caller ends after it was sent is an error with its key and the signal's reason", async (t) => {
  const { client, sandbox, fault, steps, clock } = await wallets(t);
  const owner = sandbox.resources.insert('getUser');
  const stall = fault({ kind: 'stall', when: 'after' });
  const controller = new AbortController();
  const body = walletOf(owner);
  const answer = rejection(client.POST(WALLETS, { body, signal: controller.signal }));
  await stall.struck;
  const reason = new Error('the shopper has left');
  controller.abort(reason);
  const error = await answer;
  assert.equal(error.code, 'outcome_unknown');
  assert.equal(error.cause, reason);
  assert.deepEqual(steps(), ['POST']);
  assert.deepEqual(clock.timeouts, []);
});

test('a POST past its deadline is an error with its key, and settling does not outlive it', async (t) => {
  const { client, sandbox, fault, clock } = await wallets(t);
  const owner = sandbox.resources.insert('getUser');
  fault({ kind: 'reset', when: 'after' });
  const stall = sandbox.faults.add({ kind: 'stall', operation: 'getApiResponse' });
  const body = walletOf(owner);
  const answer = rejection(client.POST(WALLETS, { body, deadline: 12_000 }));
  await stall.struck;
  clock.expire();
  const error = await answer;
  assert.equal(error.code, 'outcome_unknown');
  assert.ok(error.cause instanceof RequestTimeoutError);
  assert.deepEqual(clock.timeouts, []);
});

test('settling ends by itself after a minute', async (t) => {
  const { create, sandbox, fault, clock } = await wallets(t);
  fault({ kind: 'reset', when: 'after' });
  sandbox.faults.add({ kind: 'stall', operation: 'getApiResponse', times: Number.POSITIVE_INFINITY });
  const answer = rejection(create());
  const asked = () => sandbox.requests.filter(({ operationId }) => operationId === 'getApiResponse').length;
  let rounds = 0;
  const ended = answer.then(() => true);
  while (!(await Promise.race([ended, until(() => asked() > rounds).then(() => false)]))) {
    rounds = asked();
    clock.expire();
  }
  assert.equal((await answer).code, 'outcome_unknown');
  assert.ok(clock.mono() <= 61_000, `${clock.mono()} ms`);
  assert.deepEqual(clock.timeouts, []);
});
