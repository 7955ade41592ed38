// Servers on loopback, each on a port of its own.

import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Listening {
  readonly port: number;
  /** Closes the server, and cuts what is still connected. */
  close(): Promise<void>;
}

/** Starts any server. */
export async function listen(server: net.Server): Promise<Listening> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // the test has seen to it
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // a TCP server has an AddressInfo
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Starts any server until the test ends; returns its port. */
export async function listenIn(t: TestContext, server: net.Server): Promise<number> {
  const { port, close } = await listen(server);
  t.after(() => server.listening && close());
  return port;
}

/** An HTTP server until the test ends; returns its origin. */
export async function serve(t: TestContext, respond: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listenIn(t, createServer(respond))}`;
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(net.createServer());
  await close();
  return port;
}
