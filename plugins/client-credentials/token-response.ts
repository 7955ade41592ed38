// What the token endpoint's answer means. Sending is exchange.ts's.

import { CredentialsRejectedError, TokenRequestError, TokenResponseError } from './errors.js';
import type { Failure } from './life.js';

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
const REFUSED = new Set([
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unsupported_grant_type',
]);

/** A token, or why there is none. `hide` takes the secret out of any text that is quoted in an error. */
export function interpret(response: RawResponse, now: number, hide: (text: string) => string): TokenReply | Failure {
  const { status } = response;
  const reply = parseObject(response.body);
  const oauthError = typeof reply?.['error'] === 'string' ? hide(reply['error']).slice(0, 100) : undefined;
  const successful = status >= 200 && status < 300;

  if (successful && oauthError === undefined) {
    const token = reply && tokenIn(reply);
    if (typeof token === 'object') return token;
    const reason =
      token ?? `the body is not a JSON object: ${excerpt(response.body, (text) => hideTokens(hide(text)))}`;
    return {
      error: (retryAt) =>
        new TokenResponseError(
          `The token endpoint answered ${status}, but ${reason}. See what stands between this process and the server.`,
          { status, retryAt },
        ),
    };
  }
  if (oauthError !== undefined && status < 500 && !PASSING.has(status)) {
    const description =
      typeof reply?.['error_description'] === 'string' ? `: ${excerpt(reply['error_description'], hide)}` : '';
    if (oauthError === 'unauthorized_client')
      return {
        refusal: 'locked',
        error: (blockedUntil) =>
          new CredentialsRejectedError(
            `The server has locked this client out (unauthorized_client${description}). Nothing is sent to the token endpoint until ${blockedUntil.toISOString()}. Check the credentials before then.`,
            { status, oauthError, blockedUntil },
          ),
      };
    if (REFUSED.has(oauthError))
      return {
        refusal: 'rejected',
        error: (blockedUntil) =>
          new CredentialsRejectedError(
            `The server refused the client credentials (${oauthError}${description}). Nothing is sent to the token endpoint until ${blockedUntil.toISOString()}, or until the secret changes. Check client id, secret and environment.`,
            { status, oauthError, blockedUntil },
          ),
      };
  }
  const retryAfter = parseRetryAfter(response.retryAfter, now);
  return {
    ...(retryAfter === undefined ? {} : { retryAfter }),
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint answered ${status}${oauthError === undefined ? '' : ` (${oauthError})`}. The next attempt is made at ${retryAt.toISOString()}.`,
        { status, retryAt, ...(oauthError === undefined ? {} : { oauthError }) },
      ),
  };
}

/** The token of a successful reply, or what is wrong with it in words. */
function tokenIn(reply: Readonly<Record<string, unknown>>): TokenReply | string {
  const { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } = reply;
  if (typeof accessToken !== 'string') return 'it holds no access_token';
  if (!TOKEN68.test(accessToken)) return 'its access_token is not one that a header can carry';
  if (typeof tokenType !== 'string' || tokenType.toLowerCase() !== 'bearer') return 'its token_type is not bearer';

  const seconds =
    typeof expiresIn === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(expiresIn) ? Number(expiresIn) : expiresIn;
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0)
    return {
      accessToken,
      expiresIn: ASSUMED_LIFE,
      assumed: expiresIn === undefined ? 'expires_in is missing' : 'expires_in is not a number of seconds',
    };
  return { accessToken, expiresIn: Math.min(seconds, LONGEST_LIFE) };
}

/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110 §10.2.3). */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}

function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    // The cast only gives the keys of an object a name; each value is checked where it is used.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** There may be one in it all the same: any long word with a digit is taken for one. */
function hideTokens(text: string): string {
  return text.replace(/[\w.~+/=-]{16,}/g, (word) => (/\d/.test(word) ? '[hidden]' : word));
}

function excerpt(text: string, hide: (text: string) => string): string {
  const line = hide(text)
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim();
  return line === '' ? 'it is empty' : line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
