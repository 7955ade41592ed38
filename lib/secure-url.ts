import { ConfigurationError } from '../errors/call.js';

/** @throws {@link ConfigurationError} for what is no URL, or one to which no credentials may go. */
export function secureUrl(option: string, value: unknown): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url) throw new ConfigurationError(option, `${option} is not an absolute URL.`);
  if (url.username || url.password)
    throw new ConfigurationError(option, `${option} must not hold credentials; they have options of their own.`);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
    throw new ConfigurationError(option, `${option} must be an https URL (http is taken for loopback addresses only).`);
  return url;
}
