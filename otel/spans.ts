import type * as OpenTelemetry from '@opentelemetry/api';
import type { TracedCall } from '../lib/events.js';
import { VERSION } from '../lib/version.js';
import { type Ended, ofCall, ofEnd } from './attributes.js';

interface Spans {
  /** Subscribes to the start of a trace. */
  readonly start: (message: unknown) => void;
  readonly end: (event: Ended) => void;
  /** Ends those that are left. */
  readonly close: () => void;
}

/** A span per call, however many requests are sent for it. */
export function spans({ trace, context, SpanKind, SpanStatusCode }: typeof OpenTelemetry): Spans {
  const tracer = trace.getTracer('mangopay-fetch', VERSION);
  const open = new Map<string, OpenTelemetry.Span>();
  return {
    start(message) {
      const call = message as TracedCall; // what the channel carries
      const { operationId, method, path, callId, client } = call;
      const attributes = {
        ...ofCall(call, client),
        'mangopay.call_id': callId,
        ...(operationId !== undefined && { 'mangopay.operation': operationId }),
      };
      const name = operationId === undefined ? method : `${method} ${path}`;
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
      open.set(callId, span);
      const within = trace.setSpan(context.active(), span);
      call.within = (run) => context.with(within, run);
    },
    end(event) {
      const span = open.get(event.callId);
      if (!span) return;
      open.delete(event.callId);
      const { attempts } = event;
      if (attempts > 1) span.setAttribute('http.request.resend_count', attempts - 1);
      if ('reportId' in event && event.reportId !== undefined) span.setAttribute('mangopay.report_id', event.reportId);
      const outcome = ofEnd(event);
      span.setAttributes(outcome);
      if ('error.type' in outcome) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close() {
      for (const span of open.values()) span.end();
      open.clear();
    },
  };
}
