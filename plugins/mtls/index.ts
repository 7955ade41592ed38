/**
 * A `fetch` that presents a client certificate (mutual TLS). Needs `undici`, and a platform with `node:tls`.
 *
 * @module
 */
import type { Agent, Dispatcher, fetch as undiciFetch } from 'undici';
import { ConfigurationError } from '../../errors/call.js';
import { optionsOf, refuseUnknown } from '../../lib/arguments.js';
import { type Clock, systemClock } from '../../lib/clock.js';
import { type CertificateEvent, MTLS, reporter } from '../../lib/events.js';
import { sendByUrl } from '../../lib/fetch.js';
import type { Fetch } from '../../lib/layer.js';
import { certificateError } from './certificate-error.js';
import {
  type Credentials,
  isImmediate,
  mayChange,
  read,
  readNow,
  type Source,
  type Sources,
  type TlsCredentials,
} from './credentials.js';

export { CertificateError } from '../../errors/certificate.js';
export type { CertificateEvent } from '../../lib/events.js';
export type { Source, TlsCredentials } from './credentials.js';

/**
 * Options of {@link mtlsFetch}: certificate and key as PEM, or both as PFX. Default: the files that
 * `MANGOPAY_CERT_FILE` and `MANGOPAY_KEY_FILE` name.
 */
export interface MtlsOptions {
  /**
   * The certificate in PEM, with the chain to its CA where it has one: the text, the path of a file, or a function that
   * returns the text. From the Dashboard; it is valid for 12 months. Default: the file that `MANGOPAY_CERT_FILE` names.
   */
  cert?: Source;
  /** Its private key in PEM, given like `cert`. Default: the file that `MANGOPAY_KEY_FILE` names. */
  key?: Source;
  /** Certificate and key in one PKCS #12 file, in place of `cert` and `key`. */
  pfx?: Source;
  /** CAs of the server in PEM, in place of the well-known ones. */
  ca?: string | Buffer | (string | Buffer)[];
  /** Of the private key or the PKCS #12 file, where it is encrypted. */
  passphrase?: string;
  /**
   * Makes the undici dispatcher that all requests go through, for a proxy or other settings of the connection. Called
   * again when the certificate has changed. Default: `(connect) => new Agent({ connect })`.
   *
   * @example
   * ```ts
   * dispatcher: (requestTls) => new ProxyAgent({ uri: 'http://proxy.example:3128', requestTls })
   * ```
   */
  dispatcher?: (tls: TlsCredentials) => Dispatcher;
  /**
   * Receives each event about the certificate, as the client's `onEvent` and `logger` do, too. What it throws is ignored.
   */
  onEvent?: (event: CertificateEvent) => void;
  /** Clocks, for tests. */
  clock?: Clock;
}

/** The last event of each type that still holds. */
type Notices = Map<string, CertificateEvent>;

/** For the option `fetch` of `createClient`. */
export interface MtlsFetch {
  (input: Request | string | URL, init?: RequestInit): Promise<Response>;
  readonly [MTLS]: ReadonlyMap<string, CertificateEvent>;
  /** SHA-256 of the certificate in use, in hex: what a token may be bound to. `undefined` before a function gave it. */
  readonly fingerprint: string | undefined;
}

/** Milliseconds after which a request has files and functions looked at again. */
const RECHECK = 30_000;
const DAY = 24 * 3600 * 1000;

interface Undici {
  readonly Agent: typeof Agent;
  readonly fetch: typeof undiciFetch;
}

/** A certificate, and the connections over which it is presented. */
interface Presented extends Credentials {
  readonly dispatcher: Dispatcher;
  requests: number;
}

/**
 * Makes a `fetch` that presents your certificate on every connection, those of token requests included. `createClient`
 * then talks to the `api-mtls` hosts of its environment.
 *
 * Files are read again when they have changed, within half a minute and without a failing request: a file that is only
 * half written, or a key that does not fit yet, leaves the certificate from before in use.
 *
 * @example
 * ```ts
 * const mangopay = createClient({
 *   environment: 'production',
 *   fetch: mtlsFetch({ cert: '/run/secrets/client.pem', key: '/run/secrets/client.key' }),
 * });
 * ```
 * @throws At once: {@link ConfigurationError} naming what cannot be read, does not fit together or has expired. In a
 * request: the same for what a function returns and for a missing undici; {@link CertificateError} where one side does
 * not accept the other's certificate.
 * @see https://docs.mangopay.com/api-reference/overview/mtls
 */
