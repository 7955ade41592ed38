import { type DriftEvent, watchDrift } from '../../drift/index.js';
import { createClient } from '../../index.js';
import { MARKETPLACE, PRODUCTS } from './flows.js';
import { player } from './player.js';
import { questions } from './questions.js';

const HOSTS = ['api.sandbox.mangopay.com', 'api-mtls.sandbox.mangopay.com', '127.0.0.1', 'localhost', '[::1]'];
const USAGE = `Usage: npm run verify:live [-- --lock-out]

Takes MANGOPAY_CLIENT_ID, MANGOPAY_API_KEY and MANGOPAY_BASE_URL (default https://api.sandbox.mangopay.com) of a sandbox.
It makes users, wallets and payments there. --lock-out also sends wrong keys until the account is locked: expect to wait.
Exit codes: 0 all as described, 1 deviations, 2 wrong arguments.`;

/**
 * Runs the marketplace and one flow per product on a sandbox, and prints where responses differ from the description.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv, print = console.log): Promise<number> {
  const { MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey } = env;
  const baseUrl = env['MANGOPAY_BASE_URL'] || `https://${HOSTS[0]}`;
  const refusal = refusalOf(args, { clientId, apiKey, baseUrl });
  if (refusal !== undefined || !clientId || !apiKey) {
    print(refusal ?? USAGE);
    return 2;
  }
  const account = { clientId, apiKey, baseUrl };
  const unreadable: string[] = [];
  const client = createClient({
    ...account,
    // What the client has looked up for itself, drift does not see.
    onEvent: (event) => {
      if (event.type === 'request.settled') unreadable.push(`${event.method} ${event.path}`);
    },
  });
  const found: DriftEvent[] = [];
  const watch = watchDrift(client, { sample: 1, onDrift: (event) => found.push(event) });
  const { play, calls, refused } = player(client, watch.idle);

  await play('marketplace', MARKETPLACE);
  for (const [name, steps] of Object.entries(PRODUCTS)) await play(name, steps);
  watch.stop();

  const deviations = found.length + unreadable.length;
  print(`${calls()} calls, ${refused.length} not carried out, ${deviations} deviations.`);
  for (const line of refused) print(`not carried out  ${line}`);
  for (const { operationId, status, at, kind, expected } of found)
    print(`deviation  ${operationId} ${status}  ${at}  ${kind}  ${expected}`);
  for (const call of unreadable) print(`deviation  ${call}  no response that can be read; it was looked up by its key`);
  for await (const { question, response } of questions(account, { lockOut: args.includes('--lock-out') }))
    print(`question  ${question}  ${response}`);
  return deviations > 0 ? 1 : 0;
}

function refusalOf(
  args: readonly string[],
  { clientId, apiKey, baseUrl }: Record<'clientId' | 'apiKey' | 'baseUrl', string | undefined>,
): string | undefined {
  const unknown = args.find((arg) => arg !== '--lock-out');
  if (unknown !== undefined) return unknown === '--help' ? USAGE : `Unknown argument ${unknown}.\n\n${USAGE}`;
  if (!clientId || !apiKey) return `MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY must be set.\n\n${USAGE}`;
  if (!URL.canParse(baseUrl ?? '')) return 'MANGOPAY_BASE_URL is not a URL.';
  const { hostname } = new URL(baseUrl ?? '');
  if (HOSTS.includes(hostname)) return undefined;
  return `${hostname} is not a sandbox. This makes users and payments, so only ${HOSTS.join(', ')} are taken.`;
}
