import { randomUUID } from 'node:crypto';
import { connect, isMangopayError, isMangopayFetchError, type MangopayClient, paginate, unwrap } from '../connect.js';
import { type Described, Manual } from '../description.js';
import { type Terminal, terminal } from '../terminal.js';
import { FLAGS, parse, place, readBody, UsageError, unknownOperation } from './arguments.js';
import { complete, SCRIPTS } from './completion.js';
import { needsConsent, question } from './consent.js';
import { describeOperation, listOperations, USAGE } from './help.js';
import { table } from './table.js';

/**
 * `mangopay-fetch call <operation>`: one call from the shell. The response goes to the standard output, everything else
 * to the standard error.
 *
 * @param args - what follows `call` on the command line
 * @returns the exit code, as the usage lists them
 */
export async function call(args: readonly string[], io: Terminal = terminal): Promise<number> {
  try {
    const description = new Manual();
    const [first = '', second = ''] = args;
    if (!first.startsWith('-') && first !== '') return await callOperation(first, args.slice(1), description, io);
    io.out(withoutOperation(first, second, description));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(error.message);
      return 2;
    }
    if (!isMangopayFetchError(error)) throw error;
    io.err(`${error.name}: ${error.message}`);
    if (isMangopayError(error)) for (const [field, why] of Object.entries(error.errors)) io.err(`  ${field}: ${why}`);
    return EXIT[error.code] ?? 1;
  }
}

const EXIT: Readonly<Record<string, number>> = {
  configuration_invalid: 2,
  parameter_invalid: 2,
  argument_invalid: 2,
  credentials_rejected: 3,
  unauthorized: 3,
  forbidden: 3,
  sca_required: 3,
  client_certificate_refused: 3,
  not_found: 4,
  api_error: 5,
  bad_request: 5,
  conflict: 5,
  rate_limited: 6,
  server_error: 7,
  token_request_failed: 7,
  token_response_invalid: 7,
  request_timeout: 7,
  not_connected: 7,
  connection_lost: 7,
  connection_closed: 7,
  server_certificate_untrusted: 7,
  outcome_unknown: 8,
  key_spent: 8,
};

function withoutOperation(flag: string, value: string, description: Manual): string {
  switch (flag) {
    case '--help':
    case '-h':
      return `${USAGE}\n${listOperations(description.operations)}`;
    case '--complete':
      return complete(value, description, Object.keys(FLAGS)).join('\n');
    case '--completion': {
      const script = SCRIPTS[value];
      if (script === undefined) throw new UsageError('--completion takes bash, zsh or fish.');
      return script;
    }
    default:
      throw new UsageError(USAGE);
  }
}

async function callOperation(id: string, args: readonly string[], description: Manual, io: Terminal): Promise<number> {
  const operation = description.operations.find((each) => each.id === id);
  if (!operation) throw unknownOperation(id, description.operations);
  const { text, table: asTable, all, yes, help } = parse(args, operation);
  if (help) {
    io.out(describeOperation(operation, description));
    return 0;
  }
  if (all && !operation.paginated) throw new UsageError(`--all is for lists; ${id} does not give one.`);
  const params = place(operation, text, description);
  const body = await readBody(operation, text('body'), io);
  const client = await connect(io.env, { environment: text('environment'), baseUrl: text('base-url') });
  if (needsConsent(operation) && !yes) {
    const target = text('base-url') ?? text('environment') ?? io.env['MANGOPAY_ENVIRONMENT'] ?? 'sandbox';
    if (!io.ask)
      throw new UsageError(
        `${id} needs --yes where there is no terminal to ask on: it moves money or deletes something.`,
      );
    if (!/^y(es)?$/i.test((await io.ask(question(operation, target, body))).trim())) return 9;
  }
  const key = operation.takesKey ? (text('idempotency-key') ?? randomUUID()) : undefined;
  if (key !== undefined) {
    params['header'] = { 'Idempotency-Key': key };
    io.err(`Idempotency-Key: ${key}`);
  }
  const data = await send(client, operation, all, { params, ...(body !== undefined && { body }) });
  if (asTable) io.out(table(data ?? {}));
  else if (data !== undefined) io.out(JSON.stringify(data, undefined, 2));
  return 0;
}

/** The types know the operations one by one; here it is any of them, with what the shell gave, which the API checks. */
type AnyCall = (method: string, path: string, init: object) => ReturnType<MangopayClient['GET']>;
type AnyPages = (client: MangopayClient, path: string, init: object) => AsyncIterable<unknown>;

async function send(client: MangopayClient, { method, path }: Described, all: boolean, init: object): Promise<unknown> {
  if (!all) return unwrap((client.request as AnyCall)(method, path, init));
  const items: unknown[] = [];
  for await (const item of (paginate as AnyPages)(client, path, init)) items.push(item);
  return items;
}
