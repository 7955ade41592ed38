import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { isIP, isIPv4 } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a client needs to reach a sandbox with mutual TLS, as PEM. */
export interface SandboxCertificates {
  /** The CA of the sandbox's own certificate. */
  readonly ca: string;
  /** The client certificate, valid for 12 months. */
  readonly cert: string;
  /** The private key of the client certificate. */
  readonly key: string;
  /** Where they are files too, until the sandbox is closed: `ca.pem`, `client.pem` and `client.key`. */
  readonly directory: string;
}

interface Pair {
  cert: string;
  key: string;
}

const DAY = 24 * 3600 * 1000;

/** Object identifiers (X.660), encoded. */
const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectKeyIdentifier: '551d0e',
  keyUsage: '551d0f',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  authorityKeyIdentifier: '551d23',
  extendedKeyUsage: '551d25',
  serverAuth: '2b06010505070301',
  clientAuth: '2b06010505070302',
} as const;

/** Makes a CA, the certificate of a server that listens on `host`, and one of a client, and puts the client's into files. */
export function makeCertificates(host: string, clientId: string): { server: Pair; client: SandboxCertificates } {
  const caKey = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = name('mangopay-fetch sandbox CA');
  const caId = keyId(caKey.publicKey);

  function issue(subject: Buffer, keys: { publicKey: KeyObject }, extensions: readonly Buffer[]): string {
    const algorithm = sequence(oid('ecdsaWithSha256'));
    const now = Date.now();
    const content = sequence(
      tlv(0xa0, tlv(0x02, Buffer.of(2))),
      // positive, as it begins with a bit that is 0
      tlv(0x02, Buffer.of(0x01), randomBytes(15)),
      algorithm,
      issuer,
      sequence(time(now - DAY), time(now + 365 * DAY)),
      subject,
      keys.publicKey.export({ type: 'spki', format: 'der' }),
      tlv(0xa3, sequence(...extensions, extension('authorityKeyIdentifier', sequence(tlv(0x80, caId))))),
    );
    const signature = tlv(0x03, Buffer.of(0), sign('sha256', content, caKey.privateKey));
    const lines = sequence(content, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g);
    return ['-----BEGIN CERTIFICATE-----', ...(lines ?? []), '-----END CERTIFICATE-----', ''].join('\n');
  }

  function pair(subject: string, purpose: 'serverAuth' | 'clientAuth', names: readonly string[] = []): Pair {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const cert = issue(name(subject), keys, [
      extension('keyUsage', tlv(0x03, Buffer.of(7, 0x80))),
      extension('extendedKeyUsage', sequence(oid(purpose))),
      ...(names.length > 0 ? [extension('subjectAltName', sequence(...names.map(generalName)))] : []),
    ]);
    return { cert, key: String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })) };
  }

  const ca = issue(issuer, caKey, [
    extension('basicConstraints', sequence(tlv(0x01, Buffer.of(0xff))), true),
    extension('keyUsage', tlv(0x03, Buffer.of(1, 0x06)), true),
    extension('subjectKeyIdentifier', tlv(0x04, caId)),
  ]);
  const names = [...new Set(['127.0.0.1', '::1', 'localhost', hostname(), host])];
  const client = pair(clientId, 'clientAuth');
  const directory = mkdtempSync(join(tmpdir(), 'mangopay-sandbox-'));
  writeFileSync(join(directory, 'ca.pem'), ca);
  writeFileSync(join(directory, 'client.pem'), client.cert);
  writeFileSync(join(directory, 'client.key'), client.key, { mode: 0o600 });
  return { server: pair('mangopay-fetch sandbox', 'serverAuth', names), client: { ca, ...client, directory } };
}

/** Tag, length and value: the form of everything in a certificate (X.690, DER). */
function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const sized = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...sized), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function oid(of: keyof typeof OID): Buffer {
  return tlv(0x06, Buffer.from(OID[of], 'hex'));
}

function name(text: string): Buffer {
  return sequence(tlv(0x31, sequence(oid('commonName'), tlv(0x0c, Buffer.from(text)))));
}

/** `YYMMDDhhmmssZ` */
function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '');
  return tlv(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function extension(of: keyof typeof OID, value: Buffer, critical = false): Buffer {
  return sequence(oid(of), ...(critical ? [tlv(0x01, Buffer.of(0xff))] : []), tlv(0x04, value));
}

function generalName(host: string): Buffer {
  if (isIP(host) === 0) return tlv(0x82, Buffer.from(host));
  if (isIPv4(host)) return tlv(0x87, Buffer.from(host.split('.').map(Number)));
  // the URL spells an IPv6 address in full but for its zeros
  const [left = '', right] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::');
  const words = (text: string) => (text === '' ? [] : text.split(':'));
  const [before, after] = [words(left), words(right ?? '')];
  const whole = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return tlv(0x87, Buffer.from(whole.map((word) => word.padStart(4, '0')).join(''), 'hex'));
}

/** SHA-1 of the key itself, the last 65 bytes of its encoding (RFC 5280 §4.2.1.2). */
function keyId(key: KeyObject): Buffer {
  const encoded = key.export({ type: 'spki', format: 'der' });
  return createHash('sha1').update(encoded.subarray(-65)).digest();
}
