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

export const PAGES = '/_sandbox/pages';

/**
 * The address of a page: `<baseUrl>/_sandbox/pages/<kind>/<id>`, where `id` is the resource that the page is about.
 * The one for strong authentication carries a `token` too, as the vendor's does: callers append `&returnUrl=` to it.
 */
export function addressOf(baseUrl: string, kind: PageKind, id: string): string {
  const address = `${baseUrl}${PAGES}/${kind}/${encodeURIComponent(id)}`;
  return kind === 'sca' ? `${address}?token=${encodeURIComponent(id)}` : address;
}

/** The page that an address or a path leads to, if it is one of these. */
export function readAddress(path: string): { kind: string; id: string } | undefined {
  const [, kind, id] = /^\/_sandbox\/pages\/([a-z-]+)\/([^/?#]+)\/?$/.exec(path) ?? [];
  return kind && id ? { kind, id: decodeURIComponent(id) } : undefined;
}
