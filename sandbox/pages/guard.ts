import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a request to a page comes from where a page of the sandbox is open. A name that somebody else's server gives
 * the address of this machine (DNS rebinding) is not one of ours; and what changes something must come from a page of
 * the same origin, not from any other that the browser has open.
 *
 * @param named - host that the sandbox was told to listen on
 */
export function isTrusted(method: string | undefined, headers: IncomingHttpHeaders, named: string): boolean {
  const { host = '', origin } = headers;
  if (!isOwn(host, named)) return false;
  const site = headers['sec-fetch-site'];
  if (method === 'GET' || method === 'HEAD') return true;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function isOwn(host: string, named: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 || bare === 'localhost' || bare === named.toLowerCase();
}
