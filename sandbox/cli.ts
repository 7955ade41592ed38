import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { ReceivedRequest } from './http/requests.js';
import type { SandboxOptions } from './options.js';
import { startSandbox } from './start.js';

const USAGE = `Usage: mangopay-fetch sandbox [options]

  --port <number>        port to listen on; default 8080, 0 for any that is free
  --token-life <seconds> life of a token; default 1199
  --client-id <id>       default acme-marketplace
  --api-key <key>        default sandbox-api-key
  --strict               refuse what Mangopay lets through, as unknown fields
  --help

A Mangopay on 127.0.0.1. It keeps what is created until it ends.`;

const STRINGS = { type: 'string' } as const;
const FLAGS = {
  port: STRINGS,
  'token-life': STRINGS,
  'client-id': STRINGS,
  'api-key': STRINGS,
  strict: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * `mangopay-fetch sandbox`: runs a sandbox until it is told to end, with one line a request on the standard output.
 *
 * @param args - what follows `sandbox` on the command line
 * @returns the exit code: 0 at the end, 2 for wrong arguments
 */
export async function runSandbox(
  args: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  let options: SandboxOptions;
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    options = {
      port: numeric('port', values.port ?? '8080', 0, 65_535),
      tokenLife: numeric('token-life', values['token-life'] ?? '1199', 0.001, 86_400),
      accounts: [
        { clientId: values['client-id'] ?? 'acme-marketplace', apiKey: values['api-key'] ?? 'sandbox-api-key' },
      ],
      strict: values.strict ?? false,
      onRequest: (request) => print(describe(request)),
    };
  } catch (cause) {
    print(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`);
    return 2;
  }

  await using sandbox = await startSandbox(options);
  print(`Mangopay sandbox on ${sandbox.baseUrl}`);
  print(
    `MANGOPAY_CLIENT_ID=${sandbox.clientId} MANGOPAY_API_KEY=${sandbox.apiKey}; tokens live ${sandbox.tokens.life} s\n`,
  );
  const rest = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: rest.signal })));
  rest.abort();
  return 0;
}

function describe({
  method,
  path,
  operationId,
  status,
  token,
  ms,
  fault,
  receivedAt,
  letThrough,
}: ReceivedRequest): string {
  const time = new Date(receivedAt).toISOString().slice(11, 23);
  const what = `${method} ${path}`;
  const notes = [operationId ?? 'unknown', token && `token ${token}`, fault && `fault: ${fault}`, ...letThrough].filter(
    Boolean,
  );
  return `${time}  ${status ?? '---'}  ${(ms ?? 0).toFixed(0).padStart(4)} ms  ${what}  (${notes.join(', ')})`;
}

function numeric(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new RangeError(`--${name} must be a number from ${least} to ${most}, not ${text}`);
  }
  return value;
}
