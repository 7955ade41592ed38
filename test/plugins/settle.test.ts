import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionError, IdempotencyError } from '../../index.js';
import { rejection } from '../client/support.js';
import { until } from '../until.js';
import { WALLETS, walletOf, wallets } from './wallets.js';

test('a POST that was processed but whose response was lost is looked up, and its response handed over', async (t) => {
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
  test(`a ${status} on a POST says nothing of it: the response is looked up`, async (t) => {
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

test('a response that stalls, or whose body stalls, is looked up after the time limit', async (t) => {
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

test('reading a response twice fails as it does with fetch, and asks for nothing', async (t) => {
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

test('once the key is refused as used the request is not sent again, however long its response cannot be read', async (t) => {
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

test('a record of the refusal of a key is not the response; whatever else is recorded is, once', async (t) => {
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
  assert.match(error.message, /the lookup gave a 503.*getApiResponse.*takes effect once/);
  assert.ok(error.message.includes(error.idempotencyKey));
  assert.ok(error.cause instanceof ConnectionError);
  assert.equal(keys().length, 1);
  assert.equal(sandbox.requests.filter(({ operationId }) => operationId === 'getApiResponse').length, 8);
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
