/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110 §10.2.3). */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const seconds = Number(value ?? Number.NaN);
  const wait = Number.isNaN(seconds) ? Date.parse(value ?? '') - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
