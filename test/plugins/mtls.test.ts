import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { after, before, type TestContext, test as testAnywhere } from 'node:test';
import type { SecureVersion, TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { Agent, ProxyAgent } from 'undici';
import { createClient, memoryStore, unwrap } from '../../index.js';
import { CertificateError, type CertificateEvent, type MtlsOptions, mtlsFetch } from '../../plugins/mtls/index.js';
import { freePort, listenIn } from '../loopback.js';
import { type Pair, type Workshop, withoutOpenssl, workshop } from './certificates.js';

const test = (name: string, run: (t: TestContext) => Promise<void>) =>
  testAnywhere(name, { skip: withoutOpenssl }, run);

let shop: Workshop;
let ca: Pair;
let serverPair: Pair;
let good: Pair;

before(async () => {
  if (withoutOpenssl) return;
  shop = await workshop();
  ca = await shop.authority('ca');
  const hosts = ['127.0.0.1', 'api-mtls.mangopay.com', 'api-mtls.sandbox.mangopay.com'];
  serverPair = await shop.issue(ca, 'server', { hosts });
  good = await shop.issue(ca, 'platform');
});
after(() => withoutOpenssl || shop.close());

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly certificate: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A server that demands a certificate of the CA: it gives tokens, and answers everything else with an empty list. */
async function startServer(
  t: TestContext,
  version: SecureVersion = 'TLSv1.3',
): Promise<{ origin: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const tls = { ...serverPair, ca: ca.cert, requestCert: true, rejectUnauthorized: true, maxVersion: version };
  const server = https.createServer(tls, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    const socket = request.socket as TLSSocket; // as in every https server
    seen.push({ method, url, headers, body, certificate: `${socket.getPeerCertificate().subject?.CN}` });
    response.setHeader('content-type', 'application/json');
    if (url === '/broken') return void socket.destroy();
    if (url === '/empty') return void response.writeHead(204).end();
    response.end(
      url.endsWith('/oauth/token') ? '{"access_token":"t0ken","token_type":"bearer","expires_in":60}' : '[]',
    );
  });
  server.on('tlsClientError', () => undefined);
  const port = await listenIn(t, server);
  return { origin: `https://127.0.0.1:${port}`, seen };
}

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

const options = (fields: Partial<MtlsOptions> = {}): MtlsOptions => ({ ...good, ca: ca.cert, ...fields });

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

interface Setting {
  readonly cert: string;
  readonly key: string;
  readonly events: CertificateEvent[];
  readonly send: ReturnType<typeof mtlsFetch>;
  /** Lets so many milliseconds pass. */
  pass(ms: number): void;
}

/** A fetch whose files lie in the workshop's directory, with a clock of its own. */
async function fromFiles(name: string, days?: number): Promise<Setting> {
  await shop.issue(ca, name, days === undefined ? {} : { days });
  const [cert, key] = [join(shop.directory, `${name}.pem`), join(shop.directory, `${name}.key`)];
  const events: CertificateEvent[] = [];
  let passed = 0;
  const clock = { wall: () => Date.now() + passed, mono: () => performance.now() + passed };
  const send = mtlsFetch({ cert, key, ca: ca.cert, clock, onEvent: (event) => void events.push(event) });
  return { cert, key, events, send, pass };

  function pass(ms: number): void {
    passed += ms;
  }
}

test('files that change are taken without a failing request, and half-written ones are waited for', async (t) => {
  const { origin, seen } = await startServer(t);
  const { cert, key, events, send, pass } = await fromFiles('rotating', 90);
  const next = await shop.issue(ca, 'rotated', { days: 90 });
  const before = send.fingerprint;
  const steps: [number, () => Promise<void>][] = [
    [100, () => writeFile(cert, next.cert.slice(0, 300))],
    [200, () => writeFile(cert, next.cert)],
    [300, () => writeFile(key, next.key)],
  ];
  const sent: Promise<unknown>[] = [];
  for (let i = 0; i < 500; i++) {
    for (const [at, step] of steps) if (at === i) await step();
    if (i % 20 === 0) pass(31_000);
    sent.push(send(`${origin}/${i}`).then((response) => response.text()));
    if (i % 10 === 9) await sent[i];
  }
  assert.equal((await Promise.allSettled(sent)).filter(({ status }) => status === 'rejected').length, 0);
  assert.equal(seen.length, 500);
  assert.equal(seen[0]?.certificate, 'rotating');
  assert.equal(seen.at(-1)?.certificate, 'rotated');
  assert.equal(events.filter(({ type }) => type === 'certificate.changed').length, 1);
  assert.ok(events.some(({ type }) => type === 'certificate.unusable'));
  assert.notEqual(send.fingerprint, before);
  assert.match(send.fingerprint ?? '', /^[0-9a-f]{64}$/);
});

