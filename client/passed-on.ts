/** What openapi-fetch, or `fetch` after it, reads of a client's options and of a call's. */
export const PASSED_ON = {
  headers: true,
  cache: true,
  credentials: true,
  integrity: true,
  keepalive: true,
  mode: true,
  priority: true,
  referrer: true,
  referrerPolicy: true,
} as const;
