// Import it before anything else. In a service, most of this is the set-up that it has already.
import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider, type MetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { instrument } from 'mangopay-fetch/otel';

/** Ends, and sends what is left, by the function that is returned. */
export async function startTelemetry(spanProcessor: SpanProcessor, reader: MetricReader): Promise<() => Promise<void>> {
  const tracers = new BasicTracerProvider({ spanProcessors: [spanProcessor] });
  const meters = new MeterProvider({ readers: [reader] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(tracers);
  metrics.setGlobalMeterProvider(meters);
  const stop = await instrument(); // the line for Mangopay
  return async () => {
    stop();
    await Promise.all([tracers.shutdown(), meters.shutdown()]);
  };
}
