// What spans and metrics have in common, named as the semantic conventions do where these have a name.

import type { Attributes } from '@opentelemetry/api';
import type { CallInfo, CertificateEvent, ClientInfo, RequestEvent, TokenEvent } from '../lib/events.js';

/** What the channel carries. */
export type Message = (RequestEvent | TokenEvent | CertificateEvent) & { readonly client?: ClientInfo };

/** A call that has ended. */
export type Ended = Extract<Message, { type: 'request.completed' | 'request.failed' }>;

/** Which call it is. What the description lacks has no template: its path may hold an id. */
export function ofCall({ method, path, operationId }: CallInfo, client: ClientInfo | undefined): Attributes {
  const template = operationId === undefined ? {} : { 'url.template': path };
  return { 'http.request.method': method, ...template, ...ofServer(client) };
}

export function ofServer(client: ClientInfo | undefined): Attributes {
  if (!client) return {};
  const { protocol, hostname, port } = new URL(client.origin);
  return { 'server.address': hostname, 'server.port': Number(port) || (protocol === 'http:' ? 80 : 443) };
}

export function ofClient(client: ClientInfo | undefined): Attributes {
  return client ? { 'mangopay.client_id': client.clientId, ...ofServer(client) } : {};
}

/** How it ended. A status from 400 on is an error of a client's span. */
export function ofEnd(event: Ended): Attributes {
  if (event.type === 'request.failed') return { 'error.type': errorType(event.error) };
  const { status } = event;
  return { 'http.response.status_code': status, ...(status >= 400 && { 'error.type': `${status}` }) };
}

/** A code or a class, never a message. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
