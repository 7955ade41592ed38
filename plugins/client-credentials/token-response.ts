// What the token endpoint's response means. Sending is exchange.ts's.

import { CredentialsRejectedError, TokenRequestError, TokenResponseError } from '../../errors/token.js';
import { excerpt } from '../../lib/excerpt.js';
import { parseJson } from '../../lib/json.js';
import { parseRetryAfter } from '../../lib/retry-after.js';
import type { Failure, Refusal } from './life.js';

/** The response as it came, its body cut at {@link BODY_LIMIT}. */
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
const BODY_LIMIT = 64 * 1024;

const ASSUMED_LIFE = 5 * 60;
const LONGEST_LIFE = 24 * 60 * 60;
/** What a header carries: RFC 6749 §A.12 and, since `Headers` takes them, the letters of Latin-1. */
const TOKEN = /^[\x21-\x7e\x80-\xff]([\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;
/** Statuses after which the same request may succeed, whatever the body says. */
const PASSING = new Set([408, 425, 429]);
/** Errors that the same request would meet again (RFC 6749 §5.2, RFC 8707 §2). */
const OF_REQUEST = /^(invalid_(grant|request|scope|target)|unauthorized_client|unsupported_grant_type|access_denied)$/;
/** What was asked for is at fault; the credentials may be right. */
const OF_WHAT_IS_ASKED_FOR = /^invalid_(scope|target)$/;

/** What the plugin knows beside the response. */
export interface Expectation {
  /** Wall clock, in milliseconds. */
  readonly now: number;
  /** Takes the secret out of any text that is quoted in an error. */
  readonly hide: (text: string) => string;
  readonly type: 'bearer' | 'dpop';
  /** Whether the server has locked the client out, which another secret does not end. */
  readonly isLocked: (refusal: { readonly status: number; readonly oauthError: string | undefined }) => boolean;
}

/** The body as a text, cut at {@link BODY_LIMIT}. */
export async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size <= BODY_LIMIT; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  void reader.cancel().catch(() => undefined); // what follows is not wanted, and its failure neither
  return text.slice(0, BODY_LIMIT);
}

/** A token, or why there is none. */
export function interpret(response: RawResponse, expected: Expectation): TokenReply | Failure {
  const { status, body } = response;
  const { hide } = expected;
  const parsed = parseJson(body);
  // What is not an object has none of the fields that are looked for.
  const reply: Readonly<Record<string, unknown>> | undefined = parsed === undefined ? undefined : Object(parsed);
  const { error, error_description: details } = reply ?? {};
  const oauthError = typeof error === 'string' ? hide(error).slice(0, 100) : undefined;

  if (status >= 200 && status < 300 && oauthError === undefined) {
    const token = reply && tokenIn(reply, expected.type);
    if (typeof token === 'object') return token;
    const reason = token ?? `the body is not JSON: ${excerpt(body, (text) => hideTokens(hide(text))) || 'it is empty'}`;
    return {
      error: (retryAt) =>
        new TokenResponseError(
          `The token endpoint responded with ${status}, but ${reason}. Check whether a proxy or gateway intercepts the request.`,
          { httpStatus: status, retryAt },
        ),
    };
  }
  const refusal = refusalOf(status, oauthError, expected);
  if (refusal) {
    const said = [oauthError ?? `status ${status}`];
    if (typeof details === 'string' && details.trim() !== '') said.push(excerpt(details, hide));
    return { refusal, error: refused(refusal, status, oauthError, said.join(': ')) };
  }
  return {
    retryAfter: parseRetryAfter(response.retryAfter, expected.now),
    error: (retryAt) =>
      new TokenRequestError(
        `The token endpoint responded with ${status}${oauthError ? ` (${oauthError})` : ''}. Next attempt at ${retryAt.toISOString()}.`,
        { httpStatus: status, retryAt, oauthError },
      ),
  };
}

/** A 401 refuses the credentials, whatever its body says. */
function refusalOf(status: number, oauthError: string | undefined, { isLocked }: Expectation): Refusal | undefined {
  if (status >= 500 || PASSING.has(status)) return undefined;
  if (isLocked({ status, oauthError })) return 'locked';
  if (status === 401 || oauthError === 'invalid_client') return 'client';
  return oauthError !== undefined && OF_REQUEST.test(oauthError) ? 'request' : undefined;
}

/** What a refusal is reported as, by this process and by those that share its store. */
export function refused(
  refusal: Refusal,
  status: number,
  oauthError = 'invalid_client',
  said = oauthError,
): Failure['error'] {
  const isAskedFor = refusal === 'request' && OF_WHAT_IS_ASKED_FOR.test(oauthError);
  return (until) => {
    const silence = `Nothing is sent to the token endpoint until ${until.toISOString()}.`;
    if (isAskedFor)
      return new TokenRequestError(
        `The server does not grant what is asked for (${said}). ${silence} Check scope, audience and resource.`,
        { httpStatus: status, oauthError, retryAt: until },
      );
    const what = refusal === 'locked' ? 'has locked this client out' : 'refused the client credentials';
    return new CredentialsRejectedError(
      `The server ${what} (${said}). ${silence} Check client id, secret and environment.`,
      { httpStatus: status, oauthError, blockedUntil: until },
    );
  };
}

/** The token of a successful reply, or what is wrong with it in words. */
function tokenIn(reply: Readonly<Record<string, unknown>>, type: Expectation['type']): TokenReply | string {
  const { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } = reply;
  if (typeof accessToken !== 'string') return 'it holds no access_token';
  if (!TOKEN.test(accessToken)) return 'its access_token is not one that a header can carry';
  if (String(tokenType).toLowerCase() !== type) return `its token_type is not ${type}`;

  const seconds = typeof expiresIn === 'string' && expiresIn.trim() ? Number(expiresIn) : expiresIn;
  if (typeof seconds === 'number' && seconds >= 0 && seconds < Number.POSITIVE_INFINITY)
    return { accessToken, expiresIn: Math.min(seconds, LONGEST_LIFE) };
  const assumed = expiresIn === undefined ? 'expires_in is missing' : 'expires_in is not a number of seconds';
  return { accessToken, expiresIn: ASSUMED_LIFE, assumed };
}

/** It may hold a token nevertheless: each word with a digit that is long enough. */
function hideTokens(text: string): string {
  return text.replace(/[\w.~+/=-]{8,}/g, (word) => (/\d/.test(word) ? '[hidden]' : word));
}
