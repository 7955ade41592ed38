import { callOf } from '../client/result.js';
import type { CallInit, MangopayClient, NamedOperation, OperationsWith, SuccessOf } from '../client/types.js';
import {
  ArgumentError,
  ConnectionError,
  ListError,
  ParameterError,
  RequestTimeoutError,
  ResponseBodyError,
} from '../errors/call.js';
import type { OperationKey, operations } from '../generated/operations.js';
import type { operations as operationTypes } from '../generated/schema.js';
import { toMangopayError } from './to-mangopay-error.js';

/** The path of every operation that gives a list page by page. */
export type PaginatedPath = {
  [Key in OperationKey]: (typeof operations)[Key] extends { readonly paginated: true }
    ? Key extends `GET ${infer Path extends keyof OperationsWith<'get'>}`
      ? Path
      : never
    : never;
}[OperationKey];

/** The name of every operation that gives a list page by page. */
export type PaginatedId = {
  [Key in OperationKey]: (typeof operations)[Key] extends { readonly paginated: true }
    ? (typeof operations)[Key]['operationId']
    : never;
}[OperationKey];

/** One item of the list that an operation gives. */
type ItemOfOperation<Id extends keyof operationTypes> =
  SuccessOf<operationTypes[Id]> extends readonly (infer Item)[] ? Item : never;

type NamedInit<Id extends keyof operationTypes> = CallInit<operationTypes[Id]> & { limit?: number };

/** One item of the list that a path gives. */
export type ItemOf<Path extends PaginatedPath> =
  SuccessOf<OperationsWith<'get'>[Path]> extends readonly (infer Item)[] ? Item : never;

/**
 * Options of the call, and how much of the list is wanted. `params.query.page` is the page to begin with, from 1;
 * `params.query.per_page` the size of a page, 100 by default and at most.
 */
export type PaginateInit<Path extends PaginatedPath> = CallInit<OperationsWith<'get'>[Path]> & {
  /** Ends after this many items. Default: the whole list. */
  limit?: number;
};

/** A list that is fetched page by page, as far as it is read. Each loop over it starts anew. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The same, page by page: for work in batches, or for the number of items, which the response's headers tell. */
  pages(): AsyncIterable<Page<Item>>;
}

/** One page of a list. */
export interface Page<Item> {
  /** The items of this page, without those that the page before had. */
  readonly items: Item[];
  /** The response, with `x-number-of-pages` and `x-number-of-items` in its headers. */
  readonly response: Response;
}

const LARGEST_PAGE = 100;

/**
 * Reads a whole list, one request per page, each made only when its items are asked for. Leaving the loop ends it: no
 * request is under way then.
 *
 * The list is not frozen meanwhile. Ask for `Sort: 'CreationDate:ASC'` where the operation knows it: new items then come
 * last. An item that moves on to the next page is given once. If the list becomes shorter, for example because the loop
 * deactivates what it is filtered by, items would be missed: the loop ends with a {@link ListError}.
 *
 * @example
 * ```ts
 * for await (const user of paginate(mangopay, '/v2.01/{ClientId}/users', { limit: 500 })) console.log(user.Id);
 * for await (const user of paginate(mangopay.operations.listUsers)) console.log(user.Id);
 * ```
 * @throws At once: {@link ArgumentError} for a `limit` or what is not a client, {@link ParameterError} for a page that cannot be. In the loop:
 * {@link ListError} where a page could not be fetched or the list became shorter, with the page and the number of items
 * given; {@link MangopayError} where the API refused.
 * @see https://docs.mangopay.com/api-reference/overview/pagination
 */
export function paginate<Path extends PaginatedPath>(
  client: MangopayClient,
  path: Path,
  ...init: Record<never, never> extends PaginateInit<Path> ? [init?: PaginateInit<Path>] : [init: PaginateInit<Path>]
): Pages<ItemOf<Path>>;
export function paginate<Id extends keyof operationTypes>(
  operation: Id extends PaginatedId ? NamedOperation<Id> : 'This operation gives no list.',
  // Where the first argument is not an operation, one argument too many: errors then speak of the path alone.
  ...init: keyof operationTypes extends Id
    ? [never, never, never]
    : Record<never, never> extends (Id extends PaginatedId ? NamedInit<Id> : unknown)
      ? [init?: NamedInit<Id>]
      : [init: NamedInit<Id>]
): Pages<ItemOfOperation<Id>>;
export function paginate(of: unknown, ...rest: readonly unknown[]): Pages<unknown> {
  // What the operation demands was checked in the signatures above.
  if (typeof of === 'function') return pagesOf(of as Get, rest[0] as PageInit | undefined);
  if (typeof (of as Partial<MangopayClient> | undefined)?.GET !== 'function')
    throw new ArgumentError(
      'client',
      'paginate must be given a client and a path, or an operation: mangopay.operations.listUsers.',
    );
  // Else a client; which path it is, is known at run time only, and GET gives what a list's operation gives.
  const get = (of as MangopayClient).GET as unknown as (path: unknown, init: PageInit) => ReturnType<Get>;
  return pagesOf((init) => get(rest[0], init), rest[1] as PageInit | undefined);
}

