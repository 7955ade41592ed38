/** Longer than most words, as long as a secret may be; and whatever stands behind the name of a token. */
const SECRET_LIKE = /[\w+/=.~-]{24,}/g;
const NAMED_TOKEN = /(token["']?\s*[:=]\s*["']?)[^\s"'<>&,]+/gi;
const LONGEST = 120;

/**
 * The beginning of what a server sent, on one line, for a message. What may be a secret is masked, since some servers and
 * gateways echo the request; `hide` takes those out that the caller knows.
 */
export function excerpt(text: string, hide: (text: string) => string = (same) => same): string {
  const line = hide(text.slice(0, 20 * LONGEST))
    .replace(NAMED_TOKEN, '$1[hidden]')
    .replace(SECRET_LIKE, '[hidden]')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
