// Bodies of responses that are read where time and size are watched, and looked at elsewhere.

interface Body {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What its text says as JSON, once it has been asked for. */
  value?: unknown;
}

/** Read bodies, for as long as the response lives. */
const bodies = new WeakMap<Response, Body>();
const decoder = new TextDecoder();

/** More bytes than a response of an API has. Larger ones can be read as a stream. */
export const LARGEST_BODY = 64 * 1024 * 1024;

/** Thrown by {@link readBody}. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** Reads the whole body, unless the signal aborts, and keeps it for {@link textOf} and {@link unread}. */
export async function readBody(response: Response, as: 'text' | 'bytes', signal: AbortSignal): Promise<void> {
  const length = response.headers.get('content-length');
  const isBounded =
    length !== null && Number(length) <= LARGEST_BODY && response.headers.get('content-encoding') === null;
  // The platform holds a body to its length. Without one, the bytes are counted.
  if (as === 'text' && isBounded) return void bodies.set(response, { content: await response.text() });
  const bytes = await readBytes(response, signal);
  bodies.set(response, { content: as === 'text' ? decoder.decode(bytes) : bytes });
}

async function readBytes(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (signal.aborted || size > LARGEST_BODY) {
      void reader.cancel().catch(() => undefined); // the rest is not wanted, and neither is its failure
      signal.throwIfAborted();
      throw new BodyTooLarge(`The body has more than ${LARGEST_BODY} bytes.`);
    }
    chunks.push(value);
  }
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  return joined(chunks, size);
}

/** The chunks one after the other; `size` is that of all together. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The body as text, whether it has been read or not. */
export function textOf(response: Response): string | Promise<string> {
  const content = bodies.get(response)?.content;
  if (content === undefined) return response.text();
  return typeof content === 'string' ? content : decoder.decode(content);
}

/** The body, if it has been read as text. */
export function keptText(response: Response): string | undefined {
  const content = bodies.get(response)?.content;
  return typeof content === 'string' ? content : undefined;
}

/**
 * The text of the body as JSON. Parsed once, however often it is asked for.
 *
 * @throws SyntaxError
 */
export function jsonOf(response: Response, text: string): unknown {
  const body = bodies.get(response);
  if (body && 'value' in body) return body.value;
  const value: unknown = JSON.parse(text);
  if (body) body.value = value;
  return value;
}

/** The body in the form that the caller asked for, whether it has been read or not. */
export function contentOf(response: Response, as: 'blob' | 'arrayBuffer' | 'stream'): Promise<unknown> | unknown {
  const readable = unread(response);
  if (as === 'stream') return readable.body;
  return as === 'blob' ? readable.blob() : readable.arrayBuffer();
}

/** The same response with a body to be read; itself where nothing has been read. */
export function unread(response: Response): Response {
  const body = bodies.get(response)?.content;
  if (body === undefined) return response;
  const { status, statusText, headers, url } = response;
  const copy = new Response(body.length === 0 ? null : body, { status, statusText, headers });
  Object.defineProperty(copy, 'url', { value: url });
  return copy;
}
