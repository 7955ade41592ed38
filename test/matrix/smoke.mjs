// What every platform has to be able to do, in what every platform understands. Resolves to what went wrong: nothing.
import { createClient, MangopayError, unwrap } from 'mangopay-fetch';
import { clientCredentials } from 'mangopay-fetch/client-credentials';
import { parseNotification } from 'mangopay-fetch/webhooks';
import createOpenapiClient from 'openapi-fetch';

/**
 * @param {{ baseUrl: string, clientId: string, apiKey: string, control: string }} target
 * @param {import('mangopay-fetch').ClientOptions} [options] further ones, for a client that sends in its own way
 */
export async function smoke({ baseUrl, clientId, apiKey, control }, options) {
  /** @type {string[]} */
  const wrong = [];
  const expect = (what, is, should) => {
    if (is !== should) wrong.push(`${what}: ${is}, not ${should}`);
  };
  const ask = async (path) => (await fetch(control + path)).json();
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  await ask('/forget');
  const mangopay = createClient({ baseUrl, clientId, apiKey, ...options });
  const users = () => unwrap(mangopay.GET('/v2.01/{ClientId}/users'));
  await Promise.all([users(), users(), users()]);
  expect('token requests of three calls at once', (await ask('/exchanges')).count, 1);

  await ask('/revoke');
  const seller = await unwrap(
    mangopay.operations.createNaturalUserSca({
      body: {
        ...{ UserCategory: 'PAYER', FirstName: 'Ada', LastName: 'Marlowe', Email: 'ada@example.com' },
        TermsAndConditionsAccepted: true,
      },
    }),
  );
  expect('token requests after a 401', (await ask('/exchanges')).count, 2);
  const wallet = await unwrap(
    mangopay.POST('/v2.01/{ClientId}/wallets', {
      body: { Owners: [seller.Id], Description: 'Sales', Currency: 'EUR' },
    }),
  );
  expect('what was created', wallet.Currency, 'EUR');

  await pause(2_100);
  await users();
  expect('token requests after the end of a token', (await ask('/exchanges')).count, 3);
  expect('state', mangopay.auth.state.status, 'fresh');

  const error = await unwrap(mangopay.operations.getWallet({ params: { path: { WalletId: 'wlt_m_none' } } })).catch(
    (cause) => cause,
  );
  expect('an error of the API', error instanceof MangopayError && error.httpStatus, 404);

  expect('bodies that were sent in chunks', (await ask('/exchanges')).chunked, 0);
  if (options) return wrong;

  const auth = clientCredentials({ tokenUrl: `${baseUrl}/v2.01/oauth/token`, clientId, clientSecret: apiKey });
  const client = createOpenapiClient({ baseUrl, redirect: 'manual' });
  client.use(auth);
  const { response } = await client.GET(`/v2.01/${clientId}/wallets/${wallet.Id}`);
  expect('a call of the plugin alone', response.status, 200);

  const notification = parseNotification(
    'https://shop.example/hook?EventType=KYC_CREATED&RessourceId=1&Date=1700000000',
  );
  expect('a notification', notification.eventType, 'KYC_CREATED');
  return wrong;
}
