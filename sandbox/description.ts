import { readDocument } from './document.js';
import { asObject, asString, isObject, type Json, type JsonObject } from './json.js';

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: JsonObject;
}

/** What the sandbox must know of an operation, from the description. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  security: 'bearer' | 'basic';
  /** `null`: every key may. */
  scope: string | null;
  takesIdempotencyKey: boolean;
  paginated: boolean;
  /** Its 401 may be a demand for strong customer authentication. */
  mayDemandSca: boolean;
  parameters: Parameter[];
  body: { contentType: string; required: boolean; schema: JsonObject } | undefined;
  success: { status: number; schema: JsonObject | undefined; examples: Json[] };
}

export interface Description {
  operations: Operation[];
  /** Follows `$ref`, however many. A schema without one comes back as it is. */
  resolve(schema: JsonObject): JsonObject;
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch'];

let shipped: Description | undefined;

/** The bundled description that the client is made from, read once a process. */
export function loadDescription(): Description {
  shipped ??= readDescription(readDocument());
  return shipped;
}

function readDescription(document: JsonObject): Description {
  const resolve = createResolver(document);
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(asObject(document['paths']))) {
    for (const method of METHODS) {
      const operation = asObject(item)[method];
      if (isObject(operation)) operations.push(readOperation(method, path, asObject(item), operation, resolve));
    }
  }
  return { operations, resolve };
}

/** Follows the references within a document. */
export function createResolver(document: JsonObject): Description['resolve'] {
  const byRef = new Map<string, JsonObject>();

  function resolve(value: JsonObject): JsonObject {
    const ref = value['$ref'];
    if (typeof ref !== 'string') return value;
    let target = byRef.get(ref);
    if (!target) {
      let found: Json | undefined = document;
      for (const part of ref.slice(2).split('/')) found = asObject(found)[part.replaceAll('~1', '/')];
      if (!isObject(found)) throw new Error(`The description refers to ${ref}, which it does not hold`);
      target = resolve(found);
      byRef.set(ref, target);
    }
    return target;
  }

  return resolve;
}

function readOperation(
  method: string,
  path: string,
  item: JsonObject,
  operation: JsonObject,
  resolve: Description['resolve'],
): Operation {
  const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map((each) => {
    const parameter = resolve(each);
    return {
      name: asString(parameter['name']),
      in: asString(parameter['in']),
      required: parameter['required'] === true,
      schema: asObject(parameter['schema']),
    };
  });
  const responses = asObject(operation['responses']);
  const unauthorized = resolve(asObject(responses['401']));
  const security = list(operation['security'])[0] ?? {};

  return {
    id: asString(operation['operationId']),
    method: method.toUpperCase(),
    path,
    security: 'basicAuth' in security ? 'basic' : 'bearer',
    scope: asString(operation['x-permission-scope']) || null,
    takesIdempotencyKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
    paginated: operation['x-paginated'] === true,
    mayDemandSca: 'WWW-Authenticate' in asObject(unauthorized['headers']),
    parameters,
    body: readBody(operation, resolve),
    success: readSuccess(responses, resolve),
  };
}

function readBody(operation: JsonObject, resolve: Description['resolve']): Operation['body'] {
  if (!isObject(operation['requestBody'])) return undefined;
  const body = resolve(operation['requestBody']);
  const [contentType, media] = Object.entries(asObject(body['content']))[0] ?? [];
  if (!contentType) return undefined;
  return { contentType, required: body['required'] === true, schema: asObject(asObject(media)['schema']) };
}

function readSuccess(responses: JsonObject, resolve: Description['resolve']): Operation['success'] {
  const status = Object.keys(responses).find((key) => key.startsWith('2')) ?? '200';
  const media = asObject(asObject(resolve(asObject(responses[status]))['content'])['application/json']);
  const named = Object.values(asObject(media['examples'])).map((each) => resolve(asObject(each))['value'] ?? null);
  return {
    status: Number(status),
    schema: isObject(media['schema']) ? media['schema'] : undefined,
    examples: media['example'] === undefined ? named : [media['example'], ...named],
  };
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
