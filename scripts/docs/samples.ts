import {
  type Description,
  type Media,
  operationsOf,
  type Parameter,
  type PlacedOperation,
} from '../gen/description.js';
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
export function addSamples(description: Description): Description {
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
export function samplesOf(description: Description): Samples[] {
  return operationsOf(description).map((placed) => {
    const init = initOf(description, placed);
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
function initOf(description: Description, { operation, parameters }: PlacedOperation): string | undefined {
  const required = parameters.filter(({ name, required }) => required === true && name !== 'ClientId');
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of required) {
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: exampleOf(description, parameter) };
  }
  const body = bodyExample(Object.values(operation.requestBody?.content ?? {})[0]);
  const init = { ...(required.length > 0 && { params }), ...(body !== undefined && { body }) };
  return Object.keys(init).length > 0 ? literal(init) : undefined;
}

function bodyExample(media: Media | undefined): unknown {
  return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
}

function exampleOf(description: Description, { name, schema }: Parameter): unknown {
  const reference = schema?.$ref?.replace('#/components/schemas/', '');
  const resolved = reference === undefined ? schema : description.components.schemas?.[reference];
  const example = schema?.examples?.[0] ?? resolved?.examples?.[0];
  if (example === undefined) throw new Error(`Parameter ${name} has no example.`);
  return example;
}
