import type { IncomingMessage } from 'node:http';
import { addressOf, FAULT, readAddress } from '../addresses.js';
import type { Clock } from '../clock.js';
import type { Description } from '../description.js';
import type { createFaults, Strike } from '../faults.js';
import { type Json, parseJson } from '../json.js';
import type { createApi, Reply } from './api.js';
import { documented } from './refusal.js';
import { createRequestLog, maskHeaders, type ReceivedRequest } from './requests.js';
import { createRouter } from './router.js';
import type { HttpExchange } from './server.js';
import type { Tokens } from './tokens.js';

interface ExchangeOptions {
  description: Description;
  clock: Clock;
  tokens: Tokens;
  faults: ReturnType<typeof createFaults>;
  api: ReturnType<typeof createApi>;
  /** The tokenization server: the line that it answers, or `undefined` where it refuses. */
  tokenize: (registrationId: string, form: URLSearchParams) => string | undefined;
  baseUrl: () => string;
  strict: boolean;
  mayCall: (address: string | undefined) => boolean;
  onRequest: ((request: ReceivedRequest) => void) | undefined;
}

/** Takes every request in: notes it down, draws its faults, and leads it to the API or to one of the pages beside it. */
export function createExchanges(options: ExchangeOptions) {
  const { description, clock, tokens, faults, api, baseUrl } = options;
  const requests = createRequestLog();
  const route = createRouter(description.operations, options.strict);

  function accept(request: IncomingMessage, body: string): HttpExchange {
    const { method = 'GET', url: target = '/', headers } = request;
    const allowed = options.mayCall(request.socket.remoteAddress);
    const started = performance.now();
    const url = new URL(baseUrl() + target);
    const page = pageOf(method, url, body || url.search);
    const found = route(method, url.pathname);
    const operationId = page ? page.name : typeof found === 'string' ? undefined : found.operation.id;
    const key = headers['idempotency-key'];
    const letThrough: string[] = [];
    const received: ReceivedRequest = {
      method,
      // a card may be in the query
      path: url.pathname + (page ? '' : url.search),
      operationId,
      headers: maskHeaders(headers),
      body: page ? undefined : readable(body),
      token: tokens.find(headers.authorization)?.number,
      idempotencyKey: typeof key === 'string' ? key : undefined,
      letThrough,
      receivedAt: clock.wall(),
      status: undefined,
      fault: undefined,
      ms: undefined,
    };
    requests.add(received, body.length);

    const strikes = operationId === undefined ? [] : faults.strike(operationId);
    const wanted = strikes.find((strike) => strike.kind === 'result');
    const resultCode = wanted?.kind === 'result' ? wanted.resultCode : undefined;
    return {
      strikes: strikes.filter(({ kind }) => kind !== 'result'),
      process() {
        if (!allowed) return api.reply(api.refuse(documented(403)));
        return page?.open() ?? api.process({ method, url, headers, body, route: found, resultCode, letThrough });
      },
      instead,
      done(status, fault = wanted?.kind) {
        Object.assign(received, { status, fault, ms: performance.now() - started });
        options.onRequest?.(received);
      },
    };
  }

  /** What a gateway, or the API itself, says when things go wrong. */
  function instead(strike: Strike): Reply {
    if (strike.kind === 'status') {
      const { status, body, headers } = strike;
      const made = body === undefined ? api.refuse(documented(status)) : { status, body };
      return api.reply({ ...made, ...(headers && { headers }) });
    }
    if (strike.kind === 'sca') {
      const challenge = `PendingUserAction RedirectUrl=${addressOf(baseUrl(), 'sca', FAULT, Math.floor(clock.wall() / 1000))}`;
      return api.reply({ status: 401, headers: { 'www-authenticate': challenge } });
    }
    const status = strike.kind === 'html' ? (strike.status ?? 502) : 500;
    const text = `<!doctype html><title>${status}</title><h1>Something went wrong</h1>`;
    return { status, text, headers: { 'content-type': 'text/html' } };
  }

  /** What is neither an operation of the API nor a page for people: the tokenization server. */
  function pageOf(method: string, url: URL, body: string): { name: string; open(): Reply } | undefined {
    const page = readAddress(url.pathname);
    if (page?.kind === 'card' && method === 'POST') {
      return { name: 'tokenizeCard', open: () => tokenizeAt(page.id, new URLSearchParams(body)) };
    }
    return undefined;
  }

  function tokenizeAt(id: string, form: URLSearchParams): Reply {
    const line = options.tokenize(id, form);
    const headers = { 'content-type': 'text/plain', 'access-control-allow-origin': '*' };
    return { status: line ? 200 : 403, text: line ?? 'Refused', headers };
  }

  return { requests, accept };
}

function readable(body: string): Json | undefined {
  return body === '' ? undefined : (parseJson(body) ?? body);
}
