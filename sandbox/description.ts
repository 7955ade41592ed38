import {
  contentOf,
  examplesOf,
  type OpenApi,
  operationsOf,
  type PlacedOperation,
  type Resolve,
  resolverOf,
} from '../lib/openapi.js';
import { readDocument } from './document.js';
import type { Json, JsonObject } from './json.js';

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

let shipped: Description | undefined;

/** The bundled description that the client is made from, read once a process. */
export function loadDescription(): Description {
  shipped ??= readDescription(readDocument());
  return shipped;
}

function readDescription(document: JsonObject): Description {
  const resolve = resolverOf(document);
  // What `npm run gen` has written has this shape.
  const operations = operationsOf(document as unknown as OpenApi, resolve);
  return { operations: operations.map((placed) => readOperation(placed, resolve)), resolve };
}

function readOperation({ method, path, operation, parameters }: PlacedOperation, resolve: Resolve): Operation {
  const responses = operation.responses ?? {};
  const status = Object.keys(responses).find((key) => key.startsWith('2')) ?? '200';
  const success = resolve(responses[status] ?? {}).content?.['application/json'];
  const requestBody = operation.requestBody && resolve(operation.requestBody);
  const [contentType, content] = contentOf(requestBody) ?? [];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    security: 'basicAuth' in (operation.security?.[0] ?? {}) ? 'basic' : 'bearer',
    scope: operation['x-permission-scope'] ?? null,
    takesIdempotencyKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
    paginated: operation['x-paginated'] === true,
    mayDemandSca: 'WWW-Authenticate' in (resolve(responses['401'] ?? {}).headers ?? {}),
    parameters: parameters.map(({ name, in: where, required = false, schema }) => ({
      name,
      in: where,
      required,
      schema: asJson(schema),
    })),
    body: contentType
      ? { contentType, required: requestBody?.required === true, schema: asJson(content?.schema ?? {}) }
      : undefined,
    success: {
      status: Number(status),
      schema: success?.schema && asJson(success.schema),
      examples: examplesOf(success, resolve) as Json[], // of a document that was JSON
    },
  };
}

/** Schemas are walked as JSON: a validator reads more of them than has names. */
function asJson(schema: object): JsonObject {
  return schema as JsonObject;
}
