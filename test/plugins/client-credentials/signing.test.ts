// What is signed: the proofs of DPoP (RFC 9449) and the assertions of a client (RFC 7523). Read as a server reads them.

import assert from 'node:assert/strict';
import { createHash, createHmac, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import test from 'node:test';
import { dpop } from '../../../plugins/client-credentials/dpop.js';
import { type ClientAuthentication, memoryStore } from '../../../plugins/client-credentials/index.js';
import { clientSecretJwt, privateKeyJwt } from '../../../plugins/client-credentials/jwt.js';
import { SECRET, type Server, setup } from './support.js';

const json = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
const ecdsa = (namedCurve: string, extractable = false) =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, extractable, ['sign', 'verify']);

/** Header and claims of a signed token, whose signature must be that of the key. */
function opened(token: string, keyOf: (header: { jwk: JsonWebKey }) => KeyObject, hash: string) {
  const [header, claims, signature] = token.split('.');
  const key = { key: keyOf(json(header)), dsaEncoding: 'ieee-p1363' } as const;
  assert.ok(verify(hash, Buffer.from(`${header}.${claims}`), key, Buffer.from(signature ?? '', 'base64url')));
  return { header: json(header), claims: json(claims) };
}

const ownKey = ({ jwk }: { jwk: JsonWebKey }) => createPublicKey({ key: jwk, format: 'jwk' });

for (const [algorithm, curve, hash] of [
  ['ES256', 'P-256', 'SHA256'],
  ['ES384', 'P-384', 'SHA384'],
] as const)
  test(`a proof is signed with ${algorithm} by the key that it shows, of this second, for one request`, async () => {
    const { proof, thumbprint } = await dpop({ algorithm });
    const now = Date.UTC(2026, 10, 28, 12, 0, 0, 900);
    const url = 'https://api.example/things?a=1#here';
    const { header, claims } = opened(await proof('PUT', url, now, 'a-token'), ownKey, hash);
    assert.deepEqual([header.typ, header.alg, header.jwk.crv], ['dpop+jwt', algorithm, curve]);
    assert.deepEqual(Object.keys(header.jwk), ['crv', 'kty', 'x', 'y'], 'nothing private');
    assert.equal(thumbprint, createHash('sha256').update(JSON.stringify(header.jwk)).digest('base64url'));
    const { jti, ...said } = claims;
    const ath = createHash('sha256').update('a-token').digest('base64url');
    assert.deepEqual(said, { htm: 'PUT', htu: 'https://api.example/things', iat: Math.floor(now / 1000), ath });
    assert.match(jti, /^[0-9a-f-]{36}$/);
  });

test('a new key is of P-256 and cannot be extracted; one that is given is used, unless it could be', async () => {
  const [own, made] = [await ecdsa('P-384'), await dpop()];
  assert.equal(opened(await made.proof('GET', 'https://a.example/', 0), ownKey, 'SHA256').header.alg, 'ES256');
  const given = await dpop({ keyPair: own });
  assert.equal(opened(await given.proof('GET', 'https://a.example/', 0), ownKey, 'SHA384').header.alg, 'ES384');
  const refusal = { code: 'configuration_invalid', parameter: 'keyPair', message: /must hold.*not extractable/ };
  await assert.rejects(dpop({ keyPair: await ecdsa('P-256', true) }), refusal);
});

test('a nonce is of the server that gave it, and is news once', async () => {
  const { heard, proof } = await dpop();
  const nonceAt = async (url: string) => json((await proof('GET', url, 0)).split('.')[1]).nonce;
  const says = (nonce?: string) => new Response(null, { headers: nonce === undefined ? {} : { 'dpop-nonce': nonce } });
  const news = [says(), says('1'), says('1'), says('2')].map((response) => heard(response, 'https://a.example/x'));
  assert.deepEqual(news, [false, true, false, true]);
  assert.deepEqual([await nonceAt('https://a.example/y'), await nonceAt('https://b.example/x')], ['2', undefined]);
});

const assertionIn = ({ exchanges }: Server) =>
  new URLSearchParams(exchanges.at(-1)?.body).get('client_assertion') ?? '';

test('an assertion by a private key is of now, and lives for a minute', async (t) => {
  const { publicKey, privateKey } = await ecdsa('P-256');
  const { server, clock, another } = await setup(t);
  await another({ clientAuthentication: privateKeyJwt({ key: privateKey }) }).auth.getToken();
  const jwk = await crypto.subtle.exportKey('jwk', publicKey);
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const { header, claims } = opened(assertionIn(server), () => key, 'SHA256');
  assert.deepEqual(header, { alg: 'ES256', typ: 'JWT' });
  const type = 'urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer';
  assert.ok(server.exchanges[0]?.body.includes(`&client_assertion_type=${type}&`));
  const iat = Math.floor(clock.wall() / 1000);
  assert.deepEqual([claims.iat, claims.exp, claims.aud], [iat, iat + 60, `${server.origin}/oauth/token`]);
});

