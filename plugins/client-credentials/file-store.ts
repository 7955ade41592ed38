// A token store in a directory, for the processes of one machine.

import { ConfigurationError } from './errors.js';
import { type Lease, parseStoredToken, type StoredToken, type TokenStore } from './token-store.js';

export interface FileStoreOptions {
  /** Made with mode 0700 if it does not exist; refused if others can read it. On a local disk, not a network share. */
  directory: string;
}

/**
 * A directory shared by the processes of one machine: they make one exchange together. Files have mode 0600 and are
 * replaced whole; what is in them is sealed with the client secret. Needs a file system (Node, Deno, Bun).
 *
 * @throws {@link ConfigurationError} where the directory cannot be made or is open to others.
 */
export function fileStore({ directory }: FileStoreOptions): TokenStore {
  // Through the global, so that platforms without files can load this module.
  const fs = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!fs) throw new ConfigurationError('tokenStore', 'fileStore needs a platform with a file system.');
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ConfigurationError('directory', 'The directory of the file store cannot be made.', { cause });
  }
  if (globalThis.process.platform !== 'win32' && (fs.statSync(directory).mode & 0o077) !== 0)
    throw new ConfigurationError('directory', 'The directory of the file store is open to others; give it mode 0700.');

  const { promises } = fs;
  const file = (name: string) => `${directory}/${name}`;
  const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

  async function readText(name: string): Promise<string | undefined> {
    try {
      return await promises.readFile(file(name), 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  /** Writes beside, then puts in place: a reader sees the old or the new, never half. */
  async function put(name: string, text: string, place: (from: string, to: string) => Promise<void>): Promise<void> {
    const draft = file(`${name}.${crypto.randomUUID()}`);
    await promises.writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    try {
      await place(draft, file(name));
    } finally {
      await promises.rm(draft, { force: true });
    }
  }

  async function read(key: string): Promise<StoredToken | undefined> {
    const text = await readText(key);
    const token = text === undefined ? undefined : parseStoredToken(text);
    return token && token.expiresAt > Date.now() ? token : undefined;
  }

  // A lease is a file with a number in its name, one higher than the last: of many that find the last one over, the
  // file system lets one make the next. The last file stays, so that no number comes twice.
  async function lastLease(key: string): Promise<{ number: number; until: number }> {
    const names = await promises.readdir(directory);
    const numbers = names.map((name) => (name.startsWith(`${key}.lease-`) ? Number(name.slice(key.length + 7)) : 0));
    const number = Math.max(0, ...numbers.filter(Number.isInteger));
    return { number, until: number === 0 ? 0 : Number((await readText(`${key}.lease-${number}`)) ?? 0) };
  }

  return Object.freeze({
    read,
    async write(key: string, token: StoredToken) {
      const current = await read(key);
      if (!current || current.expiresAt <= token.expiresAt) await put(key, JSON.stringify(token), promises.rename);
    },
    async remove(key: string, value: string) {
      if ((await read(key))?.value === value) await promises.rm(file(key), { force: true });
    },
    async lease(key: string, ms: number): Promise<Lease | undefined> {
      const { number, until } = await lastLease(key);
      const left = until - Date.now();
      // More left than was asked for: the clock was set back, and the lease means nothing.
      if (left > 0 && left <= ms) return undefined;
      const name = `${key}.lease-${number + 1}`;
      try {
        await put(name, String(Date.now() + ms), promises.link);
      } catch (error) {
        if (isCode(error, 'EEXIST')) return undefined;
        throw error;
      }
      await promises.rm(file(`${key}.lease-${number}`), { force: true });
      return { release: () => put(name, '0', promises.rename).then(() => forgetIfPassed(name, key, number + 1)) };
    },
  });

  /** A lease given back after somebody took the next one leaves no file behind. */
  async function forgetIfPassed(name: string, key: string, number: number): Promise<void> {
    if ((await lastLease(key)).number > number) await promises.rm(file(name), { force: true });
  }
}
