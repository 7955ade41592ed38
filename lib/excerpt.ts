const QUOTE = String.raw`(?:\\?["']|&quot;|&#3[49];)?`;
/** Whatever stands behind the name of a secret, in a header, JSON, a form or markup. */
const NAMED = new RegExp(
  `((?:token|secret|password|passphrase|api[-_ ]?key|authorization)${QUOTE}\\s*[:=]\\s*${QUOTE})` +
    String.raw`(?!(?:Bearer|Basic|DPoP)\b)[^\s"'<>&,\\]+`,
  'gi',
);
/** Whatever stands behind the name of a scheme, unless it is a word of a sentence about it. */
const CREDENTIALS =
  /\b((?:Bearer|Basic|DPoP)(?:\s|%20|&nbsp;)+)(?!(?:tokens?|auth|authentication|authorization|credentials|scheme|realm|error|is|was|or|and)(?![\w~+/.-]))[^\s"'<>&,\\]+/gi;
/** A signed token, or a word too long to be an identifier or a name. */
const SIGNED = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|[\w+=~-]{40,}/g;
/** Longer than most words, as long as a secret may be. */
const SECRET_LIKE = /[\w+/=.~-]{24,}/g;
const LONGEST = 120;

/**
 * The beginning of what a server sent, on one line, for a message. What may be a secret is masked, since some servers and
 * gateways echo the request; `hide` takes those out that the caller knows.
 */
export function excerpt(text: string, hide: (text: string) => string = (same) => same): string {
  const line = masked(hide(text.slice(0, 20 * LONGEST)))
    .replace(SECRET_LIKE, '[hidden]')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return cut(line, LONGEST);
}

/** A sentence of a report, at most so long: it says what is wrong, so only what is plainly a secret is masked. */
export function sentence(text: string, longest: number): string {
  return cut(masked(text.slice(0, 2 * longest)).replace(SIGNED, '[hidden]'), longest);
}

function masked(text: string): string {
  return text.replace(CREDENTIALS, '$1[hidden]').replace(NAMED, '$1[hidden]');
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
