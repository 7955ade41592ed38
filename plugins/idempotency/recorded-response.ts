import { isObject, parseJson } from '../../lib/json.js';

/** What the API recorded of its response to a request with an idempotency key. */
export interface RecordedAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly headers: Record<string, string>;
  /** Path of the request, in lower case; `undefined` where none was recorded. */
  readonly path: string | undefined;
  /** `Type` of the error report, where it is one. */
  readonly type: string | undefined;
}

/** Reads the body of `GET …/responses/{IdempotencyKey}`; `undefined` if it is not such a record. */
export function readRecord(body: string): RecordedAnswer | undefined {
  const record = parseJson(body);
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
    path: typeof RequestURL === 'string' && URL.canParse(RequestURL, ANY_HOST) ? normalPath(RequestURL) : undefined,
    type: typeof type === 'string' ? type : undefined,
  };
}

/** Whether a refused lookup says that the key is unknown. */
export function saysUnknown(body: string): boolean {
  const refusal = parseJson(body);
  return isObject(refusal) && refusal['Type'] === 'correlationid_not_found';
}

/** Whether the record is that of a request to this URL. Either may have something in front, as behind a gateway. */
export function isRecordOf(record: RecordedAnswer, url: string): boolean {
  const path = normalPath(url);
  return record.path === undefined || path.endsWith(record.path) || record.path.endsWith(path);
}

/** Fields that the API gives back as it got them. It may change others: case, spaces, defaults. */
const GIVEN_BACK = /(Id|Currency|^Tag|^Owners)$/;

/**
 * The path of a field that has one value in the body of a request and another in what was recorded; `undefined` where
 * nothing is known to differ.
 */
export function contradiction(record: RecordedAnswer, body: string): string | undefined {
  return record.status < 300 ? differing(parseJson(body), parseJson(record.body ?? ''), '') : undefined;
}

function differing(asked: unknown, recorded: unknown, path: string): string | undefined {
  const isGivenBack = GIVEN_BACK.test(path.replace(/^.*\./, ''));
  // The order of a list may change.
  if (isGivenBack && Array.isArray(asked) && Array.isArray(recorded))
    return asked.some((item) => !recorded.includes(item)) ? path : undefined;
  if (!isObject(asked) || !isObject(recorded)) {
    const isComparable = typeof asked === 'number' || (typeof asked === 'string' && isGivenBack);
    return isComparable && typeof recorded === typeof asked && recorded !== asked ? path : undefined;
  }
  for (const name of Object.keys(asked)) {
    if (!Object.hasOwn(recorded, name)) continue;
    const found = differing(asked[name], recorded[name], path === '' ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The response as if it had just arrived. */
export function toResponse({ body, status, headers }: RecordedAnswer): Response {
  return new Response(body, { status, headers });
}

function bodyOf(status: number, resource: unknown): string | null {
  if (resource === undefined || resource === null || status === 204 || status === 205 || status === 304) return null;
  return typeof resource === 'string' ? resource : JSON.stringify(resource);
}

const ANY_HOST = 'http://localhost';

/** The API spells paths in several ways: `V2.01`, a slash at the end, without a host, `%2D` for a dash. */
function normalPath(url: string): string {
  return new URL(url, ANY_HOST).pathname
    .replace(/%[2-7][0-9a-f]/gi, decodeURIComponent)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}
