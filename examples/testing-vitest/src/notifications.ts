import { createServer, type Server } from 'node:http';
import { type MangopayClient, unwrap } from 'mangopay-fetch';

/** Orders by the id of the pay-in that pays for them. */
export type Orders = Map<string, { paid: boolean }>;

/**
 * The address that is registered as a hook. A notification proves nothing: anybody can send one, and it may come twice.
 * So it is only a reason to look, and Mangopay says what happened.
 */
export function notificationServer(mangopay: MangopayClient, orders: Orders): Server {
  return createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const PayInId = searchParams.get('RessourceId') ?? '';
    const order = orders.get(PayInId);
    if (searchParams.get('EventType') !== 'PAYIN_NORMAL_SUCCEEDED' || !order) {
      response.writeHead(200).end();
      return;
    }
    try {
      const payIn = await unwrap(mangopay.operations.getPayIn({ params: { path: { PayInId } } }));
      order.paid = payIn.Status === 'SUCCEEDED';
      response.writeHead(200).end();
    } catch {
      // not 200: Mangopay sends it again in ten minutes
      response.writeHead(503).end();
    }
  });
}
