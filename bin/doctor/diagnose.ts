import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { certificateFetch, connect, isMangopayFetchError, type MangopayClient, rateLimits } from '../connect.js';
import {
  checkDns,
  checkNode,
  checkProxy,
  checkTls,
  checkVariables,
  type Env,
  type Finding,
  fault,
  ok,
  warning,
} from './checks.js';

/** What is checked, in this order. A fault that hides what comes after it ends the list. */
const ORDER = [
  'Node version',
  'environment variables',
  'certificate',
  'proxy',
  'DNS',
  'TLS',
  'address',
  'key',
  'clock',
];
const LATER = ['permission scopes', 'rate budget', 'hooks'];

/**
 * One read for each permission scope. One by an id that does not exist shows it too: the permission is looked at before
 * the resource is.
 */
const READS: Readonly<Record<string, string>> = {
  'Users.Details': '/v2.01/{ClientId}/users',
  'Users.Verification': '/v2.01/{ClientId}/kyc/documents',
  'Wallet.Details': '/v2.01/{ClientId}/wallets/{WalletId}',
  Payins: '/v2.01/{ClientId}/payins/{PayInId}',
  Transfers: '/v2.01/{ClientId}/transfers/{TransferId}',
  Payouts: '/v2.01/{ClientId}/payouts/{PayoutId}',
  'Refunds.General': '/v2.01/{ClientId}/refunds/{RefundId}',
  Bankaccounts: '/v2.01/{ClientId}/recipients/{RecipientId}',
  Conversions: '/v2.01/{ClientId}/conversions/{ConversionId}',
  'Disputes.General': '/v2.01/{ClientId}/disputes',
  'Client.Details': '/v2.01/{ClientId}/clients',
  'Client.Wallets': '/v2.01/{ClientId}/clients/wallets',
  'Client.Reports': '/v2.01/{ClientId}/reports',
  'Client.Developers': '/v2.01/{ClientId}/hooks',
};

export interface Patient {
  readonly env: Env;
  /** In place of the environment's own address. */
  readonly baseUrl?: string | undefined;
  /** The address of the other environment, where the key may belong. */
  readonly otherUrl?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly nodeVersion?: string;
}

/** Checks one thing after the other, and says of each whether it is at fault. */
export async function diagnose(patient: Patient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of examine(patient)) findings.push(finding);
  const at = findings.findIndex(({ status }) => status === 'fault');
  const seen = new Set(findings.map(({ check }) => check));
  const rest = [...ORDER, ...LATER].filter((check) => !seen.has(check));
  const first = findings[at]?.check;
  return [
    ...findings,
    ...rest.map((check): Finding => ({ check, status: 'skipped', detail: `after ${first}`, fix: '' })),
  ];
}

/** Ends early where the rest could not be told from the fault. */
async function* examine(patient: Patient): AsyncGenerator<Finding, void> {
  const { env, now = Date.now } = patient;
  for (const finding of [checkNode(patient.nodeVersion ?? process.versions.node), checkVariables(env)]) {
    yield finding;
    if (finding.status === 'fault') return;
  }
  const certificate = checkCertificate(env, now());
  const transport = await certificateFetch(env).catch(String);
  if (typeof transport === 'string')
    return yield fault('certificate', transport, 'Check the files that the variables name.');
  yield certificate;
  if (certificate.status === 'fault') return;
  yield checkProxy(env);

  const environment = env['MANGOPAY_ENVIRONMENT'] === 'production' ? 'production' : 'sandbox';
  const url = new URL(patient.baseUrl ?? hostOf(environment, transport !== undefined));
  for (const check of [() => checkDns(url.hostname), () => checkTls(url)]) {
    const finding = await check();
    yield finding;
    if (finding.status === 'fault') return;
  }

  const seen: Response[] = [];
  const client = await connect(
    env,
    { baseUrl: url.href },
    {
      retry: false,
      timeout: 2000,
      async fetch(request, init) {
        const response = await (transport ?? globalThis.fetch)(request, init);
        seen.push(response);
        return response;
      },
    },
  );
  const failure = await tokenFailure(client);
  if (failure !== undefined) {
    if (seen.at(-1)?.status === 403) return yield addressFault();
    const other = environment === 'sandbox' ? 'production' : 'sandbox';
    return yield await explain(
      failure,
      env,
      other,
      patient.otherUrl ?? (patient.baseUrl ? undefined : hostOf(other, !!transport)),
    );
  }
  const reads = await Promise.all(Object.entries(READS).map(([scope, path]) => read(client, scope, path)));
  if (reads.some(({ status, type }) => status === 403 && type === undefined)) return yield addressFault();
  yield ok('address', 'accepted');
  yield ok('key', `accepted by ${environment}`);
  yield checkClock(seen.at(-1), now());
  yield checkScopes(reads);
  yield checkBudget(reads);
  yield checkHooks(reads.find(({ scope }) => scope === 'Client.Developers')?.data);
}

