import { sentOf } from '../client/sent.js';

/**
 * A command for a POSIX shell that sends the request of a failed call again: for a support ticket, or to look at it by
 * hand. It holds no secret: the token is `$MANGOPAY_TOKEN`, which `mangopay.auth.getToken()` gives. Bodies hold personal
 * data, so the command reads the body from `body.json`, which you write. The address does hold the ids of the call.
 *
 * A POST carries the same `Idempotency-Key` as before: where the first one was carried out, the API refuses the second.
 *
 * @param error - what `unwrap` or a call threw, or `toMangopayError` made
 * @returns `undefined` where nothing was sent, or the error is not that of a call.
 *
 * @example
 * ```ts
 * catch (error) {
 *   log.warn(asCurl(error)); // curl --request GET 'https://api.sandbox.mangopay.com/v2.01/…' …
 * }
 * ```
 */
export function asCurl(error: unknown): string | undefined {
  const sent = typeof error === 'object' && error !== null ? sentOf(error) : undefined;
  if (!sent) return undefined;
  return [
    `curl --request ${sent.method} ${quoted(sent.url)}`,
    '--header "Authorization: Bearer $MANGOPAY_TOKEN"',
    ...sent.headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(sent.hasBody ? ['--data-binary @body.json'] : []),
  ].join(' \\\n  ');
}

/** One word of a POSIX shell, with any characters in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
