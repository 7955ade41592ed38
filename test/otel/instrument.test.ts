import assert from 'node:assert/strict';
import { after, beforeEach, type TestContext, test } from 'node:test';
import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { type ClientOptions, createClient } from '../../index.js';
import { instrument } from '../../otel/index.js';
import { type SandboxOptions, startSandbox } from '../../sandbox/index.js';

const finished = new InMemorySpanExporter();
const exported = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const reader = new PeriodicExportingMetricReader({ exporter: exported });
const meters = new MeterProvider({ readers: [reader] });
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(finished)] }));
metrics.setGlobalMeterProvider(meters);
after(() => meters.shutdown());
beforeEach(async () => {
  await reader.forceFlush();
  finished.reset();
  exported.reset();
});

const USERS = '/v2.01/{ClientId}/users';

async function observed(t: TestContext, options: ClientOptions = {}, sandboxOptions: SandboxOptions = {}) {
  const sandbox = await startSandbox(sandboxOptions);
  t.after(() => sandbox.close());
  const stop = await instrument();
  t.after(stop);
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey, ...options });
  const server = { 'server.address': '127.0.0.1', 'server.port': Number(new URL(baseUrl).port) };
  return { sandbox, client, server, stop };
}

/** The only span that has ended. */
function spanOf(): ReadableSpan {
  const [span, ...more] = finished.getFinishedSpans();
  assert.ok(span && more.length === 0, `${more.length + 1} spans`);
  return span;
}

/** Each point of a metric: its attributes, and its value or count. */
async function points(name: string): Promise<[Record<string, unknown>, number][]> {
  await reader.forceFlush();
  const series = exported.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  return series
    .filter(({ descriptor }) => descriptor.name === name)
    .flatMap(({ dataPoints }) =>
      dataPoints.map(({ attributes, value }): [Record<string, unknown>, number] => [
        attributes,
        typeof value === 'number' ? value : value.count,
      ]),
    );
}

test('a call is a span of a client, named by its path in the description', async (t) => {
  const { client, server } = await observed(t);
  await client.GET(USERS, { params: { query: { per_page: 7 } } });
  const { name, kind, attributes, status } = spanOf();
  const { 'mangopay.call_id': callId, ...others } = attributes;
  assert.equal(name, `GET ${USERS}`);
  assert.equal(kind, SpanKind.CLIENT);
  assert.match(String(callId), /^[0-9a-f-]{36}$/);
  assert.deepEqual(others, {
    'http.request.method': 'GET',
    'url.template': USERS,
    ...server,
    'mangopay.operation': 'listUsers',
    'http.response.status_code': 200,
  });
  assert.equal(status.code, SpanStatusCode.UNSET);
});

test('the span is below that of the caller, and above whatever the transport makes', async (t) => {
  const seen: (string | undefined)[] = [];
  const { client } = await observed(t, {
    fetch: (request, init) => {
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      return fetch(request, init);
    },
  });
  await trace.getTracer('shop').startActiveSpan('checkout', async (span) => {
    await Promise.all([client.operations.listUsers(), client.operations.listUsers()]);
    assert.equal(trace.getActiveSpan(), span);
    span.end();
  });
  const spans = finished.getFinishedSpans();
  const [checkout, ...calls] = [...spans].reverse();
  assert.deepEqual(
    calls.map(({ parentSpanContext }) => parentSpanContext?.spanId),
    [checkout?.spanContext().spanId, checkout?.spanContext().spanId],
  );
  const ids = new Set(calls.map((span) => span.spanContext().spanId));
  assert.deepEqual(new Set(seen), ids);
});

test('a refusal is an error with its status, and leads to Mangopay’s report', async (t) => {
  const { client, sandbox } = await observed(t);
  const { error } = await client.operations.getWallet({ params: { path: { WalletId: 'wlt_m_secret' } } });
  const { attributes, status } = spanOf();
  assert.equal(status.code, SpanStatusCode.ERROR);
  assert.equal(attributes['http.response.status_code'], 404);
  assert.equal(attributes['error.type'], '404');
  assert.ok(error && 'Id' in error);
  assert.equal(attributes['mangopay.report_id'], error.Id);
  const told = JSON.stringify([spanOf().name, attributes, await points('http.client.request.duration')]);
  for (const secret of ['wlt_m_secret', sandbox.apiKey, await client.auth.getToken()])
    assert.ok(!told.includes(secret));
});

test('a call without a response has the code of its error, and how often it was sent again', async (t) => {
  const { client, sandbox, server } = await observed(t, { retry: { limit: 1 } });
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers', times: 9 });
  await assert.rejects(client.operations.listUsers());
  const { attributes, status } = spanOf();
  assert.equal(status.code, SpanStatusCode.ERROR);
  assert.equal(status.message, undefined);
  assert.equal(attributes['error.type'], 'connection_lost');
  assert.equal(attributes['http.request.resend_count'], 1);
  assert.ok(!('http.response.status_code' in attributes));
  const call = { 'http.request.method': 'GET', 'url.template': USERS, ...server };
  assert.deepEqual(await points('http.client.request.duration'), [[{ ...call, 'error.type': 'connection_lost' }, 1]]);
  assert.deepEqual(
    (await points('mangopay.client.events')).map(([attributes]) => attributes['mangopay.event']),
    ['token.requested', 'request.retried'],
  );
});

