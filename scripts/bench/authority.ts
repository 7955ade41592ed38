// A token endpoint and an API in memory, for clients that send with `fetch` and for the vendor's, which uses axios.
import { setTimeout as pause } from 'node:timers/promises';
import type { Fetch } from '../../lib/layer.js';

export const JSON_TYPE = { 'content-type': 'application/json' };
export const TOKEN = '{"access_token":"bench-token","token_type":"Bearer","expires_in":3600}';
export const USER = '{"Id":"user_m_1","Email":"jo@example.com"}';

export function json(body: string, status = 200): Response {
  return new Response(body, { status, headers: JSON_TYPE });
}

export interface Authority {
  readonly send: Fetch;
  readonly adapter: (config: { url: string; method: string }) => Promise<object>;
  /** Token requests so far. */
  exchanges: number;
  /** Tokens before this one are refused with 401. */
  valid: number;
}

/** `life` is in seconds; `slowness` is what a token request takes, in milliseconds. */
export function authority({ life = 3600, slowness = 1, refuse = false } = {}): Authority {
  const self: Authority = {
    exchanges: 0,
    valid: 0,
    send: async ({ url, headers }) => {
      const { status, body } = await answer(url, headers.get('authorization'));
      return json(JSON.stringify(body), status);
    },
    async adapter(config) {
      const { headers } = config as unknown as { headers: { get(name: string): string | null } }; // axios' own class
      const { status, body: data } = await answer(config.url, headers.get('Authorization'));
      const response = { status, statusText: '', headers: {}, config, data };
      if (status >= 400) throw Object.assign(new Error(`status ${status}`), { response });
      return response;
    },
  };
  return self;

  async function answer(url: string, authorization: string | null): Promise<{ status: number; body: object }> {
    if (url.includes('oauth')) {
      const number = ++self.exchanges;
      await pause(slowness);
      return refuse
        ? { status: 400, body: { error: 'invalid_client' } }
        : { status: 200, body: { access_token: `token-${number}`, token_type: 'Bearer', expires_in: life } };
    }
    const number = Number(/token-(\d+)$/.exec(authorization ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
    return number < self.valid ? { status: 401, body: {} } : { status: 200, body: { Id: 'user_m_1' } };
  }
}
