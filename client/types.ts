/**
 * Types of the client, computed from the generated `paths` and `operations`. openapi-fetch's own are not used: they
 * accept misspelt options, destroy open enums in responses and cost twice the time to check.
 */
import type { Middleware } from 'openapi-fetch';
import type { components, operations, paths } from '../generated/schema.js';
import type { ClientCredentials } from '../plugins/client-credentials/index.js';
import type { CallOptions, ParseAs } from './call-option-types.js';

/** Every schema of the description by its name: `Schemas['Wallet']`. */
export type Schemas = components['schemas'];

/** What an operation takes: options, parameters and body, those required which the operation requires. */
export type CallInit<Operation, As extends ParseAs = 'json'> = Operation extends { requestBody: object }
  ? Record<never, never> extends ParametersOf<Operation>
    ? InitWithBody<Operation, As>
    : InitWithParamsAndBody<Operation, As>
  : Operation extends { requestBody?: never }
    ? Record<never, never> extends ParametersOf<Operation>
      ? Init<Operation, As>
      : InitWithParams<Operation, As>
    : InitWithParams<Operation, As> & Extra;

// Interfaces: the compiler resolves each once, and editors show its name.
interface Init<Operation, As> extends CallOptions {
  params?: ParametersOf<Operation>;
  body?: BodyOf<Operation>;
  parseAs?: As;
}
interface InitWithParams<Operation, As> extends CallOptions {
  params: ParametersOf<Operation>;
  body?: BodyOf<Operation>;
  parseAs?: As;
}
interface InitWithBody<Operation, As> extends CallOptions, Extra {
  params?: ParametersOf<Operation>;
  body: BodyOf<Operation>;
  parseAs?: As;
}
interface InitWithParamsAndBody<Operation, As> extends CallOptions, Extra {
  params: ParametersOf<Operation>;
  body: BodyOf<Operation>;
  parseAs?: As;
}

/** What an operation gives. Exactly one of `data` and `error` is there; `error` is always an object. */
export type CallResult<Operation, As extends ParseAs = 'json'> =
  | { data: Parsed<SuccessOf<Operation>, As>; error?: undefined; response: Response }
  | { data?: undefined; error: ErrorOf<Operation>; response: Response };

/** The body of a successful response; `undefined` where there is none. */
export type SuccessOf<Operation> = Operation extends { data: infer Data } ? Data : never;

/** The body of an error, in any of its forms; `toMangopayError(response, error)` gives its message and its type. */
export type ErrorOf<Operation> = NonJsonError | (Operation extends { error: infer Body } ? Body : never);

/** Stands for the body of an error that had none, or one that is not a JSON object: a gateway's page, a demand for SCA. */
export interface NonJsonError {
  /** The body as it came; empty where there was none. */
  readonly text: string;
}

/** The client that `createClient` makes. */
export interface MangopayClient extends PathMethods, Made {
  /**
   * An operation that the description does not have yet, by its path. The response has the type that you say. The call
   * is authenticated, retried and settled as any other; `ClientId` is filled in.
   *
   * @example
   * ```ts
   * interface Limits { Amount: number }
   * const { data } = await mangopay.request<Limits>('GET', '/v2.01/{ClientId}/users/{UserId}/limits', {
   *   params: { path: { UserId } },
   * });
   * ```
   */
  request<Answer = never, P extends string = `/${string}`>(
    method: HttpMethod | Uppercase<HttpMethod>,
    path: [Answer] extends [never] ? UndescribedPath : P,
    // Too many where the path is described, so that errors speak of the other signature alone.
    ...init: [Answer, P] extends [never, keyof paths] ? [never, never] : [init?: OpenInit]
  ): Promise<OpenResult<Answer>>;
  /** A call by its method, in capitals or not. */
  request<
    M extends HttpMethod | Uppercase<HttpMethod>,
    P extends keyof OperationsWith<Lowercase<M>>,
    As extends ParseAs = 'json',
  >(
    method: M,
    path: P,
    ...init: Arguments<
      keyof OperationsWith<Lowercase<M>>,
      P,
      InitAt<OperationsWith<Lowercase<M>>, P, ParseAs> & { parseAs?: As }
    >
  ): Promise<CallResult<OperationsWith<Lowercase<M>>[P], As>>;
  /** Every operation by its name. */
  readonly operations: NamedOperations;
  /** Adds middleware around every later call, outside idempotency and authentication. It cannot be taken out again. */
  use(...middleware: Middleware[]): void;
  /** The token, for code that does not go through this client. */
  readonly auth: Pick<ClientCredentials, 'getToken' | 'invalidate' | 'state'>;
}

/** Read by people, in the error for a misspelt path. */
type UndescribedPath = 'A path of the description. For another one, give the type of the response: request<Answer>(…)';

/**
 * Exists for the compiler alone. A protected member: an openapi-fetch client, which would bypass authentication, does not fit,
 * and neither does a copy of a client with other methods, since a spread does not carry it.
 */
