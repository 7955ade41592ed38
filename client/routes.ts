import { ParameterError } from '../errors/call.js';
import { type OperationRow, operations } from '../generated/operations.js';

/** A path cut at its parameters: `/a/{B}/c` is the names `B` and the literals `/a/` and `/c`. */
interface PathTemplate {
  readonly path: string;
  readonly names: readonly string[];
  /** One more than the names. */
  readonly literals: readonly string[];
}

/** A method and path, and what the description says of them. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly template: PathTemplate;
  /** `undefined` for what the description lacks: the API may know more than it. */
  readonly operation: OperationRow | undefined;
}

/** One that the description has. */
export class DescribedRoute implements Route {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationRow;
  #template: PathTemplate | undefined;

  constructor(key: string, operation: OperationRow) {
    const blank = key.indexOf(' ');
    this.method = key.slice(0, blank);
    this.path = key.slice(blank + 1);
    this.operation = operation;
  }

  /** Cut at the first call, not at the import: a program calls a handful of the operations. */
  get template(): PathTemplate {
    this.#template ??= parsePath(this.path);
    return this.#template;
  }
}

/** Every operation of the description. */
export const routes: readonly DescribedRoute[] = Object.entries(operations).map(
  ([key, operation]) => new DescribedRoute(key, operation),
);

// By method and then path: a literal path is looked up without being hashed again, and this is done for every call.
const byMethod = new Map<string, Map<string, Route>>();
for (const route of routes) {
  const byPath = byMethod.get(route.method) ?? new Map<string, Route>();
  byMethod.set(route.method, byPath.set(route.path, route));
}

export function routeOf(method: string, path: string): Route {
  return byMethod.get(method)?.get(path) ?? { method, path, template: parsePath(path), operation: undefined };
}

function operationOf(method: string, path: string): OperationRow | undefined {
  return byMethod.get(method)?.get(path)?.operation;
}

/** Whether it takes an idempotency key. The API takes one with every POST; the description knows the exceptions. */
export function isIdempotent(method: string, path: string): boolean {
  return method === 'POST' && (operationOf(method, path)?.idempotent ?? true);
}

/** Whether it may be carried out twice, where HTTP allows it: some PUTs of the API are actions, the description says which. */
export function isRepeatable(method: string, path: string): boolean {
  return method !== 'PUT' || (operationOf(method, path)?.repeatable ?? true);
}

/** Whether a success of it has a body. One POST has none, with a status that says nothing of it. */
export function hasBody(method: string, path: string): boolean {
  return operationOf(method, path)?.operationId !== 'validateRecipient';
}

/** The GET that shows whether a PUT was carried out; `undefined` for what may be repeated, or is not a PUT. */
export function readerOf(method: string, path: string): DescribedRoute | undefined {
  if (method !== 'PUT') return undefined;
  const reader = operationOf(method, path)?.readOperation;
  return reader && routes.find(({ operation }) => operation.operationId === reader);
}

export function securityOf(method: string, path: string): 'bearer' | 'basic' {
  return operationOf(method, path)?.security ?? 'bearer';
}

function parsePath(path: string): PathTemplate {
  const parts = path.split(/\{([^{}]+)\}/);
  return {
    path,
    names: parts.filter((_, index) => index % 2 === 1),
    literals: parts.filter((_, index) => index % 2 === 0),
  };
}

// A URL parser takes these for steps up or down the path, percent-encoded or not (WHATWG URL, "dot segments").
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * Puts the parameters into a path, percent-encoded. Refuses those that would change the path (missing, empty, `.` and
 * `..`, percent-encoded or not), and those that it does not have, since a misspelt name is a missing one.
 *
 * @throws {@link ParameterError} naming the parameter. Nothing was sent.
 */
export function fillPath(
  { path, names, literals }: PathTemplate,
  parameters: Readonly<Record<string, unknown>>,
): string {
  for (const name in parameters)
    if (!names.includes(name))
      throw new ParameterError('path', name, `${path} has no parameter ${name}; it has ${names.join(', ') || 'none'}.`);
  let filled = literals[0] ?? '';
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? '';
    filled += encode(path, name, parameters[name]) + (literals[index + 1] ?? '');
  }
  return filled;
}

function encode(path: string, name: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string')
    throw refusal(
      path,
      name,
      text === undefined || text === null ? 'is missing' : `must be a string, not of the type ${typeof text}`,
    );
  if (text === '') throw refusal(path, name, 'is empty');
  if (text.length <= 6 && DOT_SEGMENT.test(text))
    throw refusal(path, name, `is "${text}", which would change the path`);
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw refusal(path, name, 'holds half of a surrogate pair, which has no encoding', { cause });
  }
}

function refusal(path: string, name: string, why: string, init?: ErrorOptions): ParameterError {
  return new ParameterError('path', name, `The parameter ${name} of ${path} ${why}. Nothing was sent.`, init);
}

/**
 * Whether the API says that the token is not valid. A 401 with the challenge `PendingUserAction` does not: it asks the
 * user to authenticate, and another token would not help.
 */
export function isTokenRefused(response: Response): boolean {
  return (
    response.status === 401 &&
    !/(^|,)\s*pendinguseraction(\s|,|$)/i.test(response.headers.get('WWW-Authenticate') ?? '')
  );
}
