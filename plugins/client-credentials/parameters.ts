// What a token is asked for: the part of the token request's body that is the caller's.

import { ConfigurationError } from '../../errors/call.js';
import { refuseUnknown } from '../../lib/arguments.js';

/** What a token is asked for. Two tokens that are asked for differently are never mixed up. */
export interface TokenParameters {
  /** Sent as `scope`: names with spaces between them. */
  scope?: string;
  /** Sent as `audience`, which Auth0 and others ask for: the API that the token is for. */
  audience?: string;
  /** Sent as `resource`, once for each: the URLs of the APIs that the token is for. @see RFC 8707 */
  resource?: string | readonly string[];
  /** Further fields of the body, for what only one server knows. */
  parameters?: Readonly<Record<string, string | readonly string[]>>;
}

/** The same, where what is not given may be there as `undefined`. */
export type Asked = { readonly [Name in keyof TokenParameters]: TokenParameters[Name] | undefined };

const OWN = /^(grant_type|scope|audience|resource|client_(id|secret|assertion|assertion_type))$/;

/** The fields as a form, each led by `&`. It also tells one token from another. */
export function formOf({ scope, audience, resource, parameters = {}, ...unknown }: Asked): string {
  refuseUnknown('A token request', unknown);
  for (const name of Object.keys(parameters))
    if (OWN.test(name))
      throw new ConfigurationError('parameters', `parameters must not hold ${name}, which has its own option.`);
  let form = '';
  for (const [name, value] of Object.entries({ scope, audience, resource, ...parameters })) {
    if (value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each !== 'string' || each === '')
        throw new ConfigurationError(name in parameters ? 'parameters' : name, `${name} must be a string, not empty.`);
      form += `&${formEncode(name)}=${formEncode(each)}`;
    }
  }
  return form;
}

/** Form encoding that leaves the unreserved characters of RFC 3986 alone; `%20` is read by servers that do not read `+`. */
export function formEncode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
