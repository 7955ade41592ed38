import { InputError } from './difference.js';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordsOf = (value: unknown): [string, Json][] =>
  Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, Json] => isRecord(entry[1]));

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A value in a document, and the JSON pointer to it. */
export interface Place {
  readonly document: Document;
  readonly pointer: string;
  readonly value: Json;
}

/** A description with its name, for the places in the report. */
export interface Document {
  readonly name: string;
  readonly root: Json;
}

const texts = new WeakMap<Json, string>();

/** Whether a document has a name or a value anywhere. */
export function mentions({ root }: Document, word: string): boolean {
  const text = texts.get(root) ?? JSON.stringify(root);
  texts.set(root, text);
  return text.includes(`"${word}"`);
}

export const placeOf = ({ document, pointer }: Place): string => `${document.name}#${pointer}`;

export function child(place: Place, ...keys: readonly (string | number)[]): Place | undefined {
  let value: unknown = place.value;
  let pointer = place.pointer;
  for (const key of keys) {
    value = (value as Record<string, unknown> | undefined)?.[key]; // arrays too have their elements by number
    pointer += `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return isRecord(value) ? { document: place.document, pointer, value } : undefined;
}

/**
 * Follows `$ref`. What stands beside the reference counts, as in OpenAPI 3.1.
 *
 * @throws {@link InputError} where it leads nowhere, or to another file.
 */
export function followed(place: Place, passed: readonly string[] = []): Place {
  const { $ref, ...beside } = place.value;
  if (typeof $ref !== 'string') return place;
  const { document } = place;
  if (!$ref.startsWith('#/'))
    throw new InputError(`${document.name} refers to ${$ref}. Bundle it into one file first.`);
  const names = $ref.slice(2).split('/').map(nameOf);
  const target = child({ document, pointer: '', value: document.root }, ...names);
  if (target === undefined) throw new InputError(`${document.name} refers to ${$ref}, which it does not have.`);
  if (passed.includes($ref)) throw new InputError(`${document.name} refers to ${$ref} in a circle.`);
  const { pointer, value } = followed(target, [...passed, $ref]);
  return { document, pointer, value: { ...value, ...beside } };
}

/** A part of a JSON pointer in a URL. */
function nameOf(key: string): string {
  const plain = /%(?![\dA-F]{2})/i.test(key) ? key : decodeURIComponent(key);
  return plain.replaceAll('~1', '/').replaceAll('~0', '~');
}
