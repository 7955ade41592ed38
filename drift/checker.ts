// Holds a body against the description, with the validator of the sandbox.

import { type OpenApi, operationsOf, resolverOf } from '../lib/openapi.js';
import { readDocument } from '../sandbox/document.js';
import { createValidator, type Problem } from '../sandbox/http/validation.js';
import { type JsonObject, parseJson } from '../sandbox/json.js';

/** One place where a body and the description differ. */
export interface Deviation {
  /** Where in the body, as in `$.Balance.Currency` or `$[].Id`. Keys of maps are `*`, names that may be data are `?`. */
  readonly at: string;
  /**
   * - `field`: the description does not have the field.
   * - `value`: it does not list the value.
   * - `type`, `null`: the value is of a type that it does not allow, or `null`.
   * - `missing`: a field that it requires is not there.
   * - `limit`: a length, a bound, a format or the number of items is not what it says.
   * - `status`: it does not have this status for the operation.
   */
  readonly kind: 'field' | 'value' | 'type' | 'null' | 'missing' | 'limit' | 'status';
  /** What the description says, in a sentence; never what the body holds. */
  readonly expected: string;
}

/** Compares a body with what an operation may respond with. */
export type Check = (method: string, path: string, status: number, text: string | undefined) => Deviation[];

/** Reads the description: some tens of milliseconds, once. */
export function createChecker(document = readDocument()): Check {
  const resolve = resolverOf(document);
  const validate = createValidator({ resolve }, { findNew: true, join });
  // What `npm run gen` has written has this shape.
  const operations = new Map(
    operationsOf(document as unknown as OpenApi, resolve).map(({ method, path, operation }) => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );

  return (method, path, status, text) => {
    const operation = operations.get(`${method} ${path}`);
    if (!operation) return [];
    const responses = operation.responses ?? {};
    const isError = status >= 400;
    const other = isError ? responses['default'] : undefined; // it describes errors
    const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? other;
    if (!response) return [{ at: '$', kind: 'status', expected: `one of: ${Object.keys(responses).join(', ')}` }];
    const { schema } = resolve(response).content?.['application/json'] ?? {};
    if (!schema) return [];
    if (text === undefined) return []; // it was not read as text
    const body = text === '' ? undefined : parseJson(text);
    if (body === undefined) {
      // Gateways refuse with pages of their own, or with nothing.
      if (isError) return [];
      return [
        text === '' ? { at: '$', kind: 'missing', expected: 'a body' } : { at: '$', kind: 'type', expected: 'JSON' },
      ];
    }
    // The validator reads more of a schema than has names.
    return distinct(validate(schema as JsonObject, body, '$').map(deviationOf));
  };
}

const KINDS: Readonly<Record<string, Deviation['kind']>> = {
  unevaluatedProperties: 'field',
  additionalProperties: 'field',
  enum: 'value',
  const: 'value',
  'x-extensible-enum': 'value',
  oneOf: 'value',
  type: 'type',
  required: 'missing',
};

function deviationOf({ path, keyword, message, found }: Problem): Deviation {
  const kind = found === 'null' ? 'null' : (KINDS[keyword] ?? 'limit');
  return { at: path, kind, expected: found === undefined ? message : `${message} It is of type ${found}.` };
}

/** The items of a list have the same deviation a hundred times. */
function distinct(deviations: readonly Deviation[]): Deviation[] {
  const byPlace = new Map(deviations.map((each) => [`${each.at} ${each.kind}`, each]));
  return [...byPlace.values()];
}

function join(path: string, key: string, kind: 'field' | 'item' | 'entry'): string {
  if (kind === 'item') return `${path}[]`;
  return `${path}.${kind === 'entry' ? '*' : named(key)}`;
}

/** The key, if it looks like the name of a field: one with many digits or signs may be an identifier or an account. */
function named(key: string): string {
  return /^[A-Za-z_][\w-]{0,63}$/.test(key) && key.replace(/\D/g, '').length <= 2 ? key : '?';
}
