// What others throw, made fit to be the `cause` of an error of ours: they hang requests, headers and answers on it.

/** Tell where a connection failed, and nothing else. */
const TELLING = ['code', 'errno', 'syscall', 'hostname', 'address', 'port'];
const DEEPEST = 5;

type Hide = (text: string) => string;

/**
 * The same error where it holds nothing but plain values and no secret; else a copy of its name, message, stack, code
 * and causes. `hide` takes the secrets out of a text.
 */
export function safeCause(thrown: unknown, hide: Hide, depth = 0): unknown {
  if (isHarmless(thrown, hide, depth)) return thrown;
  if (!isError(thrown) || depth === DEEPEST)
    return new Error(`what was thrown is left out, since it may hold a secret: ${hide(tagOf(thrown))}`);

  const copy = new Error(hide(thrown.message));
  Object.defineProperty(copy, 'name', { value: hide(thrown.name) });
  if (thrown.stack !== undefined) copy.stack = hide(thrown.stack);
  for (const key of TELLING) {
    const value: unknown = Reflect.get(thrown, key);
    if (value !== undefined && isHarmless(value, hide, depth)) Reflect.set(copy, key, value);
  }
  if (thrown.cause !== undefined) copy.cause = safeCause(thrown.cause, hide, depth + 1);
  const errors: unknown = Reflect.get(thrown, 'errors'); // those of an AggregateError
  if (Array.isArray(errors))
    Reflect.set(
      copy,
      'errors',
      errors.map((error) => safeCause(error, hide, depth + 1)),
    );
  return copy;
}

function isHarmless(value: unknown, hide: Hide, depth: number): boolean {
  if (typeof value === 'string') return hide(value) === value;
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || value instanceof Date)
    return true;
  if (!isError(value) && !Array.isArray(value)) return false;
  // Node's HTTP parser puts the raw answer into `data`, and with it the token.
  const keys = ['name', 'message', ...Reflect.ownKeys(value)];
  return depth < DEEPEST && keys.every((key) => key !== 'data' && isHarmless(Reflect.get(value, key), hide, depth + 1));
}

/** Also for errors of another realm, as tests and `node:vm` make them. */
function isError(value: unknown): value is Error {
  return value instanceof Error || tagOf(value) === '[object Error]';
}

function tagOf(value: unknown): string {
  return typeof value === 'string' ? value : Object.prototype.toString.call(value);
}