const hostOf = (environment: 'sandbox' | 'production', certificate: boolean): string =>
  `https://api${certificate ? '-mtls' : ''}${environment === 'sandbox' ? '.sandbox' : ''}.mangopay.com`;

const addressFault = (): Finding =>
  fault(
    'address',
    '403 before any permission is looked at: the address you call from is not allowed',
    'Add it to the allowlist of this ClientId in the Dashboard.',
  );

function checkCertificate(env: Env, now: number): Finding {
  const file = env['MANGOPAY_CERT_FILE'];
  if (!file) {
    return env['MANGOPAY_ENVIRONMENT'] === 'production'
      ? warning('certificate', 'none for production', 'Set MANGOPAY_CERT_FILE and MANGOPAY_KEY_FILE.')
      : ok('certificate', 'none set');
  }
  try {
    const { validFrom, validTo } = new X509Certificate(readFileSync(file));
    if (Date.parse(validFrom) > now)
      return fault('certificate', `not valid before ${validFrom}`, 'Wait until then, or check the clock.');
    const days = Math.floor((Date.parse(validTo) - now) / 86_400_000);
    return days <= 30
      ? warning('certificate', `expires in ${days} days`, 'Get another in the Dashboard.')
      : ok('certificate', `valid for ${days} days`);
  } catch {
    return fault('certificate', 'cannot be read', 'Check MANGOPAY_CERT_FILE.'); // mtlsFetch says more
  }
}

async function tokenFailure(client: MangopayClient): Promise<unknown> {
  try {
    await client.auth.getToken({ signal: AbortSignal.timeout(3000) });
    return undefined;
  } catch (error) {
    return error ?? new Error('unknown');
  }
}

/** Why there is no token. Asks the other environment once whether the key is its own. */
async function explain(error: unknown, env: Env, other: string, otherUrl: string | undefined): Promise<Finding> {
  const refusal = causes(error).find((each) => 'oauthError' in each);
  if (refusal && 'oauthError' in refusal && refusal.oauthError === 'unauthorized_client')
    return fault('key', 'the account is locked after wrong credentials', 'Wait 15 minutes, and stop what sends them.');
  if (causes(error).some((each) => 'code' in each && each.code === 'credentials_rejected')) {
    if (
      otherUrl !== undefined &&
      (await tokenFailure(await connect(env, { baseUrl: otherUrl }, { retry: false }))) === undefined
    )
      return fault('key', `it belongs to ${other}`, `Set MANGOPAY_ENVIRONMENT=${other}, or use the other key.`);
    return fault('key', 'ClientId or API key is refused', 'Copy both again from the Dashboard of this environment.');
  }
  const refused = causes(error).find(
    (each) => 'code' in each && /^(client_certificate_refused|connection_closed)$/.test(String(each.code)),
  );
  if (refused) return fault('certificate', refused.message, 'Use the certificate of this ClientId and environment.');
  if (causes(error).some(({ message }) => /alert|other side closed/i.test(message)))
    return fault(
      'certificate',
      'the server closes the connection without one',
      'Set MANGOPAY_CERT_FILE and MANGOPAY_KEY_FILE.',
    );
  const why = isMangopayFetchError(error) ? error.message : 'no response in time';
  return fault('key', `no token: ${why}`, 'Try again; check the proxy and the firewall.');
}

