import { readFileSync } from 'node:fs';

/** What the command line reads of a schema; everything else in it is for other tools. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** One operation of the description. */
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
  readonly parameters: readonly Parameter[];
  readonly takesKey: boolean;
  readonly body: Schema | undefined;
  readonly example: unknown;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: unknown;
}

interface RawOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly 'x-paginated'?: boolean;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { schema?: Schema; example?: unknown; examples?: object }>>;
  };
}

/** The description, as the package ships it. */
export class Description {
  // What `npm run gen` has written has this shape.
  readonly #document = JSON.parse(
    readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
  ) as Document;

  /** Every operation except the one that issues tokens, which the client calls itself. */
  get operations(): Described[] {
    return Object.entries(this.#document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => operation.operationId !== undefined && operation.operationId !== 'createToken')
        .map(([method, operation]) => this.#described(method.toUpperCase(), path, operation)),
    );
  }

  /** What a reference leads to; anything else as it is. */
  resolve<T extends object>(value: T | { readonly $ref: string }): T {
    if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T; // not a reference
    const names = value.$ref.slice(2).split('/');
    const step = (at: unknown, name: string): unknown => (at as Record<string, unknown>)[name]; // as bundled: no dead ends
    return this.resolve(names.reduce(step, this.#document) as T);
  }

  /** The fields of an object, those of its parts included. */
  fields(schema: Schema): { fields: Record<string, Schema>; required: ReadonlySet<string> } {
    const { allOf = [], properties = {}, required = [] } = this.resolve(schema);
    const parts = allOf.map((part) => this.fields(part));
    return {
      fields: Object.assign({}, ...parts.map(({ fields }) => fields), properties),
      required: new Set([...required, ...parts.flatMap((part) => [...part.required])]),
    };
  }

  #described(method: string, path: string, operation: RawOperation): Described {
    const parameters = (operation.parameters ?? []).map((each) => this.resolve<Parameter>(each));
    const content = Object.values(operation.requestBody?.content ?? {})[0];
    const examples = Object.values(content?.examples ?? {}).map((each: object) =>
      this.resolve<{ value?: unknown }>(each),
    );
    return {
      id: operation.operationId,
      method,
      path,
      tag: operation.tags[0] ?? '',
      summary: operation.summary,
      description: operation.description ?? '',
      deprecated: operation.deprecated ?? false,
      paginated: operation['x-paginated'] ?? false,
      parameters: parameters.filter(({ name }) => name !== 'ClientId' && name !== 'Idempotency-Key'),
      takesKey: parameters.some(({ name }) => name === 'Idempotency-Key'),
      body: content?.schema,
      example: content?.example ?? examples[0]?.value,
    };
  }
}
