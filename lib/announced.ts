import { channelNamed } from './events.js';
import type { Fetch } from './layer.js';

/** Name of the channel on which a client announces each request that it is about to send, for `mangopay-fetch/guard`. */
export const SENDS = 'mangopay-fetch:send';

/** What is announced. A subscriber may set `end`, which is called when the request has its response or has failed. */
export interface Announcement {
  readonly request: Request;
  end?: () => void;
}

/** The same `fetch`, which announces what it sends while somebody listens. */
export function announced(fetch: Fetch): Fetch {
  const channel = channelNamed(SENDS);
  return (request, init) => {
    if (!channel?.hasSubscribers) return fetch(request, init);
    const announcement: Announcement = { request };
    channel.publish(announcement);
    return fetch(request, init).finally(() => announcement.end?.());
  };
}
