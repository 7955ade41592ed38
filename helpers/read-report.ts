import { excerpt, sentence } from '../lib/excerpt.js';
import { isObject } from '../lib/json.js';

/** Characters of a sentence; the API's own are far shorter. */
const LONGEST_SENTENCE = 1000;
const LONGEST_NAME = 100;
const MOST_ERRORS = 50;

/** What the body of an error says, whichever shape it has. */
export interface ErrorReport {
  readonly message: string | undefined;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly date: Date | undefined;
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * Reads the shapes in which the API reports errors: its own report (in capitals, or in small letters as some payment
 * methods write it), OAuth (RFC 6749 §5.2), problem details (RFC 9457), and anything else as text.
 */
export function readReport(body: unknown): ErrorReport {
  if (!isObject(body)) return textReport(body);
  // The client's stand-in for a body that was not a JSON object. A report always has more.
  if (typeof body['text'] === 'string' && Object.keys(body).length === 1) return textReport(body['text']);
  const date = Number(body['Date'] ?? body['date'] ?? Number.NaN); // 1740581497.0 at times
  return {
    message: text(
      body['Message'] ?? body['message'] ?? body['error_description'] ?? joined(body['title'], body['detail']),
      LONGEST_SENTENCE,
    ),
    type: text(body['Type'] ?? body['type'] ?? body['error'], LONGEST_NAME),
    id: text(body['Id'] ?? body['id'] ?? body['traceId'], LONGEST_NAME),
    date: Number.isFinite(date) ? new Date(date * 1000) : undefined,
    errors: { ...sentences(body['Errors']), ...sentences(body['errors']) },
  };
}

function textReport(body: unknown): ErrorReport {
  const message = typeof body === 'string' && body.trim() !== '' ? excerpt(body) : undefined;
  return { message, type: undefined, id: undefined, date: undefined, errors: {} };
}

/** Some services give a list of sentences where others give one. */
function sentences(errors: unknown): Record<string, string> {
  if (!isObject(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors)
      .slice(0, MOST_ERRORS)
      .map(([name, value]) => [sentence(name, LONGEST_NAME), sentence([value].flat().join(' '), LONGEST_SENTENCE)]),
  );
}

function joined(title: unknown, detail: unknown): unknown {
  return detail ? `${title}. ${detail}` : title;
}

function text(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value !== '' ? sentence(value, longest) : undefined;
}
