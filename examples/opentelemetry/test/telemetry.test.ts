import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { countEvents } from '../src/metrics.js';
import { spans } from '../src/spans.js';

const finished = new InMemorySpanExporter();
const exported = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: exported });
const meters = new MeterProvider({ readers: [reader] });
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(finished)] }));
metrics.setGlobalMeterProvider(meters);
after(() => meters.shutdown());

test('a call is a span below that of the service, with its outcome; what happens beneath is counted', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  t.after(countEvents());
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  mangopay.use(spans());
  sandbox.faults.add({ operation: 'listUsers', kind: 'status', status: 503 });

  const params = { path: { WalletId: 'wlt_m_secret' } };
  await trace.getTracer('shop').startActiveSpan('checkout', async (span) => {
    await mangopay.operations.listUsers();
    await mangopay.operations.getWallet({ params });
    span.end();
  });
  const lockedOut = createClient({ baseUrl, clientId, apiKey: 'wrong' });
  lockedOut.use(spans());
  await assert.rejects(lockedOut.operations.listUsers());

  const [list, wallet, checkout, refused] = finished.getFinishedSpans();
  assert.equal(list?.name, 'GET /v2.01/{ClientId}/users');
  assert.equal(list.kind, SpanKind.CLIENT);
  assert.equal(list.parentSpanContext?.spanId, checkout?.spanContext().spanId);
  assert.equal(list.attributes['http.response.status_code'], 200);
  assert.equal(wallet?.attributes['http.response.status_code'], 404);
  assert.equal(wallet.status.code, SpanStatusCode.ERROR);
  assert.equal(refused?.attributes['error.type'], 'credentials_rejected');

  await reader.forceFlush();
  const series = exported.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
  const counted = series
    .filter(({ descriptor }) => descriptor.name === 'mangopay.client.events')
    .flatMap(({ dataPoints }) => dataPoints.map(({ attributes, value }) => [attributes['type'], value]));
  assert.ok(counted.some(([type, value]) => type === 'token.received' && value === 1));
  assert.ok(counted.some(([type, value]) => type === 'request.retried' && value === 1));
  const names = series.map(({ descriptor }) => descriptor.name);
  assert.ok(names.includes('http.client.request.duration') && names.includes('mangopay.token.exchange.duration'));
  assert.doesNotMatch(
    JSON.stringify([finished.getFinishedSpans().map(({ name, attributes }) => [name, attributes]), series]),
    /wlt_m_secret/,
  );
});
