import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { HANGING_BODIES } from '../faults.js';
import { serve } from '../loopback.js';

/** Servers on loopback whose responses never end, by the kind of their bodies; `… token` does so to token requests too. */
export async function hangingServers(t: TestContext): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  for (const [kind, goOn] of Object.entries(HANGING_BODIES))
    for (const hasToken of [true, false]) {
      const origin = await serve(t, (request, response) => {
        request.resume();
        response.setHeader('content-type', 'application/json');
        if (hasToken && request.url?.endsWith('/oauth/token'))
          response.end('{"access_token":"a-token-of-the-test","token_type":"Bearer","expires_in":3600}');
        else {
          response.flushHeaders();
          goOn(response);
        }
      });
      addresses[hasToken ? kind : `${kind} token`] = origin;
    }
  return addresses;
}

/** Each call has its own kind of error: by a signal a POST's outcome is unknown too. */
export function assertEnds(ends: Record<string, string>): void {
  assert.equal(Object.keys(ends).length, 2 * (1 + 3 * 5 * 3) + 3);
  const wrong = Object.entries(ends).filter(([name, end]) => !expected(name).includes(end));
  assert.deepEqual(wrong, []);
}

function expected(name: string): string[] {
  const [kind, method = '', parseAs, by] = name.split(' ');
  if (method === 'token') return ['request_timeout', 'token_request_failed'];
  if (method !== 'GET') return ['outcome_unknown'];
  if (kind === 'endless') return parseAs === 'stream' ? ['request_timeout'] : ['response_too_large', 'request_timeout'];
  return by === 'signal' ? ['TimeoutError'] : ['request_timeout'];
}
