import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConnectionError } from '../../index.js';
import { rejection, setup } from '../client/support.js';

/** A transport that puts a redirect in place of the first response to a POST for wallets. */
function redirecting(location: string | undefined, isCarriedOut: boolean) {
  let left = 1;
  return async (request: Request, init?: RequestInit): Promise<Response> => {
    if (request.method !== 'POST' || !request.url.endsWith('/wallets') || left-- < 1) return fetch(request, init);
    if (isCarriedOut) await (await fetch(request, init)).arrayBuffer();
    return new Response(null, { status: 303, headers: location === undefined ? {} : { location } });
  };
}

for (const location of ['/v2.01/elsewhere', '', undefined])
  test(`a POST that is redirected within the API (${location}) is looked up, since it may have been carried out`, async (t) => {
    const { client, sandbox, events } = await setup(t, { retry: false, fetch: redirecting(location, true) });
    const owner = sandbox.resources.insert('getUser');
    const body = { Owners: [owner], Currency: 'EUR' as const, Description: 'of a test' };
    const { data } = await client.operations.createWallet({ body });
    assert.match(data?.Id ?? '', /^wlt_/);
    assert.equal(sandbox.requests.filter(({ operationId }) => operationId === 'createWallet').length, 1);
    assert.ok(events.some((event) => event.type === 'request.settled' && event.outcome === 'recorded'));
  });

test('a POST that is redirected to another origin was not carried out, and the error names where it led', async (t) => {
  const { client, sandbox, received } = await setup(t, {
    retry: false,
    fetch: redirecting('https://login.example/?next=secret', false),
  });
  const owner = sandbox.resources.insert('getUser');
  const body = { Owners: [owner], Currency: 'EUR' as const, Description: 'of a test' };
  const error = await rejection(client.operations.createWallet({ body }));
  assert.ok(error instanceof ConnectionError);
  assert.deepEqual([error.code, error.sent], ['redirected', false]);
  assert.match(error.message, /https:\/\/login\.example,.*nothing was carried out/);
  assert.doesNotMatch(error.message, /next=/);
  assert.deepEqual(received(), []);
});
