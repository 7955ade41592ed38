import { ParameterError } from '../../errors/call.js';

/** Writes a body: as a form where the content type says so, else as JSON. */
export function serializeBody(body: unknown, headers?: Headers): string {
  // As JSON they would be `{}`.
  if (body instanceof FormData || body instanceof Blob || body instanceof ReadableStream)
    throw new ParameterError('body', 'body', 'body must be an object. A file goes into its field by `fileBody`.');
  if (body instanceof URLSearchParams) return serializeBody(Object.fromEntries(body), headers);
  const isForm = headers?.get('Content-Type')?.startsWith('application/x-www-form-urlencoded');
  return isForm
    ? new URLSearchParams(body as Record<string, string>).toString() // what the types ask for with this content type
    : JSON.stringify(body);
}
