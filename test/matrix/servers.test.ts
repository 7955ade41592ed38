// The plugin on authorization servers of others, with the API that trusts their tokens beside them.

import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import createClient from 'openapi-fetch';
import { dpop } from '../../plugins/client-credentials/dpop.js';
import {
  type ClientCredentialsOptions,
  clientCredentials,
  type TokenEvent,
} from '../../plugins/client-credentials/index.js';
import { clientSecretJwt, privateKeyJwt } from '../../plugins/client-credentials/jwt.js';

const folder = fileURLToPath(new URL('servers', import.meta.url));
const python = '/usr/bin/python3';

interface Kind {
  readonly command: readonly string[];
  readonly tokenPath: string;
  /** Reason not to run. */
  readonly skip: string | false;
  readonly scope: string | undefined;
  readonly takesAnySecret?: boolean;
  readonly encoding: 'form' | 'raw';
  readonly clients: readonly { readonly id: string; readonly secret: string }[];
}

const noPackages = !existsSync(`${folder}/node_modules`) && 'npm ci --prefix test/matrix/servers';
const nasty = { id: 'a:b%c+d e~', secret: 'p:%2B+ ~/&=' };
/** For servers that take the Basic pair as it is. */
const raw = { id: 'a.b~c%2B+d', secret: 'p:%2B+ ~/&=' };
const plain = { id: 'plain', secret: 'secret-value' };
const basic = (id: string) => `client_secret_basic ${id}`;
const kinds: Record<string, Kind> = {
  'oidc-provider': {
    command: [process.execPath, 'oidc-provider.mjs'],
    tokenPath: '/token',
    skip: noPackages,
    scope: 'read',
    encoding: 'form',
    clients: [plain, nasty].map(({ id, secret }) => ({ id: basic(id), secret })),
  },
  '@node-oauth/oauth2-server': {
    command: [process.execPath, 'node-oauth.mjs'],
    tokenPath: '/token',
    skip: noPackages,
    scope: 'read',
    encoding: 'raw',
    clients: [plain, raw],
  },
  'oauth2-mock-server': {
    command: [process.execPath, 'oauth2-mock-server.mjs'],
    tokenPath: '/token',
    skip: noPackages,
    scope: 'read',
    takesAnySecret: true,
    encoding: 'form',
    clients: [plain, nasty],
  },
  Authlib: {
    command: [python, 'flask_authlib.py'],
    tokenPath: '/token',
    skip: lacks('authlib', 'flask') && 'apt-get install python3-authlib python3-flask',
    scope: 'read',
    encoding: 'raw',
    clients: [plain, raw],
  },
  'Django OAuth Toolkit': {
    command: [python, 'django_toolkit.py'],
    tokenPath: '/token',
    skip: lacks('django', 'oauth2_provider') && 'apt-get install python3-django-oauth-toolkit',
    scope: 'read',
    encoding: 'form',
    clients: [plain, nasty],
  },
};

