import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../clock.js';
import type { Description, Operation } from '../description.js';
import { asString, type Json } from '../json.js';
import type { AcceptedRequest, Account } from '../world.js';
import type { Convert } from './convert.js';
import { readBody, readQuery, takesFile } from './parameters.js';
import { type Answer, asRefusal, documented, invalidCredentials, Refusal } from './refusal.js';
import type { createRouter, Route } from './router.js';
import type { Tokens } from './tokens.js';
import type { Validate } from './validation.js';

/** A response ready to be sent. */
export interface Reply {
  status: number;
  text: string | undefined;
  headers: Record<string, string | string[]>;
}

export interface Incoming {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
  route: ReturnType<ReturnType<typeof createRouter>>;
  resultCode: string | undefined;
  /** Takes a sentence for each liberty that the request was allowed. */
  letThrough: string[];
}

export interface ApiOptions {
  description: Description;
  validate: Validate;
  /** Absent: requests are taken to the letter. */
  convert: Convert | undefined;
  tokens: Tokens;
  clock: Clock;
  accountOf: (clientId: string) => Account | undefined;
  handle: (call: AcceptedRequest) => Answer;
  /** Whether a 401 uses up the idempotency key, too. */
  recordUnauthorized: boolean;
  /** `x-ratelimit` and its kin as one line with commas, or one line per window. */
  rateLimitHeaders: 'joined' | 'repeated';
}

/** The way of a request through the gates: known, authorized, within the limits, not seen before, well formed. */
export function createApi(options: ApiOptions) {
  const { description, validate, convert, tokens, clock, accountOf, handle } = options;

  function process(request: Incoming): Reply {
    const { route, headers } = request;
    // What stands in front of the API refuses these two, and says nothing but the message.
    if (route === 'path') return reply({ status: 404, body: { Message: 'There is no such address' } });
    if (route === 'method') return reply({ status: 405, body: { Message: 'The method is not allowed here' } });

    const { operation } = route;
    const key = operation.takesIdempotencyKey ? headers['idempotency-key'] : undefined;
    const token = operation.security === 'basic' ? undefined : tokens.find(headers.authorization);
    const account = accountOf(route.params['ClientId'] ?? token?.clientId ?? '');
    const spent: { key: string | undefined } = { key: undefined };

    let answer: Answer;
    try {
      if (operation.security === 'basic') {
        answer = { status: 200, body: exchange(request) };
      } else {
        tokens.admit(token, route.params['ClientId'], operation.method, operation.scope);
        if (!account) throw invalidCredentials();
        if (!account.rateLimiter.take()) throw documented(429);
        if (typeof key === 'string' && validKey(key)) {
          account.idempotency.spend(key);
          spent.key = key;
        }
        answer = handle(readCall(request, route, account));
      }
    } catch (cause) {
      answer = refuse(cause);
      if (options.recordUnauthorized && answer.status === 401 && typeof key === 'string' && account && !spent.key) {
        spent.key = spendQuietly(account, key);
      }
    }

    const made = reply(answer, account);
    if (spent.key !== undefined) account?.idempotency.record(spent.key, made, request.url.href);
    return made;
  }

  function exchange({ headers, body }: Incoming): Json {
    const issued = tokens.exchange(headers.authorization, headers['content-type'], body);
    return { access_token: issued.value, token_type: 'bearer', expires_in: issued.life };
  }

  function readCall(request: Incoming, { operation, params }: Route, account: Account): AcceptedRequest {
    const { ClientId: _, ...ids } = params;
    const { headers, url } = request;
    refuseMediaType(operation, request, convert !== undefined);
    const reading = { resolve: description.resolve, validate, convert, notes: request.letThrough };
    const query = readQuery(operation, url.searchParams, headers, reading);
    const body = readBody(operation, headers['content-type'] ?? '', request.body, reading);
    const tolerates = (what: string) => convert !== undefined && request.letThrough.push(what) > 0;
    const { resultCode } = request;
    return { operation, account, params: readIds(operation, ids), query, body, url, resultCode, tolerates };
  }

  /** Values of a closed set, as `fees`, are taken in any case. */
  function readIds({ parameters }: Operation, ids: Record<string, string>): Record<string, string> {
    for (const parameter of parameters) {
      const value = ids[parameter.name];
      if (parameter.in !== 'path' || value === undefined || !convert) continue;
      ids[parameter.name] = asString(convert(parameter.schema, value).value);
    }
    return ids;
  }

  function refuse(cause: unknown): Answer {
    const date = Math.floor(clock.wall() / 1000);
    if (cause instanceof Refusal) return cause.answer(date);
    // a fault of the sandbox itself: shown in the response
    return asRefusal(500, 'other', `The sandbox failed: ${String(cause)}`).answer(date);
  }

  function reply({ status, body, headers }: Answer, account?: Account): Reply {
    const limits = Object.entries(account?.rateLimiter.headers() ?? {}).map(([name, values]) => [
      name,
      options.rateLimitHeaders === 'repeated' ? values : values.join(', '),
    ]);
    return {
      status,
      text: body === undefined ? undefined : JSON.stringify(body),
      headers: { date: new Date(clock.wall()).toUTCString(), ...Object.fromEntries(limits), ...headers },
    };
  }

  return { process, refuse, reply };
}

/** JSON everywhere but at the token endpoint; a POST without a length is refused, as the API does. */
function refuseMediaType(operation: Operation, { method, headers, body }: Incoming, lenient: boolean): void {
  if (method === 'POST' && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    throw asRefusal(411, 'other', 'A Content-Length is required');
  }
  const type = headers['content-type'] ?? '';
  const expected = operation.body?.contentType;
  if (body === '' || !expected || type.startsWith(expected) || (lenient && takesFile(operation, type))) return;
  throw asRefusal(415, 'other', `The body must be ${expected}`);
}

/** A key of the wrong form is not a key: the parameters' check refuses it, and it is not used up. */
function validKey(key: string): boolean {
  return /^[A-Za-z0-9-]{16,36}$/.test(key);
}

function spendQuietly({ idempotency }: Account, key: string): string | undefined {
  try {
    idempotency.spend(key);
    return key;
  } catch {
    return undefined;
  }
}
