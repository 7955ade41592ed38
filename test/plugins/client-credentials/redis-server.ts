// A Redis server of the test's own, which keeps nothing on disk.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { createClient } from 'redis';
import { freePort } from '../../loopback.js';

/** For node:test's `skip`: why these tests cannot run here, `false` where they can. */
export const withoutRedis: string | false =
  spawnSync('redis-server', ['--version']).status === 0 ? false : 'redis-server is not installed';

export interface RedisServer {
  readonly port: number;
  start(): Promise<void>;
  /** Kills the server; what it held is gone. */
  stop(): Promise<void>;
  /** Keeps the server from responding; its connections stay. */
  freeze(): void;
  thaw(): void;
  /** Has the server put every command off for a time (`CLIENT PAUSE`). */
  pause(ms: number): Promise<void>;
  pauseOver(): Promise<void>;
  /** A connected client that waits for no server: commands fail while it is away. */
  connect(): Promise<RedisConnection>;
}

type RedisConnection = Awaited<ReturnType<typeof connectTo>>;

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  let control: RedisConnection | undefined;
  const connections: RedisConnection[] = [];
  const stop = async () => {
    if (!running) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    running = undefined;
    await gone;
  };
  const server: RedisServer = {
    port,
    async start() {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      running = spawn('redis-server', options, { stdio: 'ignore' });
      await accepts(port);
    },
    async stop() {
      for (const connection of connections.splice(0)) connection.destroy();
      await stop();
    },
    freeze: () => void running?.kill('SIGSTOP'),
    thaw: () => void running?.kill('SIGCONT'),
    async pause(ms) {
      control = await server.connect();
      await control.sendCommand(['CLIENT', 'PAUSE', String(ms)]);
    },
    async pauseOver() {
      await control?.ping(); // nothing ends a pause before its time
    },
    async connect() {
      const connection = await connectTo(port);
      connections.push(connection);
      return connection;
    },
  };
  await server.start();
  return server;
}

async function connectTo(port: number) {
  const client = createClient({ socket: { host: '127.0.0.1', port, reconnectStrategy: 20 } });
  client.on('error', () => undefined); // the tests look at what the plugin makes of it
  return client.connect();
}

async function accepts(port: number): Promise<void> {
  const end = performance.now() + 5000;
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    } finally {
      socket.destroy();
    }
  }
}
