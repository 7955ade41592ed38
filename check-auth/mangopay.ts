import { operations } from '../generated/operations.js';

export const PACKAGE = 'mangopay-fetch';
export const RAW_PACKAGE = 'openapi-fetch';

/** Every path of the description. */
export const PATHS: ReadonlySet<string> = new Set(
  Object.keys(operations).map((key) => key.slice(key.indexOf(' ') + 1)),
);

const API_HOST = /(?<![\w])mangopay\.com(?![\w-])/gi;
/** Sites of the vendor that are not the API. */
const OTHER_SITE = /(?<![\w.-])(www|docs|hub|support|help|status|blog|developers?|dashboard|mail|sca(\.sandbox)?)\.$/i;

/** Whether the text names a host of the API, however it is written. */
export function namesApiHost(text: string): boolean {
  return spellings(text).some((spelling) =>
    [...spelling.matchAll(API_HOST)].some(({ index }) => {
      const before = spelling.slice(0, index);
      // Just the domain is a site or an address of mail; below it, what is not known as a site is the API.
      return /[.\uE002]$/.test(before) && !OTHER_SITE.test(before);
    }),
  );
}

/** Whether the text holds a path of the API: one of the description's, or anything below its versions. */
export function namesApiPath(text: string): boolean {
  return spellings(text).some(
    (spelling) =>
      PATHS.has(spelling) ||
      /(^|\/)v2\.01\/|\/v3\.0\/(\{ClientId\}|[^/]*\/(payins|payouts|identity-verifications|recipients)\b)/i.test(
        spelling,
      ),
  );
}

/** A URL parser drops tabs, line breaks and case, turns backslashes, and decodes. */
function spellings(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\t\r\n\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\\/g, '/');
  if (!plain.includes('%')) return [plain];
  const decode = (value: string) =>
    value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [plain, decode(plain), decode(decode(plain))];
}
