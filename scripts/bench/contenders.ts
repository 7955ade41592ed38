// The clients that are compared: each gets its token, and puts it on every request.
import { createRequire } from 'node:module';
import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client';
import { createClient as createMangopay } from 'mangopay-fetch';
import { clientCredentials } from 'mangopay-fetch/client-credentials';
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/schema.js';
import type { Fetch } from '../../lib/layer.js';

export const credentials = { clientId: 'acme-marketplace', apiKey: 'bench-api-key' };
const USER = '/v2.01/{ClientId}/users/{UserId}';
const WALLETS = '/v2.01/{ClientId}/wallets';
const wallet = { Owners: ['user_m_1'], Currency: 'EUR', Description: 'Bench' } as const;
const path = { ClientId: credentials.clientId };

export interface Client {
  get(): Promise<unknown>;
  post(): Promise<unknown>;
}

/** openapi-fetch with a token that never ends: the floor. */
export function bare(baseUrl: string, fetch: Fetch): Client {
  return calls(createClient<paths>({ baseUrl, fetch, headers: { Authorization: 'Bearer static-token' } }));
}

/** openapi-fetch with our plugin, as for any OAuth 2.0 server. */
export function plugin(baseUrl: string, fetch: Fetch): Client {
  const client = createClient<paths>({ baseUrl, fetch });
  client.use(
    clientCredentials({
      tokenUrl: `${baseUrl}/v2.01/oauth/token`,
      clientId: credentials.clientId,
      clientSecret: credentials.apiKey,
      fetch: (input, init) => fetch(new Request(input, init)),
    }),
  );
  return calls(client);
}

export function ours(baseUrl: string, fetch: Fetch): Client {
  const { clientId, apiKey } = credentials;
  const client = createMangopay({ baseUrl, clientId, apiKey, fetch });
  return {
    get: () => client.GET(USER, { params: { path: { UserId: 'user_m_1' } } }),
    post: () => client.POST(WALLETS, { body: { ...wallet, Owners: ['user_m_1'] } }),
  };
}

/** `@badgateway/oauth2-client` wrapped round the fetch of openapi-fetch. */
export function oauth2Client(baseUrl: string, fetch: Fetch): Client {
  const client = new OAuth2Client({
    tokenEndpoint: `${baseUrl}/v2.01/oauth/token`,
    clientId: credentials.clientId,
    clientSecret: credentials.apiKey,
    authenticationMethod: 'client_secret_basic',
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(new Request(input, init)),
  });
  const attach = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() }).mw();
  return calls(createClient<paths>({ baseUrl, fetch: (request) => attach(request, fetch) }));
}

type Adapter = (config: { url: string; method: string; data?: string }) => Promise<object>;
const require = createRequire(import.meta.url);

/** The vendor's own. It sends with axios, whose adapter takes the part of `fetch`; without one it goes to the network. */
export function vendorSdk(baseUrl: string, adapter?: Adapter): Client {
  const load = createRequire(require.resolve('mangopay4-nodejs-sdk'));
  // The SDK's types describe neither this option nor its axios.
  const axios = load('axios') as { defaults: { adapter: unknown } };
  if (adapter) axios.defaults.adapter = adapter;
  const Sdk = load('mangopay4-nodejs-sdk') as new (
    options: object,
  ) => {
    Users: { get(id: string): Promise<unknown> };
    Wallets: { create(wallet: object): Promise<unknown> };
  };
  const sdk = new Sdk({ ...credentials, clientApiKey: credentials.apiKey, baseUrl, errorHandler: () => undefined });
  return {
    get: () => sdk.Users.get('user_m_1'),
    post: () => sdk.Wallets.create({ ...wallet }),
  };
}

function calls(client: ReturnType<typeof createClient<paths>>): Client {
  return {
    // The description's types leave ClientId to our client, which fills it in; here it goes by hand.
    get: () => client.GET(USER, { params: { path: { ...path, UserId: 'user_m_1' } } }),
    post: () => client.POST(WALLETS, { params: { path }, body: { ...wallet, Owners: ['user_m_1'] } } as never),
  };
}
