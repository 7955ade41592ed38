import type { MergedOptions, Middleware, MiddlewareCallbackParams } from 'openapi-fetch';
import { type Retries, sendWithRetries } from '../plugins/retry.js';
import { sendThrough } from '../plugins/send-through.js';
import { type Attempts, attempts, type TransportOptions } from '../plugins/transport.js';
import type { AnyInit, Serializers } from './call-options.js';
import type { Route } from './routes.js';

/** What lies below a user's middleware, from the outside in. */
export interface Layers {
  readonly idempotency: Middleware;
  readonly authentication: Middleware;
  readonly retries: Retries;
  readonly transport: TransportOptions;
}

export interface CallSettings extends Serializers {
  readonly baseUrl: string;
  readonly timeout: number;
}

let serial = 0;

/**
 * One call while it lasts. The plugins of this client get it as their `options`, in the place of openapi-fetch's, so
 * that it can tell them what a plugin by itself could not know: the body, and whether anything was sent.
 */
export class Call implements MergedOptions {
  readonly baseUrl: string;
  readonly parseAs: MergedOptions['parseAs'];
  readonly querySerializer: Serializers['querySerializer'];
  readonly bodySerializer: Serializers['bodySerializer'];
  readonly pathSerializer: Serializers['pathSerializer'];
  /** The body as a string; `undefined` where it is none, or a middleware has replaced the request. */
  body: string | undefined = undefined;
  /** How often anything of this call has been sent. */
  sends = 0;
  /** What came through the user's middleware, and what goes back to it. */
  request: Request | undefined = undefined;
  response: Response | undefined = undefined;
  /** Sees the request before the user's middleware, which may put another one with another body in its place. */
  readonly witness: Middleware = {
    onRequest: ({ request }) => {
      this.#original = request;
    },
  };
  #original: Request | undefined = undefined;
  readonly #id = (++serial).toString(36);
  readonly #layers: Layers;
  readonly #route: Route;
  readonly #params: MiddlewareCallbackParams['params'];
  readonly #attempts: Attempts;

  constructor(layers: Layers, route: Route, settings: CallSettings, init: AnyInit, params: AnyInit['params']) {
    this.baseUrl = settings.baseUrl;
    this.parseAs = init.parseAs ?? 'json';
    this.querySerializer = init.querySerializer ?? settings.querySerializer;
    this.pathSerializer = init.pathSerializer ?? settings.pathSerializer;
    const serialize = init.bodySerializer ?? settings.bodySerializer;
    this.bodySerializer = (body, headers) => {
      const serialized = serialize(body, headers);
      if (typeof serialized === 'string') this.body = serialized;
      return serialized;
    };
    this.#layers = layers;
    this.#route = route;
    this.#params = params ?? {};
    this.#attempts = attempts(layers.transport, settings.timeout, () => `${route.method} ${route.path}`);
  }

  /** Through all layers: what openapi-fetch takes for `fetch`. */
  readonly send = async (request: Request): Promise<Response> => {
    if (this.#original && request !== this.#original) this.body = undefined;
    this.request = request;
    this.response = await (request.method === 'POST'
      ? sendThrough(this.#layers.idempotency, this.#argumentsWith(request), this.sendAuthenticated)
      : this.sendAuthenticated(request));
    return this.response;
  };

  /** Through the layers below idempotency. */
  readonly sendAuthenticated = (request: Request): Promise<Response> =>
    sendThrough(this.#layers.authentication, this.#argumentsWith(request), this.fetch);

  /** Through retries and attempts, the innermost layers. */
  readonly fetch = (request: unknown): Promise<Response> => {
    if (!(request instanceof Request)) throw new TypeError('A plugin sends a Request.');
    return sendWithRetries(this.#attempt, request, { path: this.#route.path, body: this.body }, this.#layers.retries);
  };

  /** The call is over: so is the timeout of its last attempt. */
  close(): void {
    this.#attempts.close();
  }

  readonly #attempt = (request: Request): Promise<Response> => {
    this.sends++;
    return this.#attempts.send(request);
  };

  #argumentsWith(request: Request): MiddlewareCallbackParams {
    return { request, schemaPath: this.#route.path, params: this.#params, options: this, id: this.#id };
  }
}
