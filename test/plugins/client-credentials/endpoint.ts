// A token endpoint without a network: nothing in it takes time but what the clock of the test says.

import type { EndpointFault } from './support.js';

export class Endpoint {
  /** Does this for every token request, where set. */
  fault: EndpointFault | undefined;
  /** `expires_in` of the tokens given, in seconds. */
  life = 1199;
  /** When each token ends, by the monotonic clock. */
  readonly ends = new Map<string, number>();
  readonly #clock: { mono(): number };
  #current = '';

  constructor(clock: { mono(): number }) {
    this.#clock = clock;
  }

  current(): string {
    return this.#current;
  }

  async respond({ signal }: RequestInit): Promise<Response> {
    const { fault } = this;
    const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    aborted.catch(() => undefined);
    if (fault === 'reset') throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    if (fault === 'hang') return aborted;
    if (fault === 'stall body') {
      const body = new ReadableStream({
        start: (controller) => void aborted.catch((reason) => controller.error(reason)),
      });
      return new Response(body);
    }
    if (fault) return new Response(fault.body ?? '', { status: fault.status, headers: fault.headers ?? {} });
    this.#current = `token-${this.ends.size + 1}`;
    this.ends.set(this.#current, this.#clock.mono() + this.life * 1000);
    return Response.json({ access_token: this.#current, token_type: 'bearer', expires_in: this.life });
  }
}
