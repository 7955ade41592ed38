import test from 'ava';
import { createClient, unwrap } from 'mangopay-fetch';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

const sandbox = 'https://api.sandbox.mangopay.com';

test('a client is answered by MSW', async (t) => {
  const token = { access_token: 'abc', token_type: 'bearer', expires_in: 1_000 };
  const server = setupServer(
    http.post(`${sandbox}/v2.01/oauth/token`, () => HttpResponse.json(token)),
    http.post(`${sandbox}/v2.01/me/wallets`, async ({ request }) => {
      const authorization = request.headers.get('authorization');
      return HttpResponse.json({ Tag: authorization, ...(await request.json()) });
    }),
  );
  server.listen({ onUnhandledRequest: 'error' });
  t.teardown(() => server.close());
  const mangopay = createClient({ clientId: 'me', apiKey: 'key', baseUrl: sandbox });
  const body = { Owners: ['1'], Description: 'Sales', Currency: 'EUR' };
  t.like(await unwrap(mangopay.operations.createWallet({ body })), { Tag: 'Bearer abc', Currency: 'EUR' });
});
