// Metrics of every client in the process, without a line in the code that makes them.
import diagnosticsChannel from 'node:diagnostics_channel';
import { metrics } from '@opentelemetry/api';
import type { ClientEvent } from 'mangopay-fetch';

/** Counts until the returned function is called. */
export function countEvents(): () => void {
  const meter = metrics.getMeter('mangopay');
  const events = meter.createCounter('mangopay.client.events');
  const exchange = meter.createHistogram('mangopay.token.exchange.duration', { unit: 's' });

  function onEvent(message: unknown): void {
    const event = message as ClientEvent; // what the channel carries
    events.add(1, { type: event.type, ...detailOf(event) });
    if (event.type === 'token.received' && event.source === 'exchange') exchange.record(event.ms / 1000);
  }
  diagnosticsChannel.subscribe('mangopay-fetch', onEvent);
  return () => diagnosticsChannel.unsubscribe('mangopay-fetch', onEvent);
}

/** What deserves its own series: never a key, a date or an error's message. */
function detailOf(event: ClientEvent): Record<string, string> {
  switch (event.type) {
    case 'token.received':
      return { source: event.source };
    case 'token.rejected':
      return { action: event.action };
    case 'credentials.blocked':
      return { error: event.oauthError };
    case 'store.unavailable':
      return { operation: event.operation };
    case 'request.retried':
      return { method: event.method, path: event.path, reason: `${event.status ?? 'network'}` };
    case 'request.settled':
      return { method: event.method, path: event.path, outcome: event.outcome };
    default:
      return {};
  }
}
