import { randomUUID } from 'node:crypto';
import type { Json } from '../json.js';

export interface Answer {
  status: number;
  /** Absent: no body at all. */
  body?: Json;
  headers?: Record<string, string>;
}

/** Thrown by whatever finds that a request must be refused. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: (date: number) => Answer;

  constructor(answer: (date: number) => Answer) {
    super('The request is refused');
    this.answer = answer;
  }
}

const PARAM_ERROR =
  'One or several required parameters are missing or incorrect. An incorrect resource ID also raises this kind of error.';

/** The usual shape of a refusal. */
export function asRefusal(
  status: number,
  type: string,
  message: string,
  errors: Record<string, string> | null = null,
): Refusal {
  return new Refusal((date) => ({
    status,
    body: { Message: message, Type: type, Id: `${randomUUID()}#${date}`, Date: date, errors },
  }));
}

export function paramError(errors: Record<string, string>): Refusal {
  return asRefusal(400, 'param_error', PARAM_ERROR, errors);
}

export function notFound(what: string): Refusal {
  return asRefusal(404, 'ressource_not_found', 'The ressource does not exist', {
    RessourceNotFound: `Cannot find the ressource ${what}`,
  });
}

/** A 401 has neither `Id` nor `errors`. */
export function invalidCredentials(): Refusal {
  return new Refusal((date) => ({
    status: 401,
    body: { Message: 'The authorization credentials are not valid', Type: 'invalid_credentials', Date: date },
  }));
}

/** The report that goes with a status where nothing more is known. */
export function documented(status: number): Refusal {
  if (status === 401) return invalidCredentials();
  if (status === 404) return notFound('that was asked for');
  if (status === 403) return asRefusal(403, 'forbidden_ressource', 'You do not have permission to use this resource.');
  if (status === 429) {
    return asRefusal(429, 'rate_limit', 'Rate limit exceeded. Please contact support for more assistance');
  }
  return asRefusal(status, 'other', 'Internal Server Error');
}

/** How the token endpoint refuses (RFC 6749, section 5.2). */
export function oauthError(status: number, error: string, description?: string): Refusal {
  const body = description === undefined ? { error } : { error, error_description: description };
  return new Refusal(() => ({ status, body }));
}
