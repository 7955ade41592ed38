import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Strike } from '../faults.js';
import type { Reply } from './api.js';
import type { ServePeople } from './people.js';

const LARGEST_BODY = 20 * 1024 * 1024;

/** What the server asks of the rest, in the order in which it asks. */
export interface HttpExchange {
  strikes: Strike[];
  /** Carries the request out. Not called if a fault comes before. */
  process(): Reply;
  /** The response that a fault gives instead. */
  instead(strike: Strike): Reply;
  done(status: number | undefined, fault: string | undefined): void;
}

export type Accept = (request: IncomingMessage, body: string) => HttpExchange;

/** Certificate and key of the server, and the CA that a client's certificate must be of; as PEM. */
export interface MutualTls {
  cert: string;
  key: string;
  ca: string;
}

/** HTTP on loopback, with everything that can go wrong between a request and its response. */
export async function listen(
  port: number,
  host: string,
  accept: Accept,
  servePeople: ServePeople,
  tls: MutualTls | undefined,
): Promise<{ server: Server; baseUrl: string }> {
  function handle(request: IncomingMessage, response: ServerResponse): void {
    // a broken connection is the end of its exchange, and nobody else's business
    response.on('error', () => undefined);
    serve(request, response, accept, servePeople).catch((cause) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(`The sandbox failed: ${String(cause)}`);
    });
  }
  // a browser has no certificate: those who lack one are refused later, by what they ask for
  const server = tls
    ? createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, handle)
    : createServer(handle);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // a TCP server's address is never a string
  const { port: taken } = server.address() as AddressInfo;
  // what listens everywhere is reached here at loopback
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return { server, baseUrl: `${tls ? 'https' : 'http'}://${name}:${taken}` };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  accept: Accept,
  servePeople: ServePeople,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const served = servePeople(request, response, body);
  if (served) return served;
  const exchange = accept(request, body);
  if (request.socket instanceof TLSSocket && !isCertified(request.socket)) {
    // what Mangopay responds is not published; a connection that ends is what the client takes for it
    request.socket.destroy();
    return exchange.done(undefined, 'no client certificate');
  }
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  let fault: string | undefined;
  let reply: Reply | undefined;

  for (const strike of exchange.strikes.filter(({ when }) => when === 'before')) {
    fault = strike.kind;
    if (strike.kind === 'latency') await pause(strike.ms, closed);
    else if (strike.kind === 'reset') return reset(response, exchange, fault);
    else if (strike.kind === 'stall') await Promise.race([strike.released, closed]);
    else reply = exchange.instead(strike);
    if (response.destroyed) return exchange.done(undefined, fault);
  }

  const byFault = reply !== undefined;
  reply ??= exchange.process();
  for (const strike of byFault ? [] : exchange.strikes.filter(({ when }) => when === 'after')) {
    fault = strike.kind;
    if (strike.kind === 'latency') await pause(strike.ms, closed);
    else if (strike.kind === 'reset') return reset(response, exchange, fault);
    else if (strike.kind === 'stall' && strike.part !== 'body') await Promise.race([strike.released, closed]);
    else if (strike.kind === 'stall') await sendHalf(response, reply, Promise.race([strike.released, closed]));
    else if (strike.kind === 'truncated') await sendHalf(response, reply, undefined);
    else reply = damage(strike, reply) ?? exchange.instead(strike);
    if (response.destroyed) return exchange.done(undefined, fault);
  }
  if (!response.headersSent) response.writeHead(reply.status, headersOf(reply)).end(reply.text);
  exchange.done(reply.status, fault);
}

function damage(strike: Strike, reply: Reply): Reply | undefined {
  if (strike.kind === 'malformed') return { ...reply, text: `${(reply.text ?? '').slice(0, -1)},}` };
  if (strike.kind !== 'content-type') return undefined;
  return { ...reply, headers: { ...reply.headers, 'content-type': strike.contentType } };
}

/** The headers and half of the body; then the rest when `rest` is fulfilled or, without it, the end of the connection. */
async function sendHalf(response: ServerResponse, reply: Reply, rest: Promise<void> | undefined): Promise<void> {
  const bytes = Buffer.from(reply.text ?? '');
  const half = Math.ceil(bytes.length / 2);
  response.writeHead(reply.status, headersOf(reply));
  await new Promise<void>((resolve) => response.write(bytes.subarray(0, half), () => resolve()));
  await rest;
  if (rest) response.end(bytes.subarray(half));
  else response.destroy();
}

function reset(response: ServerResponse, exchange: HttpExchange, fault: string): void {
  const { socket } = response;
  // a connection over TLS cannot be reset, only cut off
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
  exchange.done(undefined, fault);
}

function headersOf({ status, text, headers }: Reply): Record<string, string | string[]> {
  if (status === 204) return headers;
  if (text === undefined) return { 'content-length': '0', ...headers };
  const length = `${Buffer.byteLength(text)}`;
  return { 'content-type': 'application/json; charset=utf-8', 'content-length': length, ...headers };
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // a request without setEncoding gives Buffers
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits in real time, or until the connection is gone. */
async function pause(ms: number, closed: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))), closed]);
  clearTimeout(timer);
}

/** A session that is resumed without a certificate counts as authorized to Node: the certificate must be there, too. */
function isCertified(socket: TLSSocket): boolean {
  return socket.authorized && Object.keys(socket.getPeerCertificate()).length > 0;
}
