// `npm run contract`: the workflows of spec/arazzo and every operation's example against the sandbox, and what went over
// the wire against the description. Redocly judges both.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../index.js';
import { startSandbox } from '../sandbox/index.js';
import { exampleOperations, exampleRequest } from './contract/example-requests.js';
import { record } from './contract/record.js';
import { redocly } from './redocly/run.js';

const DESCRIPTION = 'generated/openapi.json';

const judge = async (...args: string[]) => console.log(await redocly('.', args));
const folder = await mkdtemp(join(tmpdir(), 'contract-'));
try {
  await using sandbox = await startSandbox({ tokenLife: 3 });
  const { baseUrl, clientId, apiKey } = sandbox;
  const account = ['--server', `mangopay=${baseUrl}`, '--input', `clientId=${clientId}`, '--input', `apiKey=${apiKey}`];
  const { auth } = createClient({ baseUrl, clientId, apiKey });

  await judge('respect', 'spec/arazzo/token-life.yaml', ...account);
  sandbox.tokens.life = 1_199;
  await judge('respect', 'spec/arazzo/marketplace.yaml', ...account);

  const entries = [];
  for (const operation of exampleOperations) {
    const request = exampleRequest(sandbox, operation);
    // check-auth-ignore token-elsewhere: what is recorded are bare requests of the description, to the sandbox on loopback
    entries.push(await record(baseUrl, request, await auth.getToken()));
  }
  const har = join(folder, 'examples.har');
  await writeFile(
    har,
    JSON.stringify({ log: { version: '1.2', creator: { name: 'contract', version: '1' }, entries } }),
  );
  await judge('drift', har, '--api', DESCRIPTION, '--server', baseUrl, '--coverage');
} finally {
  await rm(folder, { recursive: true });
}
