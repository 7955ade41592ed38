// Certificates for tests, made by openssl in a directory of their own.

import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** For node:test's `skip`: why these tests cannot run here, `false` where they can. */
export const withoutOpenssl: string | false =
  spawnSync('openssl', ['version']).status === 0 ? false : 'openssl is not installed';

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

export interface Workshop {
  /** Where they are: `name.pem` and `name.key`. */
  readonly directory: string;
  /** A certificate that signs others. */
  authority(name: string): Promise<Pair>;
  /** A certificate signed by an authority; `days` below 0 for one that has expired. */
  issue(authority: Pair, name: string, options?: { days?: number; hosts?: readonly string[] }): Promise<Pair>;
  /** The key, encrypted. */
  encrypt(key: string, passphrase: string): Promise<string>;
  close(): Promise<void>;
}

export async function workshop(): Promise<Workshop> {
  const directory = await mkdtemp(join(tmpdir(), 'certificates-'));
  const openssl = (...args: string[]) => run('openssl', args, { cwd: directory });
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  const paths = new Map<Pair, string>();

  async function pair(name: string): Promise<Pair> {
    const made = { cert: await read(`${name}.pem`), key: await read(`${name}.key`) };
    paths.set(made, name);
    return made;
  }
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'];

  return {
    directory,
    async authority(name) {
      await openssl('req', '-x509', ...newKey, '-keyout', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.pem`);
      return pair(name);
    },
    async issue(authority, name, { days = 1, hosts = [] } = {}) {
      const by = paths.get(authority) ?? '';
      const names = hosts.map((host) => `${/^[\d.]+$/.test(host) ? 'IP' : 'DNS'}:${host}`);
      const extension = names.length > 0 ? ['-addext', `subjectAltName=${names.join()}`] : [];
      await openssl(
        'req',
        ...newKey,
        '-keyout',
        `${name}.key`,
        '-subj',
        `/CN=${name}`,
        ...extension,
        '-out',
        `${name}.csr`,
      );
      const signer = ['-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial', '-copy_extensions', 'copy'];
      await openssl('x509', '-req', '-in', `${name}.csr`, ...signer, '-days', `${days}`, '-out', `${name}.pem`);
      return pair(name);
    },
    async encrypt(key, passphrase) {
      const child = execFile('openssl', ['pkey', '-aes256', '-passout', `pass:${passphrase}`]);
      child.stdin?.end(key);
      let encrypted = '';
      for await (const chunk of child.stdout ?? []) encrypted += chunk;
      return encrypted;
    },
    close: () => rm(directory, { recursive: true }),
  };
}
