import { ParameterError } from '../../errors/call.js';

/**
 * Writes query parameters: lists as one value joined by commas, which is what the API reads. Leaves out `undefined`,
 * `null` and empty lists; refuses what would arrive as something else than what was meant.
 *
 * @throws {@link ParameterError} naming the parameter. Nothing was sent.
 */
export function serializeQuery(query: Record<string, unknown>): string {
  let search = '';
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    const text = Array.isArray(value) ? value.map((item) => encoded(name, item)).join(',') : encoded(name, value);
    search += `${search && '&'}${encodeURIComponent(name)}=${text}`;
  }
  return search;
}

function encoded(name: string, value: unknown): string {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (!isNumber && typeof value !== 'boolean' && typeof value !== 'string') throw refusal(name, value);
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw refusal(name, value, { cause }); // half of a surrogate pair has no encoding
  }
}

function refusal(name: string, value: unknown, init?: ErrorOptions): ParameterError {
  const hint = value instanceof Date ? ' Give Unix seconds: Math.floor(date.getTime() / 1000).' : '';
  const what = value instanceof Date ? 'a Date' : whatIs(value);
  return new ParameterError(
    'query',
    name,
    `The query parameter ${name} is ${what}, which cannot be sent.${hint}`,
    init,
  );
}

function whatIs(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? 'not well-formed Unicode' : `of the type ${typeof value}`;
}