function pagesOf(get: Get, init: PageInit | undefined): Pages<unknown> {
  const { limit = Number.POSITIVE_INFINITY, params, ...options }: PageInit = init ?? {};
  if (!(limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && limit >= 0)))
    throw new ArgumentError('limit', `limit is ${limit}; it must be a number of items, 0 or more.`);
  const {
    page: first = 1,
    per_page: size = Math.max(1, Math.min(LARGEST_PAGE, limit)),
    ...query
  } = params?.query ?? {};
  checkRange('page', first, Number.MAX_SAFE_INTEGER);
  checkRange('per_page', size, LARGEST_PAGE);

  async function* pages(): AsyncGenerator<Page<unknown>, void, undefined> {
    let given = 0;
    let total: number | undefined;
    let before: ReadonlySet<unknown> = new Set();
    for (let page = first; given < limit; page++) {
      const { data, error, response } = await get({
        ...options,
        params: { ...params, query: { ...query, page, per_page: size } },
      }).catch((cause: unknown) => {
        throw isLost(cause) ? interrupted(page, given, cause) : cause;
      });
      if (!response.ok) throw toMangopayError(response, error);
      if (!Array.isArray(data)) throw notAList(response);
      const now = numberOf(response, 'x-number-of-items');
      if (total !== undefined && now !== undefined && now < total) throw shortened(page, given, total, now);
      total = now;
      const isLast = isLastPage(response, page, data.length, size);
      // What was added in front has pushed these on from the page before.
      const items = data.filter((item) => !before.has(itemId(item))).slice(0, limit - given);
      before = new Set(data.map(itemId).filter((id) => id !== undefined));
      given += items.length;
      if (items.length > 0) yield { items, response };
      if (isLast) return;
    }
  }

  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}

interface PageInit {
  limit?: number;
  params?: { query?: { page?: number; per_page?: number } };
}

/** One page, by its init. */
type Get = (init: PageInit) => Promise<ListResult>;

interface ListResult {
  readonly data?: unknown[] | null;
  readonly error?: unknown;
  readonly response: Response;
}

/** By `x-number-of-pages`; where that is missing, a page that is not full is the last. */
function isLastPage(response: Response, page: number, items: number, size: number): boolean {
  const pages = numberOf(response, 'x-number-of-pages');
  return pages === undefined ? items < size : page >= pages;
}

function numberOf(response: Response, header: string): number | undefined {
  const value = Number(response.headers.get(header) ?? Number.NaN);
  return Number.isInteger(value) ? value : undefined;
}

function itemId(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'Id' in item ? item.Id : undefined;
}

/** No response, or none that can be read. What the API says, and the reason of a signal, reach the caller as they are. */
function isLost(error: unknown): error is Error {
  return error instanceof ConnectionError || error instanceof RequestTimeoutError || error instanceof ResponseBodyError;
}

function interrupted(page: number, items: number, cause: Error): ListError {
  const message = `Page ${page} could not be fetched; ${items} items were given before. Continue with params.query.page ${page}. ${cause.message}`;
  return new ListError('list_interrupted', message, { page, items, cause });
}

function shortened(page: number, items: number, before: number, now: number): ListError {
  return new ListError(
    'list_changed',
    `The list had ${before} items and has ${now} at page ${page}, so some would be missed after the ${items} that were given. Read it again, and collect the items before you change what they are filtered by.`,
    { page, items },
  );
}

function checkRange(parameter: string, value: number, largest: number): void {
  if (!Number.isInteger(value) || value < 1 || value > largest)
    throw new ParameterError(
      'query',
      parameter,
      `${parameter} is ${value}; it must be a whole number from 1 to ${largest}.`,
    );
}

function notAList(response: Response): ResponseBodyError {
  return new ResponseBodyError(
    `GET ${callOf(response)?.path ?? ''}: the response (${response.status}) is not a list.`,
    {
      httpStatus: response.status,
      contentType: response.headers.get('content-type'),
      idempotencyKey: undefined,
    },
  );
}
