import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCredentialsOptions,
  clientCredentials,
  memoryStore,
} from '../../../plugins/client-credentials/index.js';

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

for (const option of ['audiance', 'refreshBfore', 'origin', 'constructor'])
  test(`the option ${option} is refused: nobody would read it`, () => {
    const options = { ...good, [option]: 'x' };
    assert.throws(() => clientCredentials(options), { code: 'configuration_invalid', parameter: option });
  });

for (const [option, more] of [
  ['issuer', { issuer: 'https://as.example' }],
  ['clientAuthentication', { clientAuthentication: 'none' }],
  ['parameters', { parameters: { grant_type: 'password' } }],
  ['audience', { audience: '' }],
  ['resource', { resource: [1] }],
] as const)
  test(`a wrong ${option} is refused by name: ${JSON.stringify(more)}`, () => {
    // The cast lets a caller without types in.
    const options = { ...good, ...more } as ClientCredentialsOptions;
    assert.throws(() => clientCredentials(options), { code: 'configuration_invalid', parameter: option });
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
