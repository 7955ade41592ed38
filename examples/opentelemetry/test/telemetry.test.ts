import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trace } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { startTelemetry } from '../src/telemetry.js';

test('a call is a span below that of the service, with its outcome; what happens beneath is counted', async (t) => {
  const finished = new InMemorySpanExporter();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter });
  t.after(await startTelemetry(new SimpleSpanProcessor(finished), reader));
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const { baseUrl, clientId, apiKey } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  sandbox.faults.add({ operation: 'listUsers', kind: 'status', status: 503 });

  await trace.getTracer('shop').startActiveSpan('checkout', async (span) => {
    await mangopay.operations.listUsers();
    span.end();
  });

  const [list, checkout] = finished.getFinishedSpans();
  assert.equal(list?.name, 'GET /v2.01/{ClientId}/users');
  assert.equal(list.parentSpanContext?.spanId, checkout?.spanContext().spanId);
  assert.equal(list.attributes['http.response.status_code'], 200);
  assert.equal(list.attributes['http.request.resend_count'], 1);

  await reader.forceFlush();
  const scopes = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics);
  const names = scopes.flatMap(({ metrics }) => metrics.map(({ descriptor }) => descriptor.name));
  for (const name of ['http.client.request.duration', 'mangopay.client.token.remaining'])
    assert.ok(names.includes(name));
});
