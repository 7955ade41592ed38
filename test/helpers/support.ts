// A real HTTP server on loopback: it gives tokens, and answers everything else as a test says.

import type { IncomingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import type { MangopayClient } from '../../client/types.js';
import { createClient } from '../../index.js';
import { serve } from '../loopback.js';

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string | string[]>;
  /** A string goes out as it is, anything else as JSON; absent for no body. */
  readonly body?: unknown;
}

export interface Api {
  readonly client: MangopayClient;
  readonly baseUrl: string;
  /** All requests but those for tokens. */
  readonly requests: Received[];
}

/** Starts the server, and makes a client for it that does not retry. Both end with the test. */
export async function startApi(t: TestContext, answer: (request: Received) => Answer | Promise<Answer>): Promise<Api> {
  const requests: Received[] = [];
  const baseUrl = await serve(t, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '', 'http://loopback');
    const received = {
      method: request.method ?? '',
      url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const isTokenRequest = url.pathname === '/v2.01/oauth/token';
    if (!isTokenRequest) requests.push(received);
    const { status = 200, headers, body } = isTokenRequest ? TOKEN : await answer(received);
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      ...headers,
    });
    response.end(text);
  });
  const client = createClient({ baseUrl, clientId: 'acme', apiKey: 'k3y', retry: false });
  return { client, baseUrl, requests };
}

const TOKEN: Answer = { body: { access_token: 'token-that-nobody-may-see', token_type: 'bearer', expires_in: 1200 } };
