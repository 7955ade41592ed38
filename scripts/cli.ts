#!/usr/bin/env node
// `npx mangopay-fetch <command>`. Each command parses its own arguments and returns its exit code.
const USAGE = `Commands:

  mangopay-fetch check-auth   shows that no call in a service goes round authentication
  mangopay-fetch sandbox      runs a Mangopay on loopback

--help after a command says more.`;

const [command, ...args] = process.argv.slice(2);

async function main(): Promise<number> {
  switch (command) {
    case 'check-auth':
      return (await import('./check-auth/command.js')).checkAuth(args);
    case 'sandbox':
      return (await import('../sandbox/cli.js')).runSandbox(args);
    case '--help':
    case 'help':
      console.log(USAGE);
      return 0;
    default:
      console.error(command === undefined ? USAGE : `There is no command ${command}.\n\n${USAGE}`);
      return 2;
  }
}

process.exitCode = await main();
