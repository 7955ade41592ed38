/**
 * Spans and metrics of every client in the process, by OpenTelemetry's semantic conventions for HTTP clients. Needs
 * `@opentelemetry/api`, and a platform with `node:diagnostics_channel`.
 *
 * @module
 */
import { channel } from 'node:diagnostics_channel';
import type * as OpenTelemetry from '@opentelemetry/api';
import { ConfigurationError } from '../index.js';
import { CHANNEL, TRACES } from '../lib/events.js';
import type { Message } from './attributes.js';
import { measure } from './metrics.js';
import { spans } from './spans.js';

/**
 * From now on, each call of every client is a span below the one that is active where it is made, and is active itself
 * while it runs; its retries belong to it. Beside `http.client.request.duration` there are metrics of tokens, of settled
 * requests, of the rate limit and of other events. No attribute holds a token, a key, a body or a parameter.
 *
 * @example
 * ```ts
 * const stop = await instrument(); // once, when the SDK of OpenTelemetry has been started
 * ```
 * @returns a function that ends it.
 * @throws {@link ConfigurationError} where `@opentelemetry/api` is missing, or is older than 1.3.
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 */
export async function instrument(): Promise<() => void> {
  const api = await loadApi();
  const { start, end, close } = spans(api);
  const { count, stop } = measure(api);

  function onEvent(message: unknown): void {
    const event = message as Message; // what the channel carries
    if (event.type === 'request.completed' || event.type === 'request.failed') end(event);
    count(event);
  }
  const [events, calls] = [channel(CHANNEL), channel(`tracing:${TRACES}:start`)];
  events.subscribe(onEvent);
  calls.subscribe(start);
  return () => {
    calls.unsubscribe(start);
    events.unsubscribe(onEvent);
    close();
    stop();
  };
}

/** Only when it is needed, so that a missing one is reported in a sentence. */
async function loadApi(): Promise<typeof OpenTelemetry> {
  const needed =
    'mangopay-fetch/otel needs the package @opentelemetry/api, 1.3 or later: npm install @opentelemetry/api.';
  const api = await import('@opentelemetry/api').catch((cause: unknown) => {
    throw new ConfigurationError('@opentelemetry/api', needed, { cause });
  });
  if (!('metrics' in api)) throw new ConfigurationError('@opentelemetry/api', needed);
  return api;
}