declare class Made {
  protected readonly made: never;
}

/**
 * Call an operation by its path, as the vendor's documentation writes it. Editors show what it is called and what it
 * does, and strike it through where it is deprecated; the whole text stands at its name in `operations`.
 */
export interface PathMethods {
  readonly GET: PathMethod<OperationsWith<'get'>>;
  readonly PUT: PathMethod<OperationsWith<'put'>>;
  readonly POST: PathMethod<OperationsWith<'post'>>;
  readonly DELETE: PathMethod<OperationsWith<'delete'>>;
  readonly OPTIONS: PathMethod<OperationsWith<'options'>>;
  readonly HEAD: PathMethod<OperationsWith<'head'>>;
  readonly PATCH: PathMethod<OperationsWith<'patch'>>;
  readonly TRACE: PathMethod<OperationsWith<'trace'>>;
}

/**
 * Every operation of the description by its `operationId`. Mapped from `operations` alone, so that editors show what each
 * does and which are deprecated.
 */
export type NamedOperations = {
  readonly [Id in keyof operations]: NamedOperation<Id>;
};

/** A call of one operation, by its name. */
export type NamedOperation<Id extends keyof operations> = <As extends ParseAs = 'json'>(
  ...init: InitArguments<CallInit<operations[Id], As>>
) => Promise<CallResult<operations[Id], As>>;

/** The methods of OpenAPI, in small letters. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The operations with this method, by path. */
export type OperationsWith<M extends HttpMethod> = {
  [P in keyof paths as paths[P] extends Record<M, object> ? P : never]: paths[P] extends Record<M, infer Operation>
    ? Operation
    : never;
};

/**
 * `_About` is there to be read: no compiler shows a text for a path, but the type parameters of a call. Signatures beside
 * the first have an argument too many where they are not meant, so that errors speak of the first alone.
 */
type PathMethod<Operations, Path = keyof Operations> = {
  /** The operation is named in the result; `mangopay.operations` has its whole text at that name. */
  <P extends keyof Operations, _About = AboutOf<Operations[P]>>(
    path: P,
    ...init: Operations[P] extends Deprecated
      ? [P] extends [never]
        ? [init?: object]
        : [init: InitAt<Operations, P>, deprecated: never]
      : Arguments<Path, P, InitAt<Operations, P>>
  ): Promise<CallResult<Operations[P]>>;
  /** @deprecated The operation is named in the result; `mangopay.operations` has its whole text at that name. */
  <P extends keyof Operations, _About = AboutOf<Operations[P]>>(
    path: P,
    init: InitAt<Operations, P>,
    ...none: Operations[P] extends Deprecated ? [] : [never]
  ): Promise<CallResult<Operations[P]>>;
  <P extends keyof Operations, As extends ParseAs = never>(
    path: P,
    init: InitAt<Operations, P, ParseAs> & { parseAs?: As },
    ...none: [As] extends [never] ? [never] : []
  ): Promise<CallResult<Operations[P], As>>;
};

type AboutOf<Operation> = Operation extends { about: infer About } ? About : never;

interface Deprecated {
  deprecated: true;
}

/**
 * `CallInit<Operations[P]>`, written so that the compiler looks at no operation before it knows which: the plain form is
 * typed from the union of all operations at first, which took a minute for 262 calls.
 */
type InitAt<Operations, P extends keyof Operations, As extends ParseAs = 'json'> =
  Inits<Operations, As> extends Record<P, infer Init extends object> ? Init : never;

type Inits<Operations, As extends ParseAs> = { [P in keyof Operations]: CallInit<Operations[P], As> };

/**
 * Where no path fits, the compiler goes on with all: nothing is required then, so that it reports the path. `Path` is all
 * of them, worked out once.
 */
type Arguments<Path, P, Init> = [Path] extends [P] ? [init?: object] : InitArguments<Init>;

/** The init may be left out where nothing in it is required. */
type InitArguments<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : never;

type BodyOf<Operation> = Operation extends { requestBody?: { content: infer Content } }
  ? Content[keyof Content]
  : never;

interface Extra {
  /**
   * Fields of the body that the description does not have yet, sent beside those of `body`; inside an object that both
   * have, beside its fields. A field that is in both is refused.
   */
  extra?: Readonly<Record<string, unknown>> | undefined;
}

/** The init of a call that the description does not have: the path decides which parameters there must be. */
export interface OpenInit extends CallOptions {
  /** Path parameters without `ClientId`, query and headers. */
  params?: {
    path?: Readonly<Record<string, string | number>>;
    query?: Readonly<Record<string, unknown>>;
    header?: Readonly<Record<string, unknown>>;
  };
  /** An object that is sent as JSON. */
  body?: unknown;
}

/** What a call gives whose response has the type that the caller says. */
export type OpenResult<Answer> =
  | { data: Answer; error?: undefined; response: Response }
  | { data?: undefined; error: Schemas['ErrorReport'] | NonJsonError; response: Response };

type Parsed<Data, As extends ParseAs> = {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}[As];
