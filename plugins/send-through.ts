import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';

/** What the hooks of a middleware are given, apart from response or error. */
export type HookArguments = MiddlewareCallbackParams;

/**
 * Runs one openapi-fetch middleware around `next`, as openapi-fetch does around `fetch`. Used to stack middleware where
 * nothing that is registered on a client can get between them.
 */
export async function sendThrough(
  middleware: Middleware,
  call: HookArguments,
  next: (request: Request) => Promise<Response>,
): Promise<Response> {
  // A hook that has nothing to wait for is not waited for: this runs on every request.
  const replacing = middleware.onRequest?.(call);
  if (replacing !== undefined) {
    const replaced = await replacing;
    if (isResponse(replaced)) return replaced;
    if (replaced) call.request = replaced;
  }
  let response: Response;
  try {
    response = await next(call.request);
  } catch (error) {
    const recovered = await middleware.onError?.({ ...call, error });
    if (!isResponse(recovered)) throw recovered ?? error;
    response = recovered;
  }
  const answering = middleware.onResponse?.({ ...call, response });
  return answering === undefined ? response : ((await answering) ?? response);
}

/** Not by `instanceof`: servers such as Hono's put a class of their own in the place of the global one. */
function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'ok' in value && 'headers' in value;
}
