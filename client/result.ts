// What a caller gets, from the response.

import { ResponseBodyError } from '../errors/call.js';
import { contentOf, jsonOf, textOf } from '../lib/body.js';
import { excerpt } from '../lib/excerpt.js';
import { isObject, parseJson } from '../lib/json.js';
import { type Call, idOf } from '../lib/layer.js';
import { rememberSent } from './sent.js';
import type { NonJsonError } from './types.js';

/** Data or error, and the response. */
export interface AnyResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Which call a response belongs to. A `Response` does not say it, and the errors made from it should. */
export interface RespondedCall {
  /** In capitals, as in `POST`. */
  readonly method: string;
  /** The path in the description, as in `/v2.01/{ClientId}/users/{UserId}`. */
  readonly path: string;
  /** The key that the request carried, where it carried one. */
  readonly idempotencyKey: string | undefined;
  readonly callId: string | undefined;
}

const calls = new WeakMap<object, RespondedCall>();

/** `undefined` where the response did not come through a client of ours. */
export function callOf(response: Response): RespondedCall | undefined {
  return calls.get(response);
}

/**
 * @throws {@link ResponseBodyError} where a success is not JSON.
 */
export async function toResult(response: Response, call: Call, secret: unknown): Promise<AnyResult> {
  const { method, path, parseAs, idempotencyKey } = call;
  if (!response.ok) {
    calls.set(response, { method, path, idempotencyKey, callId: idOf(call) });
    rememberSent(response, call);
    return { error: toError(hidden(await textOf(response), call, secret)), response };
  }
  if (parseAs === 'blob' || parseAs === 'arrayBuffer' || parseAs === 'stream')
    return { data: await contentOf(response, parseAs), response };
  const text = await textOf(response);
  if (parseAs === 'text') return { data: text, response };
  if (text === '') return { data: undefined, response };
  try {
    return { data: jsonOf(response, text), response };
  } catch (cause) {
    const { status, headers } = response;
    const contentType = headers.get('content-type');
    // What calls itself JSON is the API's, and may hold what no log should.
    const hide = (page: string) => hidden(page, call, secret);
    const begins = contentType?.includes('json') ? '' : ` It begins: ${excerpt(text, hide)}`;
    throw new ResponseBodyError(
      `${method} ${path}: received ${status} ${contentType ?? 'without a content type'} instead of JSON. A proxy or gateway may be intercepting the request.${begins}`,
      { cause, httpStatus: status, contentType, idempotencyKey },
    );
  }
}

/** A key of a letter or two is a placeholder: to hide it would leave no word whole. */
const SHORTEST_SECRET = 3;

/** What was sent, without its credentials: some servers and gateways echo the request. */
function hidden(text: string, { sent }: Call, secret: unknown): string {
  const [, credentials] = sent?.headers.get('Authorization')?.split(' ') ?? [];
  const values = [credentials, secret].filter((value) => typeof value === 'string' && value.length >= SHORTEST_SECRET);
  let rest = text;
  for (const value of values)
    rest = rest.replaceAll(JSON.stringify(value).slice(1, -1), '[hidden]').replaceAll(String(value), '[hidden]');
  return rest;
}

/** Always an object, so that `if (error)` finds every error. */
export function toError(body: unknown): object {
  if (isObject(body)) return body;
  const text = typeof body === 'string' ? body : '';
  const parsed = parseJson(text); // a gateway's page, or an empty body, is not JSON
  return isObject(parsed) ? parsed : ({ text } satisfies NonJsonError);
}
