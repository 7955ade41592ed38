// Where the token endpoint of an issuer is.

import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { clientCredentials, type TokenRequestError } from '../../../plugins/client-credentials/index.js';
import { manualClock } from '../../../sandbox/clock.js';
import { serve } from '../../loopback.js';
import { CLIENT_ID, SECRET, startServer } from './support.js';

const DAY = 24 * 60 * 60 * 1000;
const RFC_8414 = '/.well-known/oauth-authorization-server/realm';
const OPENID = '/realm/.well-known/openid-configuration';

/** A server with documents, of which a string is a redirect, and a token endpoint, `/realm/token`; `plugin` makes one for its issuer. */
async function start(t: TestContext) {
  const asked: string[] = [];
  const accepted = new Set<string | undefined>();
  const documents: Record<string, unknown> = {};
  const origin = await serve(t, (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    accepted.add(request.headers.accept);
    const token = { access_token: `t${asked.length}`, token_type: 'bearer', expires_in: 600 };
    const found = request.url === '/realm/token' ? token : documents[request.url ?? ''];
    if (typeof found === 'string') response.writeHead(302, { location: found }).end();
    else response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {}));
  });
  const issuer = `${origin}/realm`;
  const clock = manualClock();
  const plugin = (spelt = issuer) =>
    clientCredentials({ issuer: spelt, clientId: CLIENT_ID, clientSecret: SECRET, clock });
  return { asked, accepted, documents, origin, issuer, clock, plugin };
}

test('a token endpoint is found by RFC 8414, else by OpenID, once a day', async (t) => {
  const { asked, accepted, documents, issuer, clock, plugin } = await start(t);
  documents[OPENID] = { issuer, token_endpoint: `${issuer}/token` };
  const auth = plugin();
  const asksFor = async () => {
    asked.length = 0;
    auth.invalidate(await auth.getToken());
    return asked;
  };
  assert.deepEqual(await asksFor(), [`GET ${RFC_8414}`, `GET ${OPENID}`, 'POST /realm/token']);
  clock.advance(DAY - 1);
  assert.deepEqual(await asksFor(), ['POST /realm/token'], 'what is known is not asked for again');
  documents[RFC_8414] = documents[OPENID];
  clock.advance(1);
  assert.deepEqual(await asksFor(), [`GET ${RFC_8414}`, 'POST /realm/token']);
  assert.deepEqual(accepted, new Set(['application/json']));
});

test('metadata that redirect are not followed', async (t) => {
  const { asked, documents, issuer, clock, plugin } = await start(t);
  documents['/elsewhere'] = { issuer, token_endpoint: `${issuer}/token` };
  for (const place of [RFC_8414, OPENID]) documents[place] = '/elsewhere';
  await assert.rejects(clock.runUntil(plugin().getToken()), { code: 'token_request_failed' });
  assert.ok(!asked.includes('GET /elsewhere'));
});

test('an issuer may be written with a slash at its end, by either side', async (t) => {
  const { documents, issuer, plugin } = await start(t);
  for (const [ours, theirs] of [
    [`${issuer}/`, issuer],
    [issuer, `${issuer}/`],
  ]) {
    documents[RFC_8414] = { issuer: theirs, token_endpoint: `${issuer}/token` };
    assert.ok(await plugin(ours).getToken());
  }
});

test('the credentials go to the issuer alone, and the error says what is wrong with its metadata', async (t) => {
  const elsewhere = await startServer();
  t.after(() => elsewhere.close());
  const { asked, documents, origin, issuer, clock, plugin } = await start(t);
  for (const [metadata, message] of [
    [{ issuer, token_endpoint: `${elsewhere.origin}/oauth/token` }, /The token endpoint of .* is at .*Set tokenUrl/],
    [{ issuer: `${origin}/other`, token_endpoint: `${issuer}/token` }, /belongs to another issuer/],
    [{ issuer: '', token_endpoint: `${issuer}/token` }, /belongs to another issuer/],
    [{ issuer }, /token_endpoint/],
    [{ issuer, token_endpoint: 'http://as.example/token' }, /token_endpoint/],
    [undefined, /publishes no metadata. Set tokenUrl/],
  ] as const) {
    documents[RFC_8414] = metadata;
    await assert.rejects(clock.runUntil(plugin().getToken()), (error: TokenRequestError) => {
      assert.equal(error.code, 'token_request_failed');
      assert.match(error.cause instanceof Error ? error.cause.message : '', message);
      return true;
    });
  }
  assert.ok(!asked.some((line) => line.startsWith('POST')));
  assert.equal(elsewhere.exchanges.length, 0);
});
