import { type CertificateEvent, MTLS, tell } from '../lib/events.js';
import type { Fetch } from '../lib/layer.js';

/**
 * The same `fetch`, which hands on what `mtlsFetch` has to say of its certificate, once to each client: many may share one,
 * and a client that is made later is told, too.
 */
export function certified(fetch: Fetch, given: object | undefined, onEvent: Handler | undefined): Fetch {
  const notices = given && MTLS in given ? given[MTLS] : undefined;
  if (!(notices instanceof Map) || !onEvent) return fetch;
  const told = new Map<string, CertificateEvent>();
  return async (request, init) => {
    try {
      return await fetch(request, init);
    } finally {
      for (const [type, event] of notices as Map<string, CertificateEvent>) {
        // as /mtls writes it
        if (told.get(type) === event) continue;
        told.set(type, event);
        tell(onEvent, event);
      }
    }
  };
}

type Handler = (event: CertificateEvent) => void;
