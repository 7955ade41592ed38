import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Duplex } from 'node:stream';
import { createSecureContext, type SecureContextOptions, TLSSocket } from 'node:tls';
import { ConfigurationError } from '../../errors/call.js';

/** PEM or DER itself, the path of a file that holds it, or a function that gets it from somewhere else. */
export type Source = string | Buffer | (() => string | Buffer | Promise<string | Buffer>);

/** What a dispatcher has to give to TLS. */
export type TlsCredentials = Pick<SecureContextOptions, 'cert' | 'key' | 'pfx' | 'ca' | 'passphrase'>;

/** Where the credentials come from. */
export interface Sources {
  readonly cert?: Source;
  readonly key?: Source;
  readonly pfx?: Source;
  readonly ca?: string | Buffer | (string | Buffer)[];
  readonly passphrase?: string;
}

/** Credentials that fit together. */
export interface Credentials {
  readonly tls: TlsCredentials;
  readonly subject: string;
  readonly expiresAt: Date;
  /** SHA-256 of the certificate, in hex. */
  readonly fingerprint: string;
  /** Changes with any of what was read. */
  readonly content: string;
}

type Material = Readonly<Partial<Record<'cert' | 'key' | 'pfx', string | Buffer>>>;

const NAMES = ['cert', 'key', 'pfx'] as const;

/** Whether all of it can be read at once. */
export const isImmediate = (sources: Sources): boolean => NAMES.every((name) => typeof sources[name] !== 'function');

/** Whether it can change while the process runs. */
export const mayChange = (sources: Sources): boolean =>
  NAMES.some((name) => typeof sources[name] === 'function' || isPath(sources[name]));

/** @throws ConfigurationError that names what cannot be read, does not fit together or has expired. */
export function readNow(sources: Sources): Credentials {
  const material: Partial<Record<'cert' | 'key' | 'pfx', string | Buffer>> = {};
  for (const name of NAMES) {
    const source = sources[name];
    if (source !== undefined && typeof source !== 'function') material[name] = readSource(name, source);
  }
  return check(material, sources);
}

/** The same, for functions too. */
export async function read(sources: Sources): Promise<Credentials> {
  if (isImmediate(sources)) return readNow(sources);
  const given = await Promise.all(
    NAMES.map(async (name): Promise<Sources> => {
      const source = sources[name];
      return source === undefined ? {} : { [name]: typeof source === 'function' ? await source() : source };
    }),
  );
  return readNow(Object.assign({}, sources, ...given));
}

/** A string that is neither PEM nor several lines is a path. */
function isPath(source: Source | undefined): source is string {
  return typeof source === 'string' && !source.includes('-----BEGIN') && !source.includes('\n');
}

function readSource(name: string, source: string | Buffer): string | Buffer {
  if (!isPath(source)) return source;
  try {
    return readFileSync(source);
  } catch (cause) {
    throw new ConfigurationError(name, `${name} is not PEM, and no file of this name can be read.`, {
      // Where a key was given in a wrong form, the error of the file system would quote it.
      cause: cause instanceof Error && 'code' in cause ? new Error(String(cause.code)) : undefined,
    });
  }
}

function check({ cert, key, pfx }: Material, { ca, passphrase }: Sources): Credentials {
  for (const each of ca === undefined ? [] : [ca].flat()) readCertificate('ca', each);
  const secrets = { ...(ca !== undefined && { ca }), ...(passphrase !== undefined && { passphrase }) };
  if (pfx !== undefined) {
    if (cert !== undefined || key !== undefined)
      throw new ConfigurationError('pfx', 'Give either pfx, or cert and key.');
    if (typeof pfx === 'string') throw new ConfigurationError('pfx', 'pfx must be a Buffer or the path of a file.');
    return described(readPfx(pfx, passphrase), { pfx, ...secrets }, pfx);
  }
  const certificate = readCertificate('cert', cert);
  checkKey(certificate, key, passphrase);
  return described(certificate, { cert: cert ?? '', key: key ?? '', ...secrets }, `${cert}${key}`);
}

function described(certificate: X509Certificate, tls: TlsCredentials, content: string | Buffer): Credentials {
  const expiresAt = new Date(certificate.validTo);
  if (expiresAt.getTime() <= Date.now())
    throw new ConfigurationError('cert', `cert expired on ${expiresAt.toISOString()}. Get another in the Dashboard.`);
  return {
    tls,
    expiresAt,
    subject: certificate.subject.replaceAll('\n', ', '),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    content: createHash('sha256').update(content).digest('hex'),
  };
}

/** OpenSSL reads it, but only a socket shows which certificate is in it. */
function readPfx(pfx: Buffer, passphrase: string | undefined): X509Certificate {
  try {
    const secureContext = createSecureContext({ pfx, ...(passphrase !== undefined && { passphrase }) });
    const nowhere = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
    const socket = new TLSSocket(nowhere, { secureContext });
    const certificate = socket.getX509Certificate();
    socket.destroy();
    if (certificate) return certificate;
  } catch (cause) {
    throw new ConfigurationError('pfx', 'pfx is not a PKCS #12 file, or passphrase does not open it.', { cause });
  }
  throw new ConfigurationError('pfx', 'pfx does not hold a certificate with its key.');
}

function readCertificate(option: 'cert' | 'ca', pem: string | Buffer | undefined): X509Certificate {
  try {
    return new X509Certificate(pem ?? '');
  } catch (cause) {
    throw new ConfigurationError(option, `${option} is not a certificate in PEM.`, { cause });
  }
}

function checkKey(certificate: X509Certificate, key: string | Buffer = '', passphrase: string | undefined): void {
  let fits: boolean;
  try {
    fits = certificate.checkPrivateKey(createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) }));
  } catch (cause) {
    if (!String(key).includes('ENCRYPTED'))
      throw new ConfigurationError('key', 'key is not a private key in PEM.', { cause });
    const why =
      passphrase === undefined ? 'key is encrypted, and passphrase is missing.' : 'passphrase does not open key.';
    throw new ConfigurationError('passphrase', why, { cause });
  }
  if (!fits) throw new ConfigurationError('key', 'key is not the private key of cert.');
}
