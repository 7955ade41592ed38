import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from './closest.js';
import type { Fault } from './faults.js';
import type { ReceivedRequest } from './http/requests.js';
import type { Sandbox, SandboxOptions } from './options.js';
import { startSandbox } from './start.js';

const USAGE = `Usage: mangopay-fetch sandbox [options]

  --port <number>        port to listen on; default 8080, 0 for any that is free
  --host <address>       address to listen on; default 127.0.0.1, 0.0.0.0 in a container
  --token-life <seconds> life of a token; default 1199
  --client-id <id>       default acme-marketplace
  --api-key <key>        default sandbox-api-key
  --data <file>          keeps what is created in this file; default: until it ends
  --faults <file>        JSON: a list of faults to schedule, as faults.add takes them
  --seed <number>        start of the random faults; default 1
  --strict               refuses unknown fields and values of another type
  --mtls                 TLS with a client certificate; made at the start, with lines that name the files
  --allow <range>        responds with 403 to callers outside these addresses; may be repeated
  -h, --help

A Mangopay on 127.0.0.1. Open its address in a browser to see what comes in.`;

const STRINGS = { type: 'string' } as const;
const FLAGS = {
  port: STRINGS,
  host: STRINGS,
  'token-life': STRINGS,
  'client-id': STRINGS,
  'api-key': STRINGS,
  data: STRINGS,
  faults: STRINGS,
  seed: STRINGS,
  strict: { type: 'boolean' },
  mtls: { type: 'boolean' },
  allow: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `mangopay-fetch sandbox`: runs a sandbox until it is told to end, with one line per request on the standard output.
 *
 * @param args - what follows `sandbox` on the command line
 * @returns the exit code: 0 at the end, 1 where it cannot run, 2 for wrong arguments
 */
export async function runSandbox(
  args: readonly string[],
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): Promise<number> {
  let options: SandboxOptions;
  let faults: readonly Fault[];
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS });
    if (values.help) {
      print(USAGE);
      return 0;
    }
    faults = values.faults === undefined ? [] : readFaults(values.faults);
    options = {
      port: numeric('port', values.port ?? '8080', 0, 65_535),
      host: values.host ?? '127.0.0.1',
      tokenLife: numeric('token-life', values['token-life'] ?? '1199', 0.001, 86_400),
      seed: numeric('seed', values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER),
      strict: values.strict ?? false,
      mtls: values.mtls ?? false,
      accounts: [
        { clientId: values['client-id'] ?? 'acme-marketplace', apiKey: values['api-key'] ?? 'sandbox-api-key' },
      ],
      ...(values.data !== undefined && { data: values.data }),
      ...(values.allow && { allowlist: values.allow }),
      onRequest: (request) => print(describe(request)),
    };
  } catch (cause) {
    complain(`${explain(cause, args)}\n\n${USAGE}`);
    return 2;
  }
  try {
    await using sandbox = await startSandbox(options);
    for (const fault of faults) sandbox.faults.add(fault);
    introduce(sandbox, print);
    await told();
    return 0;
  } catch (cause) {
    complain(explain(cause, args, options));
    return 1;
  }
}

function introduce({ baseUrl, clientId, apiKey, certificates, tokens }: Sandbox, print: (line: string) => void): void {
  print(`Mangopay sandbox on ${baseUrl}. Open that address in a browser to see what comes in.\n`);
  // as a .env takes them: the address with the credentials, so that these go nowhere else
  print(`MANGOPAY_BASE_URL=${baseUrl}`);
  print(`MANGOPAY_CLIENT_ID=${clientId}`);
  print(`MANGOPAY_API_KEY=${apiKey}\n`);
  if (certificates) {
    print(`MANGOPAY_CERT_FILE=${join(certificates.directory, 'client.pem')}`);
    print(`MANGOPAY_KEY_FILE=${join(certificates.directory, 'client.key')}`);
    // Node reads this one from its environment alone, before it reads any file
    print(`NODE_EXTRA_CA_CERTS=${join(certificates.directory, 'ca.pem')}\n`);
  }
  print(`Tokens live ${tokens.life} s.\n`);
}

async function told(): Promise<void> {
  const rest = new AbortController();
  await Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal: rest.signal })));
  rest.abort();
}

function explain(cause: unknown, args: readonly string[], { port, host }: SandboxOptions = {}): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use. Give another with --port, or 0 for any.`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const unknown = args.find((arg) => /^--?/.test(arg) && !Object.hasOwn(FLAGS, arg.slice(2).split('=')[0] ?? ''));
    const meant = closest((unknown ?? '').slice(2).split('=')[0] ?? '', Object.keys(FLAGS));
    return `There is no option ${unknown}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
  }
  return cause.message;
}

function readFaults(file: string): readonly Fault[] {
  // the sandbox checks each when it is added, and names what is wrong
  const faults = JSON.parse(readFileSync(file, 'utf8')) as Fault[];
  if (!Array.isArray(faults)) throw new TypeError(`${file} must hold a list of faults, as in [{ "kind": "reset" }]`);
  return faults;
}

function describe(request: ReceivedRequest): string {
  const { method, path, operationId, status, token, ms, fault, letThrough, receivedAt } = request;
  const time = new Date(receivedAt).toISOString().slice(11, 23);
  const what = `${method} ${path}`;
  const notes = [operationId ?? 'unknown', token && `token ${token}`, fault && `fault: ${fault}`, ...letThrough];
  const told = notes.filter(Boolean).join(', ');
  return `${time}  ${status ?? '---'}  ${(ms ?? 0).toFixed(0).padStart(4)} ms  ${what}  (${told})`;
}

function numeric(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new RangeError(`--${name} must be a number from ${least} to ${most}, not ${text}`);
  }
  return value;
}
