import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asString, type Json, parseJson } from './json.js';

/** Ms between a change and its writing, so that a burst is written once. */
const PACE = 200;
/** Part of the time that writing may take: where there is much to compare, it is compared less often. */
const SHARE = 0.1;

/** How every file of the sandbox begins; its address follows. */
const MARK = '{"mangopay-fetch":"sandbox","address":';

/** Something that survives a restart: values, each under a key of its own. */
export interface Part {
  name: string;
  save(): Iterable<readonly [key: string, value: Json]>;
  /** Takes back what `save` gave, in the order in which it was first saved. */
  restore(key: string, value: Json): void;
}

export interface Log {
  /** Gives the parts what the file holds, and writes it anew, without what has been replaced since. */
  restore(parts: readonly Part[], baseUrl: string): void;
  /** Something may have changed. */
  touch(): void;
  /** Writes at once, if there is anything to write. */
  flush(): void;
  /** Empties the file. */
  clear(): void;
}

/**
 * Opens the file that keeps what the sandbox holds: a log of JSON lines, to which the values that changed are added.
 * A log rather than a database, because Node 20 has no node:sqlite, and one mechanism for every version is simpler.
 *
 * @throws Error that names the file if it is not one of the sandbox's; it is left as it is
 */
export function openLog(file: string): Log {
  const [head = '', ...before] = read(file).split('\n');
  // a process that is killed may leave no more than the beginning of the beginning
  if (!head.startsWith(MARK) && !(before.length === 0 && MARK.startsWith(head))) {
    throw new Error(`${file} is not a file of the sandbox and was left as it is: give data (--data) another name.`);
  }
  let parts: readonly Part[] = [];
  let title = '';
  let written = new Map<string, string>();
  let empty = false;
  let timer: NodeJS.Timeout | undefined;
  let pause = PACE;

  /** Each value as a line, by the line that takes it back. */
  function lines(): Map<string, string> {
    const all = new Map<string, string>();
    for (const { name, save } of parts) {
      for (const [key, value] of save()) all.set(JSON.stringify([name, key]), JSON.stringify([name, key, value]));
    }
    return all;
  }

  function write(): void {
    const now = lines();
    const gone = [...written.keys()].filter((id) => !now.has(id));
    const changed = [...now].filter(([id, line]) => written.get(id) !== line).map(([, line]) => line);
    written = now;
    if (gone.length + changed.length === 0) return;
    appendFileSync(file, [...(empty ? [title] : []), ...gone, ...changed, ''].join('\n'));
    empty = false;
  }

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const started = performance.now();
    write();
    pause = Math.max(PACE, (performance.now() - started) / SHARE);
  }

  return {
    restore(all, baseUrl) {
      parts = all;
      title = `${MARK}${JSON.stringify(baseUrl)}}`;
      const found = [...readLines(file, before, addressIn(head), baseUrl).values()];
      for (const { name, restore } of parts) {
        for (const [part, key, value] of found) if (part === name) restore(key, value);
      }
      written = lines();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, [title, ...written.values(), ''].join('\n'), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    touch() {
      timer ??= setTimeout(flush, pause).unref();
    },
    flush,
    clear() {
      clearTimeout(timer);
      timer = undefined;
      written.clear();
      writeFileSync(file, '');
      empty = true;
    },
  };
}

/** The last value of each key. Addresses in it lead to where the sandbox listens now. */
function readLines(file: string, lines: readonly string[], from: string, to: string) {
  const found = new Map<string, readonly [part: string, key: string, value: Json]>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const read = parseJson(from === '' ? line : line.replaceAll(`${from}/`, `${to}/`));
    if (!Array.isArray(read)) {
      // line 1 is the title
      process.emitWarning(`${file}, line ${index + 2}, is broken and was left out: ${line.slice(0, 60)}`);
      continue;
    }
    const [part, key, value] = read;
    const id = JSON.stringify([part, key]);
    if (value === undefined) found.delete(id);
    else found.set(id, [asString(part), asString(key), value]);
  }
  return found;
}

function addressIn(title: string): string {
  const read = parseJson(title);
  return typeof read === 'object' && read !== null && 'address' in read ? asString(read['address']) : '';
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}
