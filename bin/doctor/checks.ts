import { lookup } from 'node:dns/promises';
import { connect as connectTls, type PeerCertificate } from 'node:tls';
import type { Terminal } from '../terminal.js';

/** What one check found. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'fault' | 'skipped';
  readonly detail: string;
  /** What to do; empty where nothing is at fault. */
  readonly fix: string;
}

export type Env = Terminal['env'];

export const ok = (check: string, detail: string): Finding => ({ check, status: 'ok', detail, fix: '' });
export const fault = (check: string, detail: string, fix: string): Finding => ({ check, status: 'fault', detail, fix });
export const warning = (check: string, detail: string, fix: string): Finding => ({
  check,
  status: 'warning',
  detail,
  fix,
});

/** The oldest Node that the package runs on. */
const OLDEST = [20, 19] as const;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
    ? ok('Node version', version)
    : fault('Node version', `${version} is too old`, `Install Node ${OLDEST.join('.')} or later.`);
}

/** Never shows a value: a key may stand in the wrong variable. */
export function checkVariables(env: Env): Finding {
  const check = 'environment variables';
  for (const name of ['MANGOPAY_CLIENT_ID', 'MANGOPAY_API_KEY']) {
    const value = env[name];
    if (!value) return fault(check, `${name} is not set`, `Set ${name} to what the Dashboard shows.`);
    if (!/^[\x21-\x7e]+$/.test(value))
      return fault(check, `${name} holds white space or another character that cannot be sent`, 'Copy it again.');
    if (/^(['"]).*\1$/.test(value)) return fault(check, `${name} is in quotation marks`, 'Remove the quotation marks.');
  }
  const environment = env['MANGOPAY_ENVIRONMENT'];
  if (environment && environment !== 'sandbox' && environment !== 'production')
    return fault(check, 'MANGOPAY_ENVIRONMENT has an unknown value', 'Set it to sandbox or production.');
  if (!env['MANGOPAY_CERT_FILE'] !== !env['MANGOPAY_KEY_FILE'])
    return fault(check, 'Only one of MANGOPAY_CERT_FILE and MANGOPAY_KEY_FILE is set', 'Set both, or neither.');
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    return fault(check, 'NODE_TLS_REJECT_UNAUTHORIZED=0 trusts every server', 'Remove it.');
  return ok(check, 'set');
}

/** Node before 24 looks at no proxy variable, and later ones only when told to. */
export function checkProxy(env: Env): Finding {
  const name = ['HTTPS_PROXY', 'https_proxy'].find((each) => env[each]);
  if (!name) return ok('proxy', 'none set');
  if (env['NODE_USE_ENV_PROXY'] === '1' && Number(process.versions.node.split('.')[0]) >= 24) return ok('proxy', name);
  return warning(
    'proxy',
    `${name} is set, but fetch does not use it`,
    'Set NODE_USE_ENV_PROXY=1 on Node 24, or pass a fetch with a ProxyAgent.',
  );
}

export async function checkDns(host: string): Promise<Finding> {
  try {
    const { address } = await lookup(host);
    return ok('DNS', `${host} is ${address}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
    return fault('DNS', `${host} is not found (${code})`, 'Check the resolver, and the spelling of the host.');
  }
}

/** Who has signed the certificate of the server: an intercepting proxy signs with its own CA. */
export async function checkTls(url: URL): Promise<Finding> {
  const check = 'TLS';
  if (url.protocol === 'http:') return ok(check, 'not used on loopback');
  const servername = /^[\d.:[\]]+$/.test(url.hostname) ? {} : { servername: url.hostname };
  const socket = connectTls({
    host: url.hostname,
    port: Number(url.port || 443),
    rejectUnauthorized: false, // to see who signed; nothing is sent on this connection
    timeout: 2000,
    ...servername,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('secureConnect', resolve).once('error', reject);
      socket.once('timeout', () => reject(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    });
    if (socket.authorized) return ok(check, `signed by ${issuer(socket.getPeerCertificate())}`);
    return fault(
      check,
      `${url.host} shows a certificate of ${issuer(socket.getPeerCertificate())}, which is not trusted (${socket.authorizationError})`,
      'Something between you and Mangopay intercepts TLS: exempt the host. A client certificate cannot pass it.',
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
    return fault(
      'connection',
      `No connection to ${url.host} (${code})`,
      'Check the firewall, the proxy and the address.',
    );
  } finally {
    socket.destroy();
  }
}

function issuer({ issuer }: PeerCertificate): string {
  return `${[issuer?.O ?? issuer?.CN ?? 'an unknown CA'].flat()[0]}`;
}
