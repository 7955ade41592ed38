import type { Fetch } from '../../lib/layer.js';

/** A network that loses the connection of some POSTs, and delivers them when nobody waits any more. */
export interface LateNetwork {
  readonly fetch: Fetch;
  /** Whether it delivers something late at the moment. */
  readonly isLate: boolean;
  /** Delivers what is still on its way. */
  finish(): Promise<void>;
}

export function lateNetwork(roll: () => number, share: number): LateNetwork {
  let late: { left: number; request: Request }[] = [];
  let isLate = false;

  async function deliver(requests: readonly { request: Request }[]): Promise<void> {
    isLate = true;
    for (const { request } of requests)
      await fetch(request).then(
        (response) => response.text(),
        () => undefined,
      );
    isLate = false;
  }

  return {
    get isLate() {
      return isLate;
    },
    async fetch(request, init) {
      for (const each of late) each.left--;
      const due = late.filter(({ left }) => left < 0);
      late = late.filter(({ left }) => left >= 0);
      await deliver(due);
      if (request.method === 'POST' && request.headers.has('Idempotency-Key') && roll() < share) {
        late.push({ left: Math.floor(roll() * 5), request: request.clone() });
        throw new TypeError('fetch failed');
      }
      return fetch(request, init);
    },
    finish: () => deliver(late),
  };
}
