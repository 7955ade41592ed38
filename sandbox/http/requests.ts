import type { Json } from '../json.js';

/** A request that the sandbox received. */
export interface ReceivedRequest {
  /** In capitals. */
  readonly method: string;
  /** Path and query as they came. */
  readonly path: string;
  /** `undefined` if no operation has this path and method. */
  readonly operationId: string | undefined;
  /** By lower-case name. The credentials are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else as text; `undefined` where there was none. */
  readonly body: Json | undefined;
  /** Number of the token that it carried, as in {@link SandboxToken}; `undefined` if it carried none of the sandbox's. */
  readonly token: number | undefined;
  /** The key that it carried; `undefined` where it had none. */
  readonly idempotencyKey: string | undefined;
  /** What `strict` would have refused: a sentence for each field that was ignored or converted. */
  readonly letThrough: readonly string[];
  /** Wall-clock ms of the sandbox at which it came. */
  readonly receivedAt: number;
  /** The status that was sent; `undefined` while it is worked on, and if the response never left. */
  status: number | undefined;
  /** Kind of the fault that struck it, if one did. */
  fault: string | undefined;
  /** Real ms until it was answered. */
  ms: number | undefined;
}

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie']);

/** The headers in one string each; of a secret only its scheme stays. */
export function maskHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const text = [value].flat().join(', ');
    masked[name] = SECRET_HEADERS.has(name) ? `${/^\S+(?= )/.exec(text)?.[0] ?? ''} ***`.trim() : text;
  }
  return masked;
}

const MOST_REQUESTS = 10_000;
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** The last requests; fewer where their bodies are large. */
export function createRequestLog() {
  const list: ReceivedRequest[] = [];
  const sizes: number[] = [];
  let size = 0;
  return {
    list,
    add(request: ReceivedRequest, characters: number): void {
      list.push(request);
      sizes.push(characters);
      size += characters;
      while (list.length > MOST_REQUESTS || (size > MOST_CHARACTERS && list.length > 1)) {
        list.shift();
        size -= sizes.shift() ?? 0;
      }
    },
    clear(): void {
      list.length = 0;
      sizes.length = 0;
      size = 0;
    },
  };
}
