import { paramError } from './http/refusal.js';
import { asString, type Json, type JsonObject } from './json.js';
import type { Stored } from './store.js';

export interface Page {
  items: JsonObject[];
  headers: Record<string, string>;
}

type Query = Record<string, Json>;

const NO_FILTERS = new Set(['page', 'per_page', 'Sort', 'BeforeDate', 'AfterDate', 'ScaContext']);

/** Filters, sorts and cuts a list as its query asks, and describes the pages in the headers. */
export function paginate(found: Stored[], query: Query, url: URL): Page {
  const sorted = sort(filter(found, query), asString(query['Sort']));
  const page = Number(query['page'] ?? 1);
  const size = Number(query['per_page'] ?? 10);
  const pages = Math.max(1, Math.ceil(sorted.length / size));
  return {
    items: sorted.slice((page - 1) * size, page * size),
    headers: {
      'x-number-of-pages': `${pages}`,
      'x-number-of-items': `${sorted.length}`,
      link: links(url, page, pages),
    },
  };
}

function filter(found: Stored[], query: Query): JsonObject[] {
  const wanted = Object.entries(query).filter(([name]) => !NO_FILTERS.has(name));
  const before = Number(query['BeforeDate'] ?? Infinity);
  const after = Number(query['AfterDate'] ?? -Infinity);
  return found
    .map(({ item }) => item)
    .filter((item) => {
      const date = Number(item['CreationDate'] ?? item['Date'] ?? 0);
      return date <= before && date >= after && wanted.every(([name, value]) => fits(item[name], value));
    });
}

/** Several values are alternatives. A field that the resource does not have filters nothing. */
function fits(actual: Json | undefined, wanted: Json): boolean {
  if (actual === undefined) return true;
  const alternatives = [wanted].flat().flatMap((each) => `${each}`.toUpperCase().split(','));
  return [actual].flat().some((each) => alternatives.includes(`${each}`.toUpperCase()));
}

function sort(items: JsonObject[], order: string): JsonObject[] {
  if (order === '') return items;
  const [field = '', direction = 'ASC'] = order.split(':');
  if (items.length > 0 && !items.some((item) => field in item)) {
    throw paramError({ Sort: `The list cannot be sorted by ${field}.` });
  }
  const sign = direction.toUpperCase() === 'DESC' ? -1 : 1;
  const number = (item: JsonObject) => Number(item[field] ?? 0);
  const numbered = items.map((item, i) => ({ item, i }));
  // what was made in the same second keeps its order, or its reverse
  return numbered.sort((a, b) => sign * (number(a.item) - number(b.item) || a.i - b.i)).map(({ item }) => item);
}

function links(url: URL, page: number, pages: number): string {
  const targets = { first: 1, prev: page - 1, next: page + 1, last: pages };
  return Object.entries(targets)
    .filter(([, target]) => target >= 1 && target <= pages)
    .map(([rel, target]) => {
      const to = new URL(url);
      to.searchParams.set('page', `${target}`);
      return `<${to.href}>; rel="${rel}"`;
    })
    .join(', ');
}
