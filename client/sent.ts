// Which request an error or a response belongs to, for those who want to send it again by hand.

import type { Call } from '../lib/layer.js';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** Those that say what the request is; no credentials. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly hasBody: boolean;
}

/** What a request needs to be the same again. Others may hold secrets of yours. */
const HEADERS = ['accept', 'content-type', 'idempotency-key'];

const requests = new WeakMap<object, SentRequest>();

/** Notes the last request of a call, where one was sent. */
export function rememberSent(key: object, { sent }: Call): void {
  if (!sent) return;
  const { method, url, headers } = sent;
  const kept = HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  requests.set(key, { method, url, headers: kept, hasBody: sent.body !== null });
}

export function passOnSent(from: object, to: object): void {
  const sent = requests.get(from);
  if (sent) requests.set(to, sent);
}

export function sentOf(key: object): SentRequest | undefined {
  return requests.get(key);
}
