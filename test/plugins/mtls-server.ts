// A server that demands a client certificate, and what is needed to present one.

import type http from 'node:http';
import https from 'node:https';
import { after, before, type TestContext, test as testAnywhere } from 'node:test';
import type { SecureVersion, TLSSocket } from 'node:tls';
import type { MtlsOptions } from '../../plugins/mtls/index.js';
import { listenIn } from '../loopback.js';
import { type Pair, type Workshop, withoutOpenssl, workshop } from './certificates.js';

export const test = (name: string, run: (t: TestContext) => Promise<void>) =>
  testAnywhere(name, { skip: withoutOpenssl }, run);

export let shop: Workshop;
export let ca: Pair;
export let serverPair: Pair;
export let good: Pair;

before(async () => {
  if (withoutOpenssl) return;
  shop = await workshop();
  ca = await shop.authority('ca');
  const hosts = ['127.0.0.1', 'api-mtls.mangopay.com', 'api-mtls.sandbox.mangopay.com'];
  serverPair = await shop.issue(ca, 'server', { hosts });
  good = await shop.issue(ca, 'platform');
});
after(() => withoutOpenssl || shop.close());

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly certificate: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A server that demands a certificate of the CA: it gives tokens, and answers everything else with an empty list. */
export async function startServer(
  t: TestContext,
  version: SecureVersion = 'TLSv1.3',
): Promise<{ origin: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const tls = { ...serverPair, ca: ca.cert, requestCert: true, rejectUnauthorized: true, maxVersion: version };
  const server = https.createServer(tls, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    const socket = request.socket as TLSSocket; // as in every https server
    seen.push({ method, url, headers, body, certificate: `${socket.getPeerCertificate().subject?.CN}` });
    response.setHeader('content-type', 'application/json');
    if (url === '/broken') return void socket.destroy();
    if (url === '/empty') return void response.writeHead(204).end();
    response.end(
      url.endsWith('/oauth/token') ? '{"access_token":"t0ken","token_type":"bearer","expires_in":60}' : '[]',
    );
  });
  server.on('tlsClientError', () => undefined);
  const port = await listenIn(t, server);
  return { origin: `https://127.0.0.1:${port}`, seen };
}

export const options = (fields: Partial<MtlsOptions> = {}): MtlsOptions => ({ ...good, ca: ca.cert, ...fields });
