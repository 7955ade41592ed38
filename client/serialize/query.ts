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
    const text = Array.isArray(value)
      ? value.map((item) => encodeURIComponent(primitive(name, item))).join(',')
      : encodeURIComponent(primitive(name, value));
    search += `${search && '&'}${encodeURIComponent(name)}=${text}`;
  }
  return search;
}

function primitive(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const hint = value instanceof Date ? ' Give Unix seconds: Math.floor(date.getTime() / 1000).' : '';
  throw new ParameterError(
    'query',
    name,
    `The query parameter ${name} is ${value instanceof Date ? 'a Date' : typeof value === 'number' ? String(value) : `of the type ${typeof value}`}, which cannot be sent.${hint}`,
  );
}
