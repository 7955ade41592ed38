/** Longer than most words, as long as a secret may be; and whatever stands behind the name of a token. */
const SECRET_LIKE = /[\w+/=.~-]{24,}/g;
const NAMED =
  /((?:token|authorization|secret|password|api[-_ ]?key)(?:["']|&quot;)?\s*[:=]\s*(?:["']|&quot;)?|\b(?:bearer|basic|dpop)\s+)(?:(?:bearer|basic|dpop)\s+)?[^\s"'<>&,]+/gi;
/** A signed token, or a long word that can be nothing else: identifiers and names are shorter. */
const SIGNED = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|[\w+=~-]{40,}/g;
const LONGEST = 120;
const LONGEST_SENTENCE = 1000;

/**
 * The beginning of what a server sent, on one line, for a message. What may be a secret is masked, since some servers and
 * gateways echo the request; `hide` takes those out that the caller knows.
 */
export function excerpt(text: string, hide: (text: string) => string = (same) => same): string {
  const line = hide(text.slice(0, 20 * LONGEST))
    .replace(NAMED, '$1[hidden]')
    .replace(SECRET_LIKE, '[hidden]')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A sentence of a report of the API: it says what is wrong, so only what is plainly a secret is masked, and it is cut late. */
export function sentence(text: string): string {
  const begun = text
    .slice(0, 2 * LONGEST_SENTENCE)
    .replace(NAMED, '$1[hidden]')
    .replace(SIGNED, '[hidden]');
  return begun.length > LONGEST_SENTENCE ? `${begun.slice(0, LONGEST_SENTENCE)}…` : begun;
}
