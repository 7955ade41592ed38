/**
 * A `fetch` that presents a client certificate (mutual TLS). Needs `undici`, and a platform with `node:tls`.
 *
 * @module
 */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { SecureContextOptions } from 'node:tls';
import { Agent, type Dispatcher, fetch as undiciFetch } from 'undici';
import { ConfigurationError } from '../client-credentials/index.js';
import { certificateError } from './certificate-error.js';

export { CertificateError } from '../../errors/certificate.js';

/** What a dispatcher has to give to TLS. */
export type TlsCredentials = Pick<SecureContextOptions, 'cert' | 'key' | 'ca' | 'passphrase'>;

export interface MtlsOptions {
  /** The certificate in PEM, with the chain to its CA where it has one. From the Dashboard; it is valid for 12 months. */
  cert: string | Buffer;
  /** Its private key in PEM. */
  key: string | Buffer;
  /** CAs of the server in PEM, in place of the well-known ones. */
  ca?: string | Buffer | (string | Buffer)[];
  /** Of the private key, where it is encrypted. */
  passphrase?: string;
  /**
   * Makes the undici dispatcher that all requests go through, for a proxy or other settings of the connection. Default:
   * `(connect) => new Agent({ connect })`.
   *
   * @example
   * ```ts
   * dispatcher: (requestTls) => new ProxyAgent({ uri: 'http://proxy.example:3128', requestTls })
   * ```
   */
  dispatcher?: (tls: TlsCredentials) => Dispatcher;
}

/** The front door looks for it: with it, the default hosts are those that ask for a certificate. */
const MTLS: unique symbol = Symbol.for('mangopay-fetch.mtls');

/** For the option `fetch` of `createClient`. */
export interface MtlsFetch {
  (input: Request | string | URL, init?: RequestInit): Promise<Response>;
  readonly [MTLS]: true;
}

/**
 * Makes a `fetch` that presents your certificate on every connection, those of token requests included. `createClient`
 * then talks to the `api-mtls` hosts of its environment.
 *
 * @example
 * ```ts
 * const mangopay = createClient({
 *   environment: 'production',
 *   fetch: mtlsFetch({ cert: await readFile('client.pem'), key: await readFile('client.key') }),
 * });
 * ```
 * @throws At once: {@link ConfigurationError} naming what cannot be read, does not fit together or has expired. In a
 * request: {@link CertificateError} where one side does not accept the other's certificate.
 * @see https://docs.mangopay.com/api-reference/overview/mtls
 */
export function mtlsFetch(options: MtlsOptions): MtlsFetch {
  const { cert, key, ca, passphrase, dispatcher: make = (connect) => new Agent({ connect }) } = options;
  const expires = checkCredentials(options);
  const dispatcher = make({
    ...{ cert, key },
    ...(ca !== undefined && { ca }),
    ...(passphrase !== undefined && { passphrase }),
  });

  async function send(input: Request | string | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const { url, method, signal, redirect } = request;
    // undici knows its own Request only. Read whole, since a stream would go out without a Content-Length.
    const body = request.body ? await request.arrayBuffer() : null;
    try {
      const headers = [...request.headers];
      const response = await undiciFetch(url, { ...{ method, headers, body, signal, redirect }, dispatcher });
      // Likewise, middleware knows the platform's own Response only.
      return new Response(response.body as BodyInit | null, {
        // the platform's own stream, by the types of another package
        ...{ status: response.status, statusText: response.statusText },
        headers: [...response.headers],
      });
    } catch (error) {
      throw certificateError(error, new URL(url).host, expires) ?? error;
    }
  }
  return Object.assign(send, { [MTLS]: true as const });
}

/** When the certificate expires. */
function checkCredentials({ cert, key, ca, passphrase }: MtlsOptions): Date {
  const certificate = readCertificate('cert', cert);
  for (const each of ca === undefined ? [] : [ca].flat()) readCertificate('ca', each);
  if (!certificate.checkPrivateKey(readKey(key, passphrase)))
    throw new ConfigurationError('key', 'key is not the private key of cert.');
  const expires = new Date(certificate.validTo);
  if (expires.getTime() <= Date.now())
    throw new ConfigurationError('cert', `cert expired on ${expires.toISOString()}. Get another in the Dashboard.`);
  return expires;
}

function readCertificate(option: 'cert' | 'ca', pem: string | Buffer): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw new ConfigurationError(option, `${option} is no certificate in PEM.`, { cause });
  }
}

function readKey(key: string | Buffer, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
  } catch (cause) {
    if (!String(key).includes('ENCRYPTED'))
      throw new ConfigurationError('key', 'key is no private key in PEM.', { cause });
    const why =
      passphrase === undefined ? 'key is encrypted, and passphrase is missing.' : 'passphrase does not open key.';
    throw new ConfigurationError('passphrase', why, { cause });
  }
}
