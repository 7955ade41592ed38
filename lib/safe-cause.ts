// What others throw, made fit to be the `cause` of an error of ours: they hang requests, headers and responses on it.

const DEEPEST = 5;

type Hide = (text: string) => string;

/**
 * The same error where it holds nothing but plain values and no secret; else one of the same class, with its stack, its
 * causes and those of its fields that are plain. `hide` takes the secrets out of a text.
 */
export function safeCause(thrown: unknown, hide: Hide = (text) => text, depth = 0): unknown {
  if (isHarmless(thrown, hide, depth)) return thrown;
  if (!isError(thrown) || depth === DEEPEST)
    return new Error(`what was thrown is left out, since it may hold a secret: ${hide(tagOf(thrown))}`);

  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(thrown));
  // `name` is often the class's, and `message` and `code` are a DOMException's, which reads them from nothing but itself.
  for (const key of new Set(['name', 'message', 'code', ...Reflect.ownKeys(thrown)])) {
    const value: unknown = Reflect.get(thrown, key);
    const enumerable = Object.getOwnPropertyDescriptor(thrown, key)?.enumerable ?? false;
    const put = (safe: unknown) => Object.defineProperty(copy, key, { value: safe, enumerable, configurable: true });
    if (typeof value === 'string' && key !== 'data') put(hide(value));
    else if (key === 'cause') put(safeCause(value, hide, depth + 1));
    else if (key === 'errors' && Array.isArray(value)) put(value.map((error) => safeCause(error, hide, depth + 1)));
    else if (value !== undefined && isHarmlessAt(key, value, hide, depth)) put(value);
  }
  return copy;
}

function isHarmless(value: unknown, hide: Hide, depth: number): boolean {
  if (typeof value === 'string') return hide(value) === value;
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || value instanceof Date)
    return true;
  if (!isError(value) && !Array.isArray(value)) return false;
  const keys = ['name', 'message', ...Reflect.ownKeys(value)];
  return depth < DEEPEST && keys.every((key) => isHarmlessAt(key, Reflect.get(value, key), hide, depth + 1));
}

/** Node's HTTP parser puts the raw answer into `data`, and with it the token. */
function isHarmlessAt(key: PropertyKey, value: unknown, hide: Hide, depth: number): boolean {
  return key !== 'data' && isHarmless(value, hide, depth);
}

/** Also for errors of another realm, as tests and `node:vm` make them. */
function isError(value: unknown): value is Error {
  return value instanceof Error || tagOf(value) === '[object Error]';
}

function tagOf(value: unknown): string {
  return typeof value === 'string' ? value : Object.prototype.toString.call(value);
}

/** What an error says; of anything else, its text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
