// What the token endpoint's answer means. Sending is exchange.ts's.

import { CredentialsRejectedError, TokenRequestError, TokenResponseError } from '../../errors/token.js';
import type { Failure, Refusal } from './life.js';

/** The answer as it came, its body cut at {@link BODY_LIMIT}. */
export interface RawResponse {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

export interface TokenReply {
  readonly accessToken: string;
  /** Life in seconds; 0 means: good for those who wait, not to be kept. */
  readonly expiresIn: number;
  /** Why `expiresIn` is an assumption, where it is one. */
  readonly assumed?: string;
}

/** No token response is larger than this; what is gets cut and so fails to parse. */
export const BODY_LIMIT = 64 * 1024;

const ASSUMED_LIFE = 5 * 60;
const LONGEST_LIFE = 24 * 60 * 60;
/** RFC 6750 §2.1, with a bound on the length. */
const TOKEN68 = /^[A-Za-z0-9\-._~+/]{1,8192}=*$/;
/** Statuses after which the same request may succeed, whatever the body says. */
const PASSING = new Set([408, 425, 429]);
/** Errors of RFC 6749 §5.2 that the same request would meet again. */
const REFUSALS = new Map<string | undefined, Refusal>([
  ['unauthorized_client', 'locked'],
  ['invalid_client', 'client'],
  ['invalid_grant', 'request'],
  ['invalid_request', 'request'],
  ['invalid_scope', 'request'],
  ['unsupported_grant_type', 'request'],
]);

/** A token, or why there is none. `hide` takes the secret out of any text that is quoted in an error. */
export function interpret(response: RawResponse, now: number, hide: (text: string) => string): TokenReply | Failure {
  const { status, body } = response;
  const reply = parseObject(body);
  const { error, error_description: details } = reply ?? {};
  const oauthError = typeof error === 'string' ? hide(error).slice(0, 100) : undefined;

  if (status >= 200 && status < 300 && oauthError === undefined) {
    const token = reply && tokenIn(reply);
    if (typeof token === 'object') return token;
    const reason = token ?? `the body is not JSON: ${excerpt(body, (text) => hideTokens(hide(text)))}`;
    return {
      error: (retryAt) =>
        new TokenResponseError(
          `The token endpoint answered ${status}, but ${reason}. See what stands between this process and the server.`,
          { httpStatus: status, retryAt },
        ),
    };
  }
  const refusal = status < 500 && !PASSING.has(status) ? REFUSALS.get(oauthError) : undefined;
  if (oauthError !== undefined && refusal) {
    const said = typeof details === 'string' ? `${oauthError}: ${excerpt(details, hide)}` : oauthError;
    const what = refusal === 'locked' ? 'has locked this client out' : 'refused the client credentials';
    return {
      refusal,
      error: (blockedUntil) =>
        new CredentialsRejectedError(
          `The server ${what} (${said}). Nothing is sent to the token endpoint until ${blockedUntil.toISOString()}. Check client id, secret and environment.`,
          { httpStatus: status, oauthError, blockedUntil },
        ),
    };
  }
  return {
    retryAfter: parseRetryAfter(response.retryAfter, now),
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint answered ${status}${oauthError ? ` (${oauthError})` : ''}. The next attempt is made at ${retryAt.toISOString()}.`,
        { httpStatus: status, retryAt, oauthError },
      ),
  };
}

/** The token of a successful reply, or what is wrong with it in words. */
function tokenIn(reply: Readonly<Record<string, unknown>>): TokenReply | string {
  const { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } = reply;
  if (typeof accessToken !== 'string') return 'it holds no access_token';
  if (!TOKEN68.test(accessToken)) return 'its access_token is not one that a header can carry';
  if (String(tokenType).toLowerCase() !== 'bearer') return 'its token_type is not bearer';

  const seconds = typeof expiresIn === 'string' && expiresIn.trim() ? Number(expiresIn) : expiresIn;
  if (typeof seconds === 'number' && seconds >= 0 && seconds < Number.POSITIVE_INFINITY)
    return { accessToken, expiresIn: Math.min(seconds, LONGEST_LIFE) };
  const assumed = expiresIn === undefined ? 'expires_in is missing' : 'expires_in is not a number of seconds';
  return { accessToken, expiresIn: ASSUMED_LIFE, assumed };
}

/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110 §10.2.3). */
function parseRetryAfter(value: string | null, now: number): number | undefined {
  const seconds = Number(value ?? Number.NaN);
  const wait = Number.isNaN(seconds) ? Date.parse(value ?? '') - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(body)); // what was no object has none of the fields that are looked for
  } catch {
    return undefined;
  }
}

/** There may be one in it all the same: each long word with a digit is taken for one. */
function hideTokens(text: string): string {
  return text.replace(/[\w.~+/=-]{16,}/g, (word) => (/\d/.test(word) ? '[hidden]' : word));
}

function excerpt(text: string, hide: (text: string) => string): string {
  const line = hide(text)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim();
  return line === '' ? 'it is empty' : line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
