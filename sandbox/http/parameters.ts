import type { IncomingHttpHeaders } from 'node:http';
import type { Description, Operation, Parameter } from '../description.js';
import { asObject, type Json, type JsonObject, parseJson } from '../json.js';
import type { Convert } from './convert.js';
import { inTodaysWords } from './former.js';
import { ECHOED, OMISSIBLE } from './omissions.js';
import { paramError } from './refusal.js';
import type { Validate } from './validation.js';

/** How a request is read. Without `convert` it is taken to the letter, and refused where it differs. */
export interface Reading {
  resolve: Description['resolve'];
  validate: Validate;
  convert: Convert | undefined;
  /** The liberties that were taken, a sentence for each. */
  notes: string[];
}

/** The query by the types of the description. What it does not know is ignored, as the API does; every list is sorted. */
export function readQuery(
  operation: Operation,
  search: URLSearchParams,
  headers: IncomingHttpHeaders,
  reading: Reading,
): Record<string, Json> {
  const { resolve, validate, convert } = reading;
  const query: Record<string, Json> = {};
  const errors: Record<string, string> = {};

  for (const parameter of operation.parameters) {
    const { name, schema, required } = parameter;
    if (parameter.in === 'path') continue;
    const raw = parameter.in === 'query' ? valuesOf(search, name, !convert) : headerValues(parameter, headers);
    if (raw.length === 0) {
      if (required) errors[name] = `The ${name} field is required.`;
      continue;
    }
    const found = readValue(schema, fromText(raw, resolve(schema)), name, reading);
    for (const { message } of validate(schema, found, name)) errors[name] ??= message;
    if (parameter.in === 'query') query[name] = found;
  }
  if (Object.keys(errors).length > 0) throw paramError(errors);
  const order =
    convert && operation.parameters.some(({ name }) => name === 'per_page') && valuesOf(search, 'Sort', false);
  if (order && order[0] !== undefined) query['Sort'] ??= order[0];
  return query;
}

/** The body by its schema; the errors have one sentence per field, under its dotted path. */
export function readBody(operation: Operation, contentType: string, text: string, reading: Reading): JsonObject {
  const { body } = operation;
  if (!body) return {};
  if (text === '') {
    if (body.required) throw paramError({ Body: 'A body is required.' });
    return {};
  }
  if (reading.convert && takesFile(operation, contentType)) {
    reading.notes.push(
      'The file was sent in the request. Since February 2026 it goes to the UploadUrl of the response.',
    );
    return { FileName: /filename="([^"]+)"/.exec(text)?.[1] ?? 'settlement.csv', Status: 'UPLOADED' };
  }
  const isForm = contentType.startsWith('application/x-www-form-urlencoded');
  const said = isForm ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text);
  if (said === undefined) throw paramError({ Body: 'The body is not valid JSON.' });
  const sent = reading.convert ? inTodaysWords(operation, said, reading.notes) : said;

  const value = readValue(body.schema, sent, '', reading);
  const errors: Record<string, string> = {};
  for (const { path, keyword, message } of reading.validate(body.schema, value)) {
    const missed = !reading.convert || keyword !== 'required' || !OMISSIBLE[operation.id]?.includes(withoutIndex(path));
    if (missed) errors[path || 'Body'] ??= message;
    else reading.notes.push(`${path} is missing`);
  }
  if (Object.keys(errors).length > 0) throw paramError(errors);
  const echoed = Object.entries(asObject(sent)).filter(([name]) => reading.convert && ECHOED.includes(name));
  return { ...asObject(value), ...Object.fromEntries(echoed) };
}

/** `LineItems.0.Description` as `LineItems.Description`. */
function withoutIndex(path: string): string {
  return path.replace(/\.\d+(?=\.)/g, '');
}

/** Older libraries of the vendor send the file of a settlement as a part of the request. */
export function takesFile({ id }: Operation, contentType: string): boolean {
  const isSettlement = id === 'createIntentSettlement' || id === 'updateIntentSettlement';
  return isSettlement && contentType.startsWith('multipart/form-data');
}

function readValue(schema: JsonObject, value: Json, path: string, { validate, convert, notes }: Reading): Json {
  if (!convert || validate(schema, value).length === 0) return value;
  const converted = convert(schema, value, path);
  notes.push(...converted.notes);
  return converted.value;
}

function valuesOf(search: URLSearchParams, name: string, exact: boolean): string[] {
  const found = search.getAll(name);
  if (found.length > 0 || exact) return found.filter((value) => exact || value !== '');
  return [...search]
    .filter(([key, value]) => key.toLowerCase() === name.toLowerCase() && value !== '')
    .map(([, value]) => value);
}

function headerValues(parameter: Parameter, headers: IncomingHttpHeaders): string[] {
  const value = parameter.in === 'header' ? headers[parameter.name.toLowerCase()] : undefined;
  return value === undefined ? [] : [value].flat();
}

/** Several values come comma-separated or as a repeated parameter. */
function fromText(raw: string[], schema: JsonObject): Json {
  const types = [schema['type'] ?? []].flat();
  if (types.includes('array')) {
    const items = asObject(schema['items']);
    return raw.flatMap((each) => each.split(',')).map((each) => fromText([each], items));
  }
  const text = raw.join(',');
  if (types.includes('integer') || types.includes('number')) return text.trim() === '' ? text : toNumber(text);
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

function toNumber(text: string): Json {
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}
