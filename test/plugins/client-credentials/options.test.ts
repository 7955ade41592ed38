import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { dpop } from '../../../plugins/client-credentials/dpop.js';
import {
  type ClientCredentialsOptions,
  clientCredentials,
  fileStore,
  memoryStore,
} from '../../../plugins/client-credentials/index.js';
import { clientSecretJwt, privateKeyJwt } from '../../../plugins/client-credentials/jwt.js';
import { redisStore } from '../../../plugins/client-credentials/stores/redis-store.js';
import { setup } from './support.js';

const good = { tokenUrl: 'https://as.example/token', clientId: 'acme', clientSecret: 's3cret-value' };

for (const [option, value] of [
  ['tokenUrl', 'http://as.example/token'],
  ['tokenUrl', 'ftp://as.example/token'],
  ['tokenUrl', 'as.example/token'],
  ['tokenUrl', 'ftp://localhost/token'],
  ['tokenUrl', 'http://not-localhost/token'],
  ['tokenUrl', 'http://localhost.evil.example/token'],
  ['tokenUrl', 'http://127.0.0.1.evil.example/token'],
  ['tokenUrl', 'https://user@as.example/token'],
  ['tokenUrl', 'https://:pass@as.example/token'],
  ['tokenUrl', 'https://user:pass@as.example/token'],
  ['tokenUrl', undefined],
  ['origins', ['http://api.example']],
  ['origins', ['api.example']],
  ['clientId', ''],
  ['clientId', undefined],
  ['clientId', 'a\nb'],
  ['clientSecret', ''],
  ['clientSecret', undefined],
  ['clientSecret', 's3cret-value\n'],
  ['clientSecret', ' s3cret-value'],
  ['clientSecret', 's3cret\u0000value'],
  ['refreshBefore', -1],
  ['refreshBefore', Number.NaN],
  ['refreshBefore', Number.POSITIVE_INFINITY],
] as const)
  test(`${option}: ${JSON.stringify(value)} is refused by name, and the value stays out of the message`, () => {
    // The cast lets a caller without types in.
    const options = { ...good, [option]: value } as ClientCredentialsOptions;
    assert.throws(
      () => clientCredentials(options),
      (error: Error) => {
        assert.equal('code' in error && error.code, 'configuration_invalid');
        assert.equal('parameter' in error && error.parameter, option);
        assert.match(error.message, new RegExp(option));
        assert.doesNotMatch(error.message, /s3cret|pass@/);
        return true;
      },
    );
  });

test('a client id with a colon is refused where the pair is sent as it is', () => {
  const options = { ...good, clientId: 'a:b' };
  assert.throws(() => clientCredentials({ ...options, credentialsEncoding: 'raw' }), {
    parameter: 'clientId',
    message: /holds a colon/,
  });
  clientCredentials(options);
});

for (const tokenUrl of [
  'http://localhost:8080/token',
  'http://127.0.0.1/token',
  'http://127.10.20.30/token',
  'http://[::1]:1/token',
])
  test(`${tokenUrl} is taken, since it never leaves the machine`, () => {
    clientCredentials({ ...good, tokenUrl });
  });

test('a token may be renewed no sooner than at its end', () => {
  clientCredentials({ ...good, refreshBefore: 0 });
});

for (const option of ['audiance', 'refreshBfore', 'orgins', 'constructor'])
  test(`the option ${option} is refused by name wherever options are taken: nobody would read it`, async (t) => {
    const unknown = { [option]: 'x' };
    const { auth, client } = await setup(t, { tokenFor: () => unknown });
    const directory = await mkdtemp(join(tmpdir(), 'options-'));
    t.after(() => rm(directory, { recursive: true }));
    for (const [where, take] of [
      ['clientCredentials', () => clientCredentials({ ...good, ...unknown })],
      ['dpop', () => dpop(unknown)],
      ['privateKeyJwt', () => privateKeyJwt({ key: async () => new Uint8Array(), algorithm: 'ES256', ...unknown })],
      ['clientSecretJwt', () => clientSecretJwt(unknown)],
      ['fileStore', () => fileStore({ directory, ...unknown })],
      ['redisStore', () => redisStore({ sendCommand: async () => null }, unknown)],
      ['A token request', () => auth.getToken(unknown)],
      ['A token request', () => client.GET('/things')],
    ] as const)
      await assert.rejects(async () => take(), {
        code: 'configuration_invalid',
        parameter: option,
        message: `${where} has no option ${option}. Correct its name, or remove it.`,
      });
  });

for (const [option, more, message = /./] of [
  ['issuer', { issuer: 'https://as.example' }],
  ['clientAuthentication', { clientAuthentication: 'none' }],
  ['parameters', { parameters: { grant_type: 'password' } }, /must not hold grant_type, which has its own option/],
  ['parameters', { parameters: { tenant: '' } }, /tenant must be a string, not empty/],
  ['audience', { audience: '' }, /audience must be a string, not empty/],
  ['resource', { resource: [1] }, /resource must be a string/],
] as const)
  test(`a wrong ${option} is refused by name: ${JSON.stringify(more)}`, () => {
    // The cast lets a caller without types in.
    const options = { ...good, ...more } as ClientCredentialsOptions;
    assert.throws(() => clientCredentials(options), { code: 'configuration_invalid', parameter: option, message });
  });

test('tokens of a client without a secret are stored only where something seals them', () => {
  const options = { tokenUrl: good.tokenUrl, clientId: 'acme', clientAuthentication: 'tls_client_auth' as const };
  assert.throws(() => clientCredentials({ ...options, tokenStore: memoryStore() }), { parameter: 'storeSecret' });
  clientCredentials({ ...options, tokenStore: memoryStore(), storeSecret: 'sealed' });
});

test('http inside a cluster is allowed for the host that is named, and no other', () => {
  const options = { ...good, tokenUrl: 'http://keycloak:8080/token' };
  for (const allowInsecureHost of ['keycloak', 'keycloak:8080']) clientCredentials({ ...options, allowInsecureHost });
  for (const allowInsecureHost of ['', 'cloak', 'keycloak:80', 'http://keycloak:8080'])
    assert.throws(() => clientCredentials({ ...options, allowInsecureHost }), { parameter: 'tokenUrl' });
});
