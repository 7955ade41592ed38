import { ParameterError } from '../../errors/call.js';

/**
 * Writes a body: as a form where the content type says so, else as JSON. Refuses what would arrive as something else than
 * what was meant: JSON makes `null` of `NaN`, and `{}` of a `Map`, without a word.
 *
 * @throws {@link ParameterError} naming the field by its path. Nothing was sent.
 */
export function serializeBody(body: unknown, headers?: Headers): string {
  // As JSON they would be `{}`.
  if (body instanceof FormData || body instanceof Blob || body instanceof ReadableStream)
    throw new ParameterError('body', 'body', 'body must be an object. A file goes into its field by `fileBody`.');
  if (body instanceof URLSearchParams) {
    const names = [...body.keys()];
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw refusal(twice, 'is there twice');
    return serializeBody(Object.fromEntries(body), headers);
  }
  if (headers?.get('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return serializeForm(body);
  let text: string;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    check(body, '', []); // a BigInt or a circle, most likely
    throw refusal('', 'cannot be written as JSON', '', { cause });
  }
  // A bad value leaves one of these in the text. Most bodies have none, and are not walked.
  if (text === undefined || TRACES.some((trace) => text.includes(trace))) check(body, '', []);
  return text;
}

const TRACES = ['null', '{}', '\\ud', '"0":', '"Buffer"'];

function serializeForm(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value === undefined || value === null) continue;
    check(value, name, []);
    form.append(name, String(value));
  }
  return form.toString();
}

/** Walks as `JSON.stringify` does. */
function check(value: unknown, path: string, within: readonly unknown[]): void {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw refusal(path, `is ${value}`);
      return;
    case 'string':
      // `isWellFormed` is not on every platform.
      if (/\p{Surrogate}/u.test(value)) throw refusal(path, 'holds half of a surrogate pair, which has no encoding');
      return;
    case 'bigint':
      throw refusal(path, 'is a BigInt', 'Give a number, or the string that the API asks for.');
    case 'object':
      if (value !== null) checkObject(value, path, within);
  }
}

function checkObject(value: object, path: string, within: readonly unknown[]): void {
  if (value instanceof Date && Number.isNaN(value.getTime())) throw refusal(path, 'is an invalid date');
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    throw refusal(path, 'is bytes', 'Give a file as Base64: see fileBody.');
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const written: unknown = value.toJSON(path);
    if (written !== value) check(written, path, within);
    return;
  }
  if (within.includes(value)) throw refusal(path, 'refers to an object that holds it');
  const inner = [...within, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (item === undefined || typeof item === 'function' || typeof item === 'symbol')
        throw refusal(`${path}[${index}]`, `is ${item === undefined ? 'undefined' : `a ${typeof item}`} in a list`);
      check(item, `${path}[${index}]`, inner);
    }
    return;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' && kind !== 'Error' && Object.keys(value).length === 0)
    throw refusal(path, `is a ${kind}, of which JSON holds nothing`, 'Give a plain object or a list.');
  for (const [name, item] of Object.entries(value)) check(item, path === '' ? name : `${path}.${name}`, inner);
}

function refusal(path: string, why: string, advice = '', init?: ErrorOptions): ParameterError {
  const what = path === '' ? 'The body' : `The field ${path} of the body`;
  const sentences = [`${what} ${why}. Nothing was sent.`, advice].filter(Boolean).join(' ');
  return new ParameterError('body', path || 'body', sentences, init);
}