export function mtlsFetch(options: MtlsOptions = {}): MtlsFetch {
  const { dispatcher, onEvent, clock = systemClock, ...given } = optionsOf('mtlsFetch', options);
  const sources = sourcesOf(given);
  const tell = reporter(onEvent);
  const notices: Notices = new Map();
  const changes = mayChange(sources);
  const first = isImmediate(sources) ? readNow(sources) : undefined;
  let current: Presented | undefined;
  let checkedAt = clock.mono();
  let checking: Promise<void> | undefined;
  let toldOf: string | undefined;

  function report(event: CertificateEvent): void {
    if (event.type === 'certificate.changed') notices.clear();
    notices.set(event.type, event);
    tell(event);
  }

  async function load(): Promise<void> {
    const undici = await loadUndici();
    const next = first && !current ? first : await read(sources);
    if (next.content === current?.content) return;
    const before = current;
    const make = dispatcher ?? ((connect: TlsCredentials): Dispatcher => new undici.Agent({ connect }));
    current = { ...next, dispatcher: make(next.tls), requests: 0 };
    if (!before) return;
    report({ type: 'certificate.changed', expiresAt: next.expiresAt, fingerprint: next.fingerprint });
    if (before.requests === 0) void before.dispatcher.close();
  }

  /** One at a time, however many requests ask for it. */
  function check(): Promise<void> {
    checking ??= load().finally(() => {
      checking = undefined;
      checkedAt = clock.mono();
    });
    return checking;
  }

  /** The certificate in use, counted as one request more. */
  async function certificate(): Promise<Presented> {
    const expired = current && current.expiresAt.getTime() <= clock.wall();
    if (!current || (expired && changes)) await check().catch(failed);
    else if (changes && clock.mono() - checkedAt >= RECHECK) void check().catch(failed);
    if (!current) throw new ConfigurationError('cert', 'There is no certificate yet.');
    reportExpiry(current);
    current.requests++; // at once: without a request, what is replaced is closed
    return current;
  }

  /** Without a certificate there is nothing to go on with. */
  function failed(error: unknown): void {
    if (!current) throw error;
    report({ type: 'certificate.unusable', error });
  }

  function reportExpiry({ expiresAt, subject, fingerprint }: Credentials): void {
    const daysLeft = Math.floor((expiresAt.getTime() - clock.wall()) / DAY);
    const threshold = [1, 7, 30, 60].find((days) => daysLeft <= days);
    const notice = `${fingerprint} ${threshold}`;
    if (threshold === undefined || notice === toldOf) return;
    toldOf = notice;
    report({ type: 'certificate.expiring', daysLeft: Math.max(0, daysLeft), expiresAt, subject, fingerprint });
  }

  async function send(input: Request | string | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const { fetch } = await loadUndici();
    const presented = await certificate();
    try {
      const { dispatcher } = presented;
      // undici's types and the platform's describe the same in other words
      return await sendByUrl(fetch as unknown as Fetch, request, { dispatcher } as object);
    } catch (error) {
      throw certificateError(error, new URL(request.url).host, presented.expiresAt) ?? error;
    } finally {
      presented.requests--;
      // Ends the connections of a replaced certificate once their last body is read.
      if (presented !== current && presented.requests === 0) void presented.dispatcher.close();
    }
  }
  return Object.defineProperties(Object.assign(send, { [MTLS]: notices, fingerprint: undefined }), {
    fingerprint: { get: () => (current ?? first)?.fingerprint },
  });
}

function sourcesOf({ cert, key, pfx, ca, passphrase, ...unknown }: MtlsOptions): Sources {
  refuseUnknown('mtlsFetch', unknown);
  const rest = { ...(ca !== undefined && { ca }), ...(passphrase !== undefined && { passphrase }) };
  if (pfx !== undefined) return { pfx, ...(cert && { cert }), ...(key && { key }), ...rest };
  return {
    cert: cert ?? fileOf('cert', 'MANGOPAY_CERT_FILE'),
    key: key ?? fileOf('key', 'MANGOPAY_KEY_FILE'),
    ...rest,
  };
}

function fileOf(option: string, variable: string): string {
  const path = process.env[variable];
  if (path) return path;
  throw new ConfigurationError(option, `${option} is missing. Set the ${option} option, or ${variable} to a file.`);
}

let undici: Promise<Undici> | undefined;

/** Only when it is needed, so that a missing one is reported in a sentence. */
function loadUndici(): Promise<Undici> {
  undici ??= import('undici').catch((cause: unknown) => {
    undici = undefined;
    throw new ConfigurationError('fetch', needed(cause), { cause });
  });
  return undici;
}

function needed(cause: unknown): string {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
  if (isMissing) return 'mtlsFetch needs the package undici: npm install undici@7.';
  return 'mtlsFetch needs the package undici, and the one that is installed does not run here (see `cause`): undici 8 needs Node 22.19 or later. Run npm install undici@7.';
}
