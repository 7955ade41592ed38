import { Hono } from 'hono';
import { isMangopayError, type MangopayClient, scaRedirect, unwrap } from 'mangopay-fetch';

/** A marketplace's back end. The client comes from outside, so that a test can give one of the sandbox. */
export function makeApp(mangopay: MangopayClient): Hono {
  const app = new Hono();

  app.post('/sellers', async (context) => {
    const { firstName, lastName, email } = await context.req.json<Record<string, string>>();
    const user = await unwrap(
      mangopay.operations.createNaturalUserSca({
        body: {
          UserCategory: 'PAYER',
          TermsAndConditionsAccepted: true,
          FirstName: firstName ?? '',
          LastName: lastName ?? '',
          Email: email ?? '',
        },
      }),
    );
    const wallet = await unwrap(
      mangopay.operations.createWallet({ body: { Owners: [user.Id], Description: 'Sales', Currency: 'EUR' } }),
    );
    return context.json({ userId: user.Id, walletId: wallet.Id }, 201);
  });

  app.get('/wallets/:id', async (context) => {
    const { Balance } = await unwrap(
      mangopay.operations.getWallet({
        params: { path: { WalletId: context.req.param('id') } },
        signal: context.req.raw.signal, // who has gone away waits for nothing
      }),
    );
    return context.json(Balance);
  });

  /** One place for what can go wrong: what the API refused is the caller's to know, the rest is ours to fix. */
  app.onError((error, context) => {
    if (isMangopayError(error)) {
      if (error.code === 'sca_required')
        return context.json({ authenticateAt: scaRedirect(error, { returnUrl: 'https://shop.example/back' }) }, 403);
      if (error.httpStatus === 400) return context.json({ problem: error.type, fields: error.errors }, 400);
      if (error.httpStatus === 404) return context.json({ problem: 'not found' }, 404);
    }
    if ('code' in error && error.code === 'parameter_invalid') return context.json({ problem: error.message }, 400);
    console.error(error); // holds no token, no key and no body
    return context.json({ problem: 'try again later' }, 503);
  });

  return app;
}