test('an end that comes near is told at 60, 30, 7 and 1 days, once each', async (t) => {
  const { origin } = await startServer(t);
  const { events, send, pass } = await fromFiles('ageing', 70);
  for (let day = 0; day < 70; day++) {
    await (await send(`${origin}/a`)).text();
    pass(24 * 3600 * 1000);
  }
  const told = events.flatMap((event) => (event.type === 'certificate.expiring' ? [event.daysLeft] : []));
  assert.deepEqual(told, [60, 30, 7, 1]);
});

test('each client tells of it to onEvent and logger, 60, 30, 7 and 1 days before, one that is made later too', async (t) => {
  const { origin } = await startServer(t);
  const { send, pass } = await fromFiles('ageing-too', 70);
  const make = () => {
    const days: number[] = [];
    const lines: string[] = [];
    const note = (line: string) => void (line.includes('certificate') && lines.push(line));
    const client = createClient({
      baseUrl: origin,
      clientId: 'acme',
      apiKey: 'k3y',
      fetch: send,
      logger: { debug: note, info: note, warn: note, error: note },
      onEvent: (event) => void (event.type === 'certificate.expiring' && days.push(event.daysLeft)),
    });
    return { client, days, lines };
  };
  const [one, other] = [make(), make()];
  for (let day = 0; day < 70; day++) {
    await unwrap(one.client.operations.listUsers());
    await unwrap(other.client.operations.listUsers());
    pass(24 * 3600 * 1000);
  }
  const late = make();
  await unwrap(late.client.operations.listUsers());
  for (const { days, lines } of [one, other]) {
    assert.deepEqual(days, [60, 30, 7, 1]);
    assert.equal(lines.length, 4);
    assert.match(lines[0] ?? '', /the client certificate CN=ageing-too expires in 60 days, on 20/);
  }
  assert.equal(late.days.length, 1);
});

test('the variables name the files where the options do not', async (t) => {
  const { origin, seen } = await startServer(t);
  process.env['MANGOPAY_CERT_FILE'] = join(shop.directory, 'platform.pem');
  process.env['MANGOPAY_KEY_FILE'] = join(shop.directory, 'platform.key');
  t.after(() => {
    delete process.env['MANGOPAY_CERT_FILE'];
    delete process.env['MANGOPAY_KEY_FILE'];
  });
  await (await mtlsFetch({ ca: ca.cert })(`${origin}/a`)).text();
  assert.equal(seen[0]?.certificate, 'platform');
});

test('functions and a PKCS #12 file are taken too', async (t) => {
  const { origin, seen } = await startServer(t);
  const key = async () => good.key;
  await (await mtlsFetch({ cert: () => good.cert, key, ca: ca.cert })(`${origin}/a`)).text();
  const pfx = join(shop.directory, 'platform.pfx');
  const files = ['-inkey', join(shop.directory, 'platform.key'), '-in', join(shop.directory, 'platform.pem')];
  assert.equal(spawnSync('openssl', ['pkcs12', '-export', ...files, '-out', pfx, '-passout', 'pass:pw']).status, 0);
  const send = mtlsFetch({ pfx, passphrase: 'pw', ca: ca.cert });
  assert.equal(send.fingerprint, new X509Certificate(good.cert).fingerprint256.replaceAll(':', '').toLowerCase());
  await (await send(`${origin}/a`)).text();
  assert.deepEqual(
    seen.map(({ certificate }) => certificate),
    ['platform', 'platform'],
  );
  assert.throws(() => mtlsFetch({ pfx, passphrase: 'wrong' }), /passphrase does not open it/);
  await assert.rejects(mtlsFetch({ cert: () => 'nonsense', key })(`${origin}/a`), /cert is not/);
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
