import { ArgumentError } from '../errors/call.js';
import { joined } from '../lib/body.js';
import { builtin } from '../lib/builtin.js';

/** A file: its bytes, a stream of them, or where it is on this machine. */
export type FileSource = Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array> | string | URL;

/** Options of {@link fileBody}. */
export interface FileBodyOptions {
  /** How many bytes Base64 may take. Default 10 000 000: what Mangopay takes for a page of a KYC document. */
  limit?: number;
}

const KYC_LIMIT = 10_000_000;
/** How the files begin that Mangopay takes; a PDF may have something in front. */
const BEGINNINGS = [/%PDF-/, /^\x89PNG\r\n/, /^\xff\xd8\xff/, /^GIF8/];
/** A multiple of three, so that pieces of Base64 can be joined; small enough to be passed as arguments. */
const PIECE = 3 * 8192;
const LONGEST_PATH = 4096;

/**
 * Makes the body of an upload: a page of a KYC or dispute document, or a logo. The API takes the file as Base64 in JSON.
 *
 * The size is looked at before anything is sent, and a stream is not read further than the limit. Mangopay takes PDF,
 * JPEG and PNG, at least 1 KB (32 KB for an `IDENTITY_PROOF`) and about 7 MB before encoding for KYC; it publishes no
 * limit for disputes.
 *
 * @param source - Text and `file:` URLs are paths, and need a platform with `node:fs` (Node, Deno, Bun).
 * @example
 * ```ts
 * const body = await fileBody('/srv/uploads/passport.pdf');
 * await unwrap(mangopay.operations.createKycDocumentPage({ params, body }));
 * ```
 * @throws {@link ArgumentError} for a file that is empty, too large, or neither PDF, JPEG, PNG nor GIF; what reading it
 * throws.
 */
export async function fileBody(
  source: FileSource,
  { limit = KYC_LIMIT }: FileBodyOptions = {},
): Promise<{ File: string }> {
  const largest = Math.floor(limit / 4) * 3;
  const bytes = await readBytes(source, largest);
  if (bytes.length === 0) throw new ArgumentError('source', 'The file is empty.');
  if (bytes.length > largest) throw tooLarge(largest);
  const beginning = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!BEGINNINGS.some((form) => form.test(beginning)))
    throw new ArgumentError('source', 'The file is neither PDF, JPEG, PNG nor GIF. Mangopay would refuse it.');
  let File = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    File += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return { File };
}

async function readBytes(source: FileSource, largest: number): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (typeof source === 'string' || source instanceof URL) return readFile(source, largest);
  if (source instanceof Blob) return readStream(source.stream(), largest);
  if (typeof source === 'object' && source !== null && Symbol.asyncIterator in source)
    return readStream(source, largest);
  throw new ArgumentError('source', 'source must be bytes, a Blob, a stream of bytes, or a path.');
}

async function readStream(source: AsyncIterable<Uint8Array>, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // To throw here ends the stream as well.
  for await (const chunk of source) {
    if (!(chunk instanceof Uint8Array))
      throw new ArgumentError('source', 'The stream yields text; it must yield Uint8Array chunks.');
    chunks.push(chunk);
    length += chunk.length;
    if (length > largest) throw tooLarge(largest);
  }
  return joined(chunks, length);
}

interface FileSystem {
  createReadStream(path: string | URL): AsyncIterable<Uint8Array>;
}

/** Through the global, since an import of a node: module would bar other platforms. */
function readFile(path: string | URL, largest: number): Promise<Uint8Array> {
  if (path instanceof URL && path.protocol !== 'file:')
    throw new ArgumentError('source', 'A URL must be a file: URL; read others with fetch and give its body.');
  // Else the file would be in the message of the error that the platform throws.
  if (typeof path === 'string' && path.length > LONGEST_PATH)
    throw new ArgumentError(
      'source',
      'Strings are treated as file paths, and this one is too long. Pass the bytes instead.',
    );
  const fs = builtin('node:fs') as FileSystem | undefined; // Node's own module, by its documented shape
  if (!fs) throw new ArgumentError('source', 'This platform has no files; give the bytes or a stream.');
  return readStream(fs.createReadStream(path), largest);
}

function tooLarge(largest: number): ArgumentError {
  return new ArgumentError('source', `The file is larger than ${largest} bytes, which is the most that can be sent.`);
}
