import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Finding } from '../../bin/doctor/checks.js';
import { doctor } from '../../bin/doctor/command.js';
import type { Patient } from '../../bin/doctor/diagnose.js';
import { createClient, unwrap } from '../../index.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js';
import { listenIn } from '../loopback.js';
import { withoutOpenssl, workshop } from '../plugins/certificates.js';
import { credentials, Recorder } from './support.js';

interface Planted {
  readonly options?: SandboxOptions;
  readonly env?: Record<string, string>;
  readonly patient?: Omit<Patient, 'env' | 'baseUrl'>;
  readonly baseUrl?: string;
  readonly plant?: (sandbox: Sandbox) => unknown;
}

async function examined(t: TestContext, { options = {}, env = {}, patient = {}, baseUrl, plant }: Planted) {
  const sandbox = await startSandbox(options);
  t.after(() => sandbox.close());
  await plant?.(sandbox);
  const io = new Recorder({ ...credentials(sandbox), ...env });
  const began = performance.now();
  const code = await doctor(['--json', `--base-url=${baseUrl ?? sandbox.baseUrl}`], io, patient);
  const findings = io.json as Finding[]; // what --json prints
  for (const secret of [sandbox.apiKey, ...sandbox.tokens.list.map(({ value }) => value), 'wrong-key'])
    assert.ok(!io.lines.join().includes(secret), 'a secret is printed');
  return { code, findings, ms: performance.now() - began };
}

test('of a healthy setup nothing is at fault, and every check is made', async (t) => {
  const { code, findings } = await examined(t, {});
  assert.deepEqual(
    findings.filter(({ status }) => status !== 'ok'),
    [],
  );
  assert.equal(findings.length, 12);
  assert.equal(code, 0);
});

const scopes = ['Users.Details', 'Payins', 'Client.Details', 'Client.Developers'].map((scope) => `${scope}:READ`);

async function disableHook({ baseUrl, clientId, apiKey }: Sandbox): Promise<void> {
  const { operations } = createClient({ baseUrl, clientId, apiKey });
  const body = { Url: 'https://shop.example/hooks', EventType: 'PAYIN_NORMAL_SUCCEEDED' } as const;
  const { Id } = await unwrap(operations.createHook({ body }));
  await unwrap(operations.updateHook({ params: { path: { HookId: Id } }, body: { Status: 'DISABLED' } }));
}

const FAULTS: [what: string, check: string, detail: RegExp, planted: Planted][] = [
  ['an old Node', 'Node version', /18\.1\.0 is too old/, { patient: { nodeVersion: '18.1.0' } }],
  ['a missing variable', 'environment variables', /MANGOPAY_API_KEY is not set/, { env: { MANGOPAY_API_KEY: '' } }],
  ['a line break in the key', 'environment variables', /white space/, { env: { MANGOPAY_API_KEY: 'wrong-key\n' } }],
  [
    'certificate files that are not there',
    'certificate',
    /no file of this name/,
    { env: { MANGOPAY_CERT_FILE: '/none.pem', MANGOPAY_KEY_FILE: '/none.key' } },
  ],
  ['a host that does not exist', 'DNS', /is not found/, { baseUrl: 'https://api.mangopay.invalid' }],
  ['a closed port', 'connection', /ECONNREFUSED/, { baseUrl: 'https://127.0.0.1:1' }],
  [
    'an address that is not allowed',
    'address',
    /not allowed/,
    { plant: ({ faults }) => faults.add({ operation: 'createToken', kind: 'html', status: 403, times: 9 }) },
  ],
  ['a wrong key', 'key', /refused/, { env: { MANGOPAY_API_KEY: 'wrong-key' } }],
  [
    'a locked account',
    'key',
    /locked/,
    {
      options: { lockOut: { after: 1 } },
      plant: ({ baseUrl, clientId }) =>
        createClient({ baseUrl, clientId, apiKey: 'wrong-key' })
          .auth.getToken()
          .catch(() => undefined),
    },
  ],
  // The Date header counts whole seconds.
  ['a clock that is fast', 'clock', /60[01] s fast/, { patient: { now: () => Date.now() + 600_000 } }],
  [
    'a key without some permissions',
    'permission scopes',
    /no permission to read Users\.Verification, Wallet\.Details/,
    { options: { accounts: [{ clientId: 'shop', apiKey: 'key-of-the-shop', scopes }] } },
  ],
  ['a used up budget', 'rate budget', /used up/, { options: { rateLimits: { 15: 14 } } }],
  ['a disabled hook', 'hooks', /PAYIN_NORMAL_SUCCEEDED/, { plant: disableHook }],
];

