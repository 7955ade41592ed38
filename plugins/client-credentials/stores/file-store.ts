// A token store in a directory, for the processes of one machine.

import { ConfigurationError } from '../../../errors/call.js';
import { optionsOf, refuseUnknown } from '../../../lib/arguments.js';
import { builtin } from '../../../lib/builtin.js';
import { type Lease, parseStoredToken, type StoredToken, type TokenStore } from './token-store.js';

/** A draft that its writer has not put in place by then was left by one that died. */
const DRAFT_LIFE = 60_000;

/** Options of {@link fileStore}. */
export interface FileStoreOptions {
  /** Made with mode 0700 if it does not exist; refused if others can read it. On a local disk, not a network share. */
  directory: string;
}

/**
 * A directory shared by the processes of one machine: they make one exchange together. Files have mode 0600 and appear
 * whole; what is in them is sealed with the client secret. Needs a file system (Node, Deno, Bun).
 *
 * @throws {@link ConfigurationError} where the directory cannot be made or is open to others.
 */
export function fileStore(options: FileStoreOptions): TokenStore {
  const { directory, ...unknown } = optionsOf('fileStore', options);
  refuseUnknown('fileStore', unknown);
  const fs = builtin('node:fs') as typeof import('node:fs') | undefined; // Node's own module
  if (!fs) throw new ConfigurationError('tokenStore', 'fileStore needs a platform with a file system.');
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ConfigurationError('directory', 'The directory of the file store cannot be made.', { cause });
  }
  const { mode, uid } = fs.statSync(directory);
  if (globalThis.process.platform !== 'win32' && ((mode & 0o077) !== 0 || uid !== globalThis.process.getuid?.()))
    throw new ConfigurationError(
      'directory',
      'The directory of the file store is open to others; make it your own, with mode 0700.',
    );

  const { promises } = fs;
  const root = fs.realpathSync(directory); // where it is now: the process may change its working directory
  const file = (name: string) => `${root}/${name}`;
  const forget = (name: string) => promises.rm(file(name), { force: true });
  const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

  async function readText(name: string): Promise<string | undefined> {
    try {
      return await promises.readFile(file(name), 'utf8');
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  /** Writes beside, then puts in place: a reader sees all of it or nothing. */
  async function put(name: string, text: string, place: (from: string, to: string) => Promise<void>): Promise<void> {
    const draft = `draft-${Date.now()}-${crypto.randomUUID()}`;
    await promises.writeFile(file(draft), text, { mode: 0o600, flag: 'wx' });
    try {
      await place(file(draft), file(name));
    } finally {
      await forget(draft);
    }
  }

  /** The files of one kind, with the number that ends the name of each, the highest first. */
  async function numbered(start: string): Promise<{ name: string; number: number }[]> {
    const names = (await promises.readdir(root)).filter((name) => name.startsWith(start));
    return names
      .map((name) => ({ name, number: Number(name.slice(start.length)) }))
      .filter(({ number }) => number > 0)
      .sort((a, b) => b.number - a.number);
  }

  // A token is a file with its end in its name. So whichever of two writers comes last, the later end is found first,
  // and what is removed is what was meant.
  const tokensOf = (key: string) => `${encodeURIComponent(key)}.token-`;

  async function find(key: string): Promise<{ name: string; token: StoredToken } | undefined> {
    for (const { name, number } of await numbered(tokensOf(key))) {
      if (number <= Date.now()) return undefined;
      const token = parseStoredToken((await readText(name)) ?? '');
      if (token?.expiresAt === number) return { name, token };
    }
    return undefined;
  }

  async function forgetPassed(key: string, end: number): Promise<void> {
    for (const { name, number } of await numbered(tokensOf(key))) if (number < end) await forget(name);
    const now = Date.now();
    for (const name of await promises.readdir(root)) {
      const [, expiresAt, drafted] = /\.token-([\d.]+)$|^draft-(\d+)-/.exec(name) ?? [];
      if (Number(expiresAt) <= now || Number(drafted) + DRAFT_LIFE <= now) await forget(name);
    }
  }

  // A lease is a file with a number in its name, one higher than the last: of many that find the last one over, the
  // file system lets one make the next. The last file stays, so that no number comes twice.
  const leasesOf = (key: string) => `${encodeURIComponent(key)}.lease-`;

  async function isHeld(name: string): Promise<boolean> {
    const [taken = 0, ms = 0] = ((await readText(name)) ?? '').split(' ').map(Number);
    // In both directions: where the clock was set back by more than a lease, an old one means nothing.
    return Math.abs(Date.now() - taken) < ms;
  }

  return Object.freeze({
    async read(key: string) {
      return (await find(key))?.token;
    },
    async write(key: string, token: StoredToken) {
      await put(`${tokensOf(key)}${token.expiresAt}`, JSON.stringify(token), promises.rename);
      await forgetPassed(key, token.expiresAt);
    },
    async remove(key: string, value: string) {
      const current = await find(key);
      if (current?.token.value === value) await forget(current.name);
    },
    async lease(key: string, ms: number): Promise<Lease | undefined> {
      const start = leasesOf(key);
      const [last] = await numbered(start);
      if (last && (await isHeld(last.name))) return undefined;
      const number = (last?.number ?? 0) + 1;
      const name = start + number;
      try {
        await put(name, `${Date.now()} ${ms}`, promises.link);
      } catch (error) {
        if (isCode(error, 'EEXIST')) return undefined;
        throw error;
      }
      // A slow process may have made a number that was taken, given back and forgotten meanwhile.
      const [newest] = await numbered(start);
      if (newest && newest.number > number) return forget(name).then(() => undefined);
      if (last) await forget(last.name);
      return {
        async release() {
          await put(name, '', promises.rename);
          const [newest] = await numbered(start);
          if (newest && newest.number > number) await forget(name);
        },
      };
    },
  });
}
