import {
  contentOf,
  examplesOf,
  type OpenApi,
  operationsOf,
  type ParameterObject,
  type PlacedOperation,
  type Resolve,
  resolverOf,
} from '../../lib/openapi.js';
import { literal } from './literal.js';

/** What stands before each sample on the page, so that it can be copied whole. */
export const PRELUDE = "import { createClient } from 'mangopay-fetch';\n\nconst mangopay = createClient();\n";

/** How an operation is called, by its name and by its path. */
export interface Samples {
  readonly operationId: string;
  readonly byName: string;
  readonly byPath: string;
}

/** The description with the samples of each operation, under the labels that `redocly.yaml` shows. */
export function addSamples(description: OpenApi): OpenApi {
  const samples = new Map(samplesOf(description).map((sample) => [sample.operationId, sample]));
  return JSON.parse(JSON.stringify(description), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('operationId' in value)) return value;
    const sample = samples.get(String(value.operationId));
    if (sample === undefined) return value;
    const codeSamples = [
      { lang: 'typescript', label: 'By name', source: PRELUDE + sample.byName },
      { lang: 'typescript', label: 'By path', source: PRELUDE + sample.byPath },
    ];
    return { ...value, 'x-codeSamples': codeSamples };
  });
}

/** A sample for each operation of `paths`, made of the examples in the description. */
export function samplesOf(description: OpenApi): Samples[] {
  const resolve = resolverOf(description);
  return operationsOf(description, resolve).map((placed) => {
    const init = initOf(resolve, placed);
    const { method, path, operation } = placed;
    const { operationId } = operation;
    const byPath = [literal(path), ...(init === undefined ? [] : [init])].join(', ');
    return {
      operationId,
      byName: `const { data, error } = await mangopay.operations.${operationId}(${init ?? ''});\n`,
      byPath: `const { data, error } = await mangopay.${method.toUpperCase()}(${byPath});\n`,
    };
  });
}

/** The argument that holds parameters and body; only what is required, except that a body is shown whole. */
function initOf(resolve: Resolve, { operation, parameters }: PlacedOperation): string | undefined {
  const required = parameters.filter(({ name, required }) => required === true && name !== 'ClientId');
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of required) {
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: exampleOf(resolve, parameter) };
  }
  const [, content] = contentOf(operation.requestBody && resolve(operation.requestBody)) ?? [];
  const [body] = examplesOf(content, resolve);
  const init = { ...(required.length > 0 && { params }), ...(body !== undefined && { body }) };
  return Object.keys(init).length > 0 ? literal(init) : undefined;
}

function exampleOf(resolve: Resolve, { name, schema }: ParameterObject): unknown {
  const example = schema.examples?.[0] ?? resolve(schema).examples?.[0];
  if (example === undefined) throw new Error(`Parameter ${name} has no example.`);
  return example;
}
