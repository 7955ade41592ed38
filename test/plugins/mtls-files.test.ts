// Where the certificate comes from: files that change, variables, functions, PKCS #12.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, unwrap } from '../../index.js';
import { type CertificateEvent, mtlsFetch } from '../../plugins/mtls/index.js';
import { ca, good, shop, startServer, test } from './mtls-server.js';

interface Setting {
  readonly cert: string;
  readonly key: string;
  readonly events: CertificateEvent[];
  readonly send: ReturnType<typeof mtlsFetch>;
  /** Lets this many milliseconds pass. */
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