function causes(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

interface Read {
  readonly scope: string;
  readonly status: number;
  /** The error's, as the API names it. */
  readonly type: string | undefined;
  readonly data: unknown;
  readonly response: Response | undefined;
}

/** The types know the paths one by one; here it is any of them. */
type AnyGet = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function read(client: MangopayClient, scope: string, path: string): Promise<Read> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name && name !== 'ClientId' ? [name] : []));
  try {
    const params = { path: Object.fromEntries(names.map((name) => [name, '0'])) };
    const { data, error, response } = await (client.GET as AnyGet)(path, { params });
    const type = typeof error === 'object' && error !== null && 'Type' in error ? String(error.Type) : undefined;
    return { scope, status: response.status, type, data, response };
  } catch {
    return { scope, status: 0, type: undefined, data: undefined, response: undefined };
  }
}

function checkClock(response: Response | undefined, now: number): Finding {
  const theirs = Date.parse(response?.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return ok('clock', 'the server does not report its time');
  const seconds = Math.round((now - theirs) / 1000);
  return Math.abs(seconds) <= 30
    ? ok('clock', `within ${Math.abs(seconds)} s`)
    : fault('clock', `${Math.abs(seconds)} s ${seconds > 0 ? 'fast' : 'slow'}`, 'Synchronize the clock (NTP).');
}

function checkScopes(reads: readonly Read[]): Finding {
  const missing = reads.filter(({ status }) => status === 403).map(({ scope }) => scope);
  if (missing.length > 0)
    return fault(
      'permission scopes',
      `no permission to read ${missing.join(', ')}`,
      'Add them to the API key in the Dashboard.',
    );
  const unclear = reads.filter(({ status }) => status === 0 || status >= 500).map(({ scope }) => scope);
  if (unclear.length > 0) return warning('permission scopes', `no response for ${unclear.join(', ')}`, 'Try again.');
  return ok('permission scopes', `${reads.length} can be read; what a key may write is not tried`);
}

function checkBudget(reads: readonly Read[]): Finding {
  const windows = reads.flatMap(({ response }) => (response ? rateLimits(response) : []));
  const scarce = windows.toSorted((a, b) => share(a) - share(b))[0];
  if (reads.some(({ status }) => status === 429) || scarce?.remaining === 0)
    return fault(
      'rate budget',
      'used up',
      `Wait until ${scarce?.reset.toISOString() ?? 'the window ends'}, and spread the calls.`,
    );
  if (!scarce) return ok('rate budget', 'the server does not report it');
  const text = `${scarce.remaining} calls left in the tightest window`;
  return share(scarce) < 0.1 ? warning('rate budget', text, 'Spread the calls.') : ok('rate budget', text);
}

const share = ({ used, remaining }: { used: number; remaining: number }): number => remaining / (used + remaining || 1);

function checkHooks(data: unknown): Finding {
  const hooks: { EventType?: string; Status?: string; Validity?: string }[] = Array.isArray(data) ? data : [];
  const off = hooks.filter(({ Status, Validity }) => Status === 'DISABLED' || Validity === 'INVALID');
  const names = off.map(({ EventType }) => EventType).join(', ');
  return off.length > 0
    ? fault('hooks', `nothing is sent for ${names}`, 'Fix the address, then enable the hook with updateHook.')
    : ok('hooks', `${hooks.length} on the first page, none disabled`);
}
