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
 * The token says when the session began, since it ends.
 *
 * @param now - Unix seconds
 */
export function addressOf(baseUrl: string, kind: PageKind, id: string, now: number): string {
  const address = `${baseUrl}${PAGES}/${kind}/${encodeURIComponent(id)}`;
  return kind === 'sca' ? `${address}?token=${encodeURIComponent(id)}.${now.toString(36)}` : address;
}

/** The page that an address or a path leads to, if it is one of these. */
export function readAddress(path: string): { kind: string; id: string } | undefined {
  const [, kind, id] = /^\/_sandbox\/pages\/([a-z-]+)\/([^/?#]+)\/?$/.exec(path) ?? [];
  return kind && id ? { kind, id: decodeURIComponent(id) } : undefined;
}

/** Whom a session of strong authentication is for, and the Unix second at which it began. */
export function readSession(token: string): { id: string; began: number } | undefined {
  const [, id, began] = /^(.+)\.([0-9a-z]+)$/.exec(token) ?? [];
  return id && began ? { id, began: Number.parseInt(began, 36) } : undefined;
}
