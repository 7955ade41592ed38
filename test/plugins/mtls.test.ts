import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';
import type { TestContext } from 'node:test';
import { inspect } from 'node:util';
import { Agent, ProxyAgent } from 'undici';
import { createClient, memoryStore, unwrap } from '../../index.js';
import { CertificateError, type MtlsOptions, mtlsFetch } from '../../plugins/mtls/index.js';
import { freePort, listenIn } from '../loopback.js';
import { ca, good, options, serverPair, shop, startServer, test } from './mtls-server.js';

/** openssl's own server, which sends the alerts that Node's does not. */
async function startOpenssl(t: TestContext): Promise<string> {
  const args = ['s_server', '-tls1_2', '-accept', '127.0.0.1:0', '-www', '-cert', 'server.pem', '-key', 'server.key'];
  const demand = ['-CAfile', 'ca.pem', '-Verify', '1', '-verify_return_error'];
  const child = spawn('openssl', [...args, ...demand], { cwd: shop.directory });
  t.after(() => child.kill());
  let port: string | undefined;
  for await (const chunk of child.stdout) {
    port = /ACCEPT .*:(\d+)/.exec(`${chunk}`)?.[1];
    if (port) break;
  }
  return `https://127.0.0.1:${port}/`;
}

test('the certificate is presented with every request of a client, the token request included', async (t) => {
  const { origin, seen } = await startServer(t);
  const client = createClient({ baseUrl: origin, clientId: 'acme', apiKey: 'k3y', fetch: mtlsFetch(options()) });
  assert.deepEqual(await unwrap(client.operations.listUsers()), []);
  assert.deepEqual(
    seen.map(({ method, url, certificate }) => [method, url.split('?')[0], certificate]),
    [
      ['POST', '/v2.01/oauth/token', 'platform'],
      ['GET', '/v2.01/acme/users', 'platform'],
    ],
  );
  assert.equal(seen[1]?.headers.authorization, 'Bearer t0ken');
});

test('a body goes out whole and with its length; one that is missing has length 0', async (t) => {
  const { origin, seen } = await startServer(t);
  const send = mtlsFetch(options());
  const body = JSON.stringify({ Description: 'Größe' });
  await (await send(new Request(`${origin}/a`, { method: 'POST', body }))).text();
  await (await send(`${origin}/b`, { method: 'POST' })).text();
  assert.deepEqual(
    seen.map(({ headers, body }) => [headers['content-length'], headers['transfer-encoding'], body]),
    [
      [`${Buffer.byteLength(body)}`, undefined, body],
      ['0', undefined, ''],
    ],
  );
});

test("a response is the platform's own Response, one without a body included", async (t) => {
  const { origin } = await startServer(t);
  const send = mtlsFetch(options());
  const full = await send(new URL(`${origin}/list`));
  assert.ok(full instanceof Response);
  assert.equal(full.headers.get('content-type'), 'application/json');
  assert.deepEqual(await full.json(), []);
  const empty = await send(`${origin}/empty`);
  assert.deepEqual([empty.status, empty.body], [204, null]);
});

test('an abort reaches the request and keeps its reason', async (t) => {
  const { origin, seen } = await startServer(t);
  const reason = new Error('enough');
  await assert.rejects(mtlsFetch(options())(`${origin}/a`, { signal: AbortSignal.abort(reason) }), reason);
  assert.equal(seen.length, 0);
});

test('an encrypted key is opened with its passphrase', async (t) => {
  const { origin, seen } = await startServer(t);
  const key = await shop.encrypt(good.key, 'pass phrase');
  await (await mtlsFetch(options({ key, passphrase: 'pass phrase' }))(`${origin}/a`)).text();
  assert.equal(seen[0]?.certificate, 'platform');
});

async function refusal(promise: Promise<unknown>): Promise<CertificateError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof CertificateError) return error;
  throw error;
}

/** Made as if three days ago, so that a certificate of yesterday passes. */
function mtlsFetchOfThen(t: TestContext, given: MtlsOptions) {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() - 3 * 24 * 3600 * 1000 });
  const send = mtlsFetch(given);
  t.mock.timers.reset();
  return send;
}

