import { ParameterError } from '../../errors/call.js';

/** A path cut at its parameters: `/a/{B}/c` is the names `B` and the literals `/a/` and `/c`. */
export interface PathTemplate {
  readonly path: string;
  readonly names: readonly string[];
  /** One more than the names. */
  readonly literals: readonly string[];
}

export function parsePath(path: string): PathTemplate {
  const parts = path.split(/\{([^{}]+)\}/);
  return {
    path,
    names: parts.filter((_, index) => index % 2 === 1),
    literals: parts.filter((_, index) => index % 2 === 0),
  };
}

// A URL parser takes these for steps up or down the path, percent-encoded or not (WHATWG URL, "dot segments").
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * Puts the parameters into a path, percent-encoded. Refuses those that would change the path (missing, empty, `.` and
 * `..`, percent-encoded or not), and those that it does not have, since a misspelt name is a missing one.
 *
 * @throws {@link ParameterError} naming the parameter. Nothing was sent.
 */
export function fillPath(
  { path, names, literals }: PathTemplate,
  parameters: Readonly<Record<string, unknown>>,
): string {
  for (const name in parameters)
    if (!names.includes(name))
      throw new ParameterError('path', name, `${path} has no parameter ${name}; it has ${names.join(', ') || 'none'}.`);
  let filled = literals[0] ?? '';
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? '';
    filled += encode(path, name, parameters[name]) + (literals[index + 1] ?? '');
  }
  return filled;
}

/** {@link fillPath} in the form of an openapi-fetch `pathSerializer`. */
export function serializePath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return fillPath(parsePath(path), parameters);
}

function encode(path: string, name: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string')
    throw refusal(path, name, text === undefined || text === null ? 'is missing' : `is a ${typeof text}, not a string`);
  if (text === '') throw refusal(path, name, 'is empty');
  if (text.length <= 6 && DOT_SEGMENT.test(text))
    throw refusal(path, name, `is "${text}", which would change the path`);
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw refusal(path, name, 'holds half of a surrogate pair, which has no encoding', { cause });
  }
}

function refusal(path: string, name: string, why: string, init?: ErrorOptions): ParameterError {
  return new ParameterError('path', name, `The parameter ${name} of ${path} ${why}. Nothing was sent.`, init);
}
