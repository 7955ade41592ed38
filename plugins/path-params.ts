import { ParameterError } from '../errors.js';

const PLACEHOLDER = /\{([^{}]+)\}/g;
// A URL parser takes these for steps up or down the path, percent-encoded or not (WHATWG URL, "dot segments").
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * Refuses parameters that would change the path: missing, empty, `.` and `..`, percent-encoded or not; and those that
 * the path does not have, since a misspelt name is a missing one.
 *
 * @throws {@link ParameterError} naming the parameter. Nothing was sent.
 */
export function checkPathParameters(
  path: string,
  parameters: Readonly<Record<string, unknown>>,
  names: readonly string[] = placeholders(path),
): void {
  for (const name of names) checkPathParameter(path, name, parameters[name]);
  for (const name in parameters)
    if (!names.includes(name))
      throw new ParameterError('path', name, `${path} has no parameter ${name}; it has ${names.join(', ') || 'none'}.`);
}

/** Puts the parameters into a path, percent-encoded. */
export function serializePath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(PLACEHOLDER, (placeholder, name: string) =>
    name in parameters ? encodeURIComponent(String(parameters[name])) : placeholder,
  );
}

/** The names of a path's parameters, in order. */
export function placeholders(path: string): string[] {
  return Array.from(path.matchAll(PLACEHOLDER), ([, name]) => name ?? '');
}

function checkPathParameter(path: string, name: string, value: unknown): void {
  const refuse = (why: string) =>
    new ParameterError('path', name, `The parameter ${name} of ${path} ${why}. Nothing was sent.`);
  if (value === undefined || value === null) throw refuse('is missing');
  if (typeof value !== 'string' && typeof value !== 'number') throw refuse(`is a ${typeof value}, not a string`);
  const text = String(value);
  if (text === '') throw refuse('is empty');
  if (DOT_SEGMENT.test(text)) throw refuse(`is "${text}", which would change the path`);
  if (!isWellFormed(text)) throw refuse('holds half of a surrogate pair, which has no encoding');
}

function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
