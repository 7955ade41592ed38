// What a service writes, right and wrong. Compiled against the built package, never run.

import {
  createClient,
  type MangopayClient,
  MangopayError,
  type operations,
  paginate,
  type paths,
  ScaRequiredError,
  unwrap,
} from 'mangopay-fetch';
import createOpenapiClient from 'openapi-fetch';

const mangopay = createClient({ clientId: 'acme', apiKey: () => Promise.resolve('key'), environment: 'production' });

export async function right(): Promise<void> {
  const { data, error, response } = await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', {
    params: { path: { WalletId: 'wlt_m_1' } },
    timeout: 5_000,
    signal: AbortSignal.timeout(1_000),
  });
  if (data) {
    data.Id satisfies string;
    data.Balance.Amount satisfies number;
    error satisfies undefined;
  } else {
    error satisfies object;
    data satisfies undefined;
  }
  response.status satisfies number;

  const wallet = await unwrap(
    mangopay.operations.createWallet({ body: { Owners: ['user_m_1'], Description: 'Sales', Currency: 'EUR' } }),
  );
  wallet.Id satisfies string;
  for await (const user of paginate(mangopay, '/v2.01/{ClientId}/users')) user.Id satisfies string;
  await mangopay.request('get', '/v2.01/{ClientId}/users');
  await mangopay.GET('/v2.01/{ClientId}/users');
  mangopay.use({ onRequest: ({ request }) => request });

  const payIn = await unwrap(mangopay.operations.getPayIn({ params: { path: { PayInId: 'payin_m_1' } } }));
  if (payIn.PaymentType === 'CARD' && payIn.ExecutionType === 'DIRECT') payIn.CardId satisfies string;
}

export async function wrong(): Promise<void> {
  // @ts-expect-error: no such path
  await mangopay.GET('/v2.01/{ClientId}/walets');
  // @ts-expect-error: the path is there, but not with this method
  await mangopay.DELETE('/v2.01/{ClientId}/wallets');
  // @ts-expect-error: a path parameter is missing
  await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}');
  // @ts-expect-error: a path parameter is misspelt
  await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletID: 'wlt_m_1' } } });
  // @ts-expect-error: a field of the body is missing
  await mangopay.POST('/v2.01/{ClientId}/wallets', { body: { Owners: ['user_m_1'], Currency: 'EUR' } });
  await mangopay.POST('/v2.01/{ClientId}/wallets', {
    // @ts-expect-error: a list is due
    body: { Owners: 'user_m_1', Description: 'Sales', Currency: 'EUR' },
  });
  // @ts-expect-error: an option is misspelt
  await mangopay.GET('/v2.01/{ClientId}/users', { tiemout: 5_000 });
  // @ts-expect-error: would lead round authentication
  await mangopay.GET('/v2.01/{ClientId}/users', { fetch: globalThis.fetch });
  // @ts-expect-error: would lead round authentication
  await mangopay.GET('/v2.01/{ClientId}/users', { baseUrl: 'https://elsewhere.example' });
  // @ts-expect-error: what has been registered stays
  mangopay.eject({});
  // @ts-expect-error: no such operation
  await mangopay.operations.createWalet({});
  // @ts-expect-error: no list
  paginate(mangopay, '/v2.01/{ClientId}/wallets/{WalletId}');
  // @ts-expect-error: an option of createClient is misspelt
  createClient({ clientID: 'acme' });
  // @ts-expect-error: no such environment
  createClient({ environment: 'staging' });
  // @ts-expect-error: a raw client has no authentication
  const raw: MangopayClient = createOpenapiClient<paths>();
  void raw;
  const { data } = await mangopay.operations.getWallet({ params: { path: { WalletId: 'wlt_m_1' } } });
  // @ts-expect-error: there may have been an error
  data.Id;
}

export function handle(error: unknown): string | undefined {
  if (error instanceof ScaRequiredError) return error.redirectUrl;
  if (error instanceof MangopayError) return `${error.httpStatus satisfies number} ${error.code satisfies string}`;
  return undefined;
}

/** The types of the description can be used as they are. */
export type WalletBody = operations['createWallet']['requestBody']['content']['application/json'];
export const body: WalletBody = { Owners: ['user_m_1'], Description: 'Sales', Currency: 'EUR' };
