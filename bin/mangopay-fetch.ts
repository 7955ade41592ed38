#!/usr/bin/env node
// `npx mangopay-fetch <command>`. Each command parses its own arguments and returns its exit code.

import { createRequire } from 'node:module';
import { closest } from '../sandbox/closest.js';

interface Command {
  readonly does: string;
  /** Loaded only when it is called. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<number>>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  call: {
    does: 'calls an operation from the shell',
    load: async () => (await import('./call/command.js')).call,
  },
  'check-auth': {
    does: 'shows who may open a connection in a service, and that its Mangopay calls are authenticated',
    load: async () => (await import('../check-auth/command.js')).checkAuth,
  },
  doctor: {
    does: 'finds out why this machine cannot call Mangopay',
    load: async () => (await import('./doctor/command.js')).doctor,
  },
  drift: {
    does: 'makes a report of what mangopay-fetch/drift has found',
    load: async () => (await import('./drift/command.js')).drift,
  },
  sandbox: {
    does: 'runs a Mangopay on loopback',
    load: async () => (await import('../sandbox/cli.js')).runSandbox,
  },
};

const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
const USAGE = [
  'Commands:\n',
  ...Object.entries(COMMANDS).map(([name, { does }]) => `  mangopay-fetch ${name.padEnd(width)}   ${does}`),
  '\nAdd --help to a command for its options.',
].join('\n');

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log((createRequire(import.meta.url)('mangopay-fetch/package.json') as { version: string }).version);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return (await command.load())(args);
  const meant = closest(name ?? '', Object.keys(COMMANDS));
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  console.error(name === undefined ? USAGE : `There is no command ${name}.${hint}\n\n${USAGE}`);
  return 2;
}

// `| head` has read enough: what is left would be printed, or even asked of the API, for nothing.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
