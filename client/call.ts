import type { MergedOptions, Middleware, MiddlewareCallbackParams } from 'openapi-fetch';
import { type Idempotency, type Posted, sendOnce } from '../plugins/idempotency/index.js';
import { type Retries, sendWithRetries } from '../plugins/retry/index.js';
import { sendThrough } from '../plugins/send-through.js';
import { Attempts, type TransportOptions } from '../plugins/timeout.js';
import type { AnyInit, Serializers } from './call-options.js';
import type { Settings } from './check-options.js';
import type { Route } from './routes.js';
import { serializePath } from './serialize/path.js';

/** What lies below the user's middleware, from the outside in. */
export interface Layers {
  readonly idempotency: Idempotency;
  readonly authentication: Middleware;
  readonly retries: Retries;
  readonly transport: TransportOptions;
}

let serial = 0;

/**
 * One call while it lasts. The plugins of this client get it as their `options`, in the place of openapi-fetch's, so
 * that it can tell them what a plugin by itself could not know: the body, and whether anything was sent.
 */
export class Call implements MergedOptions, Posted {
  /** The body as a string; `undefined` where it is none, or a middleware has replaced the request. */
  body: string | undefined;
  /** How often anything of this call has been sent. */
  sends = 0;
  /** What came through the user's middleware. */
  request: Request | undefined;
  /** Whether anything could abort the requests of this call. */
  abortable = false;
  readonly #layers: Layers;
  readonly #settings: Settings;
  readonly #route: Route;
  readonly #init: AnyInit;
  readonly #params: MiddlewareCallbackParams['params'];
  readonly #attempts: Attempts;
  readonly #id = String(++serial);

  constructor(
    layers: Layers,
    settings: Settings,
    route: Route,
    init: AnyInit,
    params: MiddlewareCallbackParams['params'],
  ) {
    this.#layers = layers;
    this.#settings = settings;
    this.#route = route;
    this.#init = init;
    this.#params = params;
    this.#attempts = new Attempts(layers.transport, init.timeout ?? settings.timeout, route);
  }

  get baseUrl(): string {
    return this.#settings.baseUrl;
  }
  get path(): string {
    return this.#route.path;
  }
  get parseAs(): NonNullable<AnyInit['parseAs']> {
    return this.#init.parseAs ?? 'json';
  }
  get querySerializer(): Serializers['querySerializer'] {
    return this.#init.querySerializer ?? this.#settings.querySerializer;
  }
  get bodySerializer(): Serializers['bodySerializer'] {
    return this.#init.bodySerializer ?? this.#settings.bodySerializer;
  }
  get pathSerializer(): Serializers['pathSerializer'] {
    return this.#init.pathSerializer ?? this.#settings.pathSerializer ?? serializePath;
  }

  serializeBody(body: unknown, headers: Headers): BodyInit {
    const serialized = this.bodySerializer(body, headers);
    if (typeof serialized === 'string') this.body = serialized;
    return serialized;
  }

  /** A middleware in front of the user's, which may put a request with another body in the place of this one. */
  witness(): Middleware {
    return {
      onRequest: ({ request }) => {
        this.request = request;
      },
    };
  }

  /** Through all layers. */
  send(request: Request): Promise<Response> {
    if (this.request && request !== this.request) this.body = undefined;
    this.request = request;
    return request.method === 'POST'
      ? sendOnce((own) => this.sendAuthenticated(own), request, this, this.#layers.idempotency)
      : this.sendAuthenticated(request);
  }

  /** A request that idempotency makes: it has a signal of its own, and goes through the layers below. */
  sendOwn(request: Request): Promise<Response> {
    this.abortable = true;
    return this.sendAuthenticated(request);
  }

  sendAuthenticated(request: Request): Promise<Response> {
    return sendThrough(
      this.#layers.authentication,
      { request, schemaPath: this.path, params: this.#params, options: this, id: this.#id },
      (own) => this.fetch(own),
    );
  }

  /** Through retries and attempts, which know nothing of tokens. */
  fetch(request: unknown): Promise<Response> {
    if (!isRequest(request)) throw new TypeError('Plugins of this client send a Request.');
    const { retries } = this.#layers;
    return sendWithRetries((own) => this.#attempt(own), request, this, retries);
  }

  /** The call is over, and with it the timeout of its last attempt. */
  close(): void {
    this.#attempts.close();
  }

  #attempt(request: Request): Promise<Response> {
    this.sends++;
    return this.#attempts.send(request, this.abortable);
  }
}

/** Not by `instanceof`: servers such as Hono's put a class of their own in the place of the global one. */
function isRequest(value: unknown): value is Request {
  return typeof value === 'object' && value !== null && 'headers' in value && 'url' in value;
}
