// Every entry beside the front door, right and wrong. Compiled against the built package, never run.

import { createClient } from 'mangopay-fetch';
import { type ClientCredentials, clientCredentials, type TokenStore } from 'mangopay-fetch/client-credentials';
import { type DriftEvent, watchDrift } from 'mangopay-fetch/drift';
import { redisStore } from 'mangopay-fetch/redis';
import { type Sandbox, startSandbox } from 'mangopay-fetch/sandbox';
import { parseNotification, verifyNotification } from 'mangopay-fetch/webhooks';
import createOpenapiClient from 'openapi-fetch';

export const auth: ClientCredentials = clientCredentials({
  tokenUrl: 'https://as.example/token',
  clientId: 'acme',
  clientSecret: 'secret',
  onEvent(event) {
    if (event.type === 'credentials.blocked') event.until satisfies Date | number;
    // @ts-expect-error: no such event
    if (event.type === 'token.stolen') return;
  },
});
createOpenapiClient<Record<string, never>>().use(auth);
// @ts-expect-error: the secret is missing
clientCredentials({ tokenUrl: 'https://as.example/token', clientId: 'acme' });

export const store: TokenStore = redisStore({ sendCommand: async () => null });
// @ts-expect-error: no client of Redis
redisStore({});
createClient({ tokenStore: store });

export async function test(): Promise<void> {
  const sandbox: Sandbox = await startSandbox({ tokenLife: 5 });
  sandbox.baseUrl satisfies string;
  createClient({ baseUrl: sandbox.baseUrl, clientId: sandbox.clientId, apiKey: sandbox.apiKey });
  // @ts-expect-error: no such option
  await startSandbox({ tokenLive: 5 });
  await sandbox.close();

  const notification = parseNotification(
    'https://shop.example/hooks?EventType=PAYIN_NORMAL_SUCCEEDED&RessourceId=1&Date=1',
  );
  notification.resourceId satisfies string;
  await verifyNotification(createClient(), notification);
  // @ts-expect-error: a notification is asked about with a client
  await verifyNotification(notification);
}

watchDrift(createClient(), { sample: 0.01, onDrift: (event: DriftEvent) => event.at satisfies string }).stop();
// @ts-expect-error: there must be a handler
watchDrift(createClient(), { sample: 0.01 });

// What a process may lack is `undefined`, and no error of the compiler.
export const fromVariables = createClient({
  clientId: process.env['ID'],
  apiKey: process.env['KEY'],
  signal: undefined,
});
void fromVariables.GET('/v2.01/{ClientId}/users', { timeout: undefined, cache: 'no-store' });
