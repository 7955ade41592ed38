import Fastify from 'fastify';
import { createClient, isMangopayFetchError, NotFoundError, unwrap } from 'mangopay-fetch';

export const app = Fastify();
const mangopay = createClient({ logger: app.log });

app.get<{ Params: { id: string } }>('/wallets/:id', ({ params }) =>
  unwrap(mangopay.operations.getWallet({ params: { path: { WalletId: params.id } } })),
);
app.setErrorHandler((error, _request, reply) => {
  if (error instanceof NotFoundError) return reply.code(404).send();
  return reply.code(isMangopayFetchError(error) ? 502 : 500).send();
});
