// A span for each call of a client, and how long it took: register it first, so that it sees what others add.
import { metrics, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { MangopayClient } from 'mangopay-fetch';

type Middleware = Parameters<MangopayClient['use']>[0];

/** `client.use(spans())`. Names hold the path as in the documentation: no id of a user or a wallet gets into them. */
export function spans(): Middleware {
  const tracer = trace.getTracer('mangopay');
  const duration = metrics.getMeter('mangopay').createHistogram('http.client.request.duration', { unit: 's' });
  const calls = new WeakMap<object, { span: Span; attributes: Record<string, string>; start: number }>();

  function end(call: object, outcome: Record<string, string | number>, failed: boolean): void {
    const { span, attributes, start } = calls.get(call) ?? {};
    if (!span || start === undefined) return;
    span.setAttributes(outcome);
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    duration.record((performance.now() - start) / 1000, { ...attributes, ...outcome });
  }

  return {
    onRequest({ request, schemaPath, options }) {
      const attributes = { 'http.request.method': request.method, 'url.template': schemaPath };
      const span = tracer.startSpan(`${request.method} ${schemaPath}`, { kind: SpanKind.CLIENT, attributes });
      calls.set(options, { span, attributes, start: performance.now() });
    },
    onResponse({ response, options }) {
      end(options, { 'http.response.status_code': response.status }, !response.ok);
    },
    onError({ error, options }) {
      const type = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      end(options, { 'error.type': type }, true);
    },
  };
}
