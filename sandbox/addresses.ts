import { isObject, type Json } from './json.js';

/** Pages that a person opens; where each leads is the room sandbox/pages. */
export type PageKind =
  | 'sca'
  | 'secure-mode'
  | 'payment'
  | 'mandate'
  | 'mandate-document'
  | 'identity'
  | 'card'
  | 'upload'
  | 'download';

/** The user that the fault `sca` asks for, whom the sandbox does not know. */
export const FAULT = 'sca_fault';

export const PAGES = '/_sandbox/pages';

/**
 * The address of a page: `<baseUrl>/_sandbox/pages/<kind>/<id>`, where `id` is the resource that the page is about.
 * The one for strong authentication carries a `token` too, as the vendor's does: callers append `&returnUrl=` to it.
 * The token says when the session began, and how many for the same were decided before, since each can be decided once.
 *
 * @param now - Unix seconds
 */
export function addressOf(baseUrl: string, kind: PageKind, id: string, now: number, decided = 0): string {
  const address = `${baseUrl}${PAGES}/${kind}/${encodeURIComponent(id)}`;
  if (kind !== 'sca') return address;
  return `${address}?token=${encodeURIComponent(id)}.${now.toString(36)}${decided === 0 ? '' : `-${decided}`}`;
}

/** The page that an address or a path leads to, if it is one of these. */
export function readAddress(path: string): { kind: string; id: string } | undefined {
  const [, kind, id] = /^\/_sandbox\/pages\/([a-z-]+)\/([^/?#]+)\/?$/.exec(path) ?? [];
  // No id needs an encoding that is broken.
  return kind && id && !/%(?![\dA-F]{2})|%[89A-F]/i.test(id) ? { kind, id: decodeURIComponent(id) } : undefined;
}

/** Whom a session of strong authentication is for, the Unix second at which it began, and how many were decided before. */
export function readSession(token: string): { id: string; began: number; decided: number } | undefined {
  const [, id, began, decided = '0'] = /^(.+)\.([0-9a-z]+)(?:-(\d+))?$/.exec(token) ?? [];
  return id && began ? { id, began: Number.parseInt(began, 36), decided: Number(decided) } : undefined;
}

/** The id of an example, and what stands for it. */
export interface Renamed {
  old: string;
  id: string;
}

/** No address of an example leads to the vendor: each leads to a page of this sandbox. */
export function localize(
  address: (kind: PageKind, id: string) => string,
  value: Json,
  name: string,
  renamed: Renamed,
): Json {
  if (Array.isArray(value)) return value.map((each) => localize(address, each, name, renamed));
  if (isObject(value)) {
    const kept = Object.entries(value).map(([key, each]) => {
      const field = name === 'PendingUserAction' ? name : key;
      return [key, localize(address, each, field, renamed)] as const;
    });
    return Object.fromEntries(kept);
  }
  if (typeof value !== 'string') return value;
  if (value === renamed.old && value !== '') return renamed.id;
  return FOREIGN.test(value) ? address(PAGE_OF[name.toLowerCase()] ?? 'payment', renamed.id) : value;
}

/** Hosts that the description's examples name: the vendor's, and those of payment methods. */
const FOREIGN = /^https?:\/\/([^/?#]*\.)?(mangopay|paypal|payconiq)\.com\b/;

/** Which page a field leads to. */
const PAGE_OF: Readonly<Record<string, PageKind>> = {
  pendinguseraction: 'sca',
  redirecturl: 'payment',
  securemoderedirecturl: 'secure-mode',
  cardregistrationurl: 'card',
  documenturl: 'mandate-document',
  uploadurl: 'upload',
  hostedurl: 'identity',
  downloadurl: 'download',
  documenturls: 'download',
  logo: 'download',
  url: 'download',
};
