import express, { type NextFunction, type Request, type Response } from 'express';
import { createClient, isMangopayFetchError, NotFoundError, unwrap } from 'mangopay-fetch';

const mangopay = createClient();
export const app = express();

app.get('/wallets/:id', async (request: Request<{ id: string }>, response: Response) => {
  response.json(await unwrap(mangopay.operations.getWallet({ params: { path: { WalletId: request.params.id } } })));
});
app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (error instanceof NotFoundError) response.sendStatus(404);
  else if (isMangopayFetchError(error)) response.sendStatus(502);
  else next(error);
});
