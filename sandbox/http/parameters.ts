import type { IncomingHttpHeaders } from 'node:http';
import type { Operation, Parameter } from '../description.js';
import { asObject, type Json, type JsonObject, parseJson } from '../json.js';
import { paramError } from './refusal.js';
import type { Validate } from './validation.js';

/** The query by the types of the description. What it does not know is ignored, as the API does. */
export function readQuery(
  operation: Operation,
  search: URLSearchParams,
  headers: IncomingHttpHeaders,
  resolve: (schema: JsonObject) => JsonObject,
  validate: Validate,
): Record<string, Json> {
  const query: Record<string, Json> = {};
  const errors: Record<string, string> = {};

  for (const parameter of operation.parameters) {
    const raw = parameter.in === 'query' ? search.getAll(parameter.name) : headerValues(parameter, headers);
    if (raw.length === 0) {
      if (parameter.required && parameter.in !== 'path') {
        errors[parameter.name] = `The ${parameter.name} field is required.`;
      }
      continue;
    }
    const value = convert(raw, resolve(parameter.schema));
    for (const { message } of validate(parameter.schema, value, parameter.name)) errors[parameter.name] ??= message;
    if (parameter.in === 'query') query[parameter.name] = value;
  }
  if (Object.keys(errors).length > 0) throw paramError(errors);
  return query;
}

/** The body by its schema; the errors have one sentence a field, under its dotted path. */
export function readBody(operation: Operation, contentType: string, text: string, validate: Validate): JsonObject {
  const { body } = operation;
  if (!body) return {};
  if (text === '') {
    if (body.required) throw paramError({ Body: 'A body is required.' });
    return {};
  }
  const isForm = contentType.startsWith('application/x-www-form-urlencoded');
  const value = isForm ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text);
  if (value === undefined) throw paramError({ Body: 'The body is not valid JSON.' });

  const errors: Record<string, string> = {};
  for (const { path, message } of validate(body.schema, value)) errors[path || 'Body'] ??= message;
  if (Object.keys(errors).length > 0) throw paramError(errors);
  return asObject(value);
}

function headerValues(parameter: Parameter, headers: IncomingHttpHeaders): string[] {
  const value = parameter.in === 'header' ? headers[parameter.name.toLowerCase()] : undefined;
  return value === undefined ? [] : [value].flat();
}

/** Several values come comma-separated or as a repeated parameter. */
function convert(raw: string[], schema: JsonObject): Json {
  const types = [schema['type'] ?? []].flat();
  if (types.includes('array')) {
    const items = asObject(schema['items']);
    return raw.flatMap((each) => each.split(',')).map((each) => convert([each], items));
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
