import { readFileSync } from 'node:fs';
import {
  contentOf,
  examplesOf,
  type OpenApi,
  operationsOf,
  type ParameterObject,
  type PlacedOperation,
  resolverOf,
  type SchemaObject,
} from '../lib/openapi.js';

/** An operation, as the command line calls it. */
export interface Described {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly paginated: boolean;
  /** Without `ClientId` and `Idempotency-Key`, which the client fills in. */
  readonly parameters: readonly ParameterObject[];
  readonly takesKey: boolean;
  readonly body: SchemaObject | undefined;
  readonly example: unknown;
}

/** The description, as the package ships it. */
export class Manual {
  // What `npm run gen` has written has this shape.
  readonly #document = JSON.parse(
    readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
  ) as OpenApi;

  /** What a reference leads to; anything else as it is. */
  readonly resolve = resolverOf(this.#document);

  /** Every operation except the one that issues tokens, which the client calls itself. */
  get operations(): Described[] {
    return operationsOf(this.#document, this.resolve)
      .filter(({ operation }) => operation.operationId !== 'createToken')
      .map((placed) => this.#described(placed));
  }

  /** The fields of an object, those of its parts included. */
  fields(schema: SchemaObject): { fields: Record<string, SchemaObject>; required: ReadonlySet<string> } {
    const { allOf = [], properties = {}, required = [] } = this.resolve(schema);
    const parts = allOf.map((part) => this.fields(part));
    return {
      fields: Object.assign({}, ...parts.map(({ fields }) => fields), properties),
      required: new Set([...required, ...parts.flatMap((part) => [...part.required])]),
    };
  }

  #described({ method, path, operation, parameters }: PlacedOperation): Described {
    const [, content] = contentOf(operation.requestBody && this.resolve(operation.requestBody)) ?? [];
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags?.[0] ?? '',
      summary: operation.summary ?? '',
      description: operation.description ?? '',
      deprecated: operation.deprecated ?? false,
      paginated: operation['x-paginated'] ?? false,
      parameters: parameters.filter(({ name }) => name !== 'ClientId' && name !== 'Idempotency-Key'),
      takesKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
      body: content?.schema,
      example: examplesOf(content, this.resolve)[0],
    };
  }
}
