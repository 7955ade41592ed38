import { ConfigurationError } from '../errors/call.js';
import { isLoopback } from './loopback.js';

/**
 * `insecureHost` is a host, with or without its port, to which http is allowed: one inside a cluster.
 *
 * @throws {@link ConfigurationError} for what is not a URL, or one to which no credentials may go.
 */
export function secureUrl(option: string, value: unknown, insecureHost?: string): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url) throw new ConfigurationError(option, `${option} is not an absolute URL.`);
  if (url.username || url.password)
    throw new ConfigurationError(option, `${option} must not hold credentials; they have options of their own.`);
  const isInside = isLoopback(url.hostname) || [url.host, url.hostname].includes(insecureHost ?? '');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInside))
    throw new ConfigurationError(
      option,
      `${option} must be an https URL (http is allowed for loopback addresses and the host in allowInsecureHost only).`,
    );
  return url;
}
