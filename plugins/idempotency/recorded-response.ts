/** What the API recorded of its answer to a request with an idempotency key. */
export interface RecordedAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly headers: Record<string, string>;
  /** Path of the request, in lower case; `undefined` where none was recorded. */
  readonly path: string | undefined;
  /** `Type` of the error report, where it is one. */
  readonly type: string | undefined;
}

/** Reads the body of `GET …/responses/{IdempotencyKey}`; `undefined` if it is no such record. */
export function readRecord(body: string): RecordedAnswer | undefined {
  const record = parse(body);
  if (!isObject(record)) return undefined;
  const status = Number(record['StatusCode']); // a string on the wire
  if (!(Number.isInteger(status) && status >= 200 && status <= 599)) return undefined;
  const { ContentType, Date: date, RequestURL, Resource } = record;
  const type = isObject(Resource) ? Resource['Type'] : undefined;
  return {
    status,
    body: bodyOf(status, Resource),
    headers: {
      'Content-Type': typeof ContentType === 'string' ? ContentType : 'application/json',
      ...(typeof date === 'string' && { Date: date }),
    },
    path: typeof RequestURL === 'string' && URL.canParse(RequestURL) ? normalPath(RequestURL) : undefined,
    type: typeof type === 'string' ? type : undefined,
  };
}

/** Whether the record is that of a request to this URL. The base may have a path of its own in front. */
export function isRecordOf(record: RecordedAnswer, url: string): boolean {
  return record.path === undefined || normalPath(url).endsWith(record.path);
}

/** The answer as if it had just arrived. */
export function toResponse({ body, status, headers }: RecordedAnswer): Response {
  return new Response(body, { status, headers });
}

function bodyOf(status: number, resource: unknown): string | null {
  if (resource === undefined || resource === null || status === 204 || status === 205 || status === 304) return null;
  return typeof resource === 'string' ? resource : JSON.stringify(resource);
}

/** The API spells paths in several ways: `V2.01`, a slash at the end. */
function normalPath(url: string): string {
  return new URL(url).pathname.toLowerCase().replace(/\/$/, '');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
