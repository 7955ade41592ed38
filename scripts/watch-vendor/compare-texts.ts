import { type Difference, InputError } from './difference.js';
import { child, type Document, isRecord, mentions, type Place, placeOf, recordsOf } from './json.js';

/** The pages of the vendor's reference that no operation names, those that an operation names in vain, and newer notes. */
export function compareIndex(ours: Document, name: string, links: readonly string[]): Difference[] {
  const named = pagesOf({ document: ours, pointer: '', value: ours.root });
  const pages = links.map(pageOf);
  // An index also leads to other indexes, and to descriptions.
  const reference = pages.filter((page) => /\/api-reference\/(?!.*\.(txt|json|yaml)$)/.test(page));
  return [
    ...reference
      .filter((page) => !named.has(page))
      .map((page) => page_(`${page} is only there`, `${ours.name}#/paths`, name)),
    ...[...named]
      .filter(([page]) => reference.length > 0 && !pages.includes(page))
      .map(([page, place]) => page_(`${page} is only here`, place, name)),
    ...compareDates(ours, name, pages.join('\n')),
  ];
}

/** The pages that operations name, callbacks included, with the places that name them. */
function pagesOf(place: Place): Map<string, string> {
  const { externalDocs } = place.value as { externalDocs?: { url?: unknown } };
  const url = place.pointer !== '' && typeof externalDocs?.url === 'string' ? externalDocs.url : undefined;
  const own: [string, string][] = url === undefined ? [] : [[pageOf(url), `${placeOf(place)}/externalDocs`]];
  const parts = recordsOf(place.value).flatMap(([key]) => {
    const part = child(place, key);
    return part ? [...pagesOf(part)] : [];
  });
  return new Map([...parts, ...own]);
}

const page_ = (text: string, here: string, there: string): Difference => ({ kind: 'page', text, here, there });

/** Its address at the vendor's, whatever host serves the copy: links may be relative, and a draft lies elsewhere. */
const pageOf = (url: string): string =>
  url
    .replace(/^(?:https?:\/\/[^/]+|\.)?(?=\/api-reference\/)/, 'https://docs.mangopay.com')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/\.mdx?$/, '')
    .toLowerCase();

/** What a release note names that the description does not have: operations, fields, values and later dates. */
export function compareNote(ours: Document, name: string, text: string): Difference[] {
  const has = (word: string): boolean => mentions(ours, word);
  const pages = pagesOf({ document: ours, pointer: '', value: ours.root });
  const { schemas } = ours.root['components'] as { schemas?: unknown };
  /** Whether it is a schema that has other fields, but not this one. */
  const lacks = (name = '', key: string): boolean => {
    const schema = isRecord(schemas) ? schemas[name] : undefined;
    return isRecord(schema) && isRecord(schema['properties']) && !(key in schema['properties']);
  };
  const paths = new Set(
    recordsOf(ours.root['paths']).flatMap(([path, item]) =>
      Object.keys(item).map((method) => shape(`${method} ${path}`)),
    ),
  );
  const here = `${ours.name}#/paths`;
  const found = new Map<string, Difference>();
  let named = 0;
  text.split('\n').forEach((line, i) => {
    const there = `${name}:${i + 1}`;
    for (const [, method, path = ''] of line.matchAll(OPERATION)) {
      named += 1;
      const operation = `${method} ${path.replace(/\{\{/g, '{').replace(/\}\}/g, '}').replace(/[.]$/, '')}`;
      if (!paths.has(shape(operation))) add({ kind: 'operation', text: `${operation} is only there`, here, there });
    }
    for (const [, link = ''] of line.matchAll(/\]\(((?:https?:\/\/[^)\s]+)?\/api-reference\/[^)\s]+)\)/g)) {
      named += 1;
      const page = pageOf(link);
      if (!pages.has(page)) add({ kind: 'page', text: `${page} is only there`, here, there });
    }
    const keys = [...line.matchAll(/"([A-Z]\w*)"\s*:/g)]; // of a body that is shown
    for (const [, word = ''] of [...line.matchAll(/`([A-Za-z][\w.]*)`/g), ...keys]) {
      named += 1;
      const isValue =
        /^[A-Z0-9]+(_[A-Z0-9]+)+$/.test(word) || (/\bvalues?\b/i.test(line) && /^[A-Z0-9]{2,}$/.test(word));
      const fields =
        /^([A-Z][a-z0-9]+)+[A-Za-z0-9]*(\.[A-Z]\w*)*$/.test(word) || line.includes(`"${word}"`) ? word.split('.') : [];
      const missing = fields.filter((field, at) => !has(field) || (at > 0 && lacks(fields[at - 1], field)));
      for (const field of missing) add({ kind: 'field', text: `${field} is only there`, here, there });
      if (isValue && !has(word)) add({ kind: 'value', text: `${word} is only there`, here, there });
    }
  });
  function add(difference: Difference): void {
    if (!found.has(difference.text)) found.set(difference.text, difference);
  }
  if (named === 0 && datesIn(text).length === 0) {
    throw new InputError(`${name} is neither an OpenAPI description, nor an index of pages, nor a release note.`);
  }
  return [...found.values(), ...compareDates(ours, name, text)];
}

/** As in `POST /v2.01/{ClientId}/wallets`, whatever stands around its parts. */
const OPERATION = /\b(GET|POST|PUT|PATCH|DELETE)\b[`*\s]{1,5}(?:https:\/\/[\w.-]+|\{\{\w+\}\})?(\/[\w./{}-]+)/g;

const shape = (operation: string): string =>
  operation
    .toLowerCase()
    .replace(/\{[^}]*\}/g, '{}')
    .replace(/\/$/, '');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const TH = '(?:st|nd|rd|th)?';

/** The days in a text, written `2026-11-17`, `17.11.2026`, `17 November 2026`, `17-Nov-2026` or `Nov 17, 2026`. */
function datesIn(text: string): string[] {
  const iso = [...text.matchAll(/\b(20\d\d)[-/](\d\d)[-/](\d\d)(?!\d)/g)].map(([, y, m, d]) => `${y}-${m}-${d}`);
  const dotted = [...text.matchAll(/\b(\d{1,2})\.(\d{1,2})\.(20\d\d)\b/g)].map(
    ([, d = '', m = '', y]) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  );
  const month = (name = ''): string => String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const dayFirst = [
    ...text.matchAll(new RegExp(`\\b(\\d{1,2})${TH}(?: of)?[ -]${MONTH},?[ -](20\\d\\d)\\b`, 'gi')),
  ].map(([, d = '', m, y]) => `${y}-${month(m)}-${d.padStart(2, '0')}`);
  const monthFirst = [...text.matchAll(new RegExp(`\\b${MONTH} (\\d{1,2})${TH},? (20\\d\\d)\\b`, 'gi'))].map(
    ([, m, d = '', y]) => `${y}-${month(m)}-${d.padStart(2, '0')}`,
  );
  return [...iso, ...dotted, ...dayFirst, ...monthFirst];
}

/** Days after the one that the description is current to. */
export function compareDates(ours: Document, name: string, text: string): Difference[] {
  const current = String((ours.root['info'] as { 'x-current-to'?: unknown } | undefined)?.['x-current-to'] ?? '');
  const later = [...new Set(datesIn(text))].filter((date) => date > current).sort();
  return later.map((date) => ({
    kind: 'date',
    text: `${date} is later than ${current}, which the description is current to`,
    here: `${ours.name}#/info/x-current-to`,
    there: name,
  }));
}
