import { asString, type JsonObject } from './json.js';

/** A resource as it stands now, and what stood above it in the path that made it. */
export interface Stored {
  readonly kind: string;
  readonly item: JsonObject;
  readonly parents: ReadonlySet<string>;
}

/** Everything that one account has made. */
export function createStore() {
  const kinds = new Map<string, Map<string, Stored>>();

  return {
    insert(kind: string, id: string, item: JsonObject, parents: Iterable<string> = []): JsonObject {
      const all = kinds.get(kind) ?? new Map<string, Stored>();
      kinds.set(kind, all);
      all.set(id, { kind, item, parents: new Set(parents) });
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
    count(kind: string): number {
      return kinds.get(kind)?.size ?? 0;
    },
    /** All of these kinds, in the order in which they were made. */
    all(...wanted: string[]): Stored[] {
      const found = wanted.flatMap((kind) => [...(kinds.get(kind)?.values() ?? [])]);
      return wanted.length > 1 ? found.sort((a, b) => created(a.item) - created(b.item)) : found;
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/** Whether a resource belongs to another: it was made under it, or one of its fields names it. */
export function belongsTo({ item, parents }: Stored, id: string): boolean {
  if (parents.has(id)) return true;
  return Object.values(item).some((value) => value === id || (Array.isArray(value) && value.includes(id)));
}

function created(item: JsonObject): number {
  return Number(item['CreationDate'] ?? 0);
}

/** Makes identifiers that look like the vendor's: the prefix of an example, then a ULID of the moment and a count. */
export function createIds(now: () => number) {
  let count = 0;
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
