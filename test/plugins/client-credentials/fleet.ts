// Real processes that share a token store, and the orders they take. `fleet-process.ts` is what runs in each.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TokenEvent } from '../../../plugins/client-credentials/index.js';

export interface Account {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly store: { readonly port: number } | { readonly directory: string };
}

/** What became of one request: its token, or the error's code. */
export interface Result {
  readonly token?: string;
  readonly code?: string;
  readonly message?: string;
  readonly retryAt?: number;
}

/** A process reports each order once it is done. */
export type Order =
  /** How many plugins and clients there are on one account; those of an earlier order are forgotten. */
  | ({ readonly do: 'open'; readonly clients: number } & Account)
  /** Moves both clocks of the process; its timers stay those of the system. */
  | { readonly do: 'advance'; readonly ms: number }
  /** A request to the API by each client at once. */
  | { readonly do: 'request' }
  /** Waits until the store has refused the process a lease. */
  | { readonly do: 'meet a lease' }
  /** Requests by each client, one after the other, until told to stop. */
  | { readonly do: 'load' }
  | { readonly do: 'stop load' };

export interface Heard {
  readonly results: Result[];
  /** What was heard since the last report. */
  readonly events: { readonly type: TokenEvent['type']; readonly operation?: string }[];
}

export interface FleetProcess {
  order(order: Order): Promise<Heard>;
  kill(): Promise<void>;
}

export async function startFleet(size: number): Promise<FleetProcess[]> {
  // Compiled once: eight compilers at a time would take most of the test.
  const program = fileURLToPath(new URL('../../../node_modules/.cache/fleet-process.mjs', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('fleet-process.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return Promise.all(Array.from({ length: size }, () => startProcess(program)));
}

async function startProcess(program: string): Promise<FleetProcess> {
  const child = fork(program, {
    execArgv: ['--unhandled-rejections=strict'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message'); // it is ready
  let last = 0;
  return {
    order: (order) => answered(child, ++last, order),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function answered(child: ChildProcess, id: number, order: Order): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: { id: number; report: Heard }) => {
      if (message.id !== id) return;
      stop();
      resolve(message.report);
    };
    const onExit = () => {
      stop();
      reject(new Error(`the process ended before it had carried out «${order.do}»`));
    };
    const stop = () => child.off('message', onMessage).off('exit', onExit);
    child.on('message', onMessage).on('exit', onExit);
    child.send({ id, order });
  });
}
