import { createServer, type Server } from 'node:http';
import type { MangopayClient } from 'mangopay-fetch';
import { isNotificationOf, NotificationError, parseNotification, verifyNotification } from 'mangopay-fetch/webhooks';

export interface Receiver {
  readonly server: Server;
  /** Resolves when all that was received so far has been dealt with. */
  idle(): Promise<void>;
}

/**
 * Answers within the two seconds that Mangopay gives, works afterwards, and does each thing once: notifications come
 * again when a response was late, and anybody can forge one. `onPaid` is called for a pay-in that Mangopay itself confirms.
 */
export function makeReceiver(mangopay: MangopayClient, onPaid: (payInId: string) => void): Receiver {
  const seen = new Set<string>(); // in a service: a table with a unique key
  const jobs = new Set<Promise<void>>();

  async function work(url: string): Promise<void> {
    const notification = parseNotification(url);
    if (!isNotificationOf(notification, 'PAYIN_NORMAL_SUCCEEDED')) return;
    if (seen.has(notification.resourceId)) return;
    const payIn = await verifyNotification(mangopay, notification);
    if (payIn.Status !== 'SUCCEEDED' || seen.has(payIn.Id)) return;
    seen.add(payIn.Id);
    onPaid(payIn.Id);
  }

  const server = createServer((request, response) => {
    const { url = '/' } = request;
    try {
      parseNotification({ url, method: request.method });
    } catch (error) {
      response.writeHead(error instanceof NotificationError ? 400 : 500).end();
      return;
    }
    response.writeHead(200).end();
    // What fails here comes again: Mangopay's list of events is there to catch up with.
    const job = work(url)
      .catch((error: Error) => console.error('not dealt with:', error.message))
      .finally(() => jobs.delete(job));
    jobs.add(job);
  });
  return {
    server,
    async idle() {
      await Promise.all(jobs);
    },
  };
}
