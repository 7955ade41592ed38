const STATUSES: ReadonlySet<number> = new Set([408, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530]);

/**
 * Whether a server or gateway says that it has no response yet, not what the response is. 520 to 530 are those of a
 * gateway that is widely used; a page in place of a 500 is not the API's, which reports errors as JSON.
 */
export function isNoResponse({ status, headers }: Response): boolean {
  if (status === 500) return /html/i.test(headers.get('content-type') ?? '');
  return STATUSES.has(status);
}
