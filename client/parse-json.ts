import { ResponseBodyError } from '../errors/call.js';
import type { AnsweredCall } from './answered-call.js';

/**
 * The body of a successful answer; `undefined` where it is empty.
 *
 * @throws {@link ResponseBodyError}
 */
export function parseJson(text: string, response: Response, call: () => AnsweredCall, secret: unknown): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { status, headers } = response;
    const { method, path, idempotencyKey } = call();
    const contentType = headers.get('content-type');
    // What calls itself JSON is the API's, and may hold what no log should.
    const begins = contentType?.includes('json') ? '' : ` It begins: ${excerptOf(text, secret)}`;
    throw new ResponseBodyError(
      `${method} ${path}: the answer (${status}, ${contentType ?? 'no content type'}) is no JSON, though it announces success. Look for what stands between you and the API.${begins}`,
      { cause, httpStatus: status, contentType, idempotencyKey },
    );
  }
}

/** The first words of a page, on one line. Pages for developers show what was sent, so whatever may be a secret goes. */
function excerptOf(text: string, secret: unknown): string {
  const beginning = text.slice(0, 1000);
  return (typeof secret === 'string' ? beginning.replaceAll(secret, '***') : beginning)
    .replace(/[\w+/=.~-]{20,}/g, '***')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}
