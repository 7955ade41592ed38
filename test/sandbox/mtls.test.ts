import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from '../../index.js';
import { mtlsFetch } from '../../plugins/mtls/index.js';
import { type Sandbox, type SandboxCertificates, startSandbox } from '../../sandbox/index.js';

async function start(t: TestContext) {
  const sandbox = await startSandbox({ mtls: true });
  t.after(() => sandbox.close());
  const { certificates } = sandbox;
  assert.ok(certificates);
  return { sandbox, certificates };
}

/** The status of a GET, or the code of its failure. */
function get(url: string, { ca, ...client }: Partial<SandboxCertificates>): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    request(url, { ...(ca && { ca }), ...client, agent: false }, (response) => resolve(response.resume().statusCode))
      .on('error', (cause) => resolve('code' in cause ? String(cause.code) : cause.message))
      .end();
  });
}

test('the client calls with the certificate that the sandbox made, and faults strike as they do without', async (t) => {
  const { sandbox, certificates } = await start(t);
  const { baseUrl, clientId, apiKey } = sandbox;
  const { cert, key, ca } = certificates;
  const fetch = mtlsFetch({ cert, key, ca });
  const mangopay = createClient({ baseUrl, clientId, apiKey, fetch });
  assert.match(baseUrl, /^https:/);
  assert.equal((await mangopay.operations.listUsers()).response.status, 200);
  sandbox.faults.add({ kind: 'reset', operation: 'listUsers' });
  assert.equal((await mangopay.operations.listUsers()).response.status, 200);
  assert.deepEqual(
    sandbox.requests.map(({ status, fault }) => fault ?? status),
    [200, 200, 'reset', 200],
  );
});

test('a call without a certificate, or with another, loses its connection; pages open, and only to those who trust the CA', async (t) => {
  const { sandbox, certificates } = await start(t);
  const other = await start(t);
  const { ca } = certificates;
  const { cert, key } = other.certificates;
  const api = `${sandbox.baseUrl}/v2.01/${sandbox.clientId}/users`;
  assert.equal(await get(api, { ca }), 'ECONNRESET');
  assert.equal(await get(api, { ca, cert, key }), 'ECONNRESET');
  assert.equal(await get(api, { ca, cert: certificates.cert, key: certificates.key }), 401);
  assert.equal(await get(sandbox.baseUrl, { ca }), 200);
  assert.match(String(await get(sandbox.baseUrl, { ca: other.certificates.ca })), /CERT/);
  assert.equal(await get(sandbox.baseUrl.replace('127.0.0.1', 'localhost'), { ca }), 200);
});

test('the certificates say what they are for, and their files end with the sandbox', async (t) => {
  const { sandbox, certificates } = await start(t);
  const [ca, client] = [new X509Certificate(certificates.ca), new X509Certificate(certificates.cert)];
  assert.ok(ca.ca && ca.checkIssued(ca) && client.checkIssued(ca) && client.verify(ca.publicKey));
  assert.equal(client.subject, `CN=${sandbox.clientId}`);
  assert.deepEqual(client.keyUsage, ['1.3.6.1.5.5.7.3.2']);
  const days = (Date.parse(client.validTo) - Date.now()) / 86_400_000;
  assert.ok(days > 364 && days <= 365, `${days}`);
  assert.ok(existsSync(join(certificates.directory, 'client.key')));
  await sandbox.close();
  assert.ok(!existsSync(certificates.directory));
});

test('the doctor finds nothing wrong with the variables that are printed, and names what is, one at a time', async (t) => {
  const { sandbox, certificates } = await start(t);
  const other = await start(t);
  const guarded = await startSandbox({ mtls: true, allowlist: ['10.0.0.0/8'] });
  t.after(() => guarded.close());
  assert.ok(guarded.certificates);

  /** What the command prints, in the environment of a service. */
  async function examine({ baseUrl, clientId, apiKey }: Sandbox, { ca, cert, key }: Record<string, string>) {
    const command = fileURLToPath(new URL('../../bin/mangopay-fetch.ts', import.meta.url));
    const env = {
      MANGOPAY_BASE_URL: baseUrl,
      MANGOPAY_CLIENT_ID: clientId,
      MANGOPAY_API_KEY: apiKey,
      NODE_EXTRA_CA_CERTS: ca,
      ...(cert && { MANGOPAY_CERT_FILE: cert, MANGOPAY_KEY_FILE: key }),
    };
    const child = spawn(process.execPath, ['--import', 'tsx', command, 'doctor'], { env });
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { output, code, faults: output.split('\n').filter((line) => line.startsWith('fault')) };
  }
  const filesIn = ({ directory }: SandboxCertificates) => ({
    ca: join(directory, 'ca.pem'),
    cert: join(directory, 'client.pem'),
    key: join(directory, 'client.key'),
  });
  const own = filesIn(certificates);

  // One after another: the command gives a token three seconds, which four that start at once may use up.
  const good = await examine(sandbox, own);
  const without = await examine(sandbox, { ca: own.ca });
  const foreign = await examine(sandbox, { ...filesIn(other.certificates), ca: own.ca });
  const outside = await examine(guarded, filesIn(guarded.certificates));
  assert.equal(good.code, 0, good.output);
  assert.match(good.output, /valid for 36[45] days/);
  assert.deepEqual([without.code, foreign.code, outside.code], [1, 1, 1], without.output);
  assert.equal(without.faults.length, 1, without.output);
  assert.match(without.output, /the server closes the connection without one.*MANGOPAY_CERT_FILE/s);
  assert.equal(foreign.faults.length, 1, foreign.output);
  assert.match(foreign.output, /Use the certificate of this ClientId and environment/);
  assert.equal(outside.faults.length, 1, outside.output);
  assert.match(outside.output, /Add it to the allowlist/);
});
