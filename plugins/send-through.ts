import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';

/**
 * Runs one openapi-fetch middleware around `next`, as openapi-fetch does around `fetch`. Used to stack middleware where
 * nothing that is registered on a client can get between them. What `onRequest` throws at once is thrown at once.
 *
 * Hooks that have nothing to wait for are not waited for, and nothing is awaited in vain: this runs on every request.
 */
export function sendThrough(middleware: Middleware, call: MiddlewareCallbackParams, next: Send): Promise<Response> {
  const replacing = middleware.onRequest?.(call);
  return replacing === undefined ? forward(middleware, call, next) : replace(replacing, middleware, call, next);
}

type Send = (request: Request) => Promise<Response>;

async function replace(
  replacing: ReturnType<NonNullable<Middleware['onRequest']>>,
  middleware: Middleware,
  call: MiddlewareCallbackParams,
  next: Send,
): Promise<Response> {
  const replaced = await replacing;
  if (isResponse(replaced)) return replaced;
  if (replaced) call.request = replaced;
  return forward(middleware, call, next);
}

function forward(middleware: Middleware, call: MiddlewareCallbackParams, next: Send): Promise<Response> {
  return next(call.request).then(
    (response) => answer(middleware, call, response),
    middleware.onError && ((error) => recover(middleware, call, error)),
  );
}

function answer(
  middleware: Middleware,
  call: MiddlewareCallbackParams,
  response: Response,
): Response | Promise<Response> {
  // By name: to spread the arguments takes longer than all else here.
  const { request, schemaPath, params, options, id } = call;
  const answering = middleware.onResponse?.({ request, schemaPath, params, options, id, response });
  return answering === undefined ? response : Promise.resolve(answering).then((answered) => answered ?? response);
}

async function recover(middleware: Middleware, call: MiddlewareCallbackParams, error: unknown): Promise<Response> {
  const recovered = await middleware.onError?.({ ...call, error });
  if (isResponse(recovered)) return answer(middleware, call, recovered);
  throw recovered ?? error;
}

/** Not by `instanceof`: servers such as Hono's put a class of their own in the place of the global one. */
function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;
}
