// How the client proves at the token endpoint who it is.

import { ConfigurationError } from '../../errors/call.js';
import { formEncode } from './parameters.js';

/** What a {@link ClientAuthentication} is given for one attempt. */
export interface AuthenticationRequest {
  readonly tokenUrl: string;
  readonly clientId: string;
  /** The client's secret; empty where it has none. */
  readonly secret: string;
  /** Wall clock, in milliseconds since 1970. */
  readonly now: number;
}

/** A way to authenticate the client, as `privateKeyJwt` and `clientSecretJwt` of `/client-credentials/jwt` make it. */
export interface ClientAuthentication {
  /** Tells it from other ways: tokens of two names are not shared. */
  readonly name: string;
  /** Whether it needs `clientSecret`. */
  readonly needsSecret: boolean;
  /** Fields for the body of the token request. Called for each attempt, so that nothing is sent twice. */
  fields(request: AuthenticationRequest): Promise<Readonly<Record<string, string>>>;
}

/** The names are those of the OAuth registry. */
export type ClientAuthenticationMethod = 'client_secret_basic' | 'client_secret_post' | 'tls_client_auth';

/** Headers and fields that authenticate one attempt. */
export async function authenticateClient(
  method: ClientAuthenticationMethod | ClientAuthentication,
  encoding: 'form' | 'raw',
  request: AuthenticationRequest,
): Promise<{ readonly authorization?: string; readonly form: string; readonly secrets: readonly string[] }> {
  const { clientId, secret } = request;
  if (method === 'client_secret_basic')
    return { authorization: basic(clientId, secret, encoding), form: '', secrets: [] };
  const fields =
    method === 'client_secret_post'
      ? { client_id: clientId, client_secret: secret }
      : method === 'tls_client_auth'
        ? { client_id: clientId }
        : await method.fields(request);
  let form = '';
  for (const [name, value] of Object.entries(fields)) form += `&${name}=${formEncode(value)}`;
  const { client_assertion: assertion } = fields as { client_assertion?: string }; // the one field that is secret
  return { form, secrets: assertion ? [assertion] : [] };
}

/** The `Authorization` of the token request: RFC 6749 §2.3.1 for `form`, RFC 7617 with the pair as it is for `raw`. */
export function basic(clientId: string, secret: string, encoding: 'form' | 'raw'): string {
  const pair = encoding === 'form' ? `${formEncode(clientId)}:${formEncode(secret)}` : `${clientId}:${secret}`;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
}

/** The value stays out of the message: it may be the secret, mistyped. */
export function checkCredential(option: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(option, `${option} is missing or empty.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for (RFC 7617 §2)
  if (/[\x00-\x1f\x7f]/.test(value) || value.trim() !== value)
    throw new ConfigurationError(option, `${option} holds a control character, or white space at an end.`);
}