for (const [what, check, detail, planted] of FAULTS)
  test(`${what} is named, and nothing else is`, async (t) => {
    const { code, findings, ms } = await examined(t, planted);
    const faults = findings.filter(({ status }) => status === 'fault' || status === 'warning');
    assert.deepEqual(
      faults.map((each) => each.check),
      [check],
    );
    assert.match(faults[0]?.detail ?? '', detail);
    assert.notEqual(faults[0]?.fix, '');
    assert.equal(code, 1);
    t.diagnostic(`${ms.toFixed(0)} ms`);
  });

test('a key of the other environment is told from a wrong one', async (t) => {
  const other = await startSandbox({ accounts: [{ clientId: 'acme-marketplace', apiKey: 'key-of-production' }] });
  t.after(() => other.close());
  const env = { MANGOPAY_API_KEY: 'key-of-production' };
  const { findings } = await examined(t, { env, patient: { otherUrl: other.baseUrl } });
  const faults = findings.filter(({ status }) => status === 'fault');
  assert.deepEqual(
    faults.map(({ check, detail }) => [check, detail]),
    [['key', 'it belongs to production']],
  );
});

test('a proxy variable that fetch does not use is a warning', async (t) => {
  const { code, findings } = await examined(t, { env: { HTTPS_PROXY: 'http://proxy.example:3128' } });
  assert.deepEqual(
    findings.filter(({ status }) => status !== 'ok').map(({ check, status }) => [check, status]),
    [['proxy', 'warning']],
  );
  assert.equal(code, 0);
});

test('who intercepts TLS is named by the CA', { skip: withoutOpenssl }, async (t) => {
  const shop = await workshop();
  t.after(() => shop.close());
  const server = createServer(await shop.issue(await shop.authority('Corporate Filter'), 'proxy'));
  const { findings } = await examined(t, { baseUrl: `https://127.0.0.1:${await listenIn(t, server)}` });
  const faults = findings.filter(({ status }) => status === 'fault');
  assert.equal(faults.length, 1);
  assert.match(faults[0]?.detail ?? '', /a certificate of Corporate Filter, which is not trusted/);
});

const CERTIFICATES: [what: string, detail: RegExp, made: { days?: number; keyOf?: string }, now?: () => number][] = [
  ['one that has expired', /cert expired on 20/, { days: -1 }],
  ['one with the key of another', /key is not the private key of cert/, { keyOf: 'other' }],
  ['one that is not valid yet', /not valid before/, {}, () => Date.now() - 3 * 24 * 3600 * 1000],
];
for (const [what, detail, { days = 90, keyOf = 'client' }, now] of CERTIFICATES)
  test(`of certificates, ${what} is named, and nothing else is`, { skip: withoutOpenssl }, async (t) => {
    const shop = await workshop();
    t.after(() => shop.close());
    const ca = await shop.authority('ca');
    await shop.issue(ca, 'client', { days });
    await shop.issue(ca, 'other');
    const env = {
      MANGOPAY_CERT_FILE: join(shop.directory, 'client.pem'),
      MANGOPAY_KEY_FILE: join(shop.directory, `${keyOf}.key`),
    };
    const { code, findings, ms } = await examined(t, { env, ...(now && { patient: { now } }) });
    const faults = findings.filter(({ status }) => status === 'fault' || status === 'warning');
    assert.deepEqual(
      faults.map(({ check }) => check),
      ['certificate'],
    );
    assert.match(faults[0]?.detail ?? '', detail);
    assert.equal(code, 1);
    t.diagnostic(`${ms.toFixed(0)} ms`);
  });

test('the table has a line for each check; wrong arguments end with 2', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const io = new Recorder(credentials(sandbox));
  assert.equal(await doctor([`--base-url=${sandbox.baseUrl}`], io), 0);
  assert.equal(io.lines.join('\n').split('\n').length, 12);
  assert.equal(await doctor(['--colour'], new Recorder({})), 2);
});