function lacks(...modules: readonly string[]): boolean {
  try {
    execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

async function start(t: TestContext, [command = '', ...args]: readonly string[]): Promise<Running> {
  const child: ChildProcess = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  t.after(stop);
  assert.ok(child.stdout);
  for await (const line of createInterface(child.stdout))
    if (line.startsWith('{')) return { origin: (JSON.parse(line) as { origin: string }).origin, stop };
  throw new Error(`${command} ${args.join(' ')} ended before it listened`);
}

interface Result {
  readonly data?: { client?: string; scope?: string; aud?: string; jkt?: string };
  readonly response: Response;
}

function connect(origin: string, options: Omit<ClientCredentialsOptions, 'clientId'> & { clientId: string }) {
  const events: TokenEvent[] = [];
  const auth = clientCredentials({ onEvent: (event) => events.push(event), ...options });
  const client = createClient<Record<string, never>>({ baseUrl: origin });
  client.use(auth);
  // The cast: these paths are in no description.
  const call = (method: 'GET' | 'POST', path = '/api', init: object = {}) =>
    (client as unknown as Record<string, (path: string, init: object) => Promise<Result>>)[method]?.(path, init) ??
    assert.fail();
  const count = (type: TokenEvent['type']) => events.filter((event) => event.type === type).length;
  return { auth, call, count };
}

for (const [name, kind] of Object.entries(kinds))
  describe(name, { skip: kind.skip, timeout: 300_000 }, () => {
    const options = (origin: string, client = kind.clients[0] ?? plain) => ({
      tokenUrl: origin + kind.tokenPath,
      clientId: client.id,
      clientSecret: client.secret,
      credentialsEncoding: kind.encoding,
      ...(kind.scope ? { scope: kind.scope } : {}),
    });

    it('gives each client a token with the scope that was asked for; the API takes it', async (t) => {
      const { origin } = await start(t, kind.command);
      for (const client of kind.clients) {
        const { auth, call } = connect(origin, options(origin, client));
        const { data, response } = await call('GET');
        assert.equal(response.status, 200);
        if (data?.client) assert.equal(data.client, client.id);
        assert.equal(data?.scope, 'read');
        const seconds = ((auth.state.expiresAt?.getTime() ?? 0) - Date.now()) / 1000;
        assert.ok(seconds > 500 && seconds <= 3600, `${seconds}`);
      }
    });

    it('a token that it has forgotten costs one renewal, and a restart another; no call fails', async (t) => {
      const { origin, stop } = await start(t, kind.command);
      const { auth, call, count } = connect(origin, options(origin));
      assert.equal((await call('GET')).response.status, 200);
      await fetch(`${origin}/forget`, {
        method: 'POST',
        headers: { 'x-tokens': JSON.stringify([await auth.getToken()]) },
      });
      const calls = await Promise.all(
        [...Array(10)].map((_, i) => call(i % 2 ? 'GET' : 'POST', '/api', i % 2 ? {} : { body: { i } })),
      );
      assert.deepEqual(new Set(calls.map(({ response }) => response.status)), new Set([200]));
      assert.equal(count('token.received'), 2);
      await stop();
      await start(t, [...kind.command, new URL(origin).port]);
      assert.equal((await call('POST', '/api', { body: { again: true } })).response.status, 200);
      assert.equal(count('token.received'), 3);
    });

    // It knows neither scopes nor secrets.
    if (kind.takesAnySecret) return;

    it('a token without the scope is not renewed', async (t) => {
      const { origin } = await start(t, kind.command);
      const { call, count } = connect(origin, options(origin));
      const { response } = await call('GET', '/api/admin');
      if (name !== 'Authlib') assert.ok([401, 403].includes(response.status), `${response.status}`);
      assert.equal(count('token.received'), 1);
    });

    it('a wrong secret is a refusal, asked for once', async (t) => {
      const { origin } = await start(t, kind.command);
      const { auth, call, count } = connect(origin, { ...options(origin), clientSecret: 'wrong' });
      for (let i = 0; i < 20; i++) await assert.rejects(call('GET'), { code: 'credentials_rejected' });
      assert.equal(count('token.requested'), 1);
      assert.equal(auth.state.status, 'blocked');
    });
  });

describe('oidc-provider', { skip: noPackages, timeout: 300_000 }, () => {
  const { command } = kinds['oidc-provider'] ?? assert.fail();

  for (const { id, secret } of [plain, nasty]) {
    it(`takes ${id} in the body, and as the key of a JWT`, async (t) => {
      const { origin } = await start(t, command);
      const post = { clientId: `client_secret_post ${id}`, clientAuthentication: 'client_secret_post' as const };
      const signed = {
        clientId: `client_secret_jwt ${id}`,
        clientSecret: secret.padEnd(32, '.'),
        clientAuthentication: clientSecretJwt({ audience: origin }),
      };
      for (const more of [post, signed])
        assert.equal(
          (await connect(origin, { tokenUrl: `${origin}/token`, clientSecret: secret, ...more }).call('GET')).response
            .status,
          200,
        );
    });
  }

  for (const [algorithm, parameters] of [
    ['ES256', { name: 'ECDSA', namedCurve: 'P-256' }],
    ['PS256', { name: 'RSA-PSS', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }],
    [
      'RS256',
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    ],
  ] as const)
    it(`takes a JWT signed with ${algorithm}, by a key or a function`, async (t) => {
      const { subtle } = crypto;
      const pair = (await subtle.generateKey(parameters, false, ['sign', 'verify'])) as CryptoKeyPair; // not a secret key
      const jwk = { ...(await subtle.exportKey('jwk', pair.publicKey)), alg: algorithm, use: 'sig', kid: 'one' };
      const { origin } = await start(t, [...command, '0', JSON.stringify(jwk)]);
      const sign = (data: Uint8Array) =>
        subtle.sign({ hash: 'SHA-256', saltLength: 32, ...parameters }, pair.privateKey, new Uint8Array(data));
      for (const own of [{ key: pair.privateKey }, { key: sign, algorithm }]) {
        const clientAuthentication = privateKeyJwt({ ...own, keyId: 'one', audience: origin });
        const auth = clientCredentials({ tokenUrl: `${origin}/token`, clientId: 'private', clientAuthentication });
        const authorization = `Bearer ${await auth.getToken()}`;
        assert.equal((await fetch(`${origin}/api`, { headers: { authorization } })).status, 200);
      }
    });

  const client = { clientId: basic(plain.id), clientSecret: plain.secret };

  it('is found by its name alone', async (t) => {
    const { origin } = await start(t, command);
    const auth = clientCredentials({ issuer: origin, ...client });
    const authorization = `Bearer ${await auth.getToken()}`;
    assert.equal((await fetch(`${origin}/api`, { headers: { authorization } })).status, 200);
  });

  it('gives a token for each resource, and says which it does not know', async (t) => {
    const { origin } = await start(t, command);
    const tokenFor = (_: string, path: string) => ({
      resource: `https://api.${path.slice(1).replace('/', '.')}.example`,
    });
    const { auth, call } = connect(origin, { tokenUrl: `${origin}/token`, ...client, tokenFor, scope: 'read' });
    const [one, other] = [await call('GET', '/api/one'), await call('POST', '/api/two', { body: {} })];
    assert.deepEqual([one.data?.aud, other.data?.aud], ['https://api.api.one.example', 'https://api.api.two.example']);
    await assert.rejects(auth.getToken({ resource: 'https://elsewhere.example' }), {
      code: 'token_request_failed',
      oauthError: 'invalid_target',
    });
  });

  it('binds the token to a key: each request proves it anew, with the nonces of both servers', async (t) => {
    const { origin } = await start(t, command);
    const key = await dpop();
    const { auth, call, count } = connect(origin, { tokenUrl: `${origin}/token`, ...client, dpop: key });
    const results = [await call('GET', '/api?a=1'), await call('POST', '/api', { body: { a: 1 } }), await call('GET')];
    for (const { data, response } of results) {
      assert.equal(response.status, 200);
      assert.equal(data?.jkt, key.thumbprint);
    }
    await fetch(`${origin}/forget`, {
      method: 'POST',
      headers: { 'x-tokens': JSON.stringify([await auth.getToken()]) },
    });
    assert.equal((await call('POST', '/api', { body: { a: 2 } })).response.status, 200);
    assert.equal(count('token.received'), 2);
    const headers = { authorization: `Bearer ${await auth.getToken()}` };
    assert.notEqual((await fetch(`${origin}/api`, { headers })).status, 200);
  });
});
