import { asString, type JsonObject } from './json.js';

/** A resource as it stands now, and what stood above it in the path that made it. */
export interface Stored {
  readonly kind: string;
  readonly id: string;
  readonly item: JsonObject;
  readonly parents: ReadonlySet<string>;
  /** Counts what the account has made. */
  readonly number: number;
}

/** Everything that one account has made. */
export function createStore() {
  const kinds = new Map<string, Map<string, Stored>>();
  const notes = new Map<string, JsonObject>();
  let made = 0;

  return {
    insert(kind: string, id: string, item: JsonObject, parents: Iterable<string> = []): JsonObject {
      const all = kinds.get(kind) ?? new Map<string, Stored>();
      kinds.set(kind, all);
      made += 1;
      all.set(id, { kind, id, item, parents: new Set(parents), number: made });
      return item;
    },
    get(kind: string, id: string): JsonObject | undefined {
      return kinds.get(kind)?.get(id)?.item;
    },
    /** Whatever its kind: ids are unique. */
    find(id: string): { kind: string; item: JsonObject } | undefined {
      for (const all of kinds.values()) {
        const found = all.get(id);
        if (found) return found;
      }
      return undefined;
    },
    /** What the sandbox remembers of a resource and shows nobody. */
    note(id: string): JsonObject {
      const known = notes.get(id) ?? {};
      notes.set(id, known);
      return known;
    },
    notes: (): [string, JsonObject][] => [...notes].filter(([, note]) => Object.keys(note).length > 0),
    kinds: (): Iterable<string> => kinds.keys(),
    count(kind: string): number {
      return kinds.get(kind)?.size ?? 0;
    },
    /** Those of these kinds that belong to all of the parents, in the order in which they were made. */
    all(wanted: readonly string[], parents: readonly string[] = []): Stored[] {
      const found: Stored[] = [];
      for (const kind of wanted) {
        for (const each of kinds.get(kind)?.values() ?? []) {
          if (parents.every((id) => belongsTo(each, id))) found.push(each);
        }
      }
      return wanted.length > 1 ? found.sort((a, b) => a.number - b.number) : found;
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/** Whether a resource belongs to another: it was made under it, or one of its fields names it. */
function belongsTo({ item, parents }: Stored, id: string): boolean {
  if (parents.has(id)) return true;
  for (const name in item) {
    const value = item[name];
    if (value === id || (Array.isArray(value) && value.includes(id))) return true;
  }
  return false;
}

/** Makes identifiers that look like the vendor's: the prefix of an example, then a ULID of the moment and a count. */
export function createIds(now: () => number) {
  // not from 0: after a restart, a clock of a test may stand where it stood before
  let count = Date.now();
  return (example: string): string => {
    count += 1;
    const prefix = /^([a-z]+_)+/.exec(asString(example))?.[0] ?? '';
    return prefix + crockford(now(), 10) + crockford(count, 16);
  };
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crockford(value: number, length: number): string {
  let text = '';
  let rest = value;
  while (text.length < length) {
    text = (ALPHABET[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
