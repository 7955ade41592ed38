import { createClient, NotFoundError, unwrap } from 'mangopay-fetch';
import { parseNotification } from 'mangopay-fetch/webhooks';

async function main() {
  const { baseUrl, clientId, apiKey } = JSON.parse(process.env.TARGET ?? '{}');
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  await unwrap(mangopay.operations.listUsers());
  const missing = unwrap(mangopay.operations.getWallet({ params: { path: { WalletId: 'wlt_m_none' } } }));
  const error = await missing.catch((cause: unknown) => cause);
  if (!(error instanceof NotFoundError)) throw error;
  if (parseNotification('/?EventType=KYC_CREATED&RessourceId=1&Date=1').resourceId !== '1')
    throw new Error('read wrong');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
