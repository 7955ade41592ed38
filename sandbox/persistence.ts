import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asString, isObject, type JsonObject, parseJson } from './json.js';
import type { Account } from './world.js';

/** Ms between a change and its writing, so that a burst is written once. */
const PACE = 200;

export interface Persistence {
  /** Something may have changed. */
  touch(): void;
  /** Writes at once, if there is anything to write. */
  flush(): void;
}

/**
 * Keeps what was created in a file: one resource per line, as JSON. The whole file is written anew and put in the
 * place of the old one, so that there is always a whole one.
 */
export function persist(file: string, accounts: () => Iterable<Account>): Persistence {
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const lines: string[] = [];
    for (const { clientId, store } of accounts()) {
      for (const { kind, id, item, parents } of store.all([...store.kinds()])) {
        lines.push(JSON.stringify({ clientId, kind, id, parents: [...parents], item }));
      }
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  return {
    touch() {
      timer ??= setTimeout(flush, PACE).unref();
    },
    flush,
  };
}

/** Puts back what a file holds. Throws where it is not one of ours; a file that is not there holds nothing. */
export function restore(file: string, accountOf: (clientId: string) => Account | undefined): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return;
    throw cause;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const { clientId, kind, id, parents, item } = readLine(file, index, line);
    const above = Array.isArray(parents) ? parents.map(asString) : [];
    if (isObject(item)) accountOf(asString(clientId))?.store.insert(asString(kind), asString(id), item, above);
  }
}

function readLine(file: string, index: number, line: string): JsonObject {
  const read = parseJson(line);
  if (isObject(read) && isObject(read['item'])) return read;
  throw new Error(
    `${file}, line ${index + 1}, is not a resource of the sandbox. Give another file, or remove this one.`,
  );
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
