// What a token is asked for, and how the client proves who it is.

import assert from 'node:assert/strict';
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto';
import test from 'node:test';
import { dpop } from '../../../plugins/client-credentials/dpop.js';
import { clientCredentials, memoryStore } from '../../../plugins/client-credentials/index.js';
import { clientSecretJwt, privateKeyJwt } from '../../../plugins/client-credentials/jwt.js';
import { CLIENT_ID, SECRET, setup } from './support.js';

const json = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());

test('audience, resources and further fields are in the body, those with several values several times', async (t) => {
  const { server, auth } = await setup(t, {
    scope: 'a b',
    audience: 'https://api.example/',
    resource: ['https://one.example', 'https://two.example'],
    parameters: { tenant: 'ä&b', my_scope: "it's *", resources: '1' },
  });
  await auth.getToken();
  assert.equal(
    server.exchanges[0]?.body,
    'grant_type=client_credentials&scope=a%20b&audience=https%3A%2F%2Fapi.example%2F&resource=https%3A%2F%2Fone.example&resource=https%3A%2F%2Ftwo.example&tenant=%C3%A4%26b&my_scope=it%27s%20%2A&resources=1',
  );
});

test('each difference in what is asked for is a token of its own, in a shared store too', async (t) => {
  const { server, clock, another } = await setup(t);
  const tokenStore = memoryStore(clock);
  const tokens = new Set<string>();
  const differences = [
    {},
    { scope: 'a' },
    { audience: 'a' },
    { resource: 'a' },
    { resource: ['a', 'b'] },
    { parameters: { a: 'b' } },
    { clientAuthentication: 'client_secret_post' as const },
    { clientAuthentication: clientSecretJwt() },
    { clientId: 'other' },
  ];
  for (const difference of differences) tokens.add(await another({ tokenStore, ...difference }).auth.getToken());
  assert.deepEqual([tokens.size, server.exchanges.length], [differences.length, differences.length]);
  for (const difference of differences) tokens.add(await another({ tokenStore, ...difference }).auth.getToken());
  assert.equal(tokens.size, differences.length, 'the same is shared');
});

test('an operation gets the token that it needs, each with a life of its own; the last 64 are kept', async (t) => {
  const { server, another } = await setup(t);
  const { auth, client } = another({
    scope: 'all',
    tokenFor: (_, path) => (path === '/things' ? undefined : { audience: path }),
  });
  const tokenAt = async (path: string) => (await client.GET(path)).data?.token;
  const [own, one, two] = [await tokenAt('/things'), await tokenAt('/one'), await tokenAt('/two')];
  assert.equal(new Set([own, one, two]).size, 3);
  assert.deepEqual(
    server.exchanges.map(({ body }) => body.replace('grant_type=client_credentials', '')),
    ['&scope=all', '&scope=all&audience=%2Fone', '&scope=all&audience=%2Ftwo'],
  );
  server.revoked = new Set([one ?? '']);
  assert.notEqual(await tokenAt('/one'), one);
  assert.deepEqual([await tokenAt('/things'), await tokenAt('/two')], [own, two], 'the others are not touched');
  assert.equal(await auth.getToken({ audience: '/two' }), two);
  for (let i = 0; i < 64; i++) await tokenAt(`/${i}`);
  const asked = server.exchanges.length;
  await tokenAt('/63');
  assert.equal(server.exchanges.length, asked);
  await tokenAt('/two');
  assert.equal(server.exchanges.length, asked + 1, 'the oldest was forgotten');
});

test('client_secret_post and tls_client_auth send no Authorization', async (t) => {
  const { server, another } = await setup(t);
  await another({ clientAuthentication: 'client_secret_post' }).auth.getToken();
  const tls = clientCredentials({
    tokenUrl: `${server.origin}/oauth/token`,
    clientId: CLIENT_ID,
    clientAuthentication: 'tls_client_auth',
  });
  await tls.getToken();
  assert.deepEqual(
    server.exchanges.map(({ headers, body }) => [headers.authorization, body]),
    [
      [undefined, `grant_type=client_credentials&client_id=${CLIENT_ID}&client_secret=${SECRET}`],
      [undefined, `grant_type=client_credentials&client_id=${CLIENT_ID}`],
    ],
  );
});