test('an operation that the description lacks has no template: its path may hold an id', async (t) => {
  const { client } = await observed(t);
  await client.request<unknown>('GET', '/v2.01/{ClientId}/limits/usr_secret');
  const { name, attributes } = spanOf();
  assert.equal(name, 'GET');
  assert.ok(!JSON.stringify(attributes).includes('usr_secret'));
});

test('the duration is in seconds, by call and status', async (t) => {
  const { client, server } = await observed(t);
  await client.operations.listUsers();
  await client.operations.listUsers();
  const attributes = {
    'http.request.method': 'GET',
    'url.template': USERS,
    ...server,
    'http.response.status_code': 200,
  };
  assert.deepEqual(await points('http.client.request.duration'), [[attributes, 2]]);
  const [metric] = exported
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
    .filter(({ descriptor }) => descriptor.name === 'http.client.request.duration');
  assert.equal(metric?.descriptor.unit, 's');
  const value = metric.dataPoints[0]?.value;
  assert.ok(typeof value === 'object' && 'sum' in value && value.sum !== undefined);
  assert.ok(value.sum > 0 && value.sum < 10, `${value.sum}`);
});

test('each client has its token requests and the life of its token', async (t) => {
  const apiKey = 'key-of-the-account';
  const accounts = [
    { clientId: 'one', apiKey },
    { clientId: 'two', apiKey },
  ] as const;
  const { sandbox, server } = await observed(t, {}, { accounts, tokenLife: 600 });
  const { baseUrl } = sandbox;
  const of = (clientId: string) => ({ 'mangopay.client_id': clientId, ...server });
  for (const { clientId } of accounts) await createClient({ baseUrl, clientId, apiKey }).operations.listUsers();
  await assert.rejects(createClient({ baseUrl, clientId: 'one', apiKey: 'wrong' }).operations.listUsers());
  assert.deepEqual(await points('mangopay.client.token.exchanges'), [
    [of('one'), 1],
    [of('two'), 1],
    [{ ...of('one'), 'error.type': 'credentials_rejected' }, 1],
  ]);
  const lives = await points('mangopay.client.token.remaining');
  const latest = new Map(lives.map(([attributes, seconds]) => [attributes['mangopay.client_id'], seconds]));
  assert.deepEqual([...latest.keys()], ['one', 'two']);
  for (const seconds of latest.values()) assert.ok(seconds > 570 && seconds <= 600, `${seconds}`);
});

test('the calls left are told for each window of the rate limit', async (t) => {
  const { client, sandbox, server } = await observed(t, {}, { rateLimits: { 15: 100 } });
  await client.operations.listUsers();
  await client.operations.listUsers();
  const budget = await points('mangopay.client.rate_limit.remaining');
  assert.deepEqual(
    budget.map(([attributes]) => attributes['mangopay.rate_limit.window']),
    ['15m', '30m', '60m', '24h'],
  );
  const { 'mangopay.rate_limit.window': _, ...ofClient } = budget[0]?.[0] ?? {};
  assert.deepEqual(ofClient, { 'mangopay.client_id': sandbox.clientId, ...server });
  assert.equal(budget[0]?.[1], 98);
});

test('a POST whose response was lost is counted with what became of it', async (t) => {
  const { client, sandbox, server } = await observed(t);
  sandbox.faults.add({ kind: 'reset', operation: 'createWallet', when: 'after' });
  await client.operations.createWallet({
    body: { Owners: ['user_m_none'], Description: 'Sales', Currency: 'EUR' },
  });
  assert.deepEqual(await points('mangopay.client.requests.settled'), [
    [
      {
        'http.request.method': 'POST',
        'url.template': '/v2.01/{ClientId}/wallets',
        'mangopay.outcome': 'recorded',
        ...server,
      },
      1,
    ],
  ]);
});

test('nothing is told any more once it is off; a call that is on its way ends its span', async (t) => {
  let stop = () => {};
  const { client, ...given } = await observed(t, {
    fetch: (request, init) => {
      if (request.url.includes('/users')) stop();
      return fetch(request, init);
    },
  });
  stop = given.stop;
  await client.operations.listUsers();
  assert.equal(spanOf().attributes['http.response.status_code'], undefined);
  await client.operations.listUsers();
  assert.equal(finished.getFinishedSpans().length, 1);
  assert.deepEqual(await points('http.client.request.duration'), []);
  exported.reset();
  assert.deepEqual(await points('mangopay.client.token.remaining'), []);
});