test('a function signs where the key cannot leave its vault; without a secret there is none to send', async (t) => {
  const { privateKey } = await ecdsa('P-256');
  const asked: Uint8Array[] = [];
  const sign = async (data: Uint8Array<ArrayBuffer>) => {
    asked.push(data);
    return crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, data);
  };
  const clientAuthentication = privateKeyJwt({
    key: sign as never,
    algorithm: 'ES256',
    audience: 'https://as.example',
  });
  assert.equal(clientAuthentication.needsSecret, false);
  const { server, auth } = await setup(t, { clientAuthentication });
  await auth.getToken();
  assert.equal(Buffer.from(asked[0] ?? []).toString(), assertionIn(server).split('.').slice(0, 2).join('.'));
  const { alg } = json(assertionIn(server).split('.')[0]);
  assert.deepEqual([alg, json(assertionIn(server).split('.')[1]).aud], ['ES256', 'https://as.example']);
});

for (const bits of [256, 384, 512] as const)
  test(`the secret signs with HS${bits}`, async (t) => {
    const clientAuthentication = clientSecretJwt({ algorithm: `HS${bits}` });
    const { server, auth } = await setup(t, { clientAuthentication });
    await auth.getToken();
    const [header, claims, signature] = assertionIn(server).split('.');
    const expected = createHmac(`sha${bits}`, SECRET).update(`${header}.${claims}`).digest('base64url');
    assert.equal(signature, expected);
    assert.deepEqual(json(header), { alg: `HS${bits}`, typ: 'JWT' });
    assert.equal(clientAuthentication.needsSecret, true);
  });

test('algorithms that are not meant for the key are refused, and the error says which are', async () => {
  const { privateKey: key } = await ecdsa('P-256');
  const sign = async () => new Uint8Array();
  const names = { code: 'configuration_invalid', parameter: 'algorithm', message: /must name how.*ES256/ };
  for (const algorithm of [undefined, 'HS256', 'none'])
    assert.throws(() => privateKeyJwt({ key: sign, ...(algorithm && { algorithm }) }), names);
  assert.throws(() => privateKeyJwt({ key, algorithm: 'RS256' }), {
    parameter: 'algorithm',
    message: 'algorithm is RS256, but the key signs with ES256.',
  });
  privateKeyJwt({ key, algorithm: 'ES256' });
  for (const algorithm of ['HS1', 'HS2567', 'xHS256', 'RS256'] as never[])
    assert.throws(() => clientSecretJwt({ algorithm }), { parameter: 'algorithm', message: /must be HS256, HS384 or/ });
});

test('what differs in how the client signs is a token of its own in a shared store', async (t) => {
  const { another, clock } = await setup(t);
  const { privateKey: key } = await ecdsa('P-256');
  const [tokenStore, storeSecret, audience] = [memoryStore(clock), 'sealed', 'https://as.example'];
  const ways: ClientAuthentication[] = [
    privateKeyJwt({ key }),
    privateKeyJwt({ key, keyId: '1' }),
    privateKeyJwt({ key, keyId: '2' }),
    privateKeyJwt({ key, audience }),
    clientSecretJwt(),
    clientSecretJwt({ audience }),
    clientSecretJwt({ audience: 'https://other.example' }),
    clientSecretJwt({ algorithm: 'HS512' }),
  ];
  const tokenBy = (clientAuthentication: ClientAuthentication) =>
    another({ tokenStore, storeSecret, clientAuthentication }).auth.getToken();
  const tokens = new Set<string>();
  for (const way of [...ways, ...ways]) tokens.add(await tokenBy(way));
  assert.equal(tokens.size, ways.length);
});

test('a server that repeats an assertion in its error shows none', async (t) => {
  const { server, auth } = await setup(t, { clientAuthentication: clientSecretJwt() });
  Object.defineProperty(server, 'fault', {
    get: () => ({
      status: 401,
      body: JSON.stringify({ error: 'invalid_client', error_description: `no: «${assertionIn(server)}»` }),
    }),
  });
  await assert.rejects(auth.getToken(), ({ message }: Error) => {
    assert.match(message, /no: «\[hidden\]»/);
    return !message.includes(assertionIn(server).slice(0, 20));
  });
});