test('each attempt has an assertion of its own, signed, and none is shown', async (t) => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const clientAuthentication = privateKeyJwt({ key: pair.privateKey, keyId: 'one', header: { 'x5t#S256': 'print' } });
  const { server, clock, another } = await setup(t);
  const { auth } = another({ clientAuthentication });
  server.faults.push({ status: 503 });
  await clock.runUntil(auth.getToken());
  const assertions = server.exchanges.map(({ body }) => new URLSearchParams(body).get('client_assertion') ?? '');
  assert.equal(assertions.length, 2);
  const key = createPublicKey({ key: { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)) }, format: 'jwk' });
  const ids = assertions.map((assertion) => {
    const [header, payload, signature] = assertion.split('.');
    const data = Buffer.from(`${header}.${payload}`);
    const signed = { key, dsaEncoding: 'ieee-p1363' } as const;
    assert.ok(verify('SHA256', data, signed, Buffer.from(signature ?? '', 'base64url')));
    assert.deepEqual(json(header), { 'x5t#S256': 'print', alg: 'ES256', typ: 'JWT', kid: 'one' });
    const { iss, sub, aud, iat, exp, jti } = json(payload);
    assert.deepEqual([iss, sub, aud, exp - iat], [CLIENT_ID, CLIENT_ID, `${server.origin}/oauth/token`, 60]);
    return jti;
  });
  assert.equal(new Set(ids).size, 2);
  server.fault = { status: 401, body: '{"error":"invalid_client"}' };
  auth.invalidate(server.current());
  await assert.rejects(auth.getToken(), { code: 'credentials_rejected' });
});

test('a secret signs a JWT and is not sent', async (t) => {
  const { server, auth } = await setup(t, {
    clientAuthentication: clientSecretJwt({ audience: 'https://as.example' }),
  });
  await auth.getToken();
  const body = server.exchanges[0]?.body ?? '';
  assert.ok(!body.includes(SECRET));
  const [header, payload, signature] = (new URLSearchParams(body).get('client_assertion') ?? '').split('.');
  assert.equal(createHmac('sha256', SECRET).update(`${header}.${payload}`).digest('base64url'), signature);
  assert.equal(json(payload).aud, 'https://as.example');
});

test('keys that cannot be used are refused by name', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  assert.throws(() => privateKeyJwt({ key: pair.publicKey }), { code: 'configuration_invalid', parameter: 'key' });
  assert.throws(() => privateKeyJwt({ key: async () => new Uint8Array() }), { parameter: 'algorithm' });
  assert.throws(() => privateKeyJwt({ key: pair.privateKey, algorithm: 'RS256' }), { parameter: 'algorithm' });
  await assert.rejects(dpop({ keyPair: pair }), { parameter: 'keyPair' });
});

test('each request proves the possession of the key anew; both servers may ask for a nonce once', async (t) => {
  const { server, another } = await setup(t);
  const grant = (token: string) => JSON.stringify({ access_token: token, token_type: 'DPoP', expires_in: 600 });
  const { auth, client } = another({ dpop: await dpop() });
  const nonce = { 'dpop-nonce': 'of-as', 'content-type': 'application/json' };
  server.faults.push(
    { status: 400, headers: nonce, body: '{"error":"use_dpop_nonce"}' },
    { status: 200, body: grant('t1') },
  );
  server.answer = ({ headers }) => {
    const { nonce } = json(String(headers['dpop']).split('.')[1]);
    if (nonce === 'of-api') return { status: 200 };
    return { status: 401, headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'of-api' } };
  };
  assert.equal((await client.POST('/things?a=1', { body: { a: 1 } })).response.status, 200);
  assert.equal((await client.GET('/things')).response.status, 200);
  const proofs = [...server.exchanges, ...server.calls].map(({ headers }) =>
    json(String(headers['dpop']).split('.')[1]),
  );
  assert.deepEqual(
    proofs.map(({ htm, htu, nonce }) => [htm, htu.replace(server.origin, ''), nonce]),
    [
      ['POST', '/oauth/token', undefined],
      ['POST', '/oauth/token', 'of-as'],
      ['POST', '/things', 'of-as'],
      ['POST', '/things', 'of-api'],
      ['GET', '/things', 'of-api'],
    ],
  );
  assert.equal(proofs.at(-1).ath, createHash('sha256').update('t1').digest('base64url'));
  assert.equal(new Set(proofs.map(({ jti }) => jti)).size, 5);
  assert.deepEqual(
    server.calls.map(({ headers, body }) => [headers.authorization, body]),
    [
      ['DPoP t1', '{"a":1}'],
      ['DPoP t1', '{"a":1}'],
      ['DPoP t1', ''],
    ],
  );
  assert.equal(await auth.getToken(), 't1');
});

test('a server that asks for a nonce for ever is asked a few times, and a bearer token is not a proof', async (t) => {
  const { server, clock, another } = await setup(t);
  const { auth } = another({ dpop: await dpop() });
  let n = 0;
  Object.defineProperty(server, 'fault', {
    get: () => ({ status: 400, headers: { 'dpop-nonce': `n${++n}` }, body: '{"error":"use_dpop_nonce"}' }),
  });
  const asked = clock.runUntil(auth.getToken());
  await assert.rejects(asked, { code: 'token_request_failed', oauthError: 'use_dpop_nonce' });
  assert.equal(server.exchanges.length, 6);
  Object.defineProperty(server, 'fault', { value: undefined });
  clock.advance(60_000);
  const bearer = clock.runUntil(auth.getToken());
  await assert.rejects(bearer, { code: 'token_response_invalid', message: /token_type is not dpop/ });
});
