import type * as OpenTelemetry from '@opentelemetry/api';
import type { Attributes, ObservableResult } from '@opentelemetry/api';
import { VERSION } from '../lib/version.js';
import { errorType, type Message, ofCall, ofClient, ofEnd, ofServer } from './attributes.js';

interface Metrics {
  readonly count: (event: Message) => void;
  readonly stop: () => void;
}

/** Those that the semantic conventions advise for this duration, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** The windows of the rate limit, in the order of the headers. */
const WINDOWS = ['15m', '30m', '60m', '24h'];

type Completed = Extract<Message, { type: 'request.completed' }>;

export function measure({ metrics }: typeof OpenTelemetry): Metrics {
  const meter = metrics.getMeter('mangopay-fetch', VERSION);
  const duration = meter.createHistogram('http.client.request.duration', {
    description: 'Duration of calls, retries included',
    unit: 's',
    advice: { explicitBucketBoundaries: BUCKETS },
  });
  const exchanges = meter.createCounter('mangopay.client.token.exchanges', {
    description: 'Tokens that the token endpoint has given, or, with error.type, has not',
    unit: '{exchange}',
  });
  const settled = meter.createCounter('mangopay.client.requests.settled', {
    description: 'Requests whose response was lost and has been looked up',
    unit: '{request}',
  });
  const others = meter.createCounter('mangopay.client.events', {
    description: 'Other events, by type',
    unit: '{event}',
  });
  const life = meter.createObservableGauge('mangopay.client.token.remaining', {
    description: 'Seconds that the current token is still valid',
    unit: 's',
  });
  const budget = meter.createObservableGauge('mangopay.client.rate_limit.remaining', {
    description: 'Calls left in a window of the rate limit, by the last response',
    unit: '{request}',
  });

  /** By client: when its token expires, and its last response. */
  const expiries = new Map<string, { readonly at: number; readonly attributes: Attributes }>();
  const responses = new Map<string, Completed>();
  const keyOf = ({ client }: Message) => `${client?.clientId} ${client?.origin}`;

  /** An idle client fetches no token: an expired one is reported once, and then not again. */
  function observeLife(result: ObservableResult): void {
    for (const [key, { at, attributes }] of expiries) {
      const left = (at - Date.now()) / 1000;
      result.observe(Math.max(0, left), attributes);
      if (left <= 0) expiries.delete(key);
    }
  }

  function observeBudget(result: ObservableResult): void {
    for (const { rateLimits, client } of responses.values())
      for (const [index, { remaining, reset }] of rateLimits.entries())
        if (reset.getTime() > Date.now())
          result.observe(remaining, { ...ofClient(client), 'mangopay.rate_limit.window': WINDOWS[index] ?? 'other' });
  }
  life.addCallback(observeLife);
  budget.addCallback(observeBudget);

  function count(event: Message): void {
    const { client } = event;
    if (event.type === 'request.started') return;
    if (event.type === 'request.completed' || event.type === 'request.failed') {
      duration.record(event.ms / 1000, { ...ofCall(event, client), ...ofEnd(event) });
      // A gateway's has no windows.
      if (event.type === 'request.completed' && event.status < 500) responses.set(keyOf(event), event);
    } else if (event.type === 'request.settled') {
      const { method, path, outcome } = event;
      settled.add(1, {
        'http.request.method': method,
        'url.template': path,
        'mangopay.outcome': outcome,
        ...ofServer(client),
      });
    } else if (event.type === 'token.refresh_failed') {
      exchanges.add(1, { ...ofClient(client), 'error.type': errorType(event.error) });
    } else if (event.type === 'token.received') {
      const attributes = ofClient(client);
      expiries.set(keyOf(event), { at: Date.now() + event.expiresIn * 1000, attributes });
      if (event.source === 'exchange') exchanges.add(1, attributes);
    } else {
      others.add(1, { ...ofClient(client), 'mangopay.event': event.type });
    }
  }
  return {
    count,
    stop() {
      life.removeCallback(observeLife);
      budget.removeCallback(observeBudget);
    },
  };
}
