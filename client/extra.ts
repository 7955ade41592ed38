import { ConfigurationError } from '../errors/call.js';

/**
 * Adds fields that the description does not have to a body; inside an object that both have, to that object.
 *
 * @throws {@link ConfigurationError} where a field is in both: `extra` adds and never replaces.
 */
export function withExtra(body: unknown, extra: unknown): unknown {
  if (extra === undefined) return body;
  if (!isPlainObject(extra) || !isPlainObject(body))
    throw new ConfigurationError(
      'extra',
      'extra must be an object, beside a body that is an object. Nothing was sent.',
    );
  return merge(body, extra, '');
}

type PlainObject = Readonly<Record<string, unknown>>;

function merge(body: PlainObject, extra: PlainObject, path: string): PlainObject {
  const merged: Record<string, unknown> = { ...body };
  for (const [name, value] of Object.entries(extra)) {
    const own = body[name];
    if (own === undefined) merged[name] = value;
    else if (isPlainObject(own) && isPlainObject(value)) merged[name] = merge(own, value, `${path}${name}.`);
    else
      throw new ConfigurationError(
        'extra',
        `${path}${name} is in the body too. Set it in one of the two places. Nothing was sent.`,
      );
  }
  return merged;
}

function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
