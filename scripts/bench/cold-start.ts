// From the start of a process to its first response, token and all; and the import alone.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSandbox } from '../../sandbox/index.js';
import { processorTime } from './processor-time.js';
import { type Contender, median, type Row } from './table.js';

const RUNS = 5;
const cwd = fileURLToPath(new URL('../..', import.meta.url));

/** One process each, in plain JavaScript: what is measured is not tsx. */
const scripts: Record<Contender, (baseUrl: string) => string> = {
  ours: (baseUrl) => `import { createClient } from 'mangopay-fetch';
    const client = createClient({ baseUrl: '${baseUrl}', clientId: 'acme', apiKey: 'key' });
    await client.GET('/v2.01/{ClientId}/users');`,
  'openapi-fetch': (baseUrl) => `import createClient from 'openapi-fetch';
    const token = await fetch('${baseUrl}/v2.01/oauth/token', {
      method: 'POST',
      headers: { Authorization: 'Basic ' + btoa('acme:key') },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const headers = { Authorization: 'Bearer ' + (await token.json()).access_token };
    await createClient({ baseUrl: '${baseUrl}', headers }).GET('/v2.01/acme/users');`,
  'oauth2-client': (baseUrl) => `import createClient from 'openapi-fetch';
    import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client';
    const client = new OAuth2Client({
      tokenEndpoint: '${baseUrl}/v2.01/oauth/token', clientId: 'acme', clientSecret: 'key',
      authenticationMethod: 'client_secret_basic',
    });
    const attach = new OAuth2Fetch({ client, getNewToken: () => client.clientCredentials() });
    await createClient({ baseUrl: '${baseUrl}', fetch: (request) => attach.fetch(request) })
      .GET('/v2.01/acme/users');`,
  'vendor SDK': (baseUrl) => `import Mangopay from 'mangopay4-nodejs-sdk';
    const sdk = new Mangopay({ clientId: 'acme', clientApiKey: 'key', baseUrl: '${baseUrl}' });
    await sdk.Users.getAll();`,
};

export async function measureColdStart(): Promise<Row[]> {
  await using sandbox = await startSandbox({ accounts: [{ clientId: 'acme', apiKey: 'key' }] });
  const values: Row['values'] = {};
  for (const [name, script] of Object.entries(scripts)) {
    const command = [process.execPath, '--input-type=module', '-e', script(sandbox.baseUrl)];
    const { seconds } = await processorTime(command, { cwd, runs: RUNS });
    Object.assign(values, { [name]: seconds * 1000 });
  }
  return [{ what: 'process with its first response', unit: 'ms', values }, await measureImport()];
}

/** Milliseconds of processor time for an import in a process of its own: medians of runs in turn. */
async function measureImport(): Promise<Row> {
  const ours: number[] = [];
  const base: number[] = [];
  for (let run = 0; run < 15; run++) {
    ours.push(await importOnce('mangopay-fetch'));
    base.push(await importOnce('openapi-fetch'));
  }
  return {
    what: 'import',
    unit: 'ms',
    values: { ours: median(ours), 'openapi-fetch': median(base) },
    ratio: 4.8,
  };
}

async function importOnce(module: string): Promise<number> {
  const script = `const start = process.cpuUsage();
    await import('${module}');
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd });
  return Number(stdout);
}
