/** Marks a `fetch` that presents a client certificate, which only some hosts look at. */
export const MTLS: unique symbol = Symbol.for('mangopay-fetch.mtls');

/** The hosts, by environment. */
export const ENVIRONMENTS = {
  sandbox: { host: 'https://api.sandbox.mangopay.com', mtls: 'https://api-mtls.sandbox.mangopay.com' },
  production: { host: 'https://api.mangopay.com', mtls: 'https://api-mtls.mangopay.com' },
} as const;

/** A variable of the process, where the platform has processes. */
export function variable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }; // not on every platform
  return process?.env?.[name];
}

/**
 * Whether this is a page or a web worker of one. Servers' worker platforms have the same globals as web workers but
 * name themselves; browsers all say Mozilla.
 */
export function isBrowser(): boolean {
  if ('window' in globalThis && 'document' in globalThis) return true;
  return 'WorkerGlobalScope' in globalThis && /^Mozilla\//.test(globalThis.navigator?.userAgent ?? '');
}