test('a server that says why it refuses a certificate is quoted, and what to look at is said', async (t) => {
  const origin = await startOpenssl(t);
  assert.equal((await mtlsFetch(options())(origin)).status, 200);

  const wrong = await refusal(
    mtlsFetch(options(await shop.issue(await shop.authority('other-ca'), 'stranger')))(origin),
  );
  assert.deepEqual([wrong.code, wrong.reason], ['client_certificate_refused', 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA']);
  assert.match(
    wrong.message,
    /refused the client certificate .* It is valid until .* Check that it is of this environment/,
  );
  assert.ok(wrong.cause instanceof Error);

  const late = await refusal(mtlsFetchOfThen(t, options(await shop.issue(ca, 'late', { days: -1 })))(origin));
  assert.equal(late.code, 'client_certificate_refused');
  assert.match(late.reason ?? '', /^ERR_SSL_.*_ALERT_CERTIFICATE_EXPIRED$/); // with the name of the protocol, which changed
  assert.match(late.message, /It expired 20\d\d-/);
});

for (const version of ['TLSv1.2', 'TLSv1.3'] as const)
  test(`${version}: a server that closes the connection without a word is an error that says what may be the matter`, async (t) => {
    const { origin, seen } = await startServer(t, version);
    const wrong = await shop.issue(await shop.authority('fourth-ca'), 'stranger-again');
    const late = await shop.issue(ca, 'late-again', { days: -1 });
    for (const [send, why] of [
      [mtlsFetch(options(wrong)), /closed the connection before it responded.* It is valid until/],
      [mtlsFetchOfThen(t, options(late)), /closed the connection before it responded.* It expired/],
    ] as const) {
      const error = await refusal(send(`${origin}/a`));
      assert.equal(error.code, 'connection_closed');
      assert.match(error.message, why);
    }
    assert.equal(seen.length, 0);
  });

test('without a certificate there is no response: the server demands one', async (t) => {
  const { origin, seen } = await startServer(t);
  const client = createClient({ baseUrl: origin, clientId: 'acme', apiKey: 'k3y', retry: false });
  await assert.rejects(client.operations.listUsers());
  assert.equal(seen.length, 0);
});

test('a server whose certificate is not of a known CA is an error of its own, and says so', async (t) => {
  const { origin, seen } = await startServer(t);
  const { ca: _, ...withoutCa } = options();
  const error = await refusal(mtlsFetch(withoutCa)(`${origin}/a`));
  assert.equal(error.code, 'server_certificate_untrusted');
  assert.match(error.message, /give its CA in ca/);
  assert.equal(seen.length, 0);
});

test('another failure of the connection stays what it is', async () => {
  await assert.rejects(mtlsFetch(options())(`https://127.0.0.1:${await freePort()}/`), { name: 'TypeError' });
});

test('a connection that has served and then breaks has nothing to do with certificates', async (t) => {
  const { origin } = await startServer(t);
  const send = mtlsFetch(options({ dispatcher: (connect) => new Agent({ connect, connections: 1 }) }));
  await (await send(`${origin}/a`)).text();
  await assert.rejects(send(`${origin}/broken`), { name: 'TypeError' });
});

test('what a client throws for a refused certificate leads to the error that says so', async (t) => {
  const { origin } = await startServer(t);
  const wrong = await shop.issue(await shop.authority('third-ca'), 'stranger-too');
  const fetch = mtlsFetch(options(wrong));
  const client = createClient({ baseUrl: origin, clientId: 'acme', apiKey: 'k3y', fetch, retry: false });
  await assert.rejects(client.operations.listUsers(), (error: Error) => {
    assert.match(inspect(error), /CertificateError: 127\.0\.0\.1:\d+ closed the connection/);
    return true;
  });
});

const BAD: [option: string, why: RegExp, fields: () => Partial<MtlsOptions> | Promise<Partial<MtlsOptions>>][] = [
  ['cert', /not PEM, and no file/, () => ({ cert: 'not a certificate' })],
  ['cert', /not a certificate in PEM/, () => ({ cert: Buffer.from('not a certificate') })],
  ['cert', /MANGOPAY_CERT_FILE/, () => ({ cert: undefined as unknown as string })],
  ['cert', /not PEM, and no file/, () => ({ cert: Buffer.from(good.cert).toString('base64') })],
  ['cert', /cert expired on 20\d\d-/, () => shop.issue(ca, 'expired', { days: -1 })],
  ['key', /not PEM, and no file/, () => ({ key: 'not a key' })],
  ['key', /not a private key in PEM/, () => ({ key: Buffer.from('not a key') })],
  ['key', /MANGOPAY_KEY_FILE/, () => ({ key: undefined as unknown as string })],
  ['key', /not the private key of cert/, () => ({ key: serverPair.key })],
  ['ca', /not a certificate in PEM/, () => ({ ca: [ca.cert, 'nonsense'] })],
  ['pfx', /either pfx, or cert and key/, () => ({ pfx: Buffer.from('both') })],
  ['passphrase', /passphrase is missing/, async () => ({ key: await shop.encrypt(good.key, 'pass phrase') })],
  [
    'passphrase',
    /does not open key/,
    async () => ({ key: await shop.encrypt(good.key, 'right'), passphrase: 'wrong' }),
  ],
];
for (const [index, [option, message, fields]] of BAD.entries())
  test(`refused when it is made, by name and without the key: ${option} (${index + 1})`, async () => {
    const given = options(await fields());
    assert.throws(
      () => mtlsFetch(given),
      (error: Error) => {
        assert.equal(Reflect.get(error, 'code'), 'configuration_invalid');
        assert.equal(Reflect.get(error, 'parameter'), option);
        assert.match(error.message, message);
        assert.doesNotMatch(inspect(error, { showHidden: true, depth: 9 }), /PRIVATE KEY|pass phrase/);
        return true;
      },
    );
  });

for (const [environment, host] of [
  ['sandbox', 'api-mtls.sandbox.mangopay.com'],
  ['production', 'api-mtls.mangopay.com'],
] as const)
  test(`${environment} means ${host}, reached through a proxy that sees nothing but the name`, async (t) => {
    const { origin, seen } = await startServer(t);
    const asked: string[] = [];
    const proxy = http.createServer().on('connect', ({ url = '' }: http.IncomingMessage, socket: net.Socket) => {
      asked.push(url);
      const upstream = net.connect(Number(new URL(origin).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
    });
    const uri = `http://127.0.0.1:${await listenIn(t, proxy)}`;
    const fetch = mtlsFetch(options({ dispatcher: (requestTls) => new ProxyAgent({ uri, requestTls }) }));
    const client = createClient({ environment, clientId: 'acme', apiKey: 'k3y', fetch });
    assert.deepEqual(await unwrap(client.operations.listUsers()), []);
    assert.deepEqual(new Set(asked), new Set([`${host}:443`]));
    assert.deepEqual(
      seen.map(({ certificate }) => certificate),
      ['platform', 'platform'],
    );
  });

test('production without a certificate says so, once', async (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  const credentials = { clientId: 'acme', apiKey: 'k3y', environment: 'production' } as const;
  createClient({ ...credentials, fetch: mtlsFetch(options()) });
  createClient({ ...credentials, environment: 'sandbox' });
  assert.equal(warn.mock.callCount(), 0);
  for (let i = 0; i < 3; i++) createClient(credentials);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /without a client certificate/);
});

test('a stored token is found only with the certificate that it was fetched with', async (t) => {
  const { origin, seen } = await startServer(t);
  const tokenStore = memoryStore();
  const other = await shop.issue(ca, 'platform-renewed');
  for (const pair of [good, good, other]) {
    const fetch = mtlsFetch(options(pair));
    await unwrap(
      createClient({ baseUrl: origin, clientId: 'acme', apiKey: 'k3y', fetch, tokenStore }).operations.listUsers(),
    );
  }
  const exchanges = seen.filter(({ method }) => method === 'POST').map(({ certificate }) => certificate);
  assert.deepEqual(exchanges, ['platform', 'platform-renewed']);
});
